package cn.fadu.tenancy;

import cn.fadu.tenancy.Outcome.CodeTaken;
import cn.fadu.tenancy.Outcome.Done;
import cn.fadu.tenancy.Outcome.NoSuchCell;
import cn.fadu.tenancy.Outcome.UnusableFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads exports back: a county or a township, beside the original or in another cell. */
public class Restoring {

    private final Site site;
    private final Numbers numbers;
    private final Journal journal;

    Restoring(Site site, Journal journal) {
        this.site = site;
        this.numbers = new Numbers(site.cells());
        this.journal = journal;
    }

    /** A county with all its townships, into the home cell. */
    public Outcome<County> county(String actor, Path file, String code) {
        return county(actor, file, code, site.cells().home().name());
    }

    /**
     * A county with all its townships.
     *
     * @param code of the new county; its townships bear it with the end of their own codes
     */
    public Outcome<County> county(String actor, Path file, String code, String cell) {
        if (!site.cells().isKnown(cell)) {
            return new NoSuchCell<>(cell);
        }
        try {
            var parts = parts(file, site.templates().county());
            var original = parts.getFirst();
            var wanted = new NewCounty(code, original.name());
            var schema = SchemaName.ofNewCounty();
            var county =
                    new County(numbers.nextCounty(), wanted.code(), wanted.name(), schema, cell);
            var townships = new TreeMap<Integer, Township>();
            for (var part : parts.subList(1, parts.size())) {
                var ownCode = part.code().replaceFirst("^" + original.code(), code);
                townships.put(part.id(), drawn(county, part, ownCode));
            }
            var ended = parts.stream().filter(Manifest.Part::ended).map(Manifest.Part::id).toList();
            return carriedOut(
                    actor, new Restore(true, county, townships, ended, 1990, path(file)), county);
        } catch (BrokenArchiveException e) {
            return new UnusableFile<>(String.valueOf(e.getMessage()));
        }
    }

    /**
     * One township into a county.
     *
     * @param from the first reporting year as a member there
     */
    public Outcome<Township> township(
            String actor, Path file, County county, String code, int from) {
        try {
            var part = parts(file, site.templates().township()).getFirst();
            var kind = Township.Kind.of(part.kind());
            var wanted = new NewTownship(code, part.name(), kind, from);
            var township = drawn(county, part, wanted.code());
            var plan =
                    new Restore(
                            false,
                            county,
                            Map.of(part.id(), township),
                            List.of(),
                            wanted.activeFrom(),
                            path(file));
            return carriedOut(actor, plan, township);
        } catch (BrokenArchiveException e) {
            return new UnusableFile<>(String.valueOf(e.getMessage()));
        }
    }

    private static String path(Path file) {
        return file.toAbsolutePath().toString();
    }

    private Township drawn(County county, Manifest.Part part, String code) {
        return new Township(
                numbers.nextTownship(),
                county,
                code,
                part.name(),
                Township.Kind.of(part.kind()),
                SchemaName.ofNewTownship());
    }

    private List<Manifest.Part> parts(Path file, Template first) throws BrokenArchiveException {
        var parts = Archive.verified(file).parts();
        if (parts.isEmpty() || !parts.getFirst().template().equals(first.name())) {
            var what = parts.stream().map(Manifest.Part::template).collect(Collectors.joining(" "));
            throw new BrokenArchiveException("it holds: " + what);
        }
        for (var part : parts) {
            if (part.version() > site.templates().named(part.template()).version()) {
                throw new BrokenArchiveException("it was made by a newer version of Fadu");
            }
        }
        return parts;
    }

    private <T> Outcome<T> carriedOut(String actor, Undertaking plan, T result) {
        try {
            journal.carryOut(actor, plan);
            return new Done<>(result);
        } catch (CodeTakenException e) {
            return new CodeTaken<>();
        }
    }
}
