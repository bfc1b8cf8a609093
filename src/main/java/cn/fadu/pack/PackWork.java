package cn.fadu.pack;

import static cn.fadu.db.county.Tables.EDITION;
import static cn.fadu.db.county.Tables.PACK;
import static cn.fadu.db.county.Tables.PACK_FILE;

import cn.fadu.audit.Audit;
import cn.fadu.identity.CountyTerms;
import cn.fadu.pack.KeptPack.Failure;
import cn.fadu.pack.Packs.Order;
import cn.fadu.pack.Printing.Bound;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * A pack from its order to its files: it waits, is being made, and is ready or failed. What was
 * cancelled meanwhile goes no further. It is kept for thirty days from its order.
 */
@Component
class PackWork {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Condition OPEN = PACK.STATE.in("waiting", "making");

    private final TenantDatabase database;
    private final CountyTerms terms;
    private final Audit audit;
    private final Clock clock;

    PackWork(TenantDatabase database, CountyTerms terms, Audit audit, Clock clock) {
        this.database = database;
        this.terms = terms;
        this.audit = audit;
        this.clock = clock;
    }

    Order order(County county, int edition, String title, PackPlan plan, String who) {
        var limit = terms.of(county).packs();
        return database.in(county)
                .write(
                        db -> {
                            var full = limit.filter(most -> kept(db) >= most);
                            return full.<Order>map(Order.Full::new)
                                    .orElseGet(
                                            () ->
                                                    new Order.Taken(
                                                            insert(db, edition, title, plan, who)));
                        });
    }

    /** Two who order at the same moment are answered one after the other. */
    private int kept(DSLContext db) {
        db.select(EDITION.EDITION_NO)
                .from(EDITION)
                .orderBy(EDITION.EDITION_NO)
                .limit(1)
                .forUpdate()
                .fetch();
        return db.fetchCount(
                PACK, PACK.EXPIRES_AT.gt(clock.instant()).and(OPEN.or(PACK.STATE.eq("ready"))));
    }

    private int insert(DSLContext db, int edition, String title, PackPlan plan, String who) {
        audit.record(db, who, "pack.ordered", String.valueOf(edition), title);
        var now = clock.instant();
        return db.insertInto(PACK)
                .set(PACK.EDITION_NO, edition)
                .set(PACK.TITLE, title)
                .set(PACK.PLAN, PlanText.of(plan))
                .set(PACK.ORDERED_AT, now)
                .set(PACK.ORDERED_BY, who)
                .set(PACK.EXPIRES_AT, now.plus(KEPT))
                .set(PACK.STATE, "waiting")
                .set(PACK.ALIVE_AT, now)
                .returning(PACK.PACK_ID)
                .fetchOptional(PACK.PACK_ID)
                .orElseThrow();
    }

    /** A sign of life of a pack that waits its turn. */
    void alive(County county, int id) {
        database.in(county)
                .write(
                        db ->
                                db.update(PACK)
                                        .set(PACK.ALIVE_AT, clock.instant())
                                        .where(PACK.PACK_ID.eq(id))
                                        .and(OPEN)
                                        .execute());
    }

    /** False when it was cancelled or deleted in the meantime. */
    boolean advance(County county, int id, int percent) {
        return database.in(county)
                .write(
                        db ->
                                db.update(PACK)
                                                .set(PACK.STATE, "making")
                                                .set(PACK.PERCENT, percent)
                                                .set(PACK.ALIVE_AT, clock.instant())
                                                .where(PACK.PACK_ID.eq(id))
                                                .and(OPEN)
                                                .execute()
                                        == 1);
    }

    /** All files appear at once; a pack that was cancelled meanwhile keeps none. */
    boolean finish(County county, int id, List<Bound> files, String missing) {
        return database.in(county).write(db -> finish(db, id, files, missing));
    }

    private static boolean finish(DSLContext db, int id, List<Bound> files, String missing) {
        var open =
                db.update(PACK)
                        .set(PACK.STATE, "ready")
                        .set(PACK.PERCENT, 100)
                        .set(PACK.MISSING, missing)
                        .where(PACK.PACK_ID.eq(id))
                        .and(OPEN)
                        .execute();
        if (open == 1 && !files.isEmpty()) {
            db.insertInto(PACK_FILE)
                    .set(
                            files.stream()
                                    .map(
                                            file ->
                                                    db.newRecord(PACK_FILE)
                                                            .setPackId(id)
                                                            .setFormat(file.format().name())
                                                            .setName(file.name())
                                                            .setContent(file.content()))
                                    .toList())
                    .execute();
        }
        return open == 1;
    }

    void fail(County county, int id, Failure failure) {
        database.in(county).write(db -> fail(db, id, failure));
    }

    static int fail(DSLContext db, int id, Failure failure) {
        return db.update(PACK)
                .set(PACK.STATE, "failed")
                .set(PACK.REASON, failure.code())
                .where(PACK.PACK_ID.eq(id))
                .and(OPEN)
                .execute();
    }
}
