package cn.fadu.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipOutputStream;

/**
 * Exports that change nothing: a look at a moment, while everybody goes on working. What the trail
 * does not know of never gets its name: a killed export leaves nothing, or a whole and noted file.
 */
final class Exports {

    private final Site site;
    private final Registry registry;
    private final Consumer<String> watch;

    Exports(Site site, Registry registry, Consumer<String> watch) {
        this.site = site;
        this.registry = registry;
        this.watch = watch;
    }

    void write(String actor, Tenant tenant, List<Township> others, Path file) {
        var all = new ArrayList<Tenant>();
        all.add(tenant);
        all.addAll(others);
        watch.accept("export");
        Archive.write(file, site.now(), zip -> look(all, zip), whole -> note(actor, tenant, whole));
        watch.accept("after export");
    }

    private void look(List<Tenant> tenants, ZipOutputStream zip) {
        var ended = ended(tenants);
        site.cells()
                .of(tenants.getFirst())
                .owner()
                .transact(
                        work -> {
                            work.run("set transaction isolation level repeatable read");
                            tenants.forEach(
                                    one -> new Catalog(work, one.schema()).lock("access share"));
                            new Export(work, site.now(), ended).into(zip, tenants);
                        });
    }

    private List<Integer> ended(List<Tenant> tenants) {
        return tenants.stream()
                .filter(one -> registry.state(one) == State.ENDED)
                .map(one -> ((Township) one).id())
                .toList();
    }

    /** Who took what out of the house, and how to recognise the file. */
    private void note(String actor, Tenant tenant, Path file) {
        var subject = Subject.of(tenant);
        var action = subject.word() + ".export";
        watch.accept("note");
        site.cells()
                .home()
                .owner()
                .transact(
                        work ->
                                site.by(actor)
                                        .note(
                                                work,
                                                action,
                                                subject.code(),
                                                "sha256 " + sha256(file)));
        watch.accept("after note");
    }

    private static String sha256(Path file) {
        try {
            return Archive.sha256(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
