package cn.fadu.identity;

import static cn.fadu.db.platform.Tables.COUNTY;
import static cn.fadu.db.platform.Tables.KIOSK;
import static org.jooq.Records.mapping;

import cn.fadu.audit.Audit;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.SchemaName;
import cn.fadu.tenancy.TenantDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The keys of a county's big screens: made and revoked by a reviewer, asked for at each request.
 */
@Component
public class Kiosks {

    private static final Duration NOTED = Duration.ofMinutes(5);

    private final TenantDatabase database;
    private final Audit audit;
    private final Clock clock;

    Kiosks(TenantDatabase database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that work, the newest first. */
    public List<Kiosk> of(County county) {
        return database.platform()
                .read(
                        db ->
                                db.select(
                                                KIOSK.KIOSK_ID,
                                                KIOSK.NAME,
                                                KIOSK.CREATED_AT,
                                                KIOSK.CREATED_BY,
                                                KIOSK.SEEN_AT.convertFrom(Optional::ofNullable))
                                        .from(KIOSK)
                                        .where(KIOSK.COUNTY_ID.eq(county.id()))
                                        .and(KIOSK.REVOKED_AT.isNull())
                                        .orderBy(KIOSK.KIOSK_ID.desc())
                                        .fetch(mapping(Kiosk::new)));
    }

    public Kiosk.Made make(County county, String name, String actor) {
        var key = Invitations.drawn();
        database.platform()
                .write(
                        db -> {
                            audit.record(db, actor, "kiosk.make", county.code(), name);
                            return db.insertInto(KIOSK)
                                    .set(KIOSK.COUNTY_ID, county.id())
                                    .set(KIOSK.NAME, name)
                                    .set(KIOSK.TOKEN_HASH, Hashes.of(key))
                                    .set(KIOSK.CREATED_AT, clock.instant())
                                    .set(KIOSK.CREATED_BY, actor)
                                    .execute();
                        });
        return new Kiosk.Made(name, key);
    }

    /** The screen goes dark at its next request; another county's screen is not touched. */
    public void revoke(County county, int kiosk, String actor) {
        database.platform()
                .write(
                        db -> {
                            var ended =
                                    db.update(KIOSK)
                                            .set(KIOSK.REVOKED_AT, clock.instant())
                                            .where(KIOSK.KIOSK_ID.eq(kiosk))
                                            .and(KIOSK.COUNTY_ID.eq(county.id()))
                                            .and(KIOSK.REVOKED_AT.isNull())
                                            .execute();
                            if (ended == 1) {
                                audit.record(
                                        db,
                                        actor,
                                        "kiosk.revoke",
                                        county.code(),
                                        String.valueOf(kiosk));
                            }
                            return ended;
                        });
    }

    /** Whose screen this is, while its key works and its county is not suspended. */
    public Optional<KioskPass> admit(String key) {
        var found = database.platform().read(db -> holder(db, key));
        found.filter(row -> isNoteDue(row.get(KIOSK.SEEN_AT)))
                .ifPresent(row -> database.platform().write(db -> note(db, row)));
        return found.map(Kiosks::pass);
    }

    private static Optional<? extends Record> holder(DSLContext db, String key) {
        return db.select(
                        KIOSK.KIOSK_ID,
                        KIOSK.SEEN_AT,
                        COUNTY.COUNTY_ID,
                        COUNTY.CODE,
                        COUNTY.NAME,
                        COUNTY.SCHEMA_NAME,
                        COUNTY.CELL)
                .from(KIOSK)
                .join(COUNTY)
                .on(COUNTY.COUNTY_ID.eq(KIOSK.COUNTY_ID))
                .where(KIOSK.TOKEN_HASH.eq(Hashes.of(key)))
                .and(KIOSK.REVOKED_AT.isNull())
                .and(COUNTY.STATE.eq("active"))
                .fetchOptional();
    }

    private static KioskPass pass(Record row) {
        return new KioskPass(
                row.get(KIOSK.KIOSK_ID),
                new County(
                        row.get(COUNTY.COUNTY_ID),
                        row.get(COUNTY.CODE),
                        row.get(COUNTY.NAME),
                        new SchemaName(row.get(COUNTY.SCHEMA_NAME)),
                        row.get(COUNTY.CELL)));
    }

    /** Often enough to tell a dead screen, seldom enough to write little. */
    private boolean isNoteDue(@Nullable Instant seen) {
        return seen == null || seen.isBefore(clock.instant().minus(NOTED));
    }

    private int note(DSLContext db, Record row) {
        return db.update(KIOSK)
                .set(KIOSK.SEEN_AT, clock.instant())
                .where(KIOSK.KIOSK_ID.eq(row.get(KIOSK.KIOSK_ID)))
                .execute();
    }
}
