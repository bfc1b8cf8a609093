package cn.fadu.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The ASEM Sustainable Connectivity index as COINr works it out: 51 units, 49 indicators, 106
 * values missing.
 */
@EnabledIf("cn.fadu.scoring.Oracle#isThere")
class AsemTest {

    private static final double EXACT = 1e-9;
    private static final Aggregation A = Aggregation.ARITHMETIC;
    private static final Aggregation G = Aggregation.GEOMETRIC;
    private static final Aggregation H = Aggregation.HARMONIC;

    static Values values() {
        var table = Values.table();
        for (var row : Oracle.table("coinr/indicators.csv")) {
            for (var leaf : method("Weight", 0).leaves()) {
                Oracle.number(row, leaf.code())
                        .ifPresent(v -> table.put(row.get("uCode"), 2018, leaf.code(), v));
            }
        }
        return table.build();
    }

    /** The tree of the index; the lower end of its scale is 0, 1 or whatever a case needs. */
    static Method method(String weights, double lowest) {
        var builder = Method.named("asem").scale(lowest, 100).normalisation(Normalisation.MIN_MAX);
        for (var row : Oracle.table("coinr/meta.csv")) {
            var code = row.get("iCode");
            var weight = Oracle.number(row, weights).orElse(1);
            if (row.get("Type").equals("Aggregate")) {
                var branch =
                        row.get("Parent").isEmpty()
                                ? Branch.top(code)
                                : Branch.under(row.get("Parent"), code);
                builder.branch(branch.weighing(weight));
            } else if (row.get("Type").equals("Indicator")) {
                builder.leaf(leaf(row).weighing(weight));
            }
        }
        return builder.build();
    }

    private static Leaf leaf(Map<String, String> row) {
        return row.get("Direction").equals("1")
                ? Leaf.up(row.get("Parent"), row.get("iCode"))
                : Leaf.down(row.get("Parent"), row.get("iCode"));
    }

    private static UnaryOperator<Leaf> postsFrom(String low, String high) {
        var posts = new HashMap<String, Posts>();
        for (var row : Oracle.table("coinr/meta.csv")) {
            if (row.get("Type").equals("Indicator")) {
                posts.put(
                        row.get("iCode"),
                        new Posts(
                                Double.parseDouble(row.get(low)),
                                Double.parseDouble(row.get(high))));
            }
        }
        return leaf -> leaf.between(posts.get(leaf.code()).low(), posts.get(leaf.code()).high());
    }

    private static Leaf targeted(Leaf leaf) {
        return Oracle.table("coinr/meta.csv").stream()
                .filter(row -> row.get("iCode").equals(leaf.code()))
                .map(row -> leaf.aimingAt(Double.parseDouble(row.get("Target"))))
                .findFirst()
                .orElseThrow();
    }

    private static Method normalisedBy(String name) {
        var plain = method("Weight", 0);
        return switch (name) {
            case "minmax_0_100" -> plain;
            case "minmax_1_100" -> method("Weight", 1);
            case "dist2max" -> plain.change().scale(0, 1).build();
            case "zscore_0_1" -> plain.change().normalisation(Normalisation.Z_SCORE).build();
            case "zscore_50_10" ->
                    plain.change().normalisation(new Normalisation.ZScore(50, 10)).build();
            case "rank_min" -> plain.change().normalisation(Normalisation.RANK).build();
            case "rank_average" ->
                    plain.change().normalisation(new Normalisation.Rank(Ties.AVERAGE)).build();
            case "borda_min" -> plain.change().normalisation(Normalisation.BORDA).build();
            case "prank_min" ->
                    plain.change().scale(0, 1).normalisation(Normalisation.PERCENTILE).build();
            case "prank_average" ->
                    plain.change()
                            .scale(0, 1)
                            .normalisation(new Normalisation.Percentile(Ties.AVERAGE))
                            .build();
            case "goalposts_trunc" -> betweenPosts(plain, "goalpost", true);
            case "goalposts_notrunc" -> betweenPosts(plain, "goalpost", false);
            case "scaled" -> betweenPosts(plain, "scaled", false);
            case "dist2targ_capped" ->
                    plain.change()
                            .scale(0, 1)
                            .normalisation(Normalisation.DISTANCE_TO_TARGET)
                            .eachLeaf(AsemTest::targeted)
                            .build();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Method betweenPosts(Method plain, String kind, boolean capped) {
        return plain.change()
                .normalisation(Normalisation.GOALPOSTS)
                .eachLeaf(postsFrom(kind + "_lower", kind + "_upper"))
                .eachLeaf(leaf -> capped ? leaf : leaf.uncapped())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "minmax_0_100",
        "minmax_1_100",
        "dist2max",
        "zscore_0_1",
        "zscore_50_10",
        "rank_min",
        "rank_average",
        "borda_min",
        "prank_min",
        "prank_average",
        "goalposts_trunc",
        "goalposts_notrunc",
        "scaled",
        "dist2targ_capped"
    })
    void every_normalisation_and_its_arithmetic_mean_come_out(String name) {
        var scores = new Scoring(normalisedBy(name)).score(values()).orThrow();

        assertSame(scores, "coinr/B_normalise_raw/" + name + "_normalised.csv");
        assertSame(scores, "coinr/B_normalise_raw/" + name + "_amean.csv");
    }

    @Test
    void every_aggregation_comes_out() {
        assertAggregated("amean_equal", A, A, A, "Weight");
        assertAggregated("gmean_equal", G, G, G, "Weight");
        assertAggregated("hmean_equal", H, H, H, "Weight");
        assertAggregated("amean_uneq", A, A, A, "weight_uneq");
        assertAggregated("gmean_uneq", G, G, G, "weight_uneq");
        assertAggregated("hmean_uneq", H, H, H, "weight_uneq");
        assertAggregated("amean_amean_gmean_uneq", A, A, G, "weight_uneq");
        assertAggregated("gmean_amean_hmean_uneq", G, A, H, "weight_uneq");
    }

    /** The aggregations into pillars, into sub-indices and into the index. */
    private static void assertAggregated(
            String name, Aggregation pillars, Aggregation subs, Aggregation top, String weights) {
        var method =
                method(weights, 1)
                        .change()
                        .eachBranch(
                                branch ->
                                        switch (branch.code()) {
                                            case "Index" -> branch.by(top);
                                            case "Conn", "Sust" -> branch.by(subs);
                                            default -> branch.by(pillars);
                                        })
                        .build();

        var scores = new Scoring(method).score(values()).orThrow();

        assertSame(scores, "coinr/C_aggregate_raw_minmax1_100/" + name + ".csv");
    }

    private static void assertSame(Scores scores, String file) {
        var expected = Oracle.table(file);
        assertThat(expected).hasSize(51);
        for (var row : expected) {
            var unit = row.get("uCode");
            for (var code : row.keySet()) {
                if (code.equals("Rank")) {
                    assertThat(scores.rank(unit, 2018, "Index"))
                            .as("%s: place of %s", file, unit)
                            .hasValue(Integer.parseInt(row.get(code)));
                } else if (!code.equals("uCode")) {
                    var score = scores.score(unit, 2018, code);
                    var published = Oracle.number(row, code);
                    assertThat(score.isPresent()).isEqualTo(published.isPresent());
                    assertThat(score.orElse(0))
                            .as("%s: %s of %s", file, code, unit)
                            .isCloseTo(published.orElse(0), within(EXACT));
                }
            }
        }
    }
}
