package cn.fadu.isolation;

import static cn.fadu.db.county.Tables.APPROVED_READING;
import static cn.fadu.db.county.Tables.RECEIVED_FILING;
import static cn.fadu.db.township.Tables.DOCUMENT;
import static cn.fadu.db.township.Tables.DRAFT;
import static cn.fadu.db.township.Tables.DRAFT_READING;
import static cn.fadu.db.township.Tables.FILING;
import static cn.fadu.db.township.Tables.FILING_READING;

import cn.fadu.TestDatabase;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Tenant;
import cn.fadu.tenancy.Township;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jooq.DSLContext;

/** Tenants with a row in every kind of table, each text of which bears the tenant's tag. */
final class Filled {

    private Filled() {}

    /** What only this tenant's rows contain. */
    static String tag(Tenant tenant) {
        return "tag-of-" + tenant.schema();
    }

    static County county() {
        return TestDatabase.newCounty();
    }

    static Township township(County county) {
        var township = TestDatabase.newTownship(county);
        TestDatabase.database().in(township).write(db -> draft(db, tag(township)));
        TestDatabase.database().in(township).write(db -> filing(db, tag(township)));
        TestDatabase.database().in(county).write(db -> received(db, township, tag(county)));
        return township;
    }

    private static int draft(DSLContext db, String tag) {
        db.insertInto(DOCUMENT)
                .set(DOCUMENT.YEAR, 2024)
                .set(DOCUMENT.FILE_NAME, tag)
                .set(DOCUMENT.MEDIA_TYPE, "text/plain")
                .set(DOCUMENT.SHA256, tag)
                .set(DOCUMENT.CONTENT, tag.getBytes(StandardCharsets.UTF_8))
                .set(DOCUMENT.TEXT, tag)
                .set(DOCUMENT.UPLOADED_AT, Instant.EPOCH)
                .set(DOCUMENT.UPLOADED_BY, tag)
                .execute();
        db.insertInto(DRAFT)
                .set(DRAFT.YEAR, 2024)
                .set(DRAFT.OPENED_AT, Instant.EPOCH)
                .set(DRAFT.CHANGED_AT, Instant.EPOCH)
                .set(DRAFT.CHANGED_BY, tag)
                .execute();
        return db.insertInto(DRAFT_READING)
                .set(DRAFT_READING.YEAR, 2024)
                .set(DRAFT_READING.CODE, "A01")
                .set(DRAFT_READING.VALUE, BigDecimal.ONE)
                .set(DRAFT_READING.LOW, BigDecimal.ONE)
                .set(DRAFT_READING.HIGH, BigDecimal.ONE)
                .set(DRAFT_READING.QUALIFIER, "exact")
                .set(DRAFT_READING.PERIOD, "2024")
                .set(DRAFT_READING.SOURCE, "typed")
                .set(DRAFT_READING.SOURCE_NAME, tag)
                .set(DRAFT_READING.SENTENCE, tag)
                .set(DRAFT_READING.CHANGED_AT, Instant.EPOCH)
                .set(DRAFT_READING.CHANGED_BY, tag)
                .execute();
    }

    private static int filing(DSLContext db, String tag) {
        db.insertInto(FILING)
                .set(FILING.YEAR, 2024)
                .set(FILING.FILING_NO, 1)
                .set(FILING.FRAMEWORK_VERSION, 1)
                .set(FILING.SUBMITTED_AT, Instant.EPOCH)
                .set(FILING.SUBMITTED_BY, tag)
                .set(FILING.CONTENT_HASH, tag)
                .execute();
        return db.insertInto(FILING_READING)
                .set(FILING_READING.YEAR, 2024)
                .set(FILING_READING.FILING_NO, 1)
                .set(FILING_READING.CODE, "A01")
                .set(FILING_READING.VALUE, BigDecimal.ONE)
                .set(FILING_READING.LOW, BigDecimal.ONE)
                .set(FILING_READING.HIGH, BigDecimal.ONE)
                .set(FILING_READING.QUALIFIER, "exact")
                .set(FILING_READING.PERIOD, "2024")
                .set(FILING_READING.SOURCE, "typed")
                .set(FILING_READING.SOURCE_NAME, tag)
                .set(FILING_READING.SENTENCE, tag)
                .execute();
    }

    private static int received(DSLContext db, Township township, String tag) {
        db.insertInto(RECEIVED_FILING)
                .set(RECEIVED_FILING.TOWNSHIP_ID, township.id())
                .set(RECEIVED_FILING.YEAR, 2024)
                .set(RECEIVED_FILING.FILING_NO, 1)
                .set(RECEIVED_FILING.SUBMITTED_AT, Instant.EPOCH)
                .set(RECEIVED_FILING.SUBMITTED_BY, tag)
                .set(RECEIVED_FILING.CONTENT_HASH, tag)
                .set(RECEIVED_FILING.READING_COUNT, 1)
                .execute();
        return db.insertInto(APPROVED_READING)
                .set(APPROVED_READING.TOWNSHIP_ID, township.id())
                .set(APPROVED_READING.YEAR, 2024)
                .set(APPROVED_READING.CODE, "A01")
                .set(APPROVED_READING.VALUE, BigDecimal.ONE)
                .set(APPROVED_READING.LOW, BigDecimal.ONE)
                .set(APPROVED_READING.HIGH, BigDecimal.ONE)
                .set(APPROVED_READING.QUALIFIER, "exact")
                .set(APPROVED_READING.PERIOD, "2024")
                .set(APPROVED_READING.SOURCE, "typed")
                .set(APPROVED_READING.SOURCE_NAME, tag)
                .set(APPROVED_READING.SENTENCE, tag)
                .set(APPROVED_READING.FILING_NO, 1)
                .set(APPROVED_READING.APPROVED_AT, Instant.EPOCH)
                .set(APPROVED_READING.APPROVED_BY, tag)
                .execute();
    }
}
