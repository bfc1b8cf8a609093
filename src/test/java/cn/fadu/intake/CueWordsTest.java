package cn.fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.indicator.IndicatorCode;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CueWordsTest {

    @Test
    void a_countys_own_words_find_what_the_standard_rules_leave() {
        var report = ReportText.plain("a.txt", "全年“板凳议事”办成群众烦心事57件。");
        var own = new CueWords(new IndicatorCode("F02"), "板凳议事", "议事…烦心事", "件");

        assertThat(Extraction.standard().of(report, OptionalInt.of(2024)).proposals())
                .allMatch(found -> found.code().isEmpty());
        assertThat(Extraction.with(List.of(own)).of(report, OptionalInt.of(2024)).proposals())
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.code()).contains(new IndicatorCode("F02"));
                            assertThat(found.rule()).isEqualTo("板凳议事");
                        });
    }
}
