package cn.fadu.operation;

import static cn.fadu.db.county.Tables.LIVERY;

import cn.fadu.audit.Audit;
import cn.fadu.identity.Liveries;
import cn.fadu.shell.Accent;
import cn.fadu.shell.Livery;
import cn.fadu.tenancy.CellUnavailableException;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.TenantUnavailableException;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** A county's emblem and colour, kept in its own schema. */
@Component
public class CountyLook implements Liveries {

    private final TenantDatabase database;
    private final Audit audit;
    private final Clock clock;

    CountyLook(TenantDatabase database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** A page is shown even where the county's cell is away. */
    @Override
    public Livery of(County county) {
        try {
            return database.in(county).read(CountyLook::read);
        } catch (CellUnavailableException | TenantUnavailableException away) {
            return Livery.PLAIN;
        }
    }

    private static Livery read(DSLContext db) {
        return db.select(LIVERY.ACCENT, LIVERY.EMBLEM)
                .from(LIVERY)
                .fetchOptional(
                        row ->
                                new Livery(
                                        Optional.ofNullable(row.value1()).flatMap(Accent::parse),
                                        Optional.ofNullable(row.value2()).map(CountyLook::picture)))
                .orElse(Livery.PLAIN);
    }

    private static String picture(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    public void wear(County county, Optional<Accent> accent, String actor) {
        database.in(county)
                .write(
                        db -> {
                            audit.record(
                                    db,
                                    actor,
                                    "county.accent",
                                    county.code(),
                                    accent.map(Accent::chosen).orElse(""));
                            return db.insertInto(LIVERY)
                                    .set(LIVERY.ACCENT, accent.map(Accent::chosen).orElse(null))
                                    .set(LIVERY.CHANGED_AT, clock.instant())
                                    .set(LIVERY.CHANGED_BY, actor)
                                    .onConflict(LIVERY.ONE)
                                    .doUpdate()
                                    .set(LIVERY.ACCENT, accent.map(Accent::chosen).orElse(null))
                                    .set(LIVERY.CHANGED_AT, clock.instant())
                                    .set(LIVERY.CHANGED_BY, actor)
                                    .execute();
                        });
    }

    /** Puts up an emblem, or takes it down. */
    public void hang(County county, Optional<Emblem> emblem, String actor) {
        var png = emblem.map(Emblem::png).orElse(null);
        database.in(county)
                .write(
                        db -> {
                            audit.record(db, actor, "county.emblem", county.code(), "");
                            return db.insertInto(LIVERY)
                                    .set(LIVERY.EMBLEM, png)
                                    .set(LIVERY.CHANGED_AT, clock.instant())
                                    .set(LIVERY.CHANGED_BY, actor)
                                    .onConflict(LIVERY.ONE)
                                    .doUpdate()
                                    .set(LIVERY.EMBLEM, png)
                                    .set(LIVERY.CHANGED_AT, clock.instant())
                                    .set(LIVERY.CHANGED_BY, actor)
                                    .execute();
                        });
    }
}
