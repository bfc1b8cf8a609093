package cn.fadu.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.scoring.QualityFlag.Jump;
import cn.fadu.scoring.QualityFlag.PartOverWhole;
import cn.fadu.scoring.QualityFlag.PerfectEverywhere;
import cn.fadu.scoring.QualityFlag.RateDisagrees;
import cn.fadu.scoring.QualityFlag.SmallDenominator;
import cn.fadu.scoring.QualityFlag.ThinCoverage;
import cn.fadu.scoring.QualityRules.Ratio;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QualityCheckTest {

    private static final QualityRules RULES =
            QualityRules.usual(
                    Set.of("D05", "F03", "F08", "B05", "C03"),
                    List.of(new Ratio("D05", "D04", "D03"), new Ratio("", "C07", "X01")));

    private static List<QualityFlag> flags(Values.Builder values) {
        var method =
                Method.named("m")
                        .minimumCoverage(0.5)
                        .uninformative(Uninformative.LEAVE_OUT)
                        .branch(Branch.top("ALL"))
                        .leaf(Leaf.up("ALL", "D05").between(0, 100))
                        .leaf(Leaf.up("ALL", "F03").between(0, 100))
                        .leaf(Leaf.up("ALL", "F08").between(0, 100))
                        .build();
        var scores = new Scoring(method).score(values.build()).orThrow();
        return QualityCheck.of(scores, RULES, 2024);
    }

    private static Values.Builder sound() {
        return Values.table()
                .put("Alder", 2024, "D03", 40)
                .put("Alder", 2024, "D04", 30)
                .put("Alder", 2024, "D05", 75)
                .put("Alder", 2024, "F03", 96)
                .put("Alder", 2024, "C07", 8)
                .put("Alder", 2024, "X01", 8);
    }

    @Test
    void sound_figures_carry_no_flag() {
        assertThat(flags(sound())).isEmpty();
    }

    @Test
    void thin_coverage_names_what_is_missing_for_a_place() {
        assertThat(flags(sound().put("Birch", 2024, "D05", 90)))
                .containsExactly(new ThinCoverage("Birch", 2024, 1 / 3.0, 0.5));
    }

    @Test
    void two_of_two_is_marked_and_none_of_none_is_not() {
        var values =
                sound().put("Birch", 2024, "D03", 2)
                        .put("Birch", 2024, "D04", 2)
                        .put("Birch", 2024, "D05", 100)
                        .put("Birch", 2024, "F03", 90)
                        .put("Cedar", 2024, "D03", 0)
                        .put("Cedar", 2024, "D04", 0)
                        .put("Cedar", 2024, "F03", 90)
                        .put("Cedar", 2024, "F08", 90);

        assertThat(flags(values))
                .containsExactly(new SmallDenominator("Birch", 2024, "D05", "D03", 2));
    }

    @Test
    void a_hundred_everywhere_is_asked_about_once() {
        var values = sound();
        for (var rate : RULES.rates()) {
            values.put("Birch", 2024, rate, 100);
        }

        assertThat(flags(values)).containsExactly(new PerfectEverywhere("Birch", 2024, 5));
    }

    @Test
    void a_part_is_no_more_than_its_whole_and_a_rate_is_their_ratio() {
        var values =
                sound().put("Birch", 2024, "C07", 9)
                        .put("Birch", 2024, "X01", 8)
                        .put("Birch", 2024, "D03", 40)
                        .put("Birch", 2024, "D04", 30)
                        .put("Birch", 2024, "D05", 95)
                        .put("Birch", 2024, "F03", 90);

        assertThat(flags(values))
                .containsExactly(
                        new RateDisagrees("Birch", 2024, "D05", 95, 75),
                        new PartOverWhole("Birch", 2024, "C07", 9, "X01", 8));
    }

    @Test
    void a_rate_rounded_to_a_whole_number_agrees() {
        var values =
                Values.table()
                        .put("Birch", 2024, "D03", 30)
                        .put("Birch", 2024, "D04", 29)
                        .put("Birch", 2024, "D05", 97)
                        .put("Birch", 2024, "F03", 90);

        assertThat(flags(values)).isEmpty();
    }

    @Test
    void a_jump_is_far_from_own_history_and_from_how_peers_changed() {
        var values = Values.table();
        for (int unit = 0; unit < 8; unit++) {
            for (int year = 2020; year <= 2024; year++) {
                boolean jumps = unit == 7 && year == 2024;
                values.put("u" + unit, year, "F03", 90);
                values.put("u" + unit, year, "F08", 90);
                values.put("u" + unit, year, "F01", jumps ? 900 : 100 + 3 * year % 7 + unit);
            }
        }

        assertThat(flags(values))
                .singleElement()
                .satisfies(
                        flag -> {
                            assertThat(flag).isInstanceOf(Jump.class);
                            assertThat(flag.unit()).isEqualTo("u7");
                            assertThat(((Jump) flag).now()).isEqualTo(900);
                        });
    }

    @Test
    void a_change_that_everybody_shares_is_no_jump() {
        var values = Values.table();
        for (int unit = 0; unit < 8; unit++) {
            for (int year = 2020; year <= 2024; year++) {
                values.put("u" + unit, year, "F03", 90);
                values.put("u" + unit, year, "F08", 90);
                values.put("u" + unit, year, "F01", year == 2024 ? 900 : 100);
            }
        }

        assertThat(flags(values)).isEmpty();
    }

    @Test
    void each_flag_has_its_sentence_in_both_languages() {
        var part = new PartOverWhole("u", 2024, "D04", 41, "D03", 40);

        assertThat(part.sentence(Locale.CHINESE)).isEqualTo("D04（41）多于 D03（40），请核对。");
        assertThat(part.sentence(Locale.ENGLISH))
                .isEqualTo("D04 (41) is more than D03 (40); please check.");
        assertThat(
                        List.of(
                                new ThinCoverage("u", 2024, 0.4, 0.5),
                                new SmallDenominator("u", 2024, "D05", "D03", 2),
                                new PerfectEverywhere("u", 2024, 9),
                                new Jump("u", 2024, "F01", 1, 99, 9, 9),
                                new RateDisagrees("u", 2024, "D05", 95, 75.25)))
                .allSatisfy(
                        flag -> {
                            assertThat(flag.sentence(Locale.CHINESE)).endsWith("。");
                            assertThat(flag.sentence(Locale.ENGLISH))
                                    .doesNotContain("{")
                                    .isNotEqualTo(flag.sentence(Locale.CHINESE));
                        });
    }
}
