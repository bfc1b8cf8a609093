package cn.fadu.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.fadu.scoring.Anonymised.Band;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeersTest {

    private static Scores scores(double... values) {
        var method =
                Method.named("m")
                        .branch(Branch.top("ALL"))
                        .leaf(Leaf.up("ALL", "a").between(0, 100))
                        .build();
        var table = Values.table();
        for (int unit = 0; unit < values.length; unit++) {
            table.put("u" + unit, 2024, "a", values[unit]);
        }
        return new Scoring(method).score(table.enrol("unheard", 2024).build()).orThrow();
    }

    @Test
    void a_group_is_ranked_among_itself_with_its_ties() {
        var standings =
                scores(90, 80, 80, 70, 60)
                        .standings(
                                2024,
                                "ALL",
                                new PeerGroup("街道", Set.of("u1", "u2", "u4", "unheard")));

        assertThat(standings)
                .extracting(Standing::unit, each -> each.rank().orElse(0))
                .containsExactly(
                        tuple("u1", 1), tuple("u2", 1), tuple("u4", 3), tuple("unheard", 0));
    }

    @Test
    void groups_by_kind_and_by_size() {
        assertThat(PeerGroup.byKind(Map.of("a", "乡", "b", "镇", "c", "镇")))
                .containsExactly(
                        new PeerGroup("乡", Set.of("a")), new PeerGroup("镇", Set.of("b", "c")));
        assertThat(
                        PeerGroup.bySize(
                                Map.of("a", 9_999, "b", 10_000, "c", 29_999, "d", 30_000),
                                10_000,
                                30_000))
                .containsExactly(
                        new PeerGroup("0-9999", Set.of("a")),
                        new PeerGroup("10000-29999", Set.of("b", "c")),
                        new PeerGroup("30000+", Set.of("d")));
    }

    @Test
    void letters_hide_name_and_place_and_come_back_with_their_seed() {
        var units = IntStream.range(0, 30).mapToObj(i -> "u" + i).toList();

        var letters = Anonymised.letters(units, 4);

        assertThat(letters).hasSize(30).containsValues("A", "Z", "AA", "AD");
        assertThat(letters.values()).doesNotHaveDuplicates();
        assertThat(Anonymised.letters(units.reversed(), 4)).isEqualTo(letters);
        assertThat(Anonymised.letters(units, 5)).isNotEqualTo(letters);
    }

    @Test
    void bands_hold_three_at_least_and_never_part_a_tie() {
        var standings = scores(90, 80, 80, 80, 70, 60, 50, 40).standings(2024, "ALL");

        assertThat(Anonymised.bands(standings, 3))
                .containsExactly(new Band(1, 2, 4, 80, 80, 90), new Band(5, 8, 4, 40, 55, 70));
        assertThat(Anonymised.bands(scores(1, 2).standings(2024, "ALL"), 2)).isEmpty();
        assertThat(Anonymised.bands(List.of(), 2)).isEmpty();
    }
}
