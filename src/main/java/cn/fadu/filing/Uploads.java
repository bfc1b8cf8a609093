package cn.fadu.filing;

import static cn.fadu.db.township.Tables.DOCUMENT;
import static cn.fadu.db.township.Tables.PROPOSAL;

import cn.fadu.audit.Audit;
import cn.fadu.db.township.tables.records.ProposalRecord;
import cn.fadu.filing.Upload.AlreadyThere;
import cn.fadu.filing.Upload.Doubtful;
import cn.fadu.filing.Upload.Taken;
import cn.fadu.filing.Upload.Unreadable;
import cn.fadu.identity.CountyTerms;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.intake.Proposal;
import cn.fadu.intake.Refusal;
import cn.fadu.intake.ReportFindings;
import cn.fadu.intake.ReportReader;
import cn.fadu.intake.ReportText;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Takes reports into drafts: read, searched for figures, and kept with what was found. */
@Component
public class Uploads {

    private static final int LONGEST_NAME = 255;

    private final TenantDatabase database;
    private final FrameworkVersions frameworks;
    private final CountyTerms terms;
    private final CountyWords words;
    private final Audit audit;
    private final Clock clock;
    private final ReportReader reader = new ReportReader();

    Uploads(
            TenantDatabase database,
            FrameworkVersions frameworks,
            CountyTerms terms,
            CountyWords words,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.terms = terms;
        this.words = words;
        this.frameworks = frameworks;
        this.audit = audit;
        this.clock = clock;
    }

    /** A file somebody hands in for a year; {@code insisted} once a doubt was answered. */
    public record Report(
            int year, String fileName, String mediaType, byte[] content, boolean insisted) {}

    public Upload take(Township township, Report report, String actor) {
        return switch (reader.read(report.fileName(), report.content())) {
            case Refusal refusal -> new Unreadable(refusal);
            case ReportText text -> take(township, report, text, actor);
        };
    }

    /** Takes a document out again, with the figures found in it; confirmed readings stay. */
    public boolean remove(Township township, int year, int document, String actor) {
        return database.in(township)
                .write(
                        db -> {
                            new DraftRows(db, year, clock).touch(actor);
                            int gone =
                                    db.deleteFrom(DOCUMENT)
                                            .where(DOCUMENT.DOCUMENT_ID.eq(document))
                                            .and(DOCUMENT.YEAR.eq(year))
                                            .execute();
                            audit.record(db, actor, "document.removed", year + "/" + document, "");
                            return gone == 1;
                        });
    }

    private Upload take(Township township, Report report, ReportText text, String actor) {
        var findings = words.extraction(township.county()).of(text, OptionalInt.of(report.year()));
        var doubt = doubt(township, report, findings);
        if (doubt.isPresent() && !report.insisted()) {
            return doubt.get();
        }
        if (!terms.hasRoomFor(township.county(), report.content().length)) {
            return new Upload.NoRoom();
        }
        var framework = frameworks.forYear(township.county(), report.year());
        return database.in(township)
                .write(db -> keep(db, report, text, findings, framework, actor));
    }

    private Upload keep(
            DSLContext db,
            Report report,
            ReportText text,
            ReportFindings findings,
            Framework framework,
            String actor) {
        var hash = ContentHash.of(report.content());
        var there =
                db.select(DOCUMENT.DOCUMENT_ID)
                        .from(DOCUMENT)
                        .where(DOCUMENT.YEAR.eq(report.year()))
                        .and(DOCUMENT.SHA256.eq(hash))
                        .fetchOptional(DOCUMENT.DOCUMENT_ID);
        if (there.isPresent()) {
            return new AlreadyThere(there.get());
        }
        new DraftRows(db, report.year(), clock).touch(actor);
        int document = store(db, report, text, hash, actor);
        var rows =
                findings.proposals().stream()
                        .map(found -> row(db, document, report.year(), found, framework))
                        .toList();
        if (!rows.isEmpty()) {
            db.insertInto(PROPOSAL).set(rows).execute();
        }
        audit.record(db, actor, "document.uploaded", report.year() + "/" + document, hash);
        int figures = (int) rows.stream().filter(row -> row.getCode() != null).count();
        return new Taken(document, figures, rows.size() - figures);
    }

    private int store(DSLContext db, Report report, ReportText text, String hash, String actor) {
        var name = report.fileName().strip();
        return db.insertInto(DOCUMENT)
                .set(DOCUMENT.YEAR, report.year())
                .set(DOCUMENT.FILE_NAME, name.substring(Math.max(0, name.length() - LONGEST_NAME)))
                .set(DOCUMENT.MEDIA_TYPE, report.mediaType())
                .set(DOCUMENT.SHA256, hash)
                .set(DOCUMENT.CONTENT, report.content())
                .set(DOCUMENT.TEXT, text.text())
                .set(DOCUMENT.UPLOADED_AT, clock.instant())
                .set(DOCUMENT.UPLOADED_BY, actor)
                .returningResult(DOCUMENT.DOCUMENT_ID)
                .fetchSingle()
                .value1();
    }

    /** What the county's framework does not know stays a quantity without an indicator. */
    private static ProposalRecord row(
            DSLContext db, int document, int year, Proposal found, Framework framework) {
        var figure = found.figure();
        return db.newRecord(PROPOSAL)
                .setDocumentId(document)
                .setYear(year)
                .setCode(
                        found.code()
                                .filter(code -> framework.indicator(code).isPresent())
                                .map(IndicatorCode::value)
                                .orElse(null))
                .setLabel(found.label())
                .setValue(figure.value())
                .setLow(figure.low())
                .setHigh(figure.high())
                .setQualifier_(figure.qualifier().code())
                .setUnit(found.unit())
                .setPeriod(found.period().toString())
                .setPhrase(found.phrase())
                .setPhraseStart(found.start())
                .setPhraseEnd(found.end())
                .setSentence(found.sentence())
                .setSection(String.join(" › ", found.section()))
                .setPage(found.page().orElse(null))
                .setRule(found.rule())
                .setConfidence(BigDecimal.valueOf(found.confidence()));
    }

    private static Optional<Upload> doubt(
            Township township, Report report, ReportFindings findings) {
        var identity = findings.identity();
        var other = identity.otherTownship(township.name(), township.county().name());
        var otherYear = identity.otherYear(report.year());
        return other.isPresent() || otherYear.isPresent()
                ? Optional.of(new Doubtful(other, otherYear))
                : Optional.empty();
    }
}
