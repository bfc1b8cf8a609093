package cn.fadu.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.Samples;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Has LibreOffice open every sample and keeps what it shows in {@code target/looks}. */
@Tag("looks")
class LooksTest {

    private static final Path FOLDER = Path.of("target", "looks");
    private static final List<ChartFormat> OFFICE =
            List.of(ChartFormat.PPTX, ChartFormat.DOCX, ChartFormat.XLSX);
    private static final int DOTS_PER_INCH = 80;
    private static final int MINUTES = 10;

    private static final TreeMap<String, ChartSpec> CHARTS = new TreeMap<>();

    @BeforeAll
    static void everything_is_written_and_opened_once() throws Exception {
        Files.createDirectories(FOLDER);
        for (var entry : charts().entrySet()) {
            for (var format : ChartFormat.values()) {
                Files.write(path(entry.getKey(), format), Rendered.of(entry.getValue(), format));
            }
        }
        for (var format : OFFICE) {
            convert(format);
        }
    }

    static TreeMap<String, ChartSpec> charts() {
        if (CHARTS.isEmpty()) {
            for (var chart : Samples.all()) {
                CHARTS.put(
                        "%02d-%s".formatted(CHARTS.size(), chart.getClass().getSimpleName()),
                        chart);
            }
        }
        return CHARTS;
    }

    static Stream<String> names() {
        return charts().keySet().stream();
    }

    private static Path path(String name, ChartFormat format) {
        return FOLDER.resolve(name + "." + format.extension());
    }

    /** One start of the office for all files of a format. */
    private static void convert(ChartFormat format) throws IOException, InterruptedException {
        var profile = FOLDER.resolve("profile").toAbsolutePath().toUri();
        var into = FOLDER.resolve(format.extension());
        var command =
                Stream.concat(
                                Stream.of(
                                        "soffice",
                                        "-env:UserInstallation=" + profile,
                                        "--headless",
                                        "--convert-to",
                                        "pdf",
                                        "--outdir",
                                        into.toString()),
                                names().map(name -> path(name, format).toString()))
                        .toList();
        var office =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(FOLDER.resolve("soffice.log").toFile())
                        .start();
        assertThat(office.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("names")
    void an_office_shows_the_chart_with_its_title_and_its_names(String name) throws IOException {
        var chart = charts().get(name);
        for (var format : OFFICE) {
            var text = pictures(name, format);
            assertThat(text).contains(unbroken(chart.caption().title()));
            assertThat(text).doesNotContain("\uFFFD", "□");
        }
    }

    /** Keeps each page as a picture; returns all the text. */
    private static String pictures(String name, ChartFormat format) throws IOException {
        var file = FOLDER.resolve(format.extension()).resolve(name + ".pdf");
        try (var document = Loader.loadPDF(file.toFile())) {
            var renderer = new PDFRenderer(document);
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                var picture = renderer.renderImageWithDPI(page, DOTS_PER_INCH);
                assertThat(inked(picture)).as("%s, page %d", file, page + 1).isPositive();
                var kept = "%s-%s-%d.png".formatted(name, format.extension(), page + 1);
                ImageIO.write(picture, "png", FOLDER.resolve(kept).toFile());
            }
            return unbroken(new PDFTextStripper().getText(document));
        }
    }

    private static long inked(BufferedImage picture) {
        return Stream.iterate(0, y -> y < picture.getHeight(), y -> y + 1)
                .flatMap(
                        y ->
                                Stream.iterate(0, x -> x < picture.getWidth(), x -> x + 1)
                                        .filter(x -> (picture.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF))
                .limit(100)
                .count();
    }

    private static String unbroken(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
    }
}
