package cn.fadu.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.fadu.scoring.Lever.Goal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeversTest {

    private static final Method METHOD =
            Method.named("m")
                    .branch(Branch.top("ALL"))
                    .leaf(Leaf.up("ALL", "D02").between(0, 100).weighing(3).aimingAt(90))
                    .leaf(Leaf.down("ALL", "F06").between(0, 100).weighing(1))
                    .leaf(Leaf.up("ALL", "A02").between(0, 4).noMoreThan(4).aimingAt(6))
                    .build();

    private static Scores scores() {
        var table = Values.table();
        put(table, "Alder", 40, 30, 4);
        put(table, "Birch", 60, 20, 4);
        put(table, "Cedar", 70, 10, 4);
        put(table, "Dogwood", 100, 10, 4);
        return new Scoring(METHOD).score(table.build()).orThrow();
    }

    private static void put(Values.Builder table, String unit, double d, double f, double a) {
        table.put(unit, 2024, "D02", d).put(unit, 2024, "F06", f).put(unit, 2024, "A02", a);
    }

    private static Lever lever(List<Lever> levers, String indicator, Goal goal) {
        return levers.stream()
                .filter(each -> each.indicator().equals(indicator) && each.goal() == goal)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_lever_says_what_reaching_its_goal_would_bring() {
        var levers = Levers.of(scores(), "Alder", 2024);

        var median = lever(levers, "D02", Goal.MEDIAN);
        assertThat(median.reached()).as("of 40, 60, 70, 100").isEqualTo(65);
        assertThat(median.scoreGain()).isCloseTo(3 * 25 / 5.0, within(1e-9));
        assertThat(median.rankBefore()).hasValue(4);
        assertThat(median.rankAfter()).hasValue(3);
        assertThat(median.placesGained()).isEqualTo(1);
        assertThat(lever(levers, "D02", Goal.TARGET).reached()).isEqualTo(90);
        assertThat(lever(levers, "D02", Goal.BEST_PEER).reached()).isEqualTo(100);
        assertThat(lever(levers, "F06", Goal.BEST_PEER).scoreGain()).isCloseTo(4, within(1e-9));
    }

    @Test
    void the_greatest_gain_stands_first() {
        assertThat(Levers.of(scores(), "Alder", 2024))
                .extracting(Lever::scoreGain)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void what_is_reached_or_without_effect_is_no_lever() {
        assertThat(Levers.of(scores(), "Alder", 2024))
                .as("four meetings are the cap, a target of six changes nothing")
                .noneMatch(lever -> lever.indicator().equals("A02"));
        assertThat(Levers.of(scores(), "Dogwood", 2024)).isEmpty();
    }

    @Test
    void a_place_that_would_be_shared_is_called_shared() {
        var table = Values.table();
        put(table, "Alder", 50, 10, 4);
        put(table, "Birch", 80, 10, 4);
        put(table, "Cedar", 80, 10, 4);
        var scores = new Scoring(METHOD).score(table.build()).orThrow();

        var lever = lever(Levers.of(scores, "Alder", 2024), "D02", Goal.BEST_PEER);

        assertThat(lever.rankAfter()).hasValue(1);
        assertThat(lever.sharedWith()).isEqualTo(2);
    }

    @Test
    void reporting_what_is_missing_is_a_lever_and_may_bring_a_first_place() {
        var demanding = METHOD.change().minimumCoverage(0.9).build();
        var table = Values.table();
        put(table, "Birch", 60, 20, 4);
        put(table, "Cedar", 70, 10, 4);
        table.put("Alder", 2024, "D02", 100).put("Alder", 2024, "A02", 4);
        var scores = new Scoring(demanding).score(table.build()).orThrow();

        var lever =
                Levers.of(scores, "Alder", 2024).stream()
                        .filter(each -> each.now().isEmpty())
                        .findFirst();

        assertThat(scores.rank("Alder", 2024, "ALL")).isEmpty();
        lever.ifPresent(found -> assertThat(found.rankBefore()).isEmpty());
        assertThat(lever.orElseThrow().rankAfter()).hasValue(1);
    }

    @Test
    void peers_can_be_a_group() {
        var levers = Levers.of(scores(), "Alder", 2024, List.of("Alder", "Birch"));

        assertThat(lever(levers, "D02", Goal.BEST_PEER).reached()).isEqualTo(60);
    }
}
