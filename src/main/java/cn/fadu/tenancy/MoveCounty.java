package cn.fadu.tenancy;

import static cn.fadu.db.platform.Tables.COUNTY;
import static cn.fadu.db.platform.Tables.TOWNSHIP;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A county and its townships move to another cell, by export and restore, under new schema names;
 * codes and numbers stay. Nobody can work in the county meanwhile, everybody else can.
 *
 * @param here and {@code there}: the same tenants in the same order, before and after
 * @param suspended who stays shut out, by the schema before; all, when the county is
 */
record MoveCounty(
        County from,
        County to,
        List<Township> here,
        List<Township> there,
        List<SchemaName> suspended,
        String file)
        implements Undertaking {

    @Override
    public County county() {
        return from;
    }

    @Override
    public String subject() {
        return from.code();
    }

    @Override
    public List<Step> steps() {
        return List.of(
                Step.atHome("announce", this::announce),
                Step.in(from.cell(), "shut out", this::shutOut).afterCommit(),
                Step.in(from.cell(), "export", this::export).afterCommit(),
                Step.in(to.cell(), "load", this::load).afterCommit(),
                Step.atHome("switch", this::switchOver).afterCommit(),
                Step.in(from.cell(), "remove", this::remove).afterCommit(),
                Step.atHome("tidy up", this::tidyUp));
    }

    private static List<Tenant> all(County county, List<Township> townships) {
        var all = new ArrayList<Tenant>();
        all.add(county);
        all.addAll(townships);
        return all;
    }

    private void announce(Site site, Owner.Work work) {
        site.note(work, "county.move", subject(), "%s → %s".formatted(from.cell(), to.cell()));
    }

    private void shutOut(Site site, Owner.Work work) {
        all(from, here).forEach(one -> site.schemas().seal(work, one.schema(), from.schema()));
    }

    private void export(Site site, Owner.Work work) {
        all(from, here).forEach(one -> new Catalog(work, one.schema()).lock("share"));
        new Export(work, site.now(), List.of()).write(all(from, here), Path.of(file));
    }

    private void load(Site site, Owner.Work work) {
        try {
            var parts = Archive.verified(Path.of(file)).parts();
            var archive = new Import(work, site.templates(), Path.of(file));
            var tenants = all(to, there);
            for (var i = 0; i < tenants.size(); i++) {
                var schema = tenants.get(i).schema();
                if (!TenantSchemas.exists(work, schema)) {
                    archive.load(parts.get(i), schema, to.schema(), Map.of());
                    admit(site, work, tenants.get(i), all(from, here).get(i).schema());
                }
            }
        } catch (BrokenArchiveException e) {
            throw new IllegalStateException("The export cannot be read back", e);
        }
    }

    private void admit(Site site, Owner.Work work, Tenant tenant, SchemaName before) {
        site.schemas().open(work, tenant.schema(), tenant.county().schema());
        if (suspended.contains(before)) {
            site.schemas().close(work, tenant.schema());
        }
    }

    private void switchOver(Site site, Owner.Work work) {
        var db = work.in(SchemaName.PLATFORM).db();
        db.update(COUNTY)
                .set(COUNTY.CELL, to.cell())
                .set(COUNTY.SCHEMA_NAME, to.schema().value())
                .where(COUNTY.COUNTY_ID.eq(to.id()))
                .execute();
        for (var township : there) {
            db.update(TOWNSHIP)
                    .set(TOWNSHIP.SCHEMA_NAME, township.schema().value())
                    .where(TOWNSHIP.TOWNSHIP_ID.eq(township.id()))
                    .execute();
        }
    }

    private void remove(Site site, Owner.Work work) {
        here.forEach(township -> TenantSchemas.remove(work, township.schema()));
        TenantSchemas.remove(work, from.schema());
    }

    private void tidyUp(Site site, Owner.Work work) {
        try {
            Files.deleteIfExists(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before the switch, the old place is the right one. */
    @Override
    public List<Step> undoing() {
        return List.of(
                Step.in(to.cell(), "remove copy", this::removeCopy),
                Step.in(from.cell(), "let in", this::letIn),
                Step.atHome("tidy up", this::tidyUp));
    }

    private void removeCopy(Site site, Owner.Work work) {
        there.forEach(township -> TenantSchemas.remove(work, township.schema()));
        TenantSchemas.remove(work, to.schema());
    }

    private void letIn(Site site, Owner.Work work) {
        for (var one : all(from, here)) {
            if (TenantSchemas.exists(work, one.schema())) {
                admit(site, work, one, one.schema());
            }
        }
    }
}
