package cn.fadu.identity;

import static cn.fadu.db.platform.Tables.COUNTY;
import static cn.fadu.db.platform.Tables.COUNTY_TERMS;
import static cn.fadu.db.platform.Tables.SYSTEM_TOKEN;
import static cn.fadu.db.platform.Tables.TOWNSHIP;
import static org.jooq.Records.mapping;

import cn.fadu.audit.Audit;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.SchemaName;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/**
 * The tokens of other systems: made and revoked by a township's head or the county's reviewer,
 * looked up at each request.
 */
@Component
public class SystemTokens {

    private static final String PREFIX = "fadu_";
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final TenantDatabase database;
    private final Audit audit;
    private final Clock clock;

    SystemTokens(TenantDatabase database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of all the county's townships that work, the newest first. */
    public List<SystemToken> of(County county) {
        return working(TOWNSHIP.COUNTY_ID.eq(county.id()));
    }

    /** The township's own that work, the newest first. */
    public List<SystemToken> of(Township township) {
        return working(SYSTEM_TOKEN.TOWNSHIP_ID.eq(township.id()));
    }

    public SystemToken.Made make(Township township, SourceSystem system, String actor) {
        var secret = PREFIX + Invitations.drawn();
        database.platform()
                .write(
                        db -> {
                            audit.record(db, actor, "token.make", township.code(), system.code());
                            return db.insertInto(SYSTEM_TOKEN)
                                    .set(SYSTEM_TOKEN.TOWNSHIP_ID, township.id())
                                    .set(SYSTEM_TOKEN.SYSTEM, system.code())
                                    .set(SYSTEM_TOKEN.TOKEN_HASH, Hashes.of(secret))
                                    .set(SYSTEM_TOKEN.CREATED_AT, clock.instant())
                                    .set(SYSTEM_TOKEN.CREATED_BY, actor)
                                    .execute();
                        });
        return new SystemToken.Made(township.name(), system, secret);
    }

    /** Ends a token of the county's; another county's is not touched. */
    public boolean revoke(County county, int token, String actor) {
        return end(token, of(county), county.code(), actor);
    }

    /** Ends a token of the township's; another's is not touched. */
    public boolean revoke(Township township, int token, String actor) {
        return end(token, of(township), township.code(), actor);
    }

    /** Whom a secret stands for, while its token works and its tenant is served. */
    public SystemAdmission admit(String secret) {
        var admission = database.platform().read(db -> holder(db, secret));
        if (admission instanceof SystemAdmission.Admitted(var pass)) {
            database.platform().write(db -> note(db, pass));
        }
        return admission;
    }

    private List<SystemToken> working(Condition whose) {
        return database.platform()
                .read(
                        db ->
                                db.select(
                                                SYSTEM_TOKEN.TOKEN_ID,
                                                TOWNSHIP.NAME,
                                                SYSTEM_TOKEN.SYSTEM.convertFrom(SourceSystem::of),
                                                SYSTEM_TOKEN.CREATED_AT,
                                                SYSTEM_TOKEN.CREATED_BY,
                                                SYSTEM_TOKEN.USED_AT.convertFrom(
                                                        Optional::ofNullable))
                                        .from(SYSTEM_TOKEN)
                                        .join(TOWNSHIP)
                                        .on(TOWNSHIP.TOWNSHIP_ID.eq(SYSTEM_TOKEN.TOWNSHIP_ID))
                                        .where(whose)
                                        .and(SYSTEM_TOKEN.REVOKED_AT.isNull())
                                        .orderBy(SYSTEM_TOKEN.TOKEN_ID.desc())
                                        .fetch(mapping(SystemToken::new)));
    }

    private boolean end(int token, List<SystemToken> own, String where, String actor) {
        return own.stream().anyMatch(each -> each.id() == token)
                && database.platform()
                        .write(
                                db -> {
                                    audit.record(
                                            db,
                                            actor,
                                            "token.revoke",
                                            where,
                                            String.valueOf(token));
                                    return db.update(SYSTEM_TOKEN)
                                                    .set(SYSTEM_TOKEN.REVOKED_AT, clock.instant())
                                                    .where(SYSTEM_TOKEN.TOKEN_ID.eq(token))
                                                    .and(SYSTEM_TOKEN.REVOKED_AT.isNull())
                                                    .execute()
                                            == 1;
                                });
    }

    private SystemAdmission holder(DSLContext db, String secret) {
        return db.select(SYSTEM_TOKEN.fields())
                .select(TOWNSHIP.fields())
                .select(COUNTY.fields())
                .select(COUNTY_TERMS.CONTRACT_FROM, COUNTY_TERMS.CONTRACT_UNTIL)
                .from(SYSTEM_TOKEN)
                .join(TOWNSHIP)
                .on(TOWNSHIP.TOWNSHIP_ID.eq(SYSTEM_TOKEN.TOWNSHIP_ID))
                .join(COUNTY)
                .on(COUNTY.COUNTY_ID.eq(TOWNSHIP.COUNTY_ID))
                .leftJoin(COUNTY_TERMS)
                .on(COUNTY_TERMS.COUNTY_ID.eq(COUNTY.COUNTY_ID))
                .where(SYSTEM_TOKEN.TOKEN_HASH.eq(Hashes.of(secret)))
                .and(SYSTEM_TOKEN.REVOKED_AT.isNull())
                .fetchOptional(this::admission)
                .orElseGet(SystemAdmission.Unknown::new);
    }

    private SystemAdmission admission(Record row) {
        var contract =
                new Contract(
                        Optional.ofNullable(row.get(COUNTY_TERMS.CONTRACT_FROM)),
                        Optional.ofNullable(row.get(COUNTY_TERMS.CONTRACT_UNTIL)));
        boolean served =
                row.get(TOWNSHIP.STATE).equals("active")
                        && row.get(COUNTY.STATE).equals("active")
                        && contract.covers(LocalDate.now(clock));
        return served ? new SystemAdmission.Admitted(pass(row)) : new SystemAdmission.Closed();
    }

    private static SystemPass pass(Record row) {
        var county =
                new County(
                        row.get(COUNTY.COUNTY_ID),
                        row.get(COUNTY.CODE),
                        row.get(COUNTY.NAME),
                        new SchemaName(row.get(COUNTY.SCHEMA_NAME)),
                        row.get(COUNTY.CELL));
        return new SystemPass(
                row.get(SYSTEM_TOKEN.TOKEN_ID),
                SourceSystem.of(row.get(SYSTEM_TOKEN.SYSTEM)),
                new Township(
                        row.get(TOWNSHIP.TOWNSHIP_ID),
                        county,
                        row.get(TOWNSHIP.CODE),
                        row.get(TOWNSHIP.NAME),
                        Township.Kind.of(row.get(TOWNSHIP.KIND)),
                        new SchemaName(row.get(TOWNSHIP.SCHEMA_NAME))));
    }

    private int note(DSLContext db, SystemPass pass) {
        var now = clock.instant();
        return db.update(SYSTEM_TOKEN)
                .set(SYSTEM_TOKEN.USED_AT, now)
                .where(SYSTEM_TOKEN.TOKEN_ID.eq(pass.token()))
                .and(SYSTEM_TOKEN.USED_AT.isNull().or(SYSTEM_TOKEN.USED_AT.lt(now.minus(NOTED))))
                .execute();
    }
}
