package cn.fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaguenessTest {

    @ParameterizedTest
    @CsvSource({
        "近百, 100, 95, 100, about", "百余, 100, 100, 110, about", "10余, 10, 10, 19, about",
        "三十多, 30, 30, 39, about", "逾千, 1000, 1000, 1100, about", "约200, 200, 190, 210, about",
        "不少于4, 4, 4, 4.4, at_least", "超过60, 60, 60, 66, at_least", "不超过2, 2, 1.8, 2, at_most",
        "3至5, 3, 3, 5, about", "86, 86, 86, 86, exact"
    })
    void words_around_a_number_set_its_bounds(
            String words, BigDecimal value, BigDecimal low, BigDecimal high, String qualifier) {
        var text = "全镇共调解纠纷" + words + "件。";

        var figure =
                Extraction.standard()
                        .of(ReportText.plain("a.txt", text), OptionalInt.of(2024))
                        .proposals()
                        .getFirst()
                        .figure();

        assertThat(figure.value()).isEqualByComparingTo(value);
        assertThat(figure.low()).isEqualByComparingTo(low);
        assertThat(figure.high()).isEqualByComparingTo(high);
        assertThat(figure.qualifier().code()).isEqualTo(qualifier);
    }
}
