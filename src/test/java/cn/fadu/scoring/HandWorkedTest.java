package cn.fadu.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Definitions on numbers small enough to be checked by hand; no published data is needed. */
class HandWorkedTest {

    private static MethodBuilder tree() {
        return Method.named("m").scale(0, 100).branch(Branch.top("ALL"));
    }

    private static Scores scores(MethodBuilder method, Values.Builder values) {
        return new Scoring(method.build()).score(values.build()).orThrow();
    }

    private static double of(Scores scores, String unit) {
        return scores.score(unit, 1, "ALL").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1, 40", "0, 31.748021", "-1, 26.666667", "2, 48.989795", "-2, 24.120908"})
    void a_generalised_mean_weighs_its_powers(double exponent, double expected) {
        var method =
                tree().aggregation(new Aggregation.PowerMean(exponent))
                        .leaf(Leaf.up("ALL", "a").between(0, 100).weighing(2))
                        .leaf(Leaf.up("ALL", "b").between(0, 100).weighing(1));

        var scores = scores(method, Values.table().put("A", 1, "a", 20).put("A", 1, "b", 80));

        // 2/3 of 20 and 1/3 of 80: (2/3 20^p + 1/3 80^p)^(1/p)
        assertThat(of(scores, "A")).isCloseTo(expected, within(1e-5));
    }

    @Test
    void copeland_counts_wins_less_losses_and_a_tie_for_nobody() {
        var method =
                tree().aggregation(Aggregation.COPELAND)
                        .normalisation(Normalisation.NONE)
                        .leaf(Leaf.up("ALL", "a").weighing(3))
                        .leaf(Leaf.up("ALL", "b").weighing(2))
                        .leaf(Leaf.up("ALL", "c").weighing(1));
        var values = Values.table();
        put(values, "A", 9, 1, 1);
        put(values, "B", 1, 9, 9);
        put(values, "C", 5, 5, 0);

        var scores = scores(method, values);

        // A-B 3:3 tied; A-C 4:2 won by A; B-C 3:3 tied
        assertThat(of(scores, "A")).isCloseTo(75, within(1e-9));
        assertThat(of(scores, "B")).isCloseTo(50, within(1e-9));
        assertThat(of(scores, "C")).isCloseTo(25, within(1e-9));
    }

    private static void put(Values.Builder values, String unit, double a, double b, double c) {
        values.put(unit, 1, "a", a).put(unit, 1, "b", b).put(unit, 1, "c", c);
    }

    @Test
    void borda_counts_who_is_behind() {
        var method = tree().normalisation(Normalisation.BORDA).leaf(Leaf.down("ALL", "a"));
        var values = Values.table();
        values.put("A", 1, "a", 1).put("B", 1, "a", 2).put("C", 1, "a", 2).put("D", 1, "a", 8);

        var scores = scores(method, values);

        assertThat(List.of(of(scores, "A"), of(scores, "B"), of(scores, "C"), of(scores, "D")))
                .containsExactly(3.0, 1.0, 1.0, 0.0);
    }

    @Test
    void an_outlier_is_pulled_to_its_neighbour_where_the_shape_is_extreme() {
        var method =
                tree().normalisation(Normalisation.MIN_MAX)
                        .outliers(Outliers.TREAT)
                        .leaf(Leaf.up("ALL", "a"));
        var values = Values.table();
        for (int unit = 1; unit <= 10; unit++) {
            values.put("U" + unit, 1, "a", unit);
        }
        values.put("wild", 1, "a", 1000);

        var treated = scores(method, values);
        var kept = scores(method.outliers(Outliers.KEEP), values);

        assertThat(of(treated, "wild")).as("counts as 10, like the next").isEqualTo(100);
        assertThat(of(treated, "U10")).isEqualTo(100);
        assertThat(of(treated, "U1")).isZero();
        assertThat(of(treated, "U4")).isCloseTo(100 / 3.0, within(1e-9));
        assertThat(of(kept, "U10")).isCloseTo(900 / 999.0, within(1e-9));
        assertThat(treated.raw("wild", 1, "a")).as("what was reported stays").hasValue(1000);
    }

    @Test
    void what_is_missing_can_be_filled_and_is_never_counted_as_reported() {
        var method =
                tree().minimumCoverage(0.6)
                        .leaf(Leaf.up("ALL", "a").between(0, 100))
                        .leaf(Leaf.up("ALL", "b").between(0, 100));
        var values = Values.table();
        values.put("A", 1, "a", 10).put("B", 1, "a", 20).put("B", 1, "b", 60);
        values.put("C", 1, "a", 30).put("C", 1, "b", 80).put("A", 0, "b", 90);

        var median = scores(method.imputation(Imputation.MEDIAN), values);
        var previous = scores(method.imputation(Imputation.PREVIOUS), values);

        assertThat(of(median, "A")).as("10 and the median of 60 and 80").isEqualTo(40);
        assertThat(of(previous, "A")).as("10 and last year's 90").isEqualTo(50);
        assertThat(median.coverage("A", 1, "ALL")).isEqualTo(0.5);
        assertThat(median.rank("A", 1, "ALL")).isEmpty();
    }

    @Test
    void an_indicator_may_have_a_pool_of_its_own() {
        var method =
                tree().normalisation(Normalisation.MIN_MAX)
                        .leaf(Leaf.up("ALL", "a").comparedWithin(Within.YEAR));
        var values = Values.table();
        values.put("A", 1, "a", 1).put("B", 1, "a", 2).put("A", 2, "a", 1).put("B", 2, "a", 9);

        assertThat(of(scores(method, values), "B")).isEqualTo(100);
    }

    @Test
    void ties_may_leave_no_place_out_or_share_the_last() {
        var method = tree().leaf(Leaf.up("ALL", "a").between(0, 100));
        var values = Values.table();
        values.put("A", 1, "a", 9).put("B", 1, "a", 7).put("C", 1, "a", 7).put("D", 1, "a", 3);

        assertThat(places(method, values, Ties.MIN)).containsExactly(1, 2, 2, 4);
        assertThat(places(method, values, Ties.MAX)).containsExactly(1, 3, 3, 4);
        assertThat(places(method, values, Ties.DENSE)).containsExactly(1, 2, 2, 3);
    }

    private static List<Integer> places(MethodBuilder method, Values.Builder values, Ties ties) {
        var rule = new Ranking(OptionalInt.empty(), ties);
        var scores = scores(method.ranking(rule), values);
        return List.of("A", "B", "C", "D").stream()
                .map(unit -> scores.rank(unit, 1, "ALL").orElseThrow())
                .toList();
    }

    @Test
    void a_lever_found_the_quick_way_is_what_scoring_anew_would_give() {
        var method =
                tree().normalisation(Normalisation.MIN_MAX)
                        .aggregation(Aggregation.GEOMETRIC)
                        .floor(1)
                        .branch(Branch.under("ALL", "D").weighing(2))
                        .leaf(Leaf.up("D", "a"))
                        .leaf(Leaf.down("D", "b").weighing(3))
                        .leaf(Leaf.up("ALL", "c"));
        var dice = new Dice(4);
        var cells = new TreeMap<String, Double>();
        for (int unit = 0; unit < 9; unit++) {
            for (var code : List.of("a", "b", "c")) {
                cells.put("U" + unit + code, Math.rint(100 * dice.next()));
            }
        }
        var scores = scores(method, table(cells));

        for (var lever : Levers.of(scores, "U3", 1)) {
            var changed = new TreeMap<>(cells);
            changed.put("U3" + lever.indicator(), lever.reached());
            var anew = scores(method, table(changed));
            assertThat(lever.scoreGain())
                    .isCloseTo(of(anew, "U3") - of(scores, "U3"), within(1e-12));
            assertThat(lever.rankAfter()).isEqualTo(anew.rank("U3", 1, "ALL"));
        }
    }

    private static Values.Builder table(SortedMap<String, Double> cells) {
        var table = Values.table();
        cells.forEach((key, value) -> table.put(key.substring(0, 2), 1, key.substring(2), value));
        return table;
    }
}
