package cn.fadu.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreaksTest {

    private final LineBreaks breaks = new LineBreaks(ChartFont.REGULAR, 10);

    @Test
    void no_line_begins_with_closing_or_ends_with_opening_punctuation() {
        var lines = breaks.lines("调解成功率上升，排名第三。全县（不含街道）均值", 60, 0.0);
        assertThat(lines).allMatch(line -> !"，。）".contains(line.substring(0, 1)));
        assertThat(lines).noneMatch(line -> line.endsWith("（"));
        assertThat(String.join("", lines)).isEqualTo("调解成功率上升，排名第三。全县（不含街道）均值");
    }

    @Test
    void numbers_stay_whole() {
        assertThat(breaks.lines("全年共调解1204件", 60, 0.0)).containsExactly("全年共调解", "1204件");
    }

    @Test
    void what_does_not_fit_is_shortened() {
        assertThat(breaks.lines("很长".repeat(100), 100, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
        assertThat(breaks.shortened("短", 100)).isEqualTo("短");
    }

    @Test
    void words_stay_apart_in_a_line_that_is_shortened() {
        var text = "Party leadership and first responsible person in charge";
        assertThat(breaks.lines(text, 100, 2)).last().asString().contains("first responsible");
    }

    @Test
    void heads_are_broken_evenly() {
        assertThat(breaks.balanced("机构职能与政务服务", 80, 3)).containsExactly("机构职能与", "政务服务");
    }

    @Test
    void a_text_without_any_place_to_break_falls_apart() {
        assertThat(breaks.lines("a".repeat(100), 50, 0.0)).allMatch(line -> line.length() <= 25);
    }
}
