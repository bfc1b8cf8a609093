package cn.fadu.helm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies of the chart for the tests, its links followed as packaging does. */
final class ChartCopy {

    private ChartCopy() {}

    static Path of(Path chart) {
        return copy(chart, Path.of("target", "chart"), "helm.sh/hook");
    }

    /** Rendering leaves hooks out; here they are ordinary objects that say what they were. */
    static Path withoutHooks(Path chart) {
        return copy(chart, Path.of("target", "chart-without-hooks"), "was.helm.sh/hook");
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
