package cn.fadu.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.chart.Break;
import cn.fadu.chart.BumpLines;
import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.Samples;
import cn.fadu.chart.TrendLines;
import cn.fadu.chart.Waterfall;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** Under letters or bands no name of a township is left anywhere in any file. */
class NamelessFilesTest {

    private static final String EVERYBODY = String.join("、", Samples.NAMES);

    /** Every kind of chart under letters and bands, with names wherever its words can have one. */
    static Stream<ChartSpec> charts() {
        return Samples.all().stream()
                .map(NamelessFilesTest::named)
                .flatMap(
                        chart ->
                                Stream.of(Naming.LETTERS, Naming.BANDS)
                                        .map(each -> each.apply(chart, Samples.NAMES)));
    }

    private static ChartSpec named(ChartSpec chart) {
        var caption =
                chart.caption()
                        .withTitle("东风街道：" + chart.caption().title())
                        .withSubtitle("含" + EVERYBODY)
                        .withSource("古渡镇的报告")
                        .withFootnotes(List.of("黄泥坳乡与望山乡不可比。", EVERYBODY));
        return worded(chart).withCaption(caption);
    }

    private static ChartSpec worded(ChartSpec chart) {
        var breaks = List.of(new Break(2, "花桥镇并入"));
        return switch (chart) {
            case TrendLines lines -> lines.withBreaks(breaks);
            case BumpLines lines -> lines.withBreaks(breaks);
            case Waterfall steps ->
                    new Waterfall(
                            steps.caption(),
                            steps.measure(),
                            Optional.of(new Waterfall.Start("松坪乡 2024 年", new BigDecimal("82.6"))),
                            steps.steps(),
                            "松坪乡 2025 年");
            default -> chart;
        };
    }

    @ParameterizedTest
    @MethodSource("charts")
    void no_name_of_a_township_survives_in_any_file(ChartSpec chart) throws Exception {
        for (var format : ChartFormat.values()) {
            var file = Rendered.of(chart, format);
            assertNameless(said(file, format), format.name());
            assertNameless(FileName.of(chart, format.extension()), "file name");
        }
        assertNameless(chart.sentence(), "sentence");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void whoever_hears_an_office_file_is_told_the_charts_sentence(ChartSpec chart)
            throws IOException {
        for (var format : List.of(ChartFormat.PPTX, ChartFormat.DOCX, ChartFormat.XLSX)) {
            var text = unpacked(Rendered.of(chart, format));
            if (text.contains("<c:chartSpace")) {
                assertThat(text).contains("descr=\"" + chart.sentence() + "\"");
            }
        }
    }

    private static void assertNameless(String text, String where) {
        assertThat(Samples.NAMES).as(where).noneMatch(text::contains);
    }

    /** All that can be read out of a file, its properties and what is packed in it included. */
    private static String said(byte[] file, ChartFormat format) throws Exception {
        return switch (format) {
            case PDF -> pdf(file) + new String(file, UTF_8);
            case OFD -> ofd(file) + unpacked(file);
            case PPTX, DOCX, XLSX -> unpacked(file);
            case PNG, SVG, CSV -> new String(file, UTF_8);
        };
    }

    private static String pdf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var properties = document.getDocumentInformation();
            var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            return text + properties.getTitle() + properties.getSubject();
        }
    }

    private static String ofd(byte[] file) throws Exception {
        try (var reader = new OFDReader(new ByteArrayInputStream(file))) {
            return String.join("", new ContentExtractor(reader).getPageContent(1));
        }
    }

    private static String unpacked(byte[] file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readAllBytes();
                text.append(entry.getName());
                text.append(
                        entry.getName().endsWith(".xlsx")
                                ? unpacked(content)
                                : new String(content, UTF_8));
            }
        }
        return text.toString();
    }
}
