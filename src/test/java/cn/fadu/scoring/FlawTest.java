package cn.fadu.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.scoring.Scoring.Refused;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FlawTest {

    private static MethodBuilder tree() {
        return Method.named("m").branch(Branch.top("ALL"));
    }

    private static MethodBuilder relative(Normalisation how) {
        return tree().normalisation(how).leaf(Leaf.up("ALL", "a").aimingAt(5));
    }

    private static List<Flaw> flaws(MethodBuilder method) {
        return new Scoring(method.build()).flaws();
    }

    private static List<Flaw> flaws(MethodBuilder method, Values.Builder values) {
        return switch (new Scoring(method.build()).score(values.build())) {
            case Refused(var flaws) -> flaws;
            case Scores _ -> List.of();
        };
    }

    private static Values.Builder two(double first, double second) {
        return Values.table().put("Alder", 2024, "a", first).put("Birch", 2024, "a", second);
    }

    @Test
    void a_code_stands_once() {
        var method = tree().leaf(Leaf.up("ALL", "a").between(0, 1)).leaf(Leaf.up("ALL", "ALL"));

        assertThat(flaws(method)).contains(new Flaw.DuplicateCode("ALL"));
    }

    @Test
    void a_parent_is_a_branch() {
        assertThat(flaws(tree().leaf(Leaf.up("NONE", "a").between(0, 1))))
                .containsExactly(new Flaw.UnknownParent("a", "NONE"));
        assertThat(flaws(tree().branch(Branch.under("NONE", "D"))))
                .containsExactly(new Flaw.UnknownParent("D", "NONE"));
    }

    @Test
    void the_tree_runs_in_no_circle() {
        var method =
                tree().branch(Branch.under("C", "A"))
                        .branch(Branch.under("A", "B"))
                        .branch(Branch.under("B", "C"))
                        .branch(Branch.under("C", "below"))
                        .leaf(Leaf.up("C", "a").between(0, 1));

        assertThat(flaws(method)).containsExactly(new Flaw.Cycle("A", List.of("A", "C", "B")));
    }

    @Test
    void a_branch_under_itself_is_a_circle() {
        assertThat(flaws(tree().branch(Branch.under("A", "A"))))
                .containsExactly(new Flaw.Cycle("A", List.of("A")));
    }

    @Test
    void there_is_one_top() {
        var method =
                tree().branch(Branch.top("OTHER"))
                        .leaf(Leaf.up("ALL", "a").between(0, 1))
                        .leaf(Leaf.up("OTHER", "b").between(0, 1));

        assertThat(flaws(method))
                .containsExactly(new Flaw.SeveralTops("OTHER", List.of("ALL", "OTHER")));
    }

    @Test
    void a_top_without_indicators_is_no_rival() {
        var method = tree().branch(Branch.top("X")).leaf(Leaf.up("ALL", "a").between(0, 1));

        assertThat(flaws(method)).isEmpty();
        assertThat(flaws(tree())).containsExactly(new Flaw.NothingToScore("m"));
    }

    @Test
    void weights_are_not_negative_and_do_not_vanish() {
        assertThat(flaws(tree().leaf(Leaf.up("ALL", "a").between(0, 1).weighing(0))))
                .containsExactly(new Flaw.WeightSumZero("ALL"));
        assertThat(flaws(tree().leaf(Leaf.up("ALL", "a").between(0, 1).weighing(-1))))
                .containsExactly(new Flaw.NegativeWeight("a", -1));
        assertThat(flaws(tree().leaf(Leaf.up("ALL", "a").between(0, 1).weighing(Double.NaN))))
                .containsExactly(new Flaw.NegativeWeight("a", Double.NaN));
    }

    @Test
    void goalposts_stand_in_order_and_can_be_transformed() {
        assertThat(flaws(tree().leaf(Leaf.up("ALL", "a"))))
                .containsExactly(new Flaw.GoalpostsMissing("a"));
        assertThat(flaws(tree().leaf(Leaf.down("ALL", "a").between(85, 20))))
                .containsExactly(new Flaw.GoalpostsReversed("a", new Posts(85, 20)));
        assertThat(flaws(tree().leaf(Leaf.up("ALL", "a").between(0, 9).transformed(Transform.LN))))
                .containsExactly(new Flaw.YardstickUndefined("a", 0, Transform.LN));
    }

    @Test
    void a_distance_needs_a_target() {
        var method =
                tree().normalisation(Normalisation.DISTANCE_TO_TARGET).leaf(Leaf.up("ALL", "a"));

        assertThat(flaws(method)).containsExactly(new Flaw.TargetMissing("a"));
        assertThat(flaws(relative(Normalisation.DISTANCE_TO_TARGET), two(5, 6)))
                .containsExactly(new Flaw.TargetBehindAll("a", OptionalInt.empty()));
    }

    @Test
    void the_rules_of_the_method_are_within_bounds() {
        var leaf = Leaf.up("ALL", "a").between(0, 1);

        assertThat(flaws(tree().leaf(leaf).scale(1, 0)))
                .containsExactly(new Flaw.ScaleReversed("m", new Scale(1, 0)));
        assertThat(flaws(tree().leaf(leaf).minimumCoverage(50)))
                .containsExactly(new Flaw.CoverageOutOfBounds("m", 50));
        assertThat(flaws(tree().leaf(leaf).floor(-1)))
                .containsExactly(new Flaw.NegativeFloor("m", -1));
    }

    @Test
    void a_formula_is_readable_and_leads_nowhere_back() {
        var leaf = Leaf.up("ALL", "a").between(0, 1);

        assertThat(flaws(tree().leaf(leaf.derivedBy("b / "))))
                .containsExactly(
                        new Flaw.UnreadableFormula(
                                "a", 5, "expected a number, a code or a bracket"));
        assertThat(
                        flaws(
                                tree().leaf(leaf.derivedBy("b * 2"))
                                        .leaf(
                                                Leaf.up("ALL", "b")
                                                        .between(0, 1)
                                                        .derivedBy("a / 2"))))
                .containsExactly(new Flaw.FormulaCycle("a"), new Flaw.FormulaCycle("b"));
    }

    @Test
    void a_constant_indicator_tells_nobody_apart() {
        for (var how :
                List.of(
                        Normalisation.MIN_MAX,
                        Normalisation.Z_SCORE,
                        Normalisation.RANK,
                        Normalisation.BORDA,
                        Normalisation.PERCENTILE)) {
            assertThat(flaws(relative(how), two(3, 3)))
                    .as("%s", how)
                    .containsExactly(new Flaw.ConstantIndicator("a", OptionalInt.empty()));
        }
        assertThat(flaws(relative(Normalisation.MIN_MAX).within(Within.YEAR), two(3, 3)))
                .containsExactly(new Flaw.ConstantIndicator("a", OptionalInt.of(2024)));
    }

    @Test
    void an_indicator_nobody_reports_is_refused_or_left_out() {
        var method =
                relative(Normalisation.MIN_MAX).leaf(Leaf.up("ALL", "b")).leaf(Leaf.up("ALL", "c"));
        var values = two(1, 2).put("Alder", 2024, "c", 7).put("Birch", 2024, "c", 7);

        assertThat(flaws(method, values))
                .containsExactly(
                        new Flaw.AllMissing("b"),
                        new Flaw.ConstantIndicator("c", OptionalInt.empty()));

        method.uninformative(Uninformative.LEAVE_OUT);
        var scores = new Scoring(method.build()).score(values.build()).orThrow();
        assertThat(scores.remarks()).hasSize(2);
        assertThat(scores.score("Birch", 2024, "ALL")).hasValue(100);
    }

    @Test
    void a_zero_makes_a_geometric_mean_zero_and_is_said() {
        var method =
                tree().aggregation(Aggregation.GEOMETRIC)
                        .leaf(Leaf.up("ALL", "a").between(0, 10))
                        .leaf(Leaf.up("ALL", "b").between(0, 10));
        var values = two(0, 10).put("Alder", 2024, "b", 10).put("Birch", 2024, "b", 10).build();

        var scores = new Scoring(method.build()).score(values).orThrow();
        var raised = new Scoring(method.floor(1).build()).score(values).orThrow();

        assertThat(scores.score("Alder", 2024, "ALL")).hasValue(0);
        assertThat(scores.remarks())
                .containsExactly(new Flaw.ZeroUnderMean("Alder", 2024, "a", "ALL"));
        assertThat(raised.score("Alder", 2024, "ALL").orElseThrow()).isBetween(9.99, 10.01);
        assertThat(raised.remarks()).isEmpty();
    }

    @Test
    void a_negative_score_has_no_geometric_mean() {
        var method = relative(Normalisation.Z_SCORE).aggregation(Aggregation.GEOMETRIC);

        assertThat(flaws(method, two(1, 3)))
                .singleElement()
                .isInstanceOf(Flaw.NegativeUnderMean.class)
                .extracting(Flaw::sentence)
                .asString()
                .contains("a of Alder in 2024", "mean at ALL");
    }

    @Test
    void a_logarithm_takes_positive_values_only() {
        var method = tree().leaf(Leaf.up("ALL", "a").between(1, 9).transformed(Transform.LN));

        assertThat(flaws(method, two(-3, 0)))
                .containsExactly(
                        new Flaw.NegativeUnderTransform("Alder", 2024, "a", -3, Transform.LN),
                        new Flaw.NegativeUnderTransform("Birch", 2024, "a", 0, Transform.LN));
    }

    @Test
    void values_are_finite_single_and_inside_their_range() {
        var method = tree().leaf(Leaf.up("ALL", "a").between(0, 9));

        assertThat(flaws(method, two(Double.NaN, Double.POSITIVE_INFINITY)))
                .containsExactly(
                        new Flaw.NotFinite("Alder", 2024, "a", Double.NaN),
                        new Flaw.NotFinite("Birch", 2024, "a", Double.POSITIVE_INFINITY));
        assertThat(flaws(method, two(1, 2).put("Alder", 2024, "a", 1)))
                .containsExactly(new Flaw.GivenTwice("Alder", 2024, "a"));
        assertThat(flaws(method, two(1, 2).put("Cedar", 2024, "a", 1, 2, 3)))
                .containsExactly(new Flaw.OutsideItsRange("Cedar", 2024, "a"));
        assertThat(flaws(method, Values.table())).containsExactly(new Flaw.NothingToScore("m"));
    }

    @Test
    void every_flaw_of_a_tree_is_named_at_once_and_in_a_sentence() {
        var method =
                tree().leaf(Leaf.up("NONE", "a").between(1, 0)).leaf(Leaf.up("ALL", "a")).build();

        assertThat(new Scoring(method).flaws())
                .hasSize(4)
                .extracting(Flaw::sentence)
                .contains(
                        "the code a stands twice",
                        "a stands under NONE, which is no node",
                        "the goalposts of a are reversed: 1.0 is not below 0.0",
                        "a is measured between goalposts but has none");
    }
}
