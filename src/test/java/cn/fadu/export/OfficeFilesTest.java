package cn.fadu.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.Datum;
import cn.fadu.chart.RankingBars;
import cn.fadu.chart.RankingBars.Bar;
import cn.fadu.chart.Samples;
import cn.fadu.chart.Subject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ofdrw.reader.OFDReader;

class OfficeFilesTest {

    private static final List<ChartFormat> OFFICE =
            List.of(ChartFormat.PPTX, ChartFormat.DOCX, ChartFormat.XLSX);

    static List<ChartSpec> charts() {
        return Samples.all();
    }

    static List<ChartSpec> oddities() {
        return List.of(
                bars("0 个乡镇", List.of()),
                bars("200 个乡镇", IntStream.range(0, 200).mapToObj(i -> bar("镇" + i, i)).toList()),
                bars("全部缺失", IntStream.range(0, 5).mapToObj(OfficeFilesTest::missing).toList()),
                bars("一个值", List.of(bar("独镇", 88.8))),
                bars("负数", List.of(bar("甲镇", -3.5), bar("乙镇", 4))),
                bars("极大", List.of(bar("甲镇", 1e15), bar("乙镇", -1e15))),
                bars("长名", List.of(bar("长".repeat(1000), 1), bar("乙<&\">镇", 2))),
                bars("表情😀与生僻字𠮷㐂", List.of(bar("𠮷镇😀", 1), bar("㐂镇", 2))),
                bars("方向\u202E标记", List.of(bar("\u202Eabc\u200F镇", 1), bar("=1+1", 2))),
                bars("\u0000\u0001控制", List.of(bar("a\u0000b", 1))),
                Samples.slope().renamed(subject -> new Subject(subject.key(), "同名")));
    }

    @ParameterizedTest
    @MethodSource({"charts", "oddities"})
    void every_office_file_is_valid_by_the_schema(ChartSpec chart) {
        for (var format : OFFICE) {
            assertThat(OfficeSchemas.faults(Rendered.of(chart, format)))
                    .as(format.name())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void odd_charts_give_files_of_every_kind_unless_a_letter_is_reported(ChartSpec chart)
            throws Exception {
        var writable = MissingLetters.in(chart).isEmpty();
        for (var format : ChartFormat.values()) {
            if (writable || !format.bringsItsFont()) {
                opens(Rendered.of(chart, format), format);
            }
        }
    }

    private static void opens(byte[] file, ChartFormat format) throws Exception {
        var stream = new ByteArrayInputStream(file);
        switch (format) {
            case PNG -> assertThat(ImageIO.read(stream).getWidth()).isPositive();
            case SVG -> assertThat(new String(file, UTF_8)).startsWith("<svg").endsWith("</svg>");
            case CSV -> assertThat(new String(file, UTF_8)).startsWith("\uFEFF");
            case PDF -> {
                try (var document = Loader.loadPDF(file)) {
                    assertThat(document.getNumberOfPages()).isPositive();
                }
            }
            case OFD -> {
                try (var reader = new OFDReader(stream)) {
                    assertThat(reader.getNumberOfPages()).isPositive();
                }
            }
            case PPTX, DOCX, XLSX -> assertThat(file).startsWith('P', 'K');
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDE00", "\uD842\uDFB7"})
    void an_emoji_or_a_rare_character_is_reported_for_every_file_that_brings_its_letters(
            String letter) {
        var chart = bars("报告", List.of(bar(letter + "镇", 1)));
        assertThat(MissingLetters.in(chart)).containsExactly(letter);
        assertThat(Stream.of(ChartFormat.values()).filter(ChartFormat::bringsItsFont))
                .containsExactly(ChartFormat.PNG, ChartFormat.PDF, ChartFormat.OFD);
    }

    @Test
    void a_mark_that_turns_the_direction_of_writing_reaches_no_file() {
        var chart = bars("方向\u202E标记", List.of(bar("\u202Eabc\u200F镇", 1)));
        var csv = new String(Rendered.of(chart, ChartFormat.CSV), UTF_8);
        var svg = new String(Rendered.of(chart, ChartFormat.SVG), UTF_8);
        assertThat(csv + svg).contains("abc镇").doesNotContain("\u202E", "\u200F");
    }

    @Test
    void letters_that_no_font_has_are_named_before_a_file_is_made() {
        var chart = bars("报告", List.of(bar("𠮷镇😀", 1), bar("云溪镇", 2)));

        assertThat(MissingLetters.in(chart)).contains("😀").doesNotContain("镇");
    }

    @Test
    void nothing_in_a_data_file_is_a_formula() {
        var chart = bars("=HYPERLINK(\"http://x\")", List.of(bar("+cmd|' /C calc'!A0", 1)));
        var csv = new String(Rendered.of(chart, ChartFormat.CSV), UTF_8);

        assertThat(csv).contains("'=HYPERLINK").contains("'+cmd");
    }

    private static RankingBars bars(String title, List<Bar> bars) {
        var caption = Samples.ranking().caption().withTitle(title);
        return RankingBars.of(caption, "得分", bars).withMedian(new BigDecimal("50"));
    }

    private static Bar bar(String name, double value) {
        return Bar.of(new Subject(name, name), "1", Datum.of(value));
    }

    private static Bar missing(int index) {
        return Bar.of(new Subject("k" + index, "镇" + index), "", Datum.missing());
    }
}
