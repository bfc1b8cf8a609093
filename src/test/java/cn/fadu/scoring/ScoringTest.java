package cn.fadu.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final Method RATES =
            Method.named("rates")
                    .branch(Branch.top("ALL"))
                    .branch(Branch.under("ALL", "D").weighing(3))
                    .branch(Branch.under("ALL", "F").weighing(1))
                    .leaf(Leaf.up("D", "D02").between(60, 100))
                    .leaf(Leaf.up("D", "D05").between(60, 100))
                    .leaf(Leaf.up("F", "F03").between(80, 100))
                    .build();

    private static Values.Builder rates() {
        return Values.table()
                .put("Alder", 2024, "D02", 100)
                .put("Alder", 2024, "D05", 80)
                .put("Alder", 2024, "F03", 90)
                .put("Birch", 2024, "D02", 80)
                .put("Birch", 2024, "D05", 100)
                .put("Birch", 2024, "F03", 90);
    }

    @Test
    void weights_count_among_the_children_of_one_parent() {
        var scores = new Scoring(RATES).score(rates().build()).orThrow();

        assertThat(scores.score("Alder", 2024, "D")).hasValue(75);
        assertThat(scores.score("Alder", 2024, "F")).hasValue(50);
        assertThat(scores.score("Alder", 2024, "ALL")).hasValue((3 * 75 + 50) / 4.0);
    }

    @Test
    void equal_scores_share_a_place_and_the_next_place_is_left_out() {
        var values = rates().put("Cedar", 2024, "D02", 60).put("Dogwood", 2024, "D02", 100).build();

        var scores = new Scoring(RATES).score(values).orThrow();

        assertThat(scores.standings(2024, "D"))
                .extracting(Standing::unit, each -> each.rank().getAsInt())
                .containsExactly(
                        tuple("Dogwood", 1),
                        tuple("Alder", 2),
                        tuple("Birch", 2),
                        tuple("Cedar", 4));
    }

    @Test
    void a_missing_value_is_no_zero() {
        var values = rates().put("Cedar", 2024, "D02", 100).build();

        var scores = new Scoring(RATES).score(values).orThrow();

        assertThat(scores.score("Cedar", 2024, "ALL")).hasValue(100);
        assertThat(scores.score("Cedar", 2024, "F")).isEmpty();
        assertThat(scores.coverage("Cedar", 2024, "ALL")).isEqualTo(1 / 3.0);
    }

    @Test
    void coverage_counts_leaves_and_too_little_of_it_is_listed_unranked() {
        var demanding = RATES.change().minimumCoverage(0.5).build();
        var values = rates().put("Cedar", 2024, "F03", 100).build();

        var scores = new Scoring(demanding).score(values).orThrow();

        assertThat(scores.standings(2024, "ALL").getLast().unit()).isEqualTo("Cedar");
        assertThat(scores.rank("Cedar", 2024, "ALL")).isEmpty();
        assertThat(scores.rank("Cedar", 2024, "F")).as("the whole is too thin").isEmpty();
        assertThat(scores.score("Cedar", 2024, "F")).hasValue(100);
        assertThat(scores.rank("Alder", 2024, "F")).hasValue(1);
    }

    @Test
    void a_unit_that_reports_nothing_is_listed_without_score() {
        var scores = new Scoring(RATES).score(rates().enrol("Cedar", 2024).build()).orThrow();

        assertThat(scores.standings(2024, "ALL")).hasSize(3);
        assertThat(scores.score("Cedar", 2024, "ALL")).isEmpty();
        assertThat(scores.rank("Cedar", 2024, "ALL")).isEmpty();
    }

    @Test
    void scores_are_rounded_before_they_are_ranked() {
        var values =
                rates().put("Cedar", 2024, "D02", 90.008).put("Cedar", 2024, "D05", 90).build();

        var exact = new Scoring(RATES).score(values).orThrow();
        var rounded =
                new Scoring(RATES.change().ranking(Ranking.rounded(1)).build())
                        .score(values)
                        .orThrow();

        assertThat(exact.rank("Alder", 2024, "D")).hasValue(2);
        assertThat(rounded.rank("Alder", 2024, "D")).hasValue(1);
        assertThat(rounded.score("Cedar", 2024, "D").orElseThrow())
                .as("the score itself stays exact")
                .isCloseTo(75.01, within(1e-9));
    }

    @Test
    void what_the_computer_adds_to_a_sum_breaks_no_tie() {
        var thirds =
                Method.named("thirds")
                        .scale(0, 1)
                        .branch(Branch.top("ALL"))
                        .leaf(Leaf.up("ALL", "a").between(0, 1))
                        .leaf(Leaf.up("ALL", "b").between(0, 1))
                        .leaf(Leaf.up("ALL", "c").between(0, 1))
                        .build();
        var values = Values.table();
        double[][] rows = {{0.1, 0.2, 0.3}, {0.3, 0.2, 0.1}, {0.2, 0.2, 0.2}};
        for (int unit = 0; unit < 3; unit++) {
            for (int leaf = 0; leaf < 3; leaf++) {
                values.put("u" + unit, 1, "abc".substring(leaf, leaf + 1), rows[unit][leaf]);
            }
        }

        var scores = new Scoring(thirds).score(values.build()).orThrow();

        assertThat(scores.standings(1, "ALL"))
                .extracting(Standing::rank)
                .extracting(rank -> rank.orElseThrow())
                .containsOnly(1);
    }

    @Test
    void a_ceiling_lets_more_earn_nothing_more() {
        var meetings =
                Method.named("meetings")
                        .branch(Branch.top("ALL"))
                        .leaf(Leaf.up("ALL", "A01").between(0, 4).noMoreThan(4))
                        .build();
        var values = Values.table().put("Alder", 2024, "A01", 4).put("Birch", 2024, "A01", 40);

        var scores = new Scoring(meetings).score(values.build()).orThrow();

        assertThat(scores.rank("Birch", 2024, "A01")).hasValue(1);
        assertThat(scores.rank("Alder", 2024, "A01")).hasValue(1);
        assertThat(scores.raw("Birch", 2024, "A01")).hasValue(40);
    }

    @Test
    void years_are_ranked_apart_and_normalised_together_or_apart() {
        var method =
                Method.named("years")
                        .normalisation(Normalisation.MIN_MAX)
                        .branch(Branch.top("ALL"))
                        .leaf(Leaf.down("ALL", "G01"))
                        .build();
        var values =
                Values.table()
                        .put("Alder", 2023, "G01", 0)
                        .put("Birch", 2023, "G01", 2)
                        .put("Alder", 2024, "G01", 3)
                        .put("Birch", 2024, "G01", 4)
                        .build();

        var together = new Scoring(method).score(values).orThrow();
        var apart =
                new Scoring(method.change().within(Within.YEAR).build()).score(values).orThrow();

        assertThat(together.score("Alder", 2024, "ALL")).hasValue(25);
        assertThat(together.rank("Alder", 2024, "ALL")).hasValue(1);
        assertThat(apart.score("Alder", 2024, "ALL")).hasValue(100);
        assertThat(apart.score("Birch", 2024, "ALL")).hasValue(0);
    }

    @Test
    void a_derived_indicator_is_worked_out_and_falls_back_on_what_was_reported() {
        var method =
                Method.named("derived")
                        .branch(Branch.top("ALL"))
                        .leaf(Leaf.up("ALL", "D05").between(0, 100).derivedBy("D04 / D03 * 100"))
                        .build();
        var values =
                Values.table()
                        .put("Alder", 2024, "D03", 40)
                        .put("Alder", 2024, "D04", 30)
                        .put("Birch", 2024, "D05", 90)
                        .put("Cedar", 2024, "D03", 0)
                        .put("Cedar", 2024, "D04", 0)
                        .build();

        var scores = new Scoring(method).score(values).orThrow();

        assertThat(scores.raw("Alder", 2024, "D05")).hasValue(75);
        assertThat(scores.raw("Birch", 2024, "D05")).hasValue(90);
        assertThat(scores.raw("Cedar", 2024, "D05")).as("no case, no rate").isEmpty();
    }

    @Test
    void a_count_per_head_needs_the_heads() {
        var method =
                Method.named("per head")
                        .branch(Branch.top("ALL"))
                        .leaf(Leaf.up("ALL", "F01").between(0, 50).derivedBy("F01 per 10000 X03"))
                        .build();
        var values =
                Values.table()
                        .put("Alder", 2024, "F01", 60)
                        .put("Alder", 2024, "X03", 20000)
                        .put("Birch", 2024, "F01", 60)
                        .build();

        var scores = new Scoring(method).score(values).orThrow();

        assertThat(scores.raw("Alder", 2024, "F01")).hasValue(30);
        assertThat(scores.raw("Birch", 2024, "F01")).isEmpty();
    }
}
