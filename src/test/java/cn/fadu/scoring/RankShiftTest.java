package cn.fadu.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.scoring.RankShift.Part;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankShiftTest {

    private static final Part NONE = new Part(0);

    private static Method weighing(double a, double b) {
        return Method.named("m")
                .branch(Branch.top("ALL"))
                .leaf(Leaf.up("ALL", "a").between(0, 100).weighing(a))
                .leaf(Leaf.up("ALL", "b").between(0, 100).weighing(b))
                .build();
    }

    private static Contest contest(Method method, int year, Map<String, double[]> figures) {
        var table = Values.table();
        figures.forEach(
                (unit, pair) -> table.put(unit, year, "a", pair[0]).put(unit, year, "b", pair[1]));
        return new Contest(method, table.build(), year);
    }

    private static Map<String, double[]> start() {
        return Map.of(
                "Alder", new double[] {90, 90},
                "Birch", new double[] {80, 80},
                "Cedar", new double[] {70, 70});
    }

    private static RankShift of(String unit, Contest before, Contest after) {
        return RankShift.between(before, after).stream()
                .filter(shift -> shift.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_improves_alone_gains_by_own_figures_and_pushes_others_down() {
        var before = contest(weighing(1, 1), 2023, start());
        var after =
                contest(
                        weighing(1, 1),
                        2024,
                        Map.of(
                                "Alder", new double[] {90, 90},
                                "Birch", new double[] {80, 80},
                                "Cedar", new double[] {99, 99}));

        var cedar = of("Cedar", before, after);
        var alder = of("Alder", before, after);

        assertThat(cedar.places()).isEqualTo(2);
        assertThat(cedar.own()).isEqualTo(new Part(48));
        assertThat(cedar.others()).isEqualTo(NONE);
        assertThat(alder.places()).isEqualTo(-1);
        assertThat(alder.others()).isEqualTo(new Part(-24));
        assertThat(alder.own()).isEqualTo(NONE);
    }

    @Test
    void a_changed_method_is_nobodys_merit() {
        var figures = Map.of("Alder", new double[] {90, 10}, "Birch", new double[] {10, 80});

        var birch =
                of(
                        "Birch",
                        contest(weighing(1, 1), 2023, figures),
                        contest(weighing(1, 9), 2024, figures));

        assertThat(birch.places()).isEqualTo(1);
        assertThat(birch.method()).isEqualTo(new Part(24));
        assertThat(birch.parts()).containsExactly(NONE, NONE, new Part(24), NONE);
    }

    @Test
    void entrants_and_leavers_have_a_part_of_their_own() {
        var before = contest(weighing(1, 1), 2023, start());
        var joined =
                contest(
                        weighing(1, 1),
                        2024,
                        Map.of(
                                "Birch", new double[] {80, 80},
                                "Cedar", new double[] {70, 70},
                                "Elm", new double[] {75, 75},
                                "Fir", new double[] {76, 76}));

        var cedar = of("Cedar", before, joined);
        var birch = of("Birch", before, joined);

        assertThat(birch.membership()).as("Alder left").isEqualTo(new Part(24));
        assertThat(cedar.membership()).as("one left, two came").isEqualTo(new Part(-24));
        assertThat(RankShift.between(before, joined))
                .extracting(RankShift::unit)
                .containsExactlyInAnyOrder("Birch", "Cedar");
    }

    @Test
    void the_parts_add_up_exactly_whatever_changes() {
        var dice = new Dice(8);
        for (int round = 0; round < 40; round++) {
            var before = random(dice, 2023, 0, 9);
            var after = random(dice, 2024, dice.below(3), 9 + dice.below(3));

            assertThat(RankShift.between(before, after))
                    .isNotEmpty()
                    .allSatisfy(
                            shift -> {
                                var sum =
                                        shift.parts().stream().mapToInt(Part::twentyFourths).sum();
                                assertThat(sum).isEqualTo(24 * shift.places());
                                assertThat(IntStream.of(shift.wholePlaces()).sum())
                                        .isEqualTo(shift.places());
                            });
        }
    }

    private static Contest random(Dice dice, int year, int first, int last) {
        var table = Values.table();
        for (int unit = first; unit < last; unit++) {
            table.put("u" + unit, year, "a", dice.below(101));
            table.put("u" + unit, year, "b", dice.below(101));
        }
        var method =
                weighing(1 + dice.below(5), 1 + dice.below(5))
                        .change()
                        .normalisation(
                                dice.below(2) == 0
                                        ? Normalisation.GOALPOSTS
                                        : Normalisation.MIN_MAX)
                        .build();
        return new Contest(method, table.build(), year);
    }
}
