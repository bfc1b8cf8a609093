package cn.fadu.helm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies of the chart for the tests, its links followed as packaging does. */
final class ChartCopy {

    /** Apart from those of a test process that runs beside this one. */
    private static final Path COPIES =
            Path.of("target", "helm", String.valueOf(ProcessHandle.current().pid()));

    private ChartCopy() {}

    static Path of(Path chart) {
        return copy(chart, COPIES.resolve("as-it-is"), "helm.sh/hook");
    }

    /** Rendering leaves hooks out; here they are ordinary objects that say what they were. */
    static Path withoutHooks(Path chart) {
        return copy(chart, COPIES.resolve("without-hooks"), "was.helm.sh/hook");
    }

    private static Path copy(Path chart, Path target, String hook) {
        try (var files = Files.walk(chart)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = target.resolve(chart.getParent().relativize(file));
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(file).replace("helm.sh/hook", hook));
            }
            return target.resolve(chart.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
