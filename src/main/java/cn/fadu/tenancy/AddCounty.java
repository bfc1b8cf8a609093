package cn.fadu.tenancy;

import java.util.List;

/** A county comes into being in a cell. */
record AddCounty(County county) implements Undertaking {

    @Override
    public String subject() {
        return county.code();
    }

    @Override
    public List<Step> steps() {
        return List.of(
                Step.atHome("register", (site, work) -> site.register(work, county)),
                Step.in(county.cell(), "build", this::build),
                Step.atHome("open", this::open));
    }

    private void build(Site site, Owner.Work work) {
        site.schemas().create(work, site.templates().county(), county.schema(), county.schema());
    }

    private void open(Site site, Owner.Work work) {
        site.activate(work, county);
        site.note(work, "county.add", county.code(), county.name());
    }

    @Override
    public List<Step> undoing() {
        return List.of(
                Step.in(
                        county.cell(),
                        "remove",
                        (_, work) -> TenantSchemas.remove(work, county.schema())),
                Step.atHome("unregister", (site, work) -> site.unregister(work, county)));
    }
}
