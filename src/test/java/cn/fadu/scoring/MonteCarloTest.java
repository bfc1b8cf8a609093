package cn.fadu.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonteCarloTest {

    private static final Method METHOD =
            Method.named("m")
                    .branch(Branch.top("ALL"))
                    .branch(Branch.under("ALL", "D"))
                    .branch(Branch.under("ALL", "F"))
                    .leaf(Leaf.up("D", "D02").between(0, 100))
                    .leaf(Leaf.up("D", "D05").between(0, 100))
                    .leaf(Leaf.up("F", "F03").between(0, 100))
                    .leaf(Leaf.up("F", "F08").between(0, 100).derivedBy("F07 / F06 * 100"))
                    .build();

    /** Alder leads in everything; Birch and Cedar mirror each other; Dogwood trails. */
    private static Values values() {
        var table = Values.table();
        put(table, "Alder", 95, 96, 97, 98, 100);
        put(table, "Birch", 80, 60, 80, 60, 100);
        put(table, "Cedar", 60, 80, 60, 80, 100);
        put(table, "Dogwood", 10, 12, 11, 9, 100);
        return table.put("Dogwood", 2024, "F01", 5, 3, 9).build();
    }

    private static void put(
            Values.Builder table,
            String unit,
            double d2,
            double d5,
            double f3,
            double f7,
            double f6) {
        table.put(unit, 2024, "D02", d2)
                .put(unit, 2024, "D05", d5)
                .put(unit, 2024, "F03", f3)
                .put(unit, 2024, "F07", f7, f7 - 1, f7 + 1)
                .put(unit, 2024, "F06", f6);
    }

    private static Scores scores() {
        return new Scoring(METHOD).score(values()).orThrow();
    }

    @Test
    void a_unit_ahead_in_everything_is_first_whatever_the_choices() {
        var intervals = new MonteCarlo(Uncertainty.usual(METHOD), 500, 1).of(scores());

        assertThat(intervals.interval("Alder", 2024, "ALL"))
                .contains(new Interval("Alder", 2024, "ALL", 1, 1, 1, 1, 500));
        assertThat(intervals.interval("Dogwood", 2024, "F"))
                .contains(new Interval("Dogwood", 2024, "F", 4, 4, 4, 0, 500));
    }

    @Test
    void two_units_that_mirror_each_other_are_ahead_half_of_the_time() {
        var intervals = new MonteCarlo(Uncertainty.ofWeights(0.25), 4000, 1).of(scores());

        assertThat(intervals.ahead(2024, "Birch", "Cedar")).isCloseTo(0.5, within(0.03));
        assertThat(
                        intervals.ahead(2024, "Birch", "Cedar")
                                + intervals.ahead(2024, "Cedar", "Birch"))
                .isEqualTo(1);
        assertThat(intervals.ahead(2024, "Alder", "Birch")).isEqualTo(1);
        var birch = intervals.interval("Birch", 2024, "ALL").orElseThrow();
        var cedar = intervals.interval("Cedar", 2024, "ALL").orElseThrow();
        var alder = intervals.interval("Alder", 2024, "ALL").orElseThrow();
        assertThat(birch.isClearlyAheadOf(cedar)).isFalse();
        assertThat(alder.isClearlyAheadOf(cedar)).isTrue();
    }

    @Test
    void the_same_seed_gives_the_same_on_any_number_of_threads() {
        var scores = scores();
        var uncertainty = Uncertainty.usual(METHOD);

        var alone = new MonteCarlo(uncertainty, 301, 99, 1).of(scores);
        var shared = new MonteCarlo(uncertainty, 301, 99, 2).of(scores);
        var crowded = new MonteCarlo(uncertainty, 301, 99, 5).of(scores, 2024);
        var other = new MonteCarlo(uncertainty, 301, 100, 2).of(scores);

        for (var branch : List.of("ALL", "D", "F")) {
            assertThat(shared.intervals(2024, branch)).isEqualTo(alone.intervals(2024, branch));
            assertThat(crowded.intervals(2024, branch)).isEqualTo(alone.intervals(2024, branch));
        }
        assertThat(shared.ahead(2024, "Birch", "Cedar"))
                .isEqualTo(alone.ahead(2024, "Birch", "Cedar"))
                .isNotEqualTo(other.ahead(2024, "Birch", "Cedar"));
    }

    @Test
    void without_any_doubt_every_replication_is_the_ranking_itself() {
        var scores = scores();

        var intervals = new MonteCarlo(Uncertainty.ofWeights(0), 20, 3).of(scores);

        for (var standing : scores.standings(2024, "ALL")) {
            var interval = intervals.interval(standing.unit(), 2024, "ALL").orElseThrow();
            assertThat(interval.rankP05()).isEqualTo(standing.rank().orElseThrow());
            assertThat(interval.rankP95()).isEqualTo(standing.rank().orElseThrow());
        }
    }

    @Test
    void an_approximate_figure_widens_the_interval() {
        var method =
                Method.named("m")
                        .branch(Branch.top("ALL"))
                        .leaf(Leaf.up("ALL", "F03").between(0, 100))
                        .build();
        var values =
                Values.table()
                        .put("Alder", 2024, "F03", 92, 88, 96)
                        .put("Birch", 2024, "F03", 90)
                        .build();
        var scores = new Scoring(method).score(values).orThrow();
        var readings = new Uncertainty(0, List.of(), List.of(), List.of(), true);

        var wide = new MonteCarlo(readings, 2000, 5).of(scores);
        var narrow = new MonteCarlo(Uncertainty.ofWeights(0.25), 2000, 5).of(scores);

        assertThat(wide.ahead(2024, "Alder", "Birch")).isCloseTo(0.75, within(0.03));
        assertThat(narrow.ahead(2024, "Alder", "Birch")).isEqualTo(1);
    }

    @Test
    void no_replication_is_lost_to_zeros_constants_or_impossible_readings() {
        var method =
                Method.named("m")
                        .branch(Branch.top("ALL"))
                        .leaf(Leaf.up("ALL", "a").between(0, 10))
                        .leaf(Leaf.up("ALL", "b").between(0, 10))
                        .leaf(Leaf.up("ALL", "c").between(1, 10).transformed(Transform.LN))
                        .build();
        var table = Values.table();
        for (var unit : List.of("Alder", "Birch", "Cedar")) {
            int size = unit.length() - 5;
            table.put(unit, 2024, "a", 7)
                    .put(unit, 2024, "b", unit.equals("Alder") ? 0 : 10)
                    .put(unit, 2024, "c", 1 + size, -1 + size, 3 + size);
        }
        var scores = new Scoring(method).score(table.build()).orThrow();

        var intervals = new MonteCarlo(Uncertainty.usual(method), 400, 11).of(scores);

        assertThat(intervals.intervals(2024, "ALL"))
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.replications()).isEqualTo(400));
    }

    @Test
    void a_unit_without_a_place_has_no_interval() {
        var demanding = METHOD.change().minimumCoverage(1).build();
        var table = Values.table();
        put(table, "Alder", 95, 96, 97, 98, 100);
        var scores =
                new Scoring(demanding).score(table.put("Elm", 2024, "D02", 100).build()).orThrow();

        var intervals = new MonteCarlo(Uncertainty.usual(demanding), 50, 1).of(scores);

        assertThat(intervals.interval("Elm", 2024, "ALL")).isEmpty();
        assertThat(intervals.interval("Nobody", 2024, "ALL")).isEmpty();
        assertThat(intervals.intervals(2024, "ALL")).hasSize(1);
        assertThat(intervals.ahead(2024, "Alder", "Elm")).isZero();
    }

    @Test
    void one_year_of_many_is_the_same_as_cut_out_of_all() {
        var table = Values.table();
        for (int year = 2020; year < 2025; year++) {
            for (int unit = 0; unit < 6; unit++) {
                table.put("u" + unit, year, "D02", (unit * 37 + year * 13) % 100)
                        .put("u" + unit, year, "D05", (unit * 61 + year * 7) % 100)
                        .put("u" + unit, year, "F03", (unit * 17 + year * 29) % 100);
            }
        }
        var method = METHOD.change().uninformative(Uninformative.LEAVE_OUT).build();
        var scores = new Scoring(method).score(table.build()).orThrow();
        var monteCarlo = new MonteCarlo(Uncertainty.usual(method), 100, 4);

        assertThat(monteCarlo.of(scores, 2023).intervals(2023, "ALL"))
                .isEqualTo(monteCarlo.of(scores).intervals(2023, "ALL"));
    }

    @Test
    void dice_are_even_and_begin_anew_from_their_key() {
        var dice = new Dice(Dice.key(1, 2));
        double sum = 0;
        var faces = new int[6];
        for (int i = 0; i < 60_000; i++) {
            sum += dice.next();
            faces[dice.below(6)]++;
        }

        assertThat(sum / 60_000).isCloseTo(0.5, within(0.01));
        assertThat(Arrays.stream(faces).boxed()).allMatch(count -> Math.abs(count - 10_000) < 400);
        assertThat(new Dice(Dice.key(1, 2)).next()).isEqualTo(new Dice(Dice.key(1, 2)).next());
        assertThat(Dice.key(1, 2)).isNotEqualTo(Dice.key(2, 1));
    }
}
