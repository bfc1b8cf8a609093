package cn.fadu.export;

import cn.fadu.chart.Samples;
import cn.fadu.chart.ServerRenderer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes every sample chart in every format into a folder, to be looked at. */
final class SampleFiles {

    private SampleFiles() {}

    public static void main(String... arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        try (var renderer = new ServerRenderer()) {
            write(folder, new ChartFiles(renderer));
        }
    }

    static void write(Path folder, ChartFiles files) throws java.io.IOException {
        var index = 0;
        for (var chart : Samples.all()) {
            var name = "%02d-%s".formatted(index++, chart.getClass().getSimpleName());
            for (var format : ChartFormat.values()) {
                Files.write(
                        folder.resolve(name + "." + format.extension()), files.of(chart, format));
            }
        }
    }
}
