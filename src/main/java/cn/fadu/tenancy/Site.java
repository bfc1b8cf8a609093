package cn.fadu.tenancy;

import static cn.fadu.db.platform.Tables.COUNTY;
import static cn.fadu.db.platform.Tables.TOWNSHIP;

import cn.fadu.audit.Audit;
import java.time.Clock;
import java.time.Instant;

/**
 * What the steps of an undertaking work with, and who ordered it.
 *
 * @param atOnce whether they share one transaction, so that none can have been done before
 */
record Site(
        Cells cells, Audit audit, Templates templates, Clock clock, String actor, boolean atOnce) {

    Site by(String who) {
        return new Site(cells, audit, templates, clock, who, atOnce);
    }

    /** Where all steps share one transaction. */
    Site allAtOnce() {
        return new Site(cells, audit, templates, clock, actor, true);
    }

    Instant now() {
        return clock.instant();
    }

    TenantSchemas schemas() {
        return new TenantSchemas(cells.home().logins().app(), atOnce);
    }

    /** Writes the registry's trail. */
    void note(Owner.Work work, String action, String subject, String detail) {
        audit.record(work.in(SchemaName.PLATFORM).db(), actor, action, subject, detail);
    }

    /** Writes the county's own trail. */
    void noteInCounty(
            Owner.Work work, County county, String action, String subject, String detail) {
        audit.record(work.in(county.schema()).db(), actor, action, subject, detail);
    }

    /** What was registered for it can be worked with. */
    void activate(Owner.Work work, Tenant tenant) {
        if (!atOnce) {
            setState(work, tenant, State.ACTIVE);
        }
    }

    void setState(Owner.Work work, Tenant tenant, State state) {
        var db = work.in(SchemaName.PLATFORM).db();
        switch (tenant) {
            case County county ->
                    db.update(COUNTY)
                            .set(COUNTY.STATE, state.word())
                            .where(COUNTY.COUNTY_ID.eq(county.id()))
                            .execute();
            case Township township ->
                    db.update(TOWNSHIP)
                            .set(TOWNSHIP.STATE, state.word())
                            .where(TOWNSHIP.TOWNSHIP_ID.eq(township.id()))
                            .execute();
        }
    }

    /** Forgets what was registered for an undertaking that came to nothing. */
    void unregister(Owner.Work work, Tenant tenant) {
        var db = work.in(SchemaName.PLATFORM).db();
        switch (tenant) {
            case County county ->
                    db.deleteFrom(COUNTY)
                            .where(COUNTY.COUNTY_ID.eq(county.id()))
                            .and(COUNTY.STATE.eq(State.PREPARING.word()))
                            .execute();
            case Township township ->
                    db.deleteFrom(TOWNSHIP)
                            .where(TOWNSHIP.TOWNSHIP_ID.eq(township.id()))
                            .and(TOWNSHIP.STATE.in(State.PREPARING.word(), State.ENDED.word()))
                            .execute();
        }
    }

    /** Enters a tenant that is not there yet, closed until all its steps are done. */
    void register(Owner.Work work, Tenant tenant) {
        register(work, tenant, atOnce ? State.ACTIVE : State.PREPARING);
    }

    /** Enters a tenant that is not there yet; its code must be free. */
    void register(Owner.Work work, Tenant tenant, State state) {
        var db = work.in(SchemaName.PLATFORM).db();
        var entered =
                switch (tenant) {
                    case County county ->
                            db.insertInto(COUNTY)
                                    .set(COUNTY.COUNTY_ID, county.id())
                                    .set(COUNTY.CODE, county.code())
                                    .set(COUNTY.NAME, county.name())
                                    .set(COUNTY.SCHEMA_NAME, county.schema().value())
                                    .set(COUNTY.CELL, county.cell())
                                    .set(COUNTY.STATE, state.word())
                                    .onConflictDoNothing()
                                    .execute();
                    case Township township ->
                            db.insertInto(TOWNSHIP)
                                    .set(TOWNSHIP.TOWNSHIP_ID, township.id())
                                    .set(TOWNSHIP.COUNTY_ID, township.county().id())
                                    .set(TOWNSHIP.CODE, township.code())
                                    .set(TOWNSHIP.NAME, township.name())
                                    .set(TOWNSHIP.KIND, township.kind().label())
                                    .set(TOWNSHIP.SCHEMA_NAME, township.schema().value())
                                    .set(TOWNSHIP.STATE, state.word())
                                    .onConflictDoNothing()
                                    .execute();
                };
        if (entered == 0) {
            throw new CodeTakenException();
        }
    }
}
