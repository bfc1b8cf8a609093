package cn.fadu.identity;

import static cn.fadu.db.platform.Tables.ACCOUNT;
import static cn.fadu.db.platform.Tables.COUNTY_TERMS;

import cn.fadu.audit.Audit;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Volumes;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** What was agreed with each county, and whether there is room for more. */
@Repository
public class CountyTerms {

    private static final long MEGABYTE = 1_000_000;

    private final TenantDatabase database;
    private final Volumes volumes;
    private final Audit audit;

    CountyTerms(TenantDatabase database, Volumes volumes, Audit audit) {
        this.database = database;
        this.volumes = volumes;
        this.audit = audit;
    }

    public Terms of(County county) {
        return database.platform().read(db -> of(db, county.id()));
    }

    /** By the county's number; counties without terms are not there. */
    public Map<Integer, Terms> all() {
        return database.platform()
                .read(
                        db ->
                                db.selectFrom(COUNTY_TERMS)
                                        .fetchMap(COUNTY_TERMS.COUNTY_ID, CountyTerms::terms));
    }

    /** People who may sign in, by the county's number. */
    public Map<Integer, Integer> people() {
        return database.platform()
                .read(
                        db ->
                                db.select(ACCOUNT.COUNTY_ID, org.jooq.impl.DSL.count())
                                        .from(ACCOUNT)
                                        .where(ACCOUNT.ENABLED.isTrue())
                                        .and(ACCOUNT.COUNTY_ID.isNotNull())
                                        .groupBy(ACCOUNT.COUNTY_ID)
                                        .fetchMap(ACCOUNT.COUNTY_ID, org.jooq.impl.DSL.count()));
    }

    /** Whether the county's schemas may take in this many bytes more. */
    public boolean hasRoomFor(County county, long bytes) {
        return of(county)
                .storageMb()
                .map(limit -> volumes.of(county).bytes() + bytes <= limit * MEGABYTE)
                .orElse(true);
    }

    public void agree(County county, Terms terms, String actor) {
        database.platform().write(db -> write(db, county, terms, actor));
    }

    private int write(DSLContext db, County county, Terms terms, String actor) {
        audit.record(db, actor, "county.terms", county.code(), words(terms));
        var row = db.newRecord(COUNTY_TERMS);
        row.setCountyId(county.id());
        row.setContractFrom(terms.contract().from().orElse(null));
        row.setContractUntil(terms.contract().until().orElse(null));
        row.setPeople(terms.people().orElse(null));
        row.setStorageMb(terms.storageMb().orElse(null));
        row.setPacks(terms.packs().orElse(null));
        return db.insertInto(COUNTY_TERMS)
                .set(row)
                .onConflict(COUNTY_TERMS.COUNTY_ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    private static String words(Terms terms) {
        return "%s..%s people %s storage %s MB packs %s"
                .formatted(
                        terms.contract().from().map(Object::toString).orElse(""),
                        terms.contract().until().map(Object::toString).orElse(""),
                        terms.people().map(Object::toString).orElse("-"),
                        terms.storageMb().map(Object::toString).orElse("-"),
                        terms.packs().map(Object::toString).orElse("-"));
    }

    static Terms of(DSLContext db, int county) {
        return db.selectFrom(COUNTY_TERMS)
                .where(COUNTY_TERMS.COUNTY_ID.eq(county))
                .fetchOptional(CountyTerms::terms)
                .orElse(Terms.UNLIMITED);
    }

    /**
     * Whether one more of the county's people may be let in. Two who ask at the same moment are
     * answered one after the other.
     */
    static Optional<Integer> fullAt(DSLContext db, int county) {
        var limit =
                db.selectFrom(COUNTY_TERMS)
                        .where(COUNTY_TERMS.COUNTY_ID.eq(county))
                        .forUpdate()
                        .fetchOptional(CountyTerms::terms)
                        .flatMap(Terms::people);
        return limit.filter(
                most ->
                        db.fetchCount(
                                        ACCOUNT,
                                        ACCOUNT.COUNTY_ID.eq(county),
                                        ACCOUNT.ENABLED.isTrue())
                                >= most);
    }

    private static Terms terms(Record row) {
        return new Terms(
                new Contract(
                        Optional.ofNullable(row.get(COUNTY_TERMS.CONTRACT_FROM)),
                        Optional.ofNullable(row.get(COUNTY_TERMS.CONTRACT_UNTIL))),
                Optional.ofNullable(row.get(COUNTY_TERMS.PEOPLE)),
                Optional.ofNullable(row.get(COUNTY_TERMS.STORAGE_MB)),
                Optional.ofNullable(row.get(COUNTY_TERMS.PACKS)));
    }
}
