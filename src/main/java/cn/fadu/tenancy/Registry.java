package cn.fadu.tenancy;

import static cn.fadu.db.platform.Tables.COUNTY;
import static cn.fadu.db.platform.Tables.TOWNSHIP;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Which counties and townships there are; nothing of what they filed. */
public class Registry {

    private static final Condition LIVING_COUNTY = COUNTY.STATE.in("active", "suspended");
    private static final Condition LIVING_TOWNSHIP =
            TOWNSHIP.STATE.in("active", "suspended", "ended");

    private final TenantDatabase database;

    Registry(TenantDatabase database) {
        this.database = database;
    }

    /** In the order of their codes. */
    public List<County> counties() {
        return read(db -> counties(db, LIVING_COUNTY));
    }

    public Optional<County> county(int id) {
        return read(db -> counties(db, COUNTY.COUNTY_ID.eq(id).and(LIVING_COUNTY))).stream()
                .findFirst();
    }

    /** Whatever is no code at all, from an address line say, finds nothing. */
    public Optional<County> county(String code) {
        return counties().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /**
     * In the order of their codes; suspended ones are there, and those that were merged or split,
     * whose code a successor may bear; dropped ones are not.
     */
    public List<Township> townships(County county) {
        return read(db -> townships(db, TOWNSHIP.COUNTY_ID.eq(county.id())));
    }

    public Optional<Township> township(int id) {
        return read(db -> townships(db, TOWNSHIP.TOWNSHIP_ID.eq(id))).stream().findFirst();
    }

    /**
     * A township of this county; another county's code finds nothing. Of several with one code, the
     * one that has not ended.
     */
    public Optional<Township> township(County county, String code) {
        return townships(county).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Where a tenant is in its life; one that is not to be found was dropped. */
    public State state(Tenant tenant) {
        return read(db ->
                        switch (tenant) {
                            case County county ->
                                    db.select(COUNTY.STATE)
                                            .from(COUNTY)
                                            .where(COUNTY.COUNTY_ID.eq(county.id()))
                                            .fetchOptional(COUNTY.STATE);
                            case Township township ->
                                    db.select(TOWNSHIP.STATE)
                                            .from(TOWNSHIP)
                                            .where(TOWNSHIP.TOWNSHIP_ID.eq(township.id()))
                                            .fetchOptional(TOWNSHIP.STATE);
                        })
                .map(State::of)
                .orElse(State.DROPPED);
    }

    /** Where each county is in its life, by its number. */
    public Map<Integer, State> countyStates() {
        return read(
                db ->
                        db.select(COUNTY.COUNTY_ID, COUNTY.STATE)
                                .from(COUNTY)
                                .fetchMap(row -> row.value1(), row -> State.of(row.value2())));
    }

    /** Where each township of a county is in its life, by its number. */
    public Map<Integer, State> townshipStates(County county) {
        return read(
                db ->
                        db.select(TOWNSHIP.TOWNSHIP_ID, TOWNSHIP.STATE)
                                .from(TOWNSHIP)
                                .where(TOWNSHIP.COUNTY_ID.eq(county.id()))
                                .fetchMap(row -> row.value1(), row -> State.of(row.value2())));
    }

    /** Those of these codes, six digits or nine, that living counties and townships bear. */
    public Set<String> taken(Collection<String> codes) {
        return read(
                db ->
                        db.select(COUNTY.CODE)
                                .from(COUNTY)
                                .where(COUNTY.CODE.in(codes))
                                .and(COUNTY.STATE.ne("dropped"))
                                .union(
                                        db.select(TOWNSHIP.CODE)
                                                .from(TOWNSHIP)
                                                .where(TOWNSHIP.CODE.in(codes))
                                                .and(TOWNSHIP.STATE.notIn("ended", "dropped")))
                                .fetchSet(0, String.class));
    }

    private <T> T read(Function<DSLContext, T> query) {
        return database.platform().read(query);
    }

    private static List<County> counties(DSLContext db, Condition which) {
        return db.select(
                        COUNTY.COUNTY_ID, COUNTY.CODE, COUNTY.NAME, COUNTY.SCHEMA_NAME, COUNTY.CELL)
                .from(COUNTY)
                .where(which)
                .orderBy(COUNTY.CODE)
                .fetch(Registry::county);
    }

    private static List<Township> townships(DSLContext db, Condition which) {
        return db.select(
                        COUNTY.COUNTY_ID, COUNTY.CODE, COUNTY.NAME, COUNTY.SCHEMA_NAME, COUNTY.CELL)
                .select(
                        TOWNSHIP.TOWNSHIP_ID,
                        TOWNSHIP.CODE,
                        TOWNSHIP.NAME,
                        TOWNSHIP.KIND,
                        TOWNSHIP.SCHEMA_NAME)
                .from(TOWNSHIP)
                .join(COUNTY)
                .on(COUNTY.COUNTY_ID.eq(TOWNSHIP.COUNTY_ID))
                .where(which)
                .and(LIVING_COUNTY)
                .and(LIVING_TOWNSHIP)
                .orderBy(TOWNSHIP.CODE, TOWNSHIP.STATE, TOWNSHIP.TOWNSHIP_ID.desc())
                .fetch(Registry::township);
    }

    static County county(Record row) {
        return new County(
                row.get(COUNTY.COUNTY_ID),
                row.get(COUNTY.CODE),
                row.get(COUNTY.NAME),
                new SchemaName(row.get(COUNTY.SCHEMA_NAME)),
                row.get(COUNTY.CELL));
    }

    private static Township township(Record row) {
        return new Township(
                row.get(TOWNSHIP.TOWNSHIP_ID),
                county(row),
                row.get(TOWNSHIP.CODE),
                row.get(TOWNSHIP.NAME),
                Township.Kind.of(row.get(TOWNSHIP.KIND)),
                new SchemaName(row.get(TOWNSHIP.SCHEMA_NAME)));
    }
}
