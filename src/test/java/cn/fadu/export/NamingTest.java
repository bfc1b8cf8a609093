package cn.fadu.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.chart.Samples;
import cn.fadu.chart.Subject;
import org.junit.jupiter.api.Test;

class NamingTest {

    @Test
    void letters_stand_for_names_everywhere_in_the_chart() {
        var chart = Samples.ranking();
        var titled = chart.withCaption(chart.caption().withTitle("云溪街道居首"));

        var named = Naming.LETTERS.apply(titled);

        assertThat(named.subjects()).extracting(Subject::name).startsWith("A", "B", "C");
        assertThat(named.caption().title()).isEqualTo("A居首");
        assertThat(named.table().json("")).doesNotContain("云溪街道");
    }

    @Test
    void bands_go_by_the_values_shown() {
        var named = Naming.BANDS.apply(Samples.ranking());

        assertThat(named.subjects()).extracting(Subject::name).startsWith("高值组 A").hasSize(18);
        assertThat(named.subjects()).extracting(Subject::name).doesNotHaveDuplicates();
    }

    @Test
    void parts_of_a_score_are_no_townships() {
        assertThat(Naming.LETTERS.apply(Samples.waterfall())).isEqualTo(Samples.waterfall());
    }

    @Test
    void there_are_letters_for_two_hundred_townships() {
        assertThat(Naming.letters(25)).isEqualTo("Z");
        assertThat(Naming.letters(26)).isEqualTo("AA");
        assertThat(Naming.letters(199)).isEqualTo("GR");
    }
}
