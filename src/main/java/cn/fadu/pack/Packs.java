package cn.fadu.pack;

import static cn.fadu.db.county.Tables.EDITION;
import static cn.fadu.db.county.Tables.PACK;
import static cn.fadu.db.county.Tables.PACK_FILE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import cn.fadu.audit.Audit;
import cn.fadu.export.ChartFormat;
import cn.fadu.export.Readers;
import cn.fadu.identity.Account;
import cn.fadu.identity.CountyTerms;
import cn.fadu.pack.KeptPack.Failure;
import cn.fadu.pack.KeptPack.State;
import cn.fadu.pack.Printing.Bound;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** The packs of each county, in the county's own schema, for thirty days. */
@Component
public class Packs {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration SILENCE = Duration.ofMinutes(2);
    private static final Condition OPEN = PACK.STATE.in("waiting", "making");

    private final TenantDatabase database;
    private final CountyTerms terms;
    private final Audit audit;
    private final Clock clock;

    Packs(TenantDatabase database, CountyTerms terms, Audit audit, Clock clock) {
        this.database = database;
        this.terms = terms;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of an order. */
    public sealed interface Order {
        record Taken(int id) implements Order {}

        /** As many are kept as were agreed. */
        record Full(int limit) implements Order {}
    }

    /** The newest first. */
    public List<KeptPack> of(County county) {
        return database.in(county).read(db -> where(db, PACK.EXPIRES_AT.gt(clock.instant())));
    }

    private List<KeptPack> where(DSLContext db, Condition which) {
        return db.select(
                        PACK.PACK_ID,
                        PACK.EDITION_NO,
                        PACK.TITLE,
                        PACK.PLAN.convertFrom(PlanText::read),
                        PACK.ORDERED_AT,
                        PACK.ORDERED_BY,
                        PACK.EXPIRES_AT,
                        row(PACK.STATE, PACK.ALIVE_AT).mapping(this::state),
                        row(PACK.REASON, PACK.STATE, PACK.ALIVE_AT).mapping(this::reason),
                        PACK.MISSING,
                        PACK.PERCENT,
                        files())
                .from(PACK)
                .where(which)
                .orderBy(PACK.PACK_ID.desc())
                .fetch(mapping(KeptPack::new));
    }

    private static Field<Map<ChartFormat, String>> files() {
        return multiset(
                        select(PACK_FILE.FORMAT, PACK_FILE.NAME)
                                .from(PACK_FILE)
                                .where(PACK_FILE.PACK_ID.eq(PACK.PACK_ID)))
                .convertFrom(
                        rows ->
                                rows.intoMap(
                                        file -> ChartFormat.valueOf(file.value1()),
                                        file -> file.value2()));
    }

    private boolean isSilent(String state, Instant aliveAt) {
        return (state.equals("waiting") || state.equals("making"))
                && aliveAt.isBefore(clock.instant().minus(SILENCE));
    }

    /** Whoever made it gives no sign of life: the process was ended in the middle. */
    private State state(String state, Instant aliveAt) {
        return isSilent(state, aliveAt) ? State.FAILED : State.of(state);
    }

    private String reason(String reason, String state, Instant aliveAt) {
        return isSilent(state, aliveAt) ? Failure.INTERRUPTED.code() : reason;
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

    private static int fail(DSLContext db, int id, Failure failure) {
        return db.update(PACK)
                .set(PACK.STATE, "failed")
                .set(PACK.REASON, failure.code())
                .where(PACK.PACK_ID.eq(id))
                .and(OPEN)
                .execute();
    }

    /** Stops what is being made, wherever it is made. */
    public void cancel(County county, int id, String actor) {
        database.in(county)
                .write(
                        db -> {
                            audit.record(db, actor, "pack.cancelled", String.valueOf(id), "");
                            return fail(db, id, Failure.CANCELLED);
                        });
    }

    public void remove(County county, int id, String actor) {
        database.in(county)
                .write(
                        db -> {
                            audit.record(db, actor, "pack.removed", String.valueOf(id), "");
                            return db.deleteFrom(PACK).where(PACK.PACK_ID.eq(id)).execute();
                        });
    }

    /** A whole file, for somebody who may read the county's figures at this moment. */
    public Optional<Bound> file(Account account, County county, int id, ChartFormat format) {
        if (!Readers.include(account, county)) {
            return Optional.empty();
        }
        var found =
                database.in(county)
                        .read(
                                db ->
                                        db.select(PACK_FILE.NAME, PACK_FILE.CONTENT)
                                                .from(PACK_FILE)
                                                .join(PACK)
                                                .on(PACK.PACK_ID.eq(PACK_FILE.PACK_ID))
                                                .where(PACK.PACK_ID.eq(id))
                                                .and(PACK.STATE.eq("ready"))
                                                .and(PACK.EXPIRES_AT.gt(clock.instant()))
                                                .and(PACK_FILE.FORMAT.eq(format.name()))
                                                .fetchOptional(
                                                        mapping(
                                                                (name, content) ->
                                                                        new Bound(
                                                                                format, name,
                                                                                content))));
        found.ifPresent(file -> downloaded(county, id, file, account));
        return found;
    }

    private void downloaded(County county, int id, Bound file, Account account) {
        database.in(county)
                .write(
                        db -> {
                            audit.record(
                                    db,
                                    account.username(),
                                    "pack.downloaded",
                                    String.valueOf(id),
                                    file.name());
                            return 1;
                        });
    }

    /** Deletes what is past its day, and its files with it. */
    public int cleanUp(County county) {
        return database.in(county)
                .write(
                        db ->
                                db.deleteFrom(PACK)
                                        .where(PACK.EXPIRES_AT.le(clock.instant()))
                                        .execute());
    }
}
