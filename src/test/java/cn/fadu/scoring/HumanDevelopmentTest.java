package cn.fadu.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * The Human Development Index of the UNDP, whose method is public and whose results we can check.
 */
class HumanDevelopmentTest {

    static final Method HDI =
            Method.named("hdi")
                    .scale(0, 1)
                    .aggregation(Aggregation.GEOMETRIC)
                    .minimumCoverage(1)
                    .ranking(Ranking.rounded(3))
                    .branch(Branch.top("HDI"))
                    .branch(Branch.under("HDI", "health"))
                    .branch(Branch.under("HDI", "education").by(Aggregation.ARITHMETIC))
                    .branch(Branch.under("HDI", "income"))
                    .leaf(Leaf.up("health", "le").between(20, 85))
                    .leaf(Leaf.up("education", "eys").between(0, 18))
                    .leaf(Leaf.up("education", "mys").between(0, 15))
                    .leaf(Leaf.up("income", "gnipc").between(100, 75000).transformed(Transform.LN))
                    .build();

    private static Values published(String kind) {
        var table = Values.table();
        for (var row : Oracle.table("hdi/hdi_timeseries_1990_2022.csv")) {
            if (kind.isEmpty() || row.get("kind").equals(kind)) {
                for (var leaf : HDI.leaves()) {
                    var year = Integer.parseInt(row.get("year"));
                    Oracle.number(row, leaf.code())
                            .ifPresent(v -> table.put(row.get("iso3"), year, leaf.code(), v));
                }
            }
        }
        return table.build();
    }

    @Test
    @EnabledIf("cn.fadu.scoring.Oracle#isThere")
    void every_published_score_since_1990_comes_out() {
        var scores = new Scoring(HDI).score(published("")).orThrow();

        assertThat(Oracle.table("hdi/hdi_timeseries_1990_2022.csv"))
                .filteredOn(row -> Oracle.number(row, "hdi_published").isPresent())
                .hasSize(6171)
                .allSatisfy(
                        row -> {
                            var year = Integer.parseInt(row.get("year"));
                            var score = scores.score(row.get("iso3"), year, "HDI").orElseThrow();
                            assertThat(HDI.ranking().round(score))
                                    .isEqualTo(Double.parseDouble(row.get("hdi_published")));
                        });
    }

    @Test
    @EnabledIf("cn.fadu.scoring.Oracle#isThere")
    void every_published_place_of_2022_comes_out() {
        var scores = new Scoring(HDI).score(published("country")).orThrow();

        assertThat(Oracle.table("hdi/hdi_rank_2022.csv"))
                .hasSize(193)
                .allSatisfy(
                        row ->
                                assertThat(scores.rank(row.get("iso3"), 2022, "HDI"))
                                        .hasValue(Integer.parseInt(row.get("hdi_rank_2022"))));
    }

    @Test
    void a_country_worked_out_by_hand() {
        var values =
                Values.table()
                        .put("Alder", 2022, "le", 72.5)
                        .put("Alder", 2022, "eys", 13.5)
                        .put("Alder", 2022, "mys", 7.5)
                        .put("Alder", 2022, "gnipc", 75000)
                        .build();

        var scores = new Scoring(HDI).score(values).orThrow();

        assertThat(scores.score("Alder", 2022, "health")).hasValue(52.5 / 65);
        assertThat(scores.score("Alder", 2022, "education")).hasValue((0.75 + 0.5) / 2);
        assertThat(scores.score("Alder", 2022, "income")).hasValue(1);
        assertThat(scores.score("Alder", 2022, "HDI").orElseThrow())
                .isCloseTo(Math.cbrt(52.5 / 65 * 0.625), within(1e-15));
    }
}
