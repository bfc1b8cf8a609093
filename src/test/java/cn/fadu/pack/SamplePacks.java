package cn.fadu.pack;

import cn.fadu.chart.ServerRenderer;
import cn.fadu.export.paper.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes a pack of an invented county in every format and language, to be looked at. */
final class SamplePacks {

    private SamplePacks() {}

    static void main(String... arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var whole = Wholes.of(Integer.parseInt(arguments[1]));
        Files.createDirectories(folder);
        try (var renderer = new ServerRenderer()) {
            for (var locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
                for (var format : PackPlan.FORMATS) {
                    var began = System.nanoTime();
                    var paper = new PackContents(whole, PackPlan.whole(format, locale)).paper();
                    var file =
                            new Printing(paper, renderer, Dress.PLAIN)
                                    .file(format, Progress.UNWATCHED)
                                    .content();
                    System.out.printf(
                            "%s %s %d kB %d ms%n",
                            locale,
                            format,
                            file.length / 1000,
                            (System.nanoTime() - began) / 1_000_000);
                    var name = "pack-%s.%s".formatted(locale.getLanguage(), format.extension());
                    Files.write(folder.resolve(name), file);
                }
            }
        }
    }
}
