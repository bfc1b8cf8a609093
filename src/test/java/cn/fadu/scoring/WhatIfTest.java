package cn.fadu.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.fadu.scoring.WhatIf.Reason;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private static final Method NOW =
            Method.named("now")
                    .branch(Branch.top("ALL"))
                    .leaf(Leaf.up("ALL", "D02").between(0, 100))
                    .leaf(Leaf.up("ALL", "F03").between(0, 100))
                    .build();

    private static final Method THEN =
            Method.named("then")
                    .branch(Branch.top("ALL"))
                    .leaf(Leaf.up("ALL", "D02").between(0, 100).weighing(3))
                    .leaf(Leaf.up("ALL", "H05").between(0, 100))
                    .build();

    @Test
    void who_moves_is_told_with_the_indicators_that_move_them() {
        var values =
                Values.table()
                        .put("Alder", 2024, "D02", 40)
                        .put("Alder", 2024, "F03", 90)
                        .put("Alder", 2024, "H05", 50)
                        .put("Birch", 2024, "D02", 80)
                        .put("Birch", 2024, "F03", 30)
                        .put("Birch", 2024, "H05", 50)
                        .build();

        var whatIf =
                WhatIf.compare(
                        new Scoring(NOW).score(values).orThrow(),
                        new Scoring(THEN).score(values).orThrow(),
                        2024);

        var alder = whatIf.movers().getFirst();
        assertThat(alder.unit()).isEqualTo("Alder");
        assertThat(alder.places()).isEqualTo(-1);
        assertThat(alder.reasons())
                .extracting(Reason::indicator)
                .containsExactly("F03", "H05", "D02");
        assertThat(alder.reasons().getFirst().weightBefore()).isEqualTo(0.5);
        assertThat(alder.reasons().getFirst().weightAfter()).isZero();
        assertThat(alder.reasons().stream().mapToDouble(Reason::difference).sum())
                .isCloseTo(
                        alder.scoreAfter().orElseThrow() - alder.scoreBefore().orElseThrow(),
                        within(1e-9));
    }

    @Test
    void a_unit_that_loses_its_place_does_not_move() {
        var values =
                Values.table()
                        .put("Alder", 2024, "F03", 90)
                        .put("Birch", 2024, "D02", 80)
                        .put("Birch", 2024, "F03", 30)
                        .put("Birch", 2024, "H05", 30)
                        .build();

        var whatIf =
                WhatIf.compare(
                        new Scoring(NOW).score(values).orThrow(),
                        new Scoring(THEN).score(values).orThrow(),
                        2024);

        assertThat(whatIf.movers())
                .filteredOn(mover -> mover.unit().equals("Alder"))
                .singleElement()
                .satisfies(
                        alder -> {
                            assertThat(alder.rankAfter()).isEmpty();
                            assertThat(alder.places()).isZero();
                        });
    }
}
