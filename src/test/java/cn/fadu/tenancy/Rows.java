package cn.fadu.tenancy;

import static cn.fadu.db.county.Tables.APPROVED_READING;
import static cn.fadu.db.county.Tables.RECEIVED_FILING;
import static cn.fadu.db.township.Tables.DOCUMENT;
import static cn.fadu.db.township.Tables.DRAFT;
import static cn.fadu.db.township.Tables.FILING;

import cn.fadu.audit.Audit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.postgresql.PGConnection;

/** Rows of every awkward kind in a tenant's tables, and all of a tenant's rows for comparison. */
final class Rows {

    private static final Audit AUDIT = new Audit(Clock.systemUTC());

    private Rows() {}

    /** Tabs, line ends, backslashes, a null byte and what else an export could stumble over. */
    static void fill(Tenancy tenancy, Township township) {
        tenancy.database().in(township).write(db -> inTownship(db, township.code()));
        tenancy.database().in(township.county()).write(db -> inCounty(db, township));
    }

    private static int inTownship(DSLContext db, String tag) {
        db.insertInto(DOCUMENT)
                .set(DOCUMENT.YEAR, 2024)
                .set(DOCUMENT.FILE_NAME, "报告\t一\n二\\N \\.\r.docx " + tag)
                .set(DOCUMENT.MEDIA_TYPE, "")
                .set(DOCUMENT.SHA256, tag)
                .set(DOCUMENT.CONTENT, new byte[] {0, 1, 9, 10, 13, 92, -1})
                .set(DOCUMENT.TEXT, "𠮷\u2028\u007f'\";--")
                .set(DOCUMENT.UPLOADED_AT, Instant.parse("2026-02-01T01:02:03.000004Z"))
                .set(DOCUMENT.UPLOADED_BY, "clerk")
                .execute();
        AUDIT.record(db, "clerk", "draft.change", "2024", "改\t动\n" + tag);
        AUDIT.record(db, "clerk", "filing.submit", "2024", tag);
        db.insertInto(DRAFT)
                .set(DRAFT.YEAR, 2025)
                .set(DRAFT.OPENED_AT, Instant.EPOCH)
                .set(DRAFT.CHANGED_AT, Instant.EPOCH)
                .set(DRAFT.CHANGED_BY, tag)
                .execute();
        return db.insertInto(FILING)
                .set(FILING.YEAR, 2024)
                .set(FILING.FILING_NO, 1)
                .set(FILING.FRAMEWORK_VERSION, 1)
                .set(FILING.SUBMITTED_AT, Instant.EPOCH)
                .set(FILING.SUBMITTED_BY, tag)
                .set(FILING.CONTENT_HASH, tag)
                .execute();
    }

    private static int inCounty(DSLContext db, Township township) {
        AUDIT.record(db, "reviewer", "filing.approve", township.code(), "");
        db.insertInto(RECEIVED_FILING)
                .set(RECEIVED_FILING.TOWNSHIP_ID, township.id())
                .set(RECEIVED_FILING.YEAR, 2024)
                .set(RECEIVED_FILING.FILING_NO, 1)
                .set(RECEIVED_FILING.SUBMITTED_AT, Instant.EPOCH)
                .set(RECEIVED_FILING.SUBMITTED_BY, "clerk")
                .set(RECEIVED_FILING.CONTENT_HASH, township.code())
                .set(RECEIVED_FILING.READING_COUNT, 1)
                .execute();
        return db.insertInto(APPROVED_READING)
                .set(APPROVED_READING.TOWNSHIP_ID, township.id())
                .set(APPROVED_READING.YEAR, 2024)
                .set(APPROVED_READING.CODE, "A01")
                .set(APPROVED_READING.VALUE, new BigDecimal("1.50"))
                .set(APPROVED_READING.LOW, BigDecimal.ONE)
                .set(APPROVED_READING.HIGH, BigDecimal.TWO)
                .set(APPROVED_READING.QUALIFIER, "about")
                .set(APPROVED_READING.PERIOD, "2024")
                .set(APPROVED_READING.SOURCE, "typed")
                .set(APPROVED_READING.SOURCE_NAME, "")
                .set(APPROVED_READING.SENTENCE, township.name())
                .set(APPROVED_READING.FILING_NO, 1)
                .set(APPROVED_READING.APPROVED_AT, Instant.EPOCH)
                .set(APPROVED_READING.APPROVED_BY, "reviewer")
                .execute();
    }

    /** Every row of every table, as COPY writes it, by the table's name. */
    static Map<String, String> of(DatabaseSettings settings, SchemaName schema) {
        try (var cell = new Cell(settings.home())) {
            return cell.owner().transaction(work -> all(work, schema));
        }
    }

    private static Map<String, String> all(Owner.Work work, SchemaName schema) {
        var rows = new TreeMap<String, String>();
        for (var table : new Catalog(work, schema).tables()) {
            var out = new ByteArrayOutputStream();
            try {
                work.connection()
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut(
                                "copy (select * from %s.%s order by 1, 2) to stdout"
                                        .formatted(schema, table.name()),
                                out);
            } catch (SQLException | IOException e) {
                throw new IllegalStateException(e);
            }
            rows.put(table.name(), out.toString(StandardCharsets.UTF_8));
        }
        return rows;
    }
}
