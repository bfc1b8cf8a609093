package cn.fadu.tenancy;

import static cn.fadu.db.platform.Tables.ACCOUNT;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A tenant goes, a county with all its townships, after a last export. What the county published
 * about a township stays the county's.
 *
 * @param others the townships that go with a county
 * @param ended numbers of those that were merged or split before
 * @param from the first reporting year without the township
 */
record DropTenants(
        Subject tenant, List<Township> others, List<Integer> ended, int from, String file)
        implements Undertaking {

    @Override
    public County county() {
        return tenant.county();
    }

    @Override
    public String subject() {
        return tenant.code();
    }

    private List<Tenant> tenants() {
        var all = new ArrayList<Tenant>();
        all.add(tenant.tenant());
        all.addAll(others);
        return all;
    }

    /** Nobody can change anything any more when the last export is written. */
    @Override
    public List<Step> steps() {
        var cell = tenant.county().cell();
        return List.of(
                Step.atHome("announce", this::announce),
                Step.in(cell, "shut out", this::shutOut),
                Step.in(cell, "export", this::export).afterCommit(),
                Step.in(cell, "remove", this::remove),
                Step.atHome("forget", this::forget));
    }

    /** Those that had ended stay so: their codes may be their successors'. */
    private void announce(Site site, Owner.Work work) {
        tenants().stream()
                .filter(one -> !hadEnded(one))
                .forEach(one -> site.setState(work, one, State.DROPPING));
    }

    private boolean hadEnded(Tenant one) {
        return one instanceof Township township && ended.contains(township.id());
    }

    private void shutOut(Site site, Owner.Work work) {
        var county = tenant.county().schema();
        tenants().forEach(one -> site.schemas().seal(work, one.schema(), county));
    }

    /** Done and removed already, if the process died after that. */
    private void export(Site site, Owner.Work work) {
        if (!TenantSchemas.exists(work, tenant.tenant().schema())) {
            return;
        }
        tenants().forEach(one -> new Catalog(work, one.schema()).lock("share"));
        new Export(work, site.now(), ended).write(tenants(), Path.of(file));
    }

    /** All in one transaction, and noted once. */
    private void remove(Site site, Owner.Work work) {
        if (!TenantSchemas.exists(work, tenant.tenant().schema())) {
            return;
        }
        others.forEach(township -> TenantSchemas.remove(work, township.schema()));
        TenantSchemas.remove(work, tenant.tenant().schema());
        if (tenant.township() != null) {
            Members.leave(work, tenant.township(), from);
            site.noteInCounty(work, tenant.county(), "township.drop", subject(), tenant.name());
        }
    }

    private void forget(Site site, Owner.Work work) {
        for (var one : tenants()) {
            site.setState(work, one, State.DROPPED);
            var people =
                    switch (one) {
                        case County county -> ACCOUNT.COUNTY_ID.eq(county.id());
                        case Township township -> ACCOUNT.TOWNSHIP_ID.eq(township.id());
                    };
            work.in(SchemaName.PLATFORM)
                    .db()
                    .update(ACCOUNT)
                    .set(ACCOUNT.ENABLED, false)
                    .where(people)
                    .execute();
        }
        site.note(work, tenant.word() + ".drop", subject(), tenant.name() + ", " + file);
    }

    /** As long as nothing is removed, everybody can come back. */
    @Override
    public List<Step> undoing() {
        return List.of(
                Step.in(tenant.county().cell(), "let in", this::letIn),
                Step.atHome("take back", this::takeBack));
    }

    private void letIn(Site site, Owner.Work work) {
        var county = tenant.county().schema();
        tenants().stream()
                .filter(one -> TenantSchemas.exists(work, one.schema()))
                .forEach(one -> site.schemas().open(work, one.schema(), county));
    }

    private void takeBack(Site site, Owner.Work work) {
        for (var one : tenants()) {
            site.setState(work, one, hadEnded(one) ? State.ENDED : State.ACTIVE);
        }
    }
}
