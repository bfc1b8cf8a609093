package cn.fadu.tenancy;

import static cn.fadu.db.county.Tables.TOWNSHIP;
import static cn.fadu.db.county.Tables.TOWNSHIP_NAME;
import static cn.fadu.db.county.Tables.TOWNSHIP_SUCCESSION;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.val;

import org.jooq.Query;

/** The county's own list of its townships over the years, kept by the owner. */
final class Members {

    private Members() {}

    /** A member from this reporting year on. */
    static void join(Owner.Work work, Township township, int activeFrom) {
        work.in(township.county().schema()).db().execute(joining(township, activeFrom));
    }

    static Query joining(Township township, int activeFrom) {
        return insertInto(TOWNSHIP)
                .set(TOWNSHIP.TOWNSHIP_ID, township.id())
                .set(TOWNSHIP.CODE, township.code())
                .set(TOWNSHIP.NAME, township.name())
                .set(TOWNSHIP.KIND, township.kind().label())
                .set(TOWNSHIP.ACTIVE_FROM, activeFrom)
                .onConflictDoNothing();
    }

    /** No member from this reporting year on; one that was to join later never was. */
    static void leave(Owner.Work work, Township township, int from) {
        work.in(township.county().schema())
                .db()
                .update(TOWNSHIP)
                .set(TOWNSHIP.ACTIVE_TO, greatest(TOWNSHIP.ACTIVE_FROM, val(from - 1)))
                .where(TOWNSHIP.TOWNSHIP_ID.eq(township.id()))
                .execute();
    }

    /** A member again, as if it had never left. */
    static void stay(Owner.Work work, Township township) {
        work.in(township.county().schema())
                .db()
                .update(TOWNSHIP)
                .setNull(TOWNSHIP.ACTIVE_TO)
                .where(TOWNSHIP.TOWNSHIP_ID.eq(township.id()))
                .execute();
    }

    /**
     * The old name stays with the reporting years up to the one before. False when the name is the
     * township's already: a killed process got as far.
     */
    static boolean rename(Owner.Work work, Township township, String name, int from) {
        var db = work.in(township.county().schema()).db();
        db.insertInto(TOWNSHIP_NAME)
                .set(TOWNSHIP_NAME.TOWNSHIP_ID, township.id())
                .set(TOWNSHIP_NAME.NAME, township.name())
                .set(TOWNSHIP_NAME.UNTIL_YEAR, from - 1)
                .onConflictDoNothing()
                .execute();
        return db.update(TOWNSHIP)
                        .set(TOWNSHIP.NAME, name)
                        .where(TOWNSHIP.TOWNSHIP_ID.eq(township.id()))
                        .and(TOWNSHIP.NAME.ne(name))
                        .execute()
                == 1;
    }

    /** A copy bears the code that it was given, not its original's. */
    static void recode(Owner.Work work, Township township) {
        work.in(township.county().schema())
                .db()
                .update(TOWNSHIP)
                .set(TOWNSHIP.CODE, township.code())
                .where(TOWNSHIP.TOWNSHIP_ID.eq(township.id()))
                .execute();
    }

    static void succeed(
            Owner.Work work, Township predecessor, Township successor, String kind, int from) {
        work.in(successor.county().schema())
                .db()
                .insertInto(TOWNSHIP_SUCCESSION)
                .set(TOWNSHIP_SUCCESSION.PREDECESSOR_ID, predecessor.id())
                .set(TOWNSHIP_SUCCESSION.SUCCESSOR_ID, successor.id())
                .set(TOWNSHIP_SUCCESSION.KIND, kind)
                .set(TOWNSHIP_SUCCESSION.YEAR, from)
                .onConflictDoNothing()
                .execute();
    }

    /** Takes back a township that was to join, and its successions. */
    static void forget(Owner.Work work, Township township) {
        var db = work.in(township.county().schema()).db();
        db.deleteFrom(TOWNSHIP_SUCCESSION)
                .where(TOWNSHIP_SUCCESSION.SUCCESSOR_ID.eq(township.id()))
                .execute();
        db.deleteFrom(TOWNSHIP).where(TOWNSHIP.TOWNSHIP_ID.eq(township.id())).execute();
    }
}
