package cn.fadu.filing;

import static cn.fadu.db.township.Tables.EVIDENCE;
import static cn.fadu.db.township.Tables.FILED_EVIDENCE;
import static cn.fadu.db.township.Tables.FILING_EVIDENCE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import cn.fadu.audit.Audit;
import cn.fadu.filing.Attachment.Kept;
import cn.fadu.filing.Evidence.Content;
import cn.fadu.identity.CountyTerms;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Files that prove figures: kept in the draft, filed with it, read by the county once filed. */
@Component
public class EvidenceFiles {

    public static final long LARGEST = 20L << 20;
    public static final int MOST_OF_A_FIGURE = 10;
    private static final int LONGEST_NAME = 255;

    /** By the name's end; they are only ever handed out as downloads, never shown in the page. */
    public static final Set<String> KINDS =
            Set.of(
                    "pdf", "ofd", "doc", "docx", "wps", "xls", "xlsx", "et", "csv", "txt", "png",
                    "jpg", "jpeg");

    private final TenantDatabase database;
    private final FrameworkVersions frameworks;
    private final CountyTerms terms;
    private final Audit audit;
    private final Clock clock;

    EvidenceFiles(
            TenantDatabase database,
            FrameworkVersions frameworks,
            CountyTerms terms,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.terms = terms;
        this.frameworks = frameworks;
        this.audit = audit;
        this.clock = clock;
    }

    /** A file handed in as proof of a figure. */
    public record Proof(int year, IndicatorCode code, String fileName, String type, byte[] bytes) {}

    /** The draft's files, by figure and in the order they came. */
    public List<Evidence> of(Township township, int year) {
        return database.in(township)
                .read(
                        db ->
                                db.select(
                                                EVIDENCE.EVIDENCE_ID,
                                                EVIDENCE.CODE.convertFrom(IndicatorCode::new),
                                                EVIDENCE.FILE_NAME,
                                                EVIDENCE.SIZE,
                                                EVIDENCE.UPLOADED_AT,
                                                EVIDENCE.UPLOADED_BY)
                                        .from(EVIDENCE)
                                        .where(EVIDENCE.YEAR.eq(year))
                                        .and(EVIDENCE.WITHDRAWN_AT.isNull())
                                        .orderBy(EVIDENCE.CODE, EVIDENCE.EVIDENCE_ID)
                                        .fetch(mapping(Evidence::new)));
    }

    public Attachment add(Township township, Proof proof, String actor) {
        if (proof.bytes().length == 0) {
            return new Attachment.Empty();
        }
        if (proof.bytes().length > LARGEST) {
            return new Attachment.TooLarge(LARGEST);
        }
        if (!KINDS.contains(ending(proof.fileName()))) {
            return new Attachment.WrongKind();
        }
        if (!terms.hasRoomFor(township.county(), proof.bytes().length)) {
            return new Attachment.NoRoom();
        }
        var framework = frameworks.forYear(township.county(), proof.year());
        return framework.indicator(proof.code()).isEmpty()
                ? new Attachment.NoSuchFigure()
                : database.in(township).write(db -> keep(db, proof, actor));
    }

    /** Takes a file out of the draft; one that was filed stays in its filing. */
    public boolean remove(Township township, int year, int id, String actor) {
        return database.in(township)
                .write(
                        db -> {
                            new DraftRows(db, year, clock).touch(actor);
                            audit.record(db, actor, "evidence.removed", year + "/" + id, "");
                            return remove(db, year, id) == 1;
                        });
    }

    /** The township's own file, in its draft or filed. */
    public Optional<Content> read(Township township, int id) {
        return database.in(township)
                .read(
                        db ->
                                db.select(EVIDENCE.FILE_NAME, EVIDENCE.CONTENT)
                                        .from(EVIDENCE)
                                        .where(EVIDENCE.EVIDENCE_ID.eq(id))
                                        .fetchOptional(mapping(Content::new)));
    }

    /** A filed file, as the county reads it. */
    public Optional<Content> readFiled(Township township, int year, int number, int id) {
        return database.at(township.county(), township)
                .read(
                        db ->
                                db.select(FILED_EVIDENCE.FILE_NAME, FILED_EVIDENCE.CONTENT)
                                        .from(FILED_EVIDENCE)
                                        .where(FILED_EVIDENCE.YEAR.eq(year))
                                        .and(FILED_EVIDENCE.FILING_NO.eq(number))
                                        .and(FILED_EVIDENCE.EVIDENCE_ID.eq(id))
                                        .fetchOptional(mapping(Content::new)));
    }

    static List<Evidence> filed(DSLContext db, int year, int number) {
        return db.select(
                        FILED_EVIDENCE.EVIDENCE_ID,
                        FILED_EVIDENCE.CODE.convertFrom(IndicatorCode::new),
                        FILED_EVIDENCE.FILE_NAME,
                        FILED_EVIDENCE.SIZE,
                        FILED_EVIDENCE.UPLOADED_AT,
                        FILED_EVIDENCE.UPLOADED_BY)
                .from(FILED_EVIDENCE)
                .where(FILED_EVIDENCE.YEAR.eq(year))
                .and(FILED_EVIDENCE.FILING_NO.eq(number))
                .orderBy(FILED_EVIDENCE.CODE, FILED_EVIDENCE.EVIDENCE_ID)
                .fetch(mapping(Evidence::new));
    }

    static void file(DSLContext db, int year, int number) {
        db.insertInto(FILING_EVIDENCE)
                .columns(
                        FILING_EVIDENCE.YEAR,
                        FILING_EVIDENCE.FILING_NO,
                        FILING_EVIDENCE.EVIDENCE_ID)
                .select(
                        select(EVIDENCE.YEAR, inline(number), EVIDENCE.EVIDENCE_ID)
                                .from(EVIDENCE)
                                .where(EVIDENCE.YEAR.eq(year))
                                .and(EVIDENCE.WITHDRAWN_AT.isNull()))
                .execute();
    }

    static Set<Integer> ids(DSLContext db, int year) {
        return db.select(EVIDENCE.EVIDENCE_ID)
                .from(EVIDENCE)
                .where(EVIDENCE.YEAR.eq(year))
                .and(EVIDENCE.WITHDRAWN_AT.isNull())
                .fetchSet(EVIDENCE.EVIDENCE_ID);
    }

    static Set<Integer> filedIds(DSLContext db, int year, int number) {
        return db.select(FILING_EVIDENCE.EVIDENCE_ID)
                .from(FILING_EVIDENCE)
                .where(FILING_EVIDENCE.YEAR.eq(year))
                .and(FILING_EVIDENCE.FILING_NO.eq(number))
                .fetchSet(FILING_EVIDENCE.EVIDENCE_ID);
    }

    private Attachment keep(DSLContext db, Proof proof, String actor) {
        int revision = new DraftRows(db, proof.year(), clock).touch(actor);
        int there =
                db.fetchCount(
                        EVIDENCE,
                        EVIDENCE.YEAR
                                .eq(proof.year())
                                .and(EVIDENCE.CODE.eq(proof.code().value()))
                                .and(EVIDENCE.WITHDRAWN_AT.isNull()));
        if (there >= MOST_OF_A_FIGURE) {
            return new Attachment.TooMany(MOST_OF_A_FIGURE);
        }
        var name = proof.fileName().strip();
        var hash = ContentHash.of(proof.bytes());
        db.insertInto(EVIDENCE)
                .set(EVIDENCE.YEAR, proof.year())
                .set(EVIDENCE.CODE, proof.code().value())
                .set(EVIDENCE.FILE_NAME, name.substring(Math.max(0, name.length() - LONGEST_NAME)))
                .set(EVIDENCE.MEDIA_TYPE, proof.type())
                .set(EVIDENCE.SHA256, hash)
                .set(EVIDENCE.CONTENT, proof.bytes())
                .set(EVIDENCE.SIZE, (long) proof.bytes().length)
                .set(EVIDENCE.UPLOADED_AT, clock.instant())
                .set(EVIDENCE.UPLOADED_BY, actor)
                .onConflict(EVIDENCE.YEAR, EVIDENCE.CODE, EVIDENCE.SHA256)
                .doUpdate()
                .setNull(EVIDENCE.WITHDRAWN_AT)
                .execute();
        var figure = proof.year() + "/" + proof.code();
        audit.record(db, actor, "evidence.added", figure, hash);
        return new Kept(revision);
    }

    private int remove(DSLContext db, int year, int id) {
        var mine = EVIDENCE.EVIDENCE_ID.eq(id).and(EVIDENCE.YEAR.eq(year));
        int gone =
                db.deleteFrom(EVIDENCE)
                        .where(mine)
                        .andNotExists(
                                selectOne()
                                        .from(FILING_EVIDENCE)
                                        .where(FILING_EVIDENCE.EVIDENCE_ID.eq(id)))
                        .execute();
        return gone == 1
                ? gone
                : db.update(EVIDENCE)
                        .set(EVIDENCE.WITHDRAWN_AT, clock.instant())
                        .where(mine)
                        .execute();
    }

    private static String ending(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
    }
}
