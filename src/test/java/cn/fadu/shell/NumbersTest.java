package cn.fadu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    private static final Numbers CHINESE = Numbers.in(Locale.SIMPLIFIED_CHINESE);
    private static final Numbers ENGLISH = Numbers.in(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "9999, '9,999', '9,999'",
        "10000, 1万, 10k",
        "12345, 1.23万, 12.3k",
        "-12345, -1.23万, -12.3k",
        "12345678, '1,234.57万', 12.35M",
        "123456789, 1.23亿, 123.46M",
        "98.5, 98.5, 98.5"
    })
    void a_large_figure_is_grasped_in_the_reader_s_own_units(
            BigDecimal figure, String chinese, String english) {
        assertThat(CHINESE.brief(figure)).isEqualTo(chinese);
        assertThat(ENGLISH.brief(figure)).isEqualTo(english);
    }

    @Test
    void an_exact_figure_keeps_its_digits() {
        assertThat(CHINESE.exact(new BigDecimal("1204.250"))).isEqualTo("1,204.25");
        assertThat(CHINESE.whole(1_234_567)).isEqualTo("1,234,567");
        assertThat(CHINESE.fixed(new BigDecimal("87.5"), 2)).isEqualTo("87.50");
    }

    @Test
    void halves_round_up_as_people_expect() {
        assertThat(CHINESE.fixed(new BigDecimal("87.125"), 2)).isEqualTo("87.13");
        assertThat(CHINESE.fixed(new BigDecimal("0.5"), 0)).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"8.24, +8.2", "-8.24, −8.2", "0, 0", "0.04, 0", "-0.04, 0"})
    void a_change_shows_its_sign_unless_nothing_is_left_of_it(BigDecimal change, String shown) {
        assertThat(CHINESE.signed(change, 1)).isEqualTo(shown);
    }

    @Test
    void a_column_of_changes_keeps_its_decimals() {
        assertThat(CHINESE.signedFixed(new BigDecimal("12"), 1)).isEqualTo("+12.0");
        assertThat(CHINESE.signedFixed(new BigDecimal("-9.96"), 1)).isEqualTo("−10.0");
        assertThat(CHINESE.signedFixed(new BigDecimal("0.04"), 1)).isEqualTo("0.0");
    }

    @Test
    void a_share_is_already_in_per_cent() {
        assertThat(CHINESE.percent(new BigDecimal("98.50"), 1)).isEqualTo("98.5%");
    }
}
