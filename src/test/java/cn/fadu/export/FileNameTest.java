package cn.fadu.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.chart.Caption;
import cn.fadu.chart.EditionMark;
import cn.fadu.chart.RankingBars;
import cn.fadu.chart.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @Test
    void a_file_bears_the_title_and_the_edition() {
        assertThat(name("2024 年法治政府建设总分")).isEqualTo("2024-年法治政府建设总分-7.png");
    }

    @Test
    void signs_that_file_systems_and_headers_mind_are_left_out() {
        assertThat(name("../a/b\\c:\"d\"*?\r\nX: y")).isEqualTo("a-b-c-d-X-y-7.png");
    }

    @Test
    void a_long_title_stays_a_short_name_and_keeps_its_letters_whole() {
        assertThat(name("长".repeat(300))).hasSizeLessThan(90).endsWith(".png");
        assertThat(FileName.of("𠮷".repeat(300), "png")).isEqualTo("𠮷".repeat(80) + ".png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON", "nul", "aux.txt", "Com1", "LPT9"})
    void names_that_windows_keeps_for_itself_are_not_used(String device) {
        assertThat(FileName.of(device, "png")).isEqualTo("fadu-" + device + ".png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "???", " "})
    void a_title_without_a_letter_still_gives_a_name(String title) {
        assertThat(FileName.of(title, "csv")).isEqualTo("fadu.csv");
    }

    private static String name(String title) {
        var caption =
                Caption.of(Locale.SIMPLIFIED_CHINESE, title, new Unit("分", 1))
                        .published(new EditionMark(7, LocalDate.of(2025, 3, 20)));
        return FileName.of(RankingBars.of(caption, "得分", List.of()), "png");
    }
}
