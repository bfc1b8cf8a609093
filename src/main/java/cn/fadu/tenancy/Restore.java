package cn.fadu.tenancy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An export becomes tenants again, beside the original or in another cell: a county with all its
 * townships, or one township in a county that is there.
 *
 * @param withCounty whether the county is restored too
 * @param townships by the number they had when they were exported
 * @param ended which of those numbers were merged or split
 * @param from the reporting year from which a township alone is a member of its county
 */
record Restore(
        boolean withCounty,
        County county,
        Map<Integer, Township> townships,
        List<Integer> ended,
        int from,
        String file)
        implements Undertaking {

    @Override
    public String subject() {
        return withCounty
                ? county.code()
                : townships.values().stream().map(Township::code).collect(Collectors.joining("+"));
    }

    @Override
    public List<Step> steps() {
        return List.of(
                Step.atHome("register", this::register),
                Step.in(county.cell(), "load", this::load),
                Step.atHome("open", this::open));
    }

    private void register(Site site, Owner.Work work) {
        if (withCounty) {
            site.register(work, county, State.PREPARING);
        }
        townships.forEach(
                (old, township) ->
                        site.register(
                                work,
                                township,
                                ended.contains(old) ? State.ENDED : State.PREPARING));
    }

    private void load(Site site, Owner.Work work) {
        var numbers =
                townships.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().id()));
        var archive = new Import(work, site.templates(), Path.of(file));
        for (var part : manifest().parts()) {
            var tenant = part.kind().isEmpty() ? county : townships.get(part.id());
            if (tenant != null && !TenantSchemas.exists(work, tenant.schema())) {
                archive.load(part, tenant.schema(), county.schema(), numbers);
                site.schemas().open(work, tenant.schema(), county.schema());
            }
        }
        for (var township : townships.values()) {
            Members.join(work, township, from);
            Members.recode(work, township);
        }
    }

    private Manifest manifest() {
        try {
            return Archive.verified(Path.of(file));
        } catch (BrokenArchiveException e) {
            throw new IllegalStateException("The export was changed meanwhile", e);
        }
    }

    private void open(Site site, Owner.Work work) {
        if (withCounty) {
            site.setState(work, county, State.ACTIVE);
        }
        townships.forEach(
                (old, township) -> {
                    if (!ended.contains(old)) {
                        site.setState(work, township, State.ACTIVE);
                    }
                });
        site.note(work, withCounty ? "county.restore" : "township.restore", subject(), file);
    }

    @Override
    public List<Step> undoing() {
        return List.of(
                Step.in(county.cell(), "remove", this::remove),
                Step.atHome("unregister", this::unregister));
    }

    private void remove(Site site, Owner.Work work) {
        if (!withCounty) {
            townships.values().forEach(township -> Members.forget(work, township));
        }
        townships.values().forEach(township -> TenantSchemas.remove(work, township.schema()));
        if (withCounty) {
            TenantSchemas.remove(work, county.schema());
        }
    }

    private void unregister(Site site, Owner.Work work) {
        townships.values().forEach(township -> site.unregister(work, township));
        if (withCounty) {
            site.unregister(work, county);
        }
    }
}
