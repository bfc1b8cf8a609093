package cn.fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

    @Test
    void plain_chinese_numbers_are_read_as_icu_writes_them() {
        var icu = new RuleBasedNumberFormat(ULocale.CHINA, RuleBasedNumberFormat.SPELLOUT);

        assertThat(IntStream.iterate(1, n -> n < 30_000_000, n -> n + 1 + n / 40))
                .allSatisfy(
                        n ->
                                assertThat(Numeral.at(icu.format(n), 0).orElseThrow().value())
                                        .as(icu.format(n))
                                        .isEqualByComparingTo(BigDecimal.valueOf(n)));
    }

    @ParameterizedTest
    @CsvSource({
        "一万二, 12000",
        "三百五, 350",
        "一千零五, 1005",
        "两万余, 20000",
        "九十多万, 900000",
        "90多万, 900000",
        "1.2万, 12000",
        "3千余, 3000",
        "'12,345', 12345",
        "二〇二四, 2024",
        "九十九点五, 99.5",
        "一点二万, 12000",
        "三点零五, 3.05",
        "十余, 10",
        "百余, 100",
        "壹拾贰, 12",
        "两百一十, 210",
        "一亿三千万, 130000000"
    })
    void mixed_and_spoken_forms_are_read(String written, BigDecimal value) {
        var numeral = Numeral.at(written, 0).orElseThrow();

        assertThat(numeral.value()).isEqualByComparingTo(value);
        assertThat(numeral.end()).isEqualTo(written.length());
    }

    @ParameterizedTest
    @CsvSource({"三四, 3, 4", "十三四, 13, 14", "三四百, 300, 400", "一两, 1, 2"})
    void neighbouring_digits_name_a_range(String written, BigDecimal low, BigDecimal high) {
        var numeral = Numeral.at(written, 0).orElseThrow();

        assertThat(numeral.value()).isEqualByComparingTo(low);
        assertThat(numeral.upTo()).isEqualByComparingTo(high);
    }

    @ParameterizedTest
    @ValueSource(strings = {"百十", "万一", "亿万", "千百万"})
    void words_that_are_no_numbers_give_none(String written) {
        assertThat(Numeral.at(written, 0)).isEmpty();
    }
}
