package cn.fadu.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.fadu.scoring.Explanation.Line;
import cn.fadu.scoring.Explanation.Step;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {

    private static Method tree(Aggregation top, Aggregation below) {
        return Method.named("m")
                .aggregation(below)
                .branch(Branch.top("ALL").by(top))
                .branch(Branch.under("ALL", "D").weighing(3))
                .branch(Branch.under("ALL", "F").weighing(1))
                .leaf(Leaf.up("D", "D02").between(0, 100).weighing(2))
                .leaf(Leaf.up("D", "D05").between(0, 100))
                .leaf(Leaf.up("F", "F03").between(0, 100).noMoreThan(90))
                .leaf(Leaf.down("F", "F06").between(0, 50))
                .leaf(Leaf.up("ALL", "H01").between(0, 10))
                .build();
    }

    private static Values values() {
        return Values.table()
                .put("Alder", 2024, "D02", 80)
                .put("Alder", 2024, "D05", 50)
                .put("Alder", 2024, "F03", 95)
                .put("Alder", 2024, "F06", 10)
                .put("Alder", 2024, "H01", 4)
                .put("Birch", 2024, "D02", 100)
                .put("Birch", 2024, "F03", 30)
                .put("Birch", 2024, "H01", 10)
                .put("Cedar", 2024, "D02", 100)
                .put("Cedar", 2024, "D05", 100)
                .put("Cedar", 2024, "F06", 0)
                .put("Cedar", 2024, "H01", 10)
                .put("Dogwood", 2024, "D02", 0)
                .put("Dogwood", 2024, "D05", 70)
                .put("Dogwood", 2024, "F03", 60)
                .put("Dogwood", 2024, "H01", 0)
                .build();
    }

    @Test
    void a_line_shows_the_whole_way_of_a_figure() {
        var scores =
                new Scoring(tree(Aggregation.ARITHMETIC, Aggregation.ARITHMETIC))
                        .score(values())
                        .orThrow();

        var explanation = scores.explain("Alder", 2024, "ALL").orElseThrow();

        assertThat(explanation.lines())
                .extracting(Line::indicator)
                .containsExactly("D02", "D05", "F03", "F06", "H01");
        var capped = explanation.lines().get(2);
        assertThat(capped.path()).containsExactly("F");
        assertThat(capped.raw()).hasValue(95);
        assertThat(capped.counted()).hasValue(90);
        assertThat(capped.normalised()).hasValue(90);
        assertThat(capped.weight()).isCloseTo(0.1, within(1e-12));
        assertThat(capped.contribution()).isCloseTo(9, within(1e-12));
        assertThat(explanation.lines().getFirst().weight()).isCloseTo(0.4, within(1e-12));
    }

    static List<Method> methods() {
        var all =
                List.of(
                        Aggregation.ARITHMETIC,
                        Aggregation.GEOMETRIC,
                        Aggregation.HARMONIC,
                        new Aggregation.PowerMean(0.5),
                        new Aggregation.PowerMean(-2),
                        new Aggregation.PowerMean(2),
                        Aggregation.COPELAND);
        return all.stream()
                .flatMap(top -> all.stream().map(below -> tree(top, below)))
                .flatMap(method -> Stream.of(method, method.change().floor(1).build()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void contributions_add_up_to_the_score_whatever_the_means(Method method) {
        var scores = new Scoring(method).score(values()).orThrow();

        for (var unit : scores.units(2024)) {
            for (var code : List.of("ALL", "D", "F", "H01")) {
                scores.explain(unit, 2024, code)
                        .ifPresent(
                                each ->
                                        assertThat(
                                                        each.lines().stream()
                                                                .mapToDouble(Line::contribution)
                                                                .sum())
                                                .as("%s of %s", code, unit)
                                                .isCloseTo(each.score(), within(1e-9)));
            }
        }
    }

    @Test
    void under_a_geometric_mean_a_weakness_costs_more_than_its_weight() {
        var scores =
                new Scoring(tree(Aggregation.GEOMETRIC, Aggregation.GEOMETRIC))
                        .score(values())
                        .orThrow();

        var lines = scores.explain("Alder", 2024, "D").orElseThrow().lines();
        double lostByStrong = 2 / 3.0 * 100 - lines.get(0).contribution();
        double lostByWeak = 1 / 3.0 * 100 - lines.get(1).contribution();

        // ln(100/80) * 2/3 against ln(100/50) * 1/3
        assertThat(lostByWeak / lostByStrong)
                .isCloseTo(Math.log(2) / (2 * Math.log(1.25)), within(1e-12));
    }

    @Test
    void a_zero_under_a_geometric_mean_takes_the_whole_loss() {
        var scores =
                new Scoring(tree(Aggregation.GEOMETRIC, Aggregation.GEOMETRIC))
                        .score(values())
                        .orThrow();

        var lines = scores.explain("Dogwood", 2024, "D").orElseThrow().lines();

        assertThat(lines.get(0).contribution()).isCloseTo(2 / 3.0 * 100 - 100, within(1e-12));
        assertThat(lines.get(1).contribution()).isCloseTo(1 / 3.0 * 100, within(1e-12));
    }

    @Test
    void a_waterfall_climbs_from_zero_to_the_score() {
        var scores =
                new Scoring(tree(Aggregation.ARITHMETIC, Aggregation.ARITHMETIC))
                        .score(values())
                        .orThrow();

        var explanation = scores.explain("Alder", 2024, "ALL").orElseThrow();

        assertThat(explanation.steps().getFirst().from()).isZero();
        assertThat(explanation.steps().getLast().to()).isCloseTo(explanation.score(), within(1e-9));
        assertThat(explanation.stepsByBranch())
                .extracting(Step::code)
                .containsExactly("D", "F", "H01");
        assertThat(explanation.stepsByBranch().getFirst().to()).isCloseTo(42, within(1e-9));
    }

    @Test
    void what_is_missing_stands_there_without_weight() {
        var scores =
                new Scoring(tree(Aggregation.ARITHMETIC, Aggregation.ARITHMETIC))
                        .score(values())
                        .orThrow();

        var line = scores.explain("Birch", 2024, "ALL").orElseThrow().lines().get(1);

        assertThat(line.raw()).isEmpty();
        assertThat(line.weight()).isZero();
        assertThat(line.contribution()).isZero();
        assertThat(scores.explain("Nobody", 2024, "ALL")).isEmpty();
        assertThat(scores.explain("Birch", 1999, "ALL")).isEmpty();
    }
}
