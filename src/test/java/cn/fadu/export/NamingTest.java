package cn.fadu.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.chart.Datum;
import cn.fadu.chart.RankingBars;
import cn.fadu.chart.RankingBars.Bar;
import cn.fadu.chart.Samples;
import cn.fadu.chart.SlopePairs;
import cn.fadu.chart.Subject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamingTest {

    @Test
    void letters_stand_for_names_everywhere_in_the_chart() {
        var chart = Samples.ranking();
        var titled = chart.withCaption(chart.caption().withTitle("云溪街道居首"));

        var named = Naming.LETTERS.apply(titled, Samples.NAMES);

        assertThat(named.subjects()).extracting(Subject::name).startsWith("A", "B", "C");
        assertThat(named.caption().title()).isEqualTo("A居首");
        assertThat(named.table().json("")).doesNotContain("云溪街道");
    }

    @Test
    void bands_go_by_the_values_shown() {
        var named = Naming.BANDS.apply(Samples.ranking(), Samples.NAMES);

        assertThat(named.subjects()).extracting(Subject::name).startsWith("高值组 A").hasSize(18);
        assertThat(named.subjects()).extracting(Subject::name).doesNotHaveDuplicates();
    }

    @Test
    void parts_of_a_score_are_no_townships() {
        var named = Naming.LETTERS.apply(Samples.waterfall(), Samples.NAMES);

        assertThat(named.subjects()).isEqualTo(Samples.waterfall().subjects());
        assertThat(named.table()).isEqualTo(Samples.waterfall().table());
        assertThat(named.caption().title()).isEqualTo("A综合得分的变化");
    }

    @Test
    void duties_of_a_calendar_keep_their_names_and_its_townships_do_not() {
        var duties = Naming.LETTERS.apply(Samples.calendar(), Samples.NAMES);
        assertThat(duties.subjects()).isEqualTo(Samples.calendar().subjects());
        assertThat(duties.caption().title()).isEqualTo("A 2026 年履职日历");

        var townships = Samples.calendar().renamed(duty -> Samples.township(duty.key().length()));
        assertThat(Naming.BANDS.apply(townships, Samples.NAMES).subjects())
                .extracting(Subject::name)
                .containsExactly("乡镇 A", "乡镇 B", "乡镇 C");
    }

    @Test
    void a_county_beside_its_townships_keeps_its_name() {
        var chart = Samples.severalTrends(2);
        var county =
                chart.renamed(
                        each -> each.equals(Samples.township(1)) ? new Subject("", "全县") : each);
        assertThat(Naming.LETTERS.apply(county, Samples.NAMES).subjects())
                .extracting(Subject::name)
                .containsExactly("A", "全县");
    }

    @Test
    void a_place_before_a_name_stays() {
        var placed =
                Samples.heatmap()
                        .renamed(each -> new Subject(each.key(), "12 " + each.name()))
                        .withCaption(Samples.heatmap().caption().withTitle("柳河镇在第 12 位"));
        var named = Naming.LETTERS.apply(placed, Samples.NAMES);
        assertThat(named.subjects()).extracting(Subject::name).startsWith("12 A", "12 B");
        assertThat(named.caption().title()).isEqualTo("B在第 12 位");
    }

    @Test
    void a_name_that_is_part_of_another_does_not_spoil_it() {
        var caption = Samples.ranking().caption().withTitle("金鸡岭民族乡与鸡岭民族乡");
        var bar = Bar.of(Samples.township(11), "1", Datum.of(1));
        var chart = RankingBars.of(caption, "得分", List.of(bar));
        var named = Naming.LETTERS.apply(chart, List.of("鸡岭民族乡", "金鸡岭民族乡"));
        assertThat(named.caption().title()).isEqualTo("A与B");
    }

    @Test
    void equal_values_are_in_one_band_and_missing_ones_in_none() {
        var values = List.of(9.0, 9.0, 9.0, 5.0, 5.0, 1.0);
        var bars =
                IntStream.range(0, 7)
                        .mapToObj(
                                at ->
                                        Bar.of(
                                                Samples.township(at),
                                                "",
                                                at == 6
                                                        ? Datum.missing()
                                                        : Datum.of(values.get(at))))
                        .toList();
        var chart = RankingBars.of(Samples.ranking().caption(), "得分", bars);
        assertThat(Naming.BANDS.apply(chart, Samples.NAMES).subjects())
                .extracting(Subject::name)
                .containsExactly("高值组 A", "高值组 B", "高值组 C", "中值组 A", "中值组 B", "低值组 A", "乡镇 A");
    }

    @Test
    void the_first_places_are_ahead_though_their_numbers_are_low() {
        assertThat(Naming.BANDS.apply(Samples.places(), Samples.NAMES).subjects())
                .extracting(Subject::name)
                .startsWith("靠前组 A")
                .endsWith("靠后组 F");
    }

    @Test
    void two_years_are_banded_by_the_later_one() {
        var pair =
                List.of(
                        new SlopePairs.Pair(Samples.township(0), Datum.of(10), Datum.of(90), false),
                        new SlopePairs.Pair(Samples.township(1), Datum.of(94), Datum.of(95), false),
                        new SlopePairs.Pair(
                                Samples.township(2), Datum.of(60), Datum.of(50), false));
        var slope = Samples.slope();
        var chart =
                new SlopePairs(
                        slope.caption(), slope.measure(), "2024", "2025", slope.change(), pair);
        assertThat(Naming.BANDS.apply(chart, Samples.NAMES).subjects())
                .extracting(Subject::name)
                .containsExactly("中值组 A", "高值组 A", "低值组 A");
    }

    @Test
    void there_are_letters_for_two_hundred_townships() {
        assertThat(Naming.letters(25)).isEqualTo("Z");
        assertThat(Naming.letters(26)).isEqualTo("AA");
        assertThat(Naming.letters(199)).isEqualTo("GR");
    }
}
