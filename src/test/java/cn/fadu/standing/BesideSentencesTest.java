package cn.fadu.standing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.UseCases;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.standing.RankedTownship.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BesideSentencesTest {

    private static final Framework CATALOGUE =
            UseCases.get(FrameworkVersions.class).forYear(UseCases.newCounty(), 2024);

    private static RankedTownship township(String name, int rank, String score, Interval interval) {
        var dimension = CATALOGUE.dimensions().getFirst().code();
        var value = new BigDecimal(score);
        return new RankedTownship(
                rank,
                "code" + rank,
                name,
                "镇",
                Optional.of(rank),
                Optional.of(value),
                Optional.of(interval),
                BigDecimal.ONE,
                RankingSentencesTest.NOT_COMPARABLE,
                Map.of(dimension, value.subtract(BigDecimal.TEN)),
                Map.of());
    }

    private static Interval places(int low, int high) {
        return new Interval(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    private static List<String> said(RankedTownship... townships) {
        return new BesideSentences(Locale.SIMPLIFIED_CHINESE, CATALOGUE).of(List.of(townships));
    }

    @Test
    void says_how_far_the_ends_are_apart_and_where_most() {
        var name = CATALOGUE.dimensions().getFirst().name().zh();
        assertThat(
                        said(
                                township("青溪镇", 1, "92.3", places(1, 2)),
                                township("柳林镇", 9, "70.0", places(8, 10))))
                .containsExactly(
                        "青溪镇 92.3 分，列第 1；柳林镇 70.0 分，列第 9，相差 22.3 分。",
                        "差别最大的维度是%s：青溪镇 82.3 分，柳林镇 60.0 分。".formatted(name));
    }

    @Test
    void nobody_is_called_ahead_whose_places_overlap() {
        assertThat(
                        said(
                                        township("青溪镇", 1, "92.3", places(1, 4)),
                                        township("柳林镇", 3, "90.0", places(2, 5)))
                                .getFirst())
                .endsWith("两者的名次区间重叠，先后并不明显。");
    }

    @Test
    void is_silent_where_fewer_than_two_have_a_place() {
        assertThat(said(township("青溪镇", 1, "92.3", places(1, 1)))).isEmpty();
    }
}
