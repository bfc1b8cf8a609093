package cn.fadu.tenancy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Query;

/**
 * Several townships come into being together, with their county or in one that is there: all of
 * them or none.
 *
 * @param withCounty whether the county is new too
 * @param since the first reporting year of each township, in their order
 */
record AddTenants(boolean withCounty, County county, List<Township> townships, List<Integer> since)
        implements Undertaking {

    @Override
    public String subject() {
        return withCounty
                ? county.code()
                : townships.stream().map(Township::code).collect(Collectors.joining("+"));
    }

    @Override
    public List<Step> steps() {
        return List.of(
                Step.atHome("register", this::register),
                Step.in(county.cell(), "build", this::build),
                Step.atHome("open", this::open));
    }

    private void register(Site site, Owner.Work work) {
        if (withCounty) {
            site.register(work, county);
        }
        townships.forEach(township -> site.register(work, township));
    }

    private void build(Site site, Owner.Work work) {
        if (withCounty) {
            create(site, work, site.templates().county(), county);
        }
        IntStream.range(0, townships.size())
                .forEach(
                        at -> {
                            var township = townships.get(at);
                            var joining = Members.joining(township, since.get(at));
                            create(site, work, site.templates().township(), township, joining);
                        });
    }

    private void create(
            Site site, Owner.Work work, Template template, Tenant tenant, Query... inCounty) {
        site.schemas().create(work, template, tenant.schema(), county.schema(), inCounty);
    }

    private void open(Site site, Owner.Work work) {
        if (withCounty) {
            site.activate(work, county);
            site.note(work, "county.add", county.code(), county.name());
        }
        for (var township : townships) {
            site.activate(work, township);
            site.note(work, "township.add", township.code(), township.name());
        }
    }

    @Override
    public List<Step> undoing() {
        return List.of(
                Step.in(county.cell(), "remove", this::remove),
                Step.atHome("unregister", this::unregister));
    }

    private void remove(Site site, Owner.Work work) {
        for (var township : townships) {
            if (!withCounty) {
                Members.forget(work, township);
            }
            TenantSchemas.remove(work, township.schema());
        }
        if (withCounty) {
            TenantSchemas.remove(work, county.schema());
        }
    }

    private void unregister(Site site, Owner.Work work) {
        townships.forEach(township -> site.unregister(work, township));
        if (withCounty) {
            site.unregister(work, county);
        }
    }
}
