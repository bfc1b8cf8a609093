package cn.fadu.tenancy;

import java.util.List;

/** A township comes into being, a member of its county from a reporting year on. */
record AddTownship(Township township, int activeFrom) implements Undertaking {

    @Override
    public County county() {
        return township.county();
    }

    @Override
    public String subject() {
        return township.code();
    }

    @Override
    public List<Step> steps() {
        return List.of(
                Step.atHome("register", (site, work) -> site.register(work, township)),
                Step.in(township.county().cell(), "build", this::build),
                Step.atHome("open", this::open));
    }

    private void build(Site site, Owner.Work work) {
        site.schemas()
                .create(
                        work,
                        site.templates().township(),
                        township.schema(),
                        township.county().schema(),
                        Members.joining(township, activeFrom));
    }

    private void open(Site site, Owner.Work work) {
        site.activate(work, township);
        site.note(work, "township.add", township.code(), township.name());
    }

    @Override
    public List<Step> undoing() {
        return List.of(
                Step.in(township.county().cell(), "remove", this::remove),
                Step.atHome("unregister", (site, work) -> site.unregister(work, township)));
    }

    private void remove(Site site, Owner.Work work) {
        Members.forget(work, township);
        TenantSchemas.remove(work, township.schema());
    }
}
