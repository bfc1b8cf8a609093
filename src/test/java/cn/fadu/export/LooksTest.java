package cn.fadu.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    private static void convert(ChartFormat format) throws IOException, InterruptedException {
        var into = Files.createDirectories(FOLDER.resolve(format.extension()));
        Pictures.convert(names().map(name -> path(name, format)).toList(), into);
    }

    @ParameterizedTest
    @MethodSource("names")
    void an_office_shows_the_chart_with_its_title_and_its_names(String name) throws IOException {
        var chart = charts().get(name);
        for (var format : OFFICE) {
            var text = pictures(name, format);
            assertThat(text).contains(Pictures.unbroken(chart.caption().title()));
            assertThat(text).doesNotContain("\uFFFD", "□");
        }
    }

    private static String pictures(String name, ChartFormat format) throws IOException {
        var file = FOLDER.resolve(format.extension()).resolve(name + ".pdf");
        return Pictures.of(file, FOLDER, name + "-" + format.extension());
    }
}
