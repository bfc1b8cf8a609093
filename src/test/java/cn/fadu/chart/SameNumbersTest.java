package cn.fadu.chart;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.chart.ChartTable.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SameNumbersTest {

    private static final ServerRenderer RENDERER = new ServerRenderer();

    /** Kinds whose pictures print only some of the numbers; the table under them has them all. */
    private static final Set<Class<? extends ChartSpec>> SPARING =
            Set.of(Quadrants.class, SmallMultiples.class, StackedBars.class, TrendLines.class);

    @AfterAll
    static void close() {
        RENDERER.close();
    }

    static List<ChartSpec> charts() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void option_holds_every_number_of_the_table(ChartSpec spec) {
        var numbers = new HashSet<BigDecimal>();
        var texts = new ArrayList<String>();
        walk(
                new JsonMapper().readTree(ChartOption.of(spec).json()),
                node -> {
                    if (node.isNumber()) {
                        numbers.add(node.decimalValue().stripTrailingZeros());
                    } else if (node.isString()) {
                        texts.add(node.asString());
                    }
                });
        var words = String.join("\n", texts);
        for (var cell : cells(spec)) {
            assertThat(words).contains(cell.text());
            if (!isDerived(spec)) {
                cell.number()
                        .ifPresent(
                                number ->
                                        assertThat(numbers).contains(number.stripTrailingZeros()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void picture_prints_the_table_s_names_and_numbers(ChartSpec spec) {
        var picture = String.join("\n", RENDERER.picture(spec).texts());
        for (var subject : spec.subjects()) {
            assertThat(picture).contains(subject.name());
        }
        if (!SPARING.contains(spec.getClass())) {
            for (var cell : cells(spec)) {
                assertThat(picture).contains(cell.text());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void renaming_leaves_no_name_and_no_number_behind(ChartSpec spec) {
        var renamed =
                spec.renamed(
                        subject ->
                                new Subject(
                                        "x" + subject.key().hashCode(),
                                        "甲" + subject.key().length()));
        assertThat(renamed.subjects()).hasSameSizeAs(spec.subjects());
        for (var subject : spec.subjects()) {
            assertThat(renamed.table().json(""))
                    .doesNotContain(subject.name(), subject.key() + "\"");
        }
        assertThat(cells(renamed))
                .extracting(Cell::number)
                .isEqualTo(cells(spec).stream().map(Cell::number).toList());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void every_kind_knows_its_size_and_says_what_it_is(ChartSpec spec) {
        assertThat(ChartOption.height(spec)).isBetween(120, 2000);
        assertThat(ChartOption.leastWidth(spec)).isBetween(300, 920);
        assertThat(
                        new JsonMapper()
                                .readTree(ChartOption.of(spec).json())
                                .at("/aria/label/description")
                                .asString())
                .contains(spec.caption().title());
    }

    @Test
    void a_sentence_goes_from_the_first_to_the_last_of_those_shown() {
        assertThat(Samples.ranking().sentence())
                .isEqualTo("2025 年法治政府建设综合得分。共 18 行：从云溪街道 94.6 分到东风街道 60.1 分；全部数字见数据表。");
        assertThat(Samples.calendar().sentence())
                .isEqualTo("柳河镇 2026 年履职日历。共 3 行：从每周矛盾纠纷排查到每季度风险研判；全部数字见数据表。");
        assertThat(Samples.slope().sentence()).contains("从云溪街道 70.0%到东风街道 90.7%");
        assertThat(Samples.waterfall().sentence()).contains("从2024 年得分 82.6 分到2025 年得分 88.9 分");
    }

    /** Sums and differences are worked out for the table alone. */
    private static boolean isDerived(ChartSpec spec) {
        return spec instanceof SlopePairs
                || spec instanceof StackedBars
                || spec instanceof Waterfall;
    }

    private static List<Cell> cells(ChartSpec spec) {
        return spec.table().rows().stream()
                .filter(row -> !(spec instanceof Quadrants) || isDrawn(row))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.number().isPresent())
                .toList();
    }

    private static boolean isDrawn(ChartTable.Row row) {
        return row.cells().stream().filter(cell -> cell.number().isPresent()).count() == 2;
    }

    private static void walk(JsonNode node, Consumer<JsonNode> visit) {
        visit.accept(node);
        node.forEach(child -> walk(child, visit));
    }
}
