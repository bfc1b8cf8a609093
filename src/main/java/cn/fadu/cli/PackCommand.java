package cn.fadu.cli;

import cn.fadu.export.ChartFormat;
import cn.fadu.export.paper.Progress;
import cn.fadu.pack.Binding;
import cn.fadu.pack.PackBench;
import cn.fadu.pack.PackPlan;
import cn.fadu.publication.Editions;
import cn.fadu.tenancy.Tenancy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A meeting pack of a county's year, written into a file. */
@Command(
        name = "pack",
        description = "Writes a meeting pack of a county's published year.",
        mixinStandardHelpOptions = true)
final class PackCommand implements Callable<Integer> {

    /** As any file of whoever runs the command: their mask takes away from this what it will. */
    private static final FileAttribute<Set<PosixFilePermission>> PLAIN =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"));

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private DatabaseOptions options = new DatabaseOptions();

    @Option(names = "--county", required = true, paramLabel = "C", description = "its code")
    private String county = "";

    @Option(names = "--year", required = true, paramLabel = "Y", description = "of the ranking")
    private int year;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "pptx, docx, xlsx, pdf or ofd")
    private ChartFormat format = ChartFormat.PPTX;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "to be written")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        if (!PackPlan.FORMATS.contains(format)) {
            throw new ParameterException(
                    spec.commandLine(), "--format: pptx, docx, xlsx, pdf or ofd");
        }
        try (var database = options.connect();
                var tenancy = database.open();
                var bench = PackBench.on(tenancy, java.time.Clock.systemDefaultZone())) {
            write(content(tenancy, bench));
        }
        return 0;
    }

    private byte[] content(Tenancy tenancy, GenericApplicationContext bench) {
        var found =
                tenancy.registry()
                        .county(county)
                        .orElseThrow(() -> new CommandFailed("there is no county " + county));
        var edition =
                bench.getBean(Editions.class)
                        .current(found, year)
                        .orElseThrow(
                                () ->
                                        new CommandFailed(
                                                "nothing is published for %d in county %s"
                                                        .formatted(year, county)));
        var binding = bench.getBean(Binding.class);
        var plan = PackPlan.whole(format, Locale.SIMPLIFIED_CHINESE);
        var printing = binding.open(found, edition, plan).orElseThrow();
        var missing = printing.missingLetters();
        if (format.bringsItsFont() && !missing.isEmpty()) {
            throw new CommandFailed(
                    "no font has %s; pptx, docx and xlsx can be made"
                            .formatted(String.join(" ", missing)));
        }
        return printing.file(format, Progress.UNWATCHED).content();
    }

    /** Nothing half-written is left where the file was to be; a link is followed. */
    private void write(byte[] content) {
        try {
            if (Files.exists(out) && !Files.isRegularFile(out)) {
                Files.write(out, content);
                return;
            }
            var target = Files.exists(out) ? out.toRealPath() : out.toAbsolutePath();
            var part = Files.createTempFile(target.getParent(), ".fadu-", ".part", PLAIN);
            try {
                Files.write(part, content);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (NoSuchFileException e) {
            throw new CommandFailed("%s cannot be written: no such folder".formatted(out), e);
        } catch (IOException e) {
            throw new CommandFailed("%s cannot be written: %s".formatted(out, e.getMessage()), e);
        }
    }
}
