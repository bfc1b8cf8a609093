package cn.fadu.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Exports that change nothing: a look at a moment, while everybody goes on working. */
final class Exports {

    private final Site site;
    private final Registry registry;

    Exports(Site site, Registry registry) {
        this.site = site;
        this.registry = registry;
    }

    void write(Tenant tenant, List<Township> others, Path file) {
        var all = new ArrayList<Tenant>();
        all.add(tenant);
        all.addAll(others);
        var ended =
                Stream.concat(Stream.of(tenant), others.stream())
                        .filter(one -> registry.state(one) == State.ENDED)
                        .map(one -> ((Township) one).id())
                        .toList();
        site.cells()
                .of(tenant)
                .owner()
                .transact(
                        work -> {
                            work.run("set transaction isolation level repeatable read");
                            all.forEach(
                                    one -> new Catalog(work, one.schema()).lock("access share"));
                            new Export(work, site.now(), ended).write(all, file);
                        });
    }

    /** Who took what out of the house, and how to recognise the file. */
    void note(String actor, Tenant tenant, Path file) {
        var subject = Subject.of(tenant);
        site.cells()
                .home()
                .owner()
                .transact(
                        work ->
                                site.by(actor)
                                        .note(
                                                work,
                                                subject.word() + ".export",
                                                subject.code(),
                                                "sha256 " + hash(file)));
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(Archive.sha256().digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
