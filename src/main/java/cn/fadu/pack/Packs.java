package cn.fadu.pack;

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

/** The packs that a county keeps in its own schema: seen, fetched, given up, cleared away. */
@Component
public class Packs {

    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final TenantDatabase database;
    private final Audit audit;
    private final Clock clock;

    Packs(TenantDatabase database, Audit audit, Clock clock) {
        this.database = database;
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

    /** Stops what is being made, wherever it is made. */
    public void cancel(County county, int id, String actor) {
        database.in(county)
                .write(
                        db -> {
                            audit.record(db, actor, "pack.cancelled", String.valueOf(id), "");
                            return PackWork.fail(db, id, Failure.CANCELLED);
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
        return database.in(county)
                .write(
                        db -> {
                            var found = file(db, id, format);
                            found.ifPresent(file -> downloaded(db, id, file, account));
                            return found;
                        });
    }

    private Optional<Bound> file(DSLContext db, int id, ChartFormat format) {
        return db.select(PACK_FILE.NAME, PACK_FILE.CONTENT)
                .from(PACK_FILE)
                .join(PACK)
                .on(PACK.PACK_ID.eq(PACK_FILE.PACK_ID))
                .where(PACK.PACK_ID.eq(id))
                .and(PACK.STATE.eq("ready"))
                .and(PACK.EXPIRES_AT.gt(clock.instant()))
                .and(PACK_FILE.FORMAT.eq(format.name()))
                .fetchOptional(mapping((name, content) -> new Bound(format, name, content)));
    }

    private void downloaded(DSLContext db, int id, Bound file, Account account) {
        var pack = String.valueOf(id);
        audit.record(db, account.username(), "pack.downloaded", pack, file.name());
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
