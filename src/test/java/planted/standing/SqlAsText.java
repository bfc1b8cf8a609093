package planted.standing;

import org.jooq.DSLContext;

/** Builds SQL from text. */
final class SqlAsText {

    int count(DSLContext db, String table) {
        return db.execute("select count(*) from " + table);
    }
}
