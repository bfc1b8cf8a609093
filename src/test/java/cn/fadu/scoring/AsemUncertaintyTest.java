package cn.fadu.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * COINr's uncertainty analysis of its example, replayed weight set by weight set. Its values are
 * put per head, filled with the mean of the unit's continent, and treated for outliers first.
 */
@EnabledIf("cn.fadu.scoring.Oracle#isThere")
class AsemUncertaintyTest {

    private static final double EXACT = 1e-9;

    private static Method treated() {
        var denominators = denominators();
        return AsemTest.method("Weight", 0)
                .change()
                .outliers(Outliers.TREAT)
                .eachLeaf(
                        leaf ->
                                denominators.containsKey(leaf.code())
                                        ? leaf.derivedBy(
                                                leaf.code() + " / " + denominators.get(leaf.code()))
                                        : leaf)
                .build();
    }

    private static Map<String, String> denominators() {
        var denominators = new HashMap<String, String>();
        for (var row : Oracle.table("coinr/meta.csv")) {
            if (row.get("Type").equals("Indicator") && !row.get("Denominator").isEmpty()) {
                denominators.put(row.get("iCode"), row.get("Denominator"));
            }
        }
        return denominators;
    }

    /** Gaps are filled so that the value per head becomes the mean of the continent. */
    private static Values completed() {
        var rows = Oracle.table("coinr/indicators.csv");
        var denominators = denominators();
        var table = Values.table();
        for (var row : rows) {
            for (var leaf : AsemTest.method("Weight", 0).leaves()) {
                var heads = denominators.getOrDefault(leaf.code(), "");
                double value =
                        perHead(row, leaf.code(), heads)
                                .orElseGet(() -> continentMean(rows, row, leaf.code(), heads));
                table.put(row.get("uCode"), 2018, leaf.code(), value * heads(row, heads));
            }
            for (var heads : List.of("Area", "Energy", "GDP", "Population")) {
                table.put(row.get("uCode"), 2018, heads, heads(row, heads));
            }
        }
        return table.build();
    }

    private static double heads(Map<String, String> row, String code) {
        return code.isEmpty() ? 1 : Oracle.number(row, code).orElse(1);
    }

    private static OptionalDouble perHead(Map<String, String> row, String code, String heads) {
        var value = Oracle.number(row, code);
        boolean known = heads.isEmpty() || Oracle.number(row, heads).isPresent();
        return value.isPresent() && known
                ? OptionalDouble.of(value.getAsDouble() / heads(row, heads))
                : OptionalDouble.empty();
    }

    private static double continentMean(
            List<Map<String, String>> rows, Map<String, String> row, String code, String heads) {
        return rows.stream()
                .filter(each -> each.get("EurAsia_group").equals(row.get("EurAsia_group")))
                .flatMapToDouble(each -> perHead(each, code, heads).stream())
                .average()
                .orElseThrow();
    }

    @Test
    void a_thousand_recorded_weight_sets_give_the_recorded_scores_and_places() {
        var nominal = new Scoring(treated()).score(completed()).orThrow();
        var block = Block.all(nominal.values().grid());
        var replica = new Replica(nominal, Uncertainty.ofWeights(0.25), block);
        var ranker = new Ranker(nominal.tree(), nominal.coverage(), block);
        var counts = new RankCounts(51, 51);
        int top = nominal.position("Index");
        var scores = Oracle.table("coinr/F_uncertainty/index_scores_1000x51.csv");
        var ranks = Oracle.table("coinr/F_uncertainty/index_ranks_1000x51.csv");
        var weights = Oracle.table("coinr/F_uncertainty/weights_1000x60.csv");

        for (int rep = 0; rep < 1000; rep++) {
            var column = replica.columns(recorded(nominal.tree(), weights.get(rep)))[top];
            var places = ranker.ranks(top, column);
            counts.add(places);
            for (var unit : nominal.units(2018)) {
                int row = nominal.values().row(unit, 2018).orElseThrow();
                assertThat(column[row])
                        .isCloseTo(Double.parseDouble(scores.get(rep).get(unit)), within(EXACT));
                assertThat(places[row]).isEqualTo(Integer.parseInt(ranks.get(rep).get(unit)));
            }
        }
        for (var row : Oracle.table("coinr/F_uncertainty/rank_stats_weights_only.csv")) {
            int unit = nominal.values().row(row.get("uCode"), 2018).orElseThrow();
            assertThat(counts.quantile(unit, 0.05)).isEqualTo(Double.parseDouble(row.get("Q5")));
            assertThat(counts.quantile(unit, 0.5)).isEqualTo(Double.parseDouble(row.get("Median")));
            assertThat(counts.quantile(unit, 0.95)).isEqualTo(Double.parseDouble(row.get("Q95")));
            assertThat(nominal.rank(row.get("uCode"), 2018, "Index"))
                    .hasValue(Integer.parseInt(row.get("Nominal")));
        }
    }

    private static Draw recorded(Tree tree, Map<String, String> weights) {
        var drawn = new double[tree.branches().size()][];
        for (int branch = 0; branch < drawn.length; branch++) {
            drawn[branch] =
                    Arrays.stream(tree.children(branch))
                            .mapToObj(tree::codeAt)
                            .mapToDouble(code -> Double.parseDouble(weights.get(code)))
                            .toArray();
        }
        return new Draw(drawn, 0, 0, 0, 0);
    }

    /** Draws of our own agree with the recorded ones as far as chance allows. */
    @Test
    void weights_drawn_by_ourselves_give_intervals_like_the_recorded_ones() {
        var nominal = new Scoring(treated()).score(completed()).orThrow();

        var intervals = new MonteCarlo(Uncertainty.ofWeights(0.25), 1000, 7).of(nominal);

        for (var row : Oracle.table("coinr/F_uncertainty/rank_stats_weights_only.csv")) {
            var ours = intervals.interval(row.get("uCode"), 2018, "Index").orElseThrow();
            assertThat(ours.rankMedian())
                    .isCloseTo(Double.parseDouble(row.get("Median")), within(1.0));
            assertThat(ours.rankP05()).isCloseTo(Double.parseDouble(row.get("Q5")), within(1.0));
            assertThat(ours.rankP95()).isCloseTo(Double.parseDouble(row.get("Q95")), within(1.0));
        }
    }
}
