package cn.fadu.filing;

import static cn.fadu.db.county.Tables.RECEIVED_FILING;
import static cn.fadu.db.township.Tables.DRAFT;
import static cn.fadu.db.township.Tables.DRAFT_READING;
import static cn.fadu.db.township.Tables.FILING;
import static cn.fadu.db.township.Tables.PROPOSAL;
import static cn.fadu.db.township.Tables.REVIEW;
import static cn.fadu.db.township.Tables.SIGN_OFF;
import static org.jooq.impl.DSL.noCondition;

import cn.fadu.audit.Audit;
import cn.fadu.filing.Filing.Verdict;
import cn.fadu.filing.Submission.AlreadyWaiting;
import cn.fadu.filing.Submission.Empty;
import cn.fadu.filing.Submission.Submitted;
import cn.fadu.filing.Submission.Unchanged;
import cn.fadu.filing.Submission.Undecided;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.ReadingColumns;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.springframework.stereotype.Component;

/** Hands drafts in to the county, and remembers what was handed in. */
@Component
public class Filings {

    private final TenantDatabase database;
    private final FrameworkVersions frameworks;
    private final Audit audit;
    private final Clock clock;

    Filings(TenantDatabase database, FrameworkVersions frameworks, Audit audit, Clock clock) {
        this.database = database;
        this.frameworks = frameworks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every filing of the township, the newest first. */
    public List<Filing> of(Township township) {
        return database.in(township).read(db -> FiledRows.where(db, noCondition()));
    }

    /** Those of a year and the years after it, the newest first. */
    public List<Filing> since(Township township, int year) {
        return database.in(township).read(db -> FiledRows.where(db, FILING.YEAR.ge(year)));
    }

    /** The newest filing of the year. */
    public Optional<Filing> latest(Township township, int year) {
        return database.in(township).read(db -> latest(db, year));
    }

    /** Makes an immutable filing of the draft and tells the county: both or neither. */
    public Submission submit(Township township, int year, String actor) {
        return database.exchange(
                step -> {
                    int framework =
                            step.in(
                                    township.county(),
                                    db -> frameworks.forYear(db, year).version());
                    var outcome = step.in(township, db -> file(db, year, framework, actor));
                    if (outcome instanceof Submitted(var filing)) {
                        step.in(township.county(), db -> announce(db, township, filing));
                    }
                    return outcome;
                });
    }

    /** The head stands by a filing; false when it is signed already or was never made. */
    public boolean signOff(Township township, int year, int number, String actor) {
        return database.in(township)
                .write(
                        db ->
                                db.fetchExists(
                                                FILING,
                                                FILING.YEAR
                                                        .eq(year)
                                                        .and(FILING.FILING_NO.eq(number)))
                                        && sign(db, year, number, actor));
    }

    /** Takes a waiting filing back; false when the county has decided meanwhile. */
    public boolean takeBack(Township township, int year, int number, String actor) {
        return database.exchange(
                step -> {
                    boolean stillWaiting =
                            step.in(township.county(), db -> withdraw(db, township, year, number));
                    return stillWaiting
                            && step.at(
                                    township.county(),
                                    township,
                                    db -> noteTakenBack(db, year, number, actor))
                            && step.in(township, db -> trail(db, year, number, actor));
                });
    }

    private boolean sign(DSLContext db, int year, int number, String actor) {
        int signed =
                db.insertInto(SIGN_OFF)
                        .set(SIGN_OFF.YEAR, year)
                        .set(SIGN_OFF.FILING_NO, number)
                        .set(SIGN_OFF.SIGNED_AT, clock.instant())
                        .set(SIGN_OFF.SIGNED_BY, actor)
                        .onConflictDoNothing()
                        .execute();
        if (signed == 1) {
            audit.record(db, actor, "filing.signed", year + "/" + number, "");
        }
        return signed == 1;
    }

    private Submission file(DSLContext db, int year, int framework, String actor) {
        db.select(DRAFT.REVISION).from(DRAFT).where(DRAFT.YEAR.eq(year)).forUpdate().fetch();
        int undecided = undecided(db, year);
        var readings = readings(db, year);
        if (readings.isEmpty()) {
            return new Empty();
        }
        if (undecided > 0) {
            return new Undecided(undecided);
        }
        var hash = ContentHash.of(readings);
        var before = latest(db, year);
        int number = before.map(Filing::number).orElse(0) + 1;
        return before.flatMap(earlier -> objection(db, earlier, hash))
                .orElseGet(
                        () ->
                                store(
                                        db,
                                        new Filing(
                                                year,
                                                number,
                                                framework,
                                                clock.instant(),
                                                actor,
                                                hash,
                                                Optional.empty(),
                                                Optional.empty(),
                                                readings)));
    }

    private static Optional<Submission> objection(DSLContext db, Filing earlier, String hash) {
        if (earlier.waiting()) {
            return Optional.of(new AlreadyWaiting(earlier.number()));
        }
        return earlier.approved() && earlier.contentHash().equals(hash) && sameBesides(db, earlier)
                ? Optional.of(new Unchanged(earlier.number()))
                : Optional.empty();
    }

    /** Parts in words and proof can change while the figures stay. */
    private static boolean sameBesides(DSLContext db, Filing earlier) {
        var parts = new PartRows(db);
        int year = earlier.year();
        int number = earlier.number();
        return parts.ofDraft(year).equals(parts.ofFiling(year, number))
                && EvidenceFiles.ids(db, year).equals(EvidenceFiles.filedIds(db, year, number));
    }

    private Submission store(DSLContext db, Filing filing) {
        FiledRows.add(db, filing);
        new PartRows(db).file(filing.year(), filing.number());
        EvidenceFiles.file(db, filing.year(), filing.number());
        CorrectionRows.file(db, filing.year(), filing.number());
        audit.record(
                db,
                filing.submittedBy(),
                "filing.submitted",
                subject(filing),
                filing.contentHash());
        return new Submitted(filing);
    }

    private static int announce(DSLContext db, Township township, Filing filing) {
        return db.insertInto(RECEIVED_FILING)
                .set(RECEIVED_FILING.TOWNSHIP_ID, township.id())
                .set(RECEIVED_FILING.YEAR, filing.year())
                .set(RECEIVED_FILING.FILING_NO, filing.number())
                .set(RECEIVED_FILING.SUBMITTED_AT, filing.submittedAt())
                .set(RECEIVED_FILING.SUBMITTED_BY, filing.submittedBy())
                .set(RECEIVED_FILING.CONTENT_HASH, filing.contentHash())
                .set(RECEIVED_FILING.READING_COUNT, filing.readings().size())
                .execute();
    }

    private static boolean withdraw(DSLContext db, Township township, int year, int number) {
        return db.update(RECEIVED_FILING)
                        .set(RECEIVED_FILING.STATE, "superseded")
                        .where(RECEIVED_FILING.TOWNSHIP_ID.eq(township.id()))
                        .and(RECEIVED_FILING.YEAR.eq(year))
                        .and(RECEIVED_FILING.FILING_NO.eq(number))
                        .and(RECEIVED_FILING.STATE.eq("waiting"))
                        .execute()
                == 1;
    }

    private boolean noteTakenBack(DSLContext db, int year, int number, String actor) {
        return db.insertInto(REVIEW)
                        .set(REVIEW.YEAR, year)
                        .set(REVIEW.FILING_NO, number)
                        .set(REVIEW.VERDICT, Verdict.TAKEN_BACK.code())
                        .set(REVIEW.REASON, "")
                        .set(REVIEW.DECIDED_AT, clock.instant())
                        .set(REVIEW.DECIDED_BY, actor)
                        .execute()
                == 1;
    }

    private boolean trail(DSLContext db, int year, int number, String actor) {
        audit.record(db, actor, "filing.taken-back", year + "/" + number, "");
        return true;
    }

    private static Optional<Filing> latest(DSLContext db, int year) {
        return FiledRows.where(db, FILING.YEAR.eq(year)).stream().findFirst();
    }

    private static List<Reading> readings(DSLContext db, int year) {
        return db.select(ReadingColumns.of(DRAFT_READING))
                .from(DRAFT_READING)
                .where(DRAFT_READING.YEAR.eq(year))
                .orderBy(DRAFT_READING.CODE)
                .fetch(Record1::value1);
    }

    private static int undecided(DSLContext db, int year) {
        return db.fetchCount(
                PROPOSAL,
                PROPOSAL.YEAR
                        .eq(year)
                        .and(PROPOSAL.CODE.isNotNull())
                        .and(PROPOSAL.STATE.eq("open")));
    }

    private static String subject(Filing filing) {
        return filing.year() + "/" + filing.number();
    }
}
