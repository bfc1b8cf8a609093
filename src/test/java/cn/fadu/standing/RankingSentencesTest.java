package cn.fadu.standing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.publication.Edition;
import cn.fadu.publication.Movement;
import cn.fadu.publication.Movement.Moved;
import cn.fadu.publication.Movement.NotComparable;
import cn.fadu.publication.Movement.Reason;
import cn.fadu.standing.RankedTownship.Interval;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RankingSentencesTest {

    static final Movement NOT_COMPARABLE = new NotComparable(Reason.OTHER_METHOD);
    static final Edition EDITION =
            new Edition(3, 2024, 1, Instant.EPOCH, "李审", "0".repeat(64), 4, 3, Optional.empty());

    @Test
    void says_who_leads_who_moved_and_who_is_unranked() {
        assertThat(
                        chinese(
                                ranked("青溪镇", 1, "92.3", new Moved(2)),
                                ranked("柳林镇", 2, "90.0", new Moved(-1)),
                                ranked("白石乡", 3, "81.5", new Moved(-1)),
                                unranked("石门乡")))
                .containsExactly(
                        "2024 年 3 个乡镇（街道）参与排名，青溪镇以 92.3 分居首。",
                        "与上年相比，青溪镇上升 2 位，升幅最大。",
                        "与上年相比，柳林镇、白石乡下降 1 位，降幅最大。",
                        "石门乡填报率不足，未参与排名。");
    }

    @Test
    void english_counts_places_as_english_does() {
        assertThat(
                        new RankingSentences(
                                        Locale.ENGLISH,
                                        EDITION,
                                        List.of(
                                                ranked("青溪镇", 1, "92.3", new Moved(1)),
                                                ranked("柳林镇", 2, "90.0", new Moved(-2))),
                                        1)
                                .all())
                .containsExactly(
                        "In 2024, of 2 ranked townships, 青溪镇 leads with 92.3 points.",
                        "Compared with the year before, 青溪镇 rose by one place, the most.",
                        "Compared with the year before, 柳林镇 fell by 2 places, the most.");
    }

    @Test
    void is_silent_about_movement_that_cannot_be_compared() {
        assertThat(
                        chinese(
                                ranked("青溪镇", 1, "92.3", NOT_COMPARABLE),
                                ranked("柳林镇", 2, "90.0", NOT_COMPARABLE)))
                .containsExactly("2024 年 2 个乡镇（街道）参与排名，青溪镇以 92.3 分居首。");
    }

    @Test
    void townships_with_equal_scores_share_the_first_place() {
        assertThat(
                        chinese(
                                ranked("青溪镇", 1, "92.3", NOT_COMPARABLE),
                                ranked("柳林镇", 1, "92.3", NOT_COMPARABLE),
                                ranked("白石乡", 3, "90.0", NOT_COMPARABLE)))
                .containsExactly("2024 年 3 个乡镇（街道）参与排名，青溪镇、柳林镇以 92.3 分并列第 1。");
    }

    @Test
    void a_lead_within_the_interval_is_called_unclear() {
        assertThat(
                        chinese(
                                between(ranked("青溪镇", 1, "92.3", NOT_COMPARABLE), 1, 2),
                                between(ranked("柳林镇", 2, "92.1", NOT_COMPARABLE), 1, 3),
                                between(ranked("白石乡", 3, "80.0", NOT_COMPARABLE), 3, 3)))
                .contains("柳林镇的名次区间与第 1 名重叠，领先并不明显。");
    }

    @Test
    void has_nothing_to_say_of_one_township_or_none() {
        assertThat(chinese()).isEmpty();
        assertThat(chinese(ranked("青溪镇", 1, "92.3", NOT_COMPARABLE))).isEmpty();
        assertThat(chinese(unranked("青溪镇"))).isEmpty();
    }

    private static List<String> chinese(RankedTownship... townships) {
        return new RankingSentences(Locale.SIMPLIFIED_CHINESE, EDITION, List.of(townships), 1)
                .all();
    }

    private static RankedTownship ranked(String name, int rank, String score, Movement movement) {
        return township(
                name,
                Optional.of(rank),
                Optional.of(new BigDecimal(score)),
                Optional.empty(),
                movement);
    }

    private static RankedTownship unranked(String name) {
        return township(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new NotComparable(Reason.UNRANKED));
    }

    private static RankedTownship between(RankedTownship township, int low, int high) {
        return township(
                township.name(),
                township.rank(),
                township.score(),
                Optional.of(new Interval(BigDecimal.valueOf(low), BigDecimal.valueOf(high))),
                township.movement());
    }

    private static RankedTownship township(
            String name,
            Optional<Integer> rank,
            Optional<BigDecimal> score,
            Optional<Interval> interval,
            Movement movement) {
        return new RankedTownship(
                1,
                "1",
                name,
                "镇",
                rank,
                score,
                interval,
                BigDecimal.ONE,
                movement,
                Map.of(),
                Map.of());
    }
}
