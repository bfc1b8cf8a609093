package cn.fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.indicator.Figure;
import cn.fadu.indicator.IndicatorCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Own paragraphs in the genre, each with every figure that must be proposed from it. */
class ParagraphsTest {

    record Paragraph(String text, List<String> expected) {}

    @ParameterizedTest
    @MethodSource("paragraphs")
    void a_paragraph_yields_its_figures_and_no_others(Paragraph paragraph) {
        var report = ReportText.plain("paragraph", paragraph.text());

        var proposals = Extraction.standard().of(report, OptionalInt.of(2024)).proposals();

        assertThat(proposals.stream().flatMap(ParagraphsTest::written))
                .as(paragraph.text())
                .containsExactlyInAnyOrderElementsOf(paragraph.expected());
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void every_phrase_stands_in_the_text_where_its_offsets_say(Paragraph paragraph) {
        var report = ReportText.plain("paragraph", paragraph.text());

        assertThat(Extraction.standard().of(report, OptionalInt.of(2024)).proposals())
                .allSatisfy(
                        found -> {
                            assertThat(paragraph.text().substring(found.start(), found.end()))
                                    .isEqualTo(found.phrase());
                            assertThat(found.sentence()).contains(found.phrase());
                        });
    }

    static Stream<String> written(Proposal found) {
        var period = found.period().isFullYear() ? "" : "@" + found.period();
        return found.code().map(IndicatorCode::value).stream()
                .map(code -> code + "=" + written(found.figure()) + period);
    }

    private static String written(Figure figure) {
        var sign =
                switch (figure.qualifier()) {
                    case EXACT -> "";
                    case ABOUT -> "~";
                    case AT_LEAST -> "+";
                    case AT_MOST -> "<";
                };
        return figure.value().toPlainString() + sign;
    }

    static Stream<Paragraph> paragraphs() throws IOException {
        try (var file = ParagraphsTest.class.getResourceAsStream("/intake/paragraphs.tsv")) {
            var text =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Paragraph(cells[0], expected(cells[1])));
        }
    }

    private static List<String> expected(String cell) {
        return cell.equals("-") ? List.of() : Arrays.asList(cell.strip().split(" "));
    }
}
