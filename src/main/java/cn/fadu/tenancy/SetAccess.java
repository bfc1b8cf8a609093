package cn.fadu.tenancy;

import java.util.List;
import java.util.stream.Stream;

/**
 * Suspends a tenant or lets it in again. The database itself refuses a suspended tenant: the
 * runtime login may not take its role. All data stay.
 *
 * @param others the townships that go with a county, unless they are suspended for themselves
 */
record SetAccess(Subject tenant, List<Township> others, boolean open) implements Undertaking {

    @Override
    public County county() {
        return tenant.county();
    }

    @Override
    public String subject() {
        return tenant.code();
    }

    /** Nobody is let in before the cell has done so, nobody is told open doors that are shut. */
    @Override
    public List<Step> steps() {
        var cell = tenant.county().cell();
        var register = Step.atHome("register", this::register);
        return open
                ? List.of(
                        Step.atHome("begin", (_, _) -> {}),
                        Step.in(cell, "let in", this::letIn),
                        register)
                : List.of(register, Step.in(cell, "shut out", this::shutOut));
    }

    private void register(Site site, Owner.Work work) {
        site.setState(work, tenant.tenant(), open ? State.ACTIVE : State.SUSPENDED);
        site.note(work, tenant.word() + (open ? ".resume" : ".suspend"), subject(), tenant.name());
    }

    private void letIn(Site site, Owner.Work work) {
        var county = tenant.county().schema();
        schemas().forEach(schema -> site.schemas().open(work, schema, county));
    }

    private void shutOut(Site site, Owner.Work work) {
        schemas().forEach(schema -> site.schemas().close(work, schema));
    }

    private Stream<SchemaName> schemas() {
        return Stream.concat(Stream.of(tenant.tenant()), others.stream()).map(Tenant::schema);
    }

    @Override
    public List<Step> undoing() {
        return List.of();
    }
}
