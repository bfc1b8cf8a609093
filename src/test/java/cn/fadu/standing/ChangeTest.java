package cn.fadu.standing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.indicator.Figure;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkFile;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Qualifier;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.standing.Change.Absent;
import cn.fadu.standing.Change.Absolute;
import cn.fadu.standing.Change.NotComparable;
import cn.fadu.standing.Change.Percent;
import cn.fadu.standing.Change.Points;
import cn.fadu.standing.Change.Reason;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeTest {

    static final Framework FRAMEWORK =
            ((FrameworkFile.Outcome.Read) FrameworkFile.read(FrameworkFile.defaultCatalogue()))
                    .framework();
    static final Indicator MEDIATED = indicator("F02");
    static final Indicator RATE = indicator("F03");

    @Test
    void a_count_changes_in_per_cent() {
        assertThat(
                        between(
                                MEDIATED,
                                reading(MEDIATED, "1204", 2024),
                                reading(MEDIATED, "1113", 2023)))
                .isEqualTo(new Percent(new BigDecimal("8.2")));
    }

    @Test
    void a_rate_changes_in_percentage_points() {
        assertThat(between(RATE, reading(RATE, "97.5", 2024), reading(RATE, "96", 2023)))
                .isEqualTo(new Points(new BigDecimal("1.5")));
    }

    @Test
    void from_zero_the_difference_itself_is_told() {
        assertThat(between(MEDIATED, reading(MEDIATED, "12", 2024), reading(MEDIATED, "0", 2023)))
                .isEqualTo(new Absolute(new BigDecimal("12")));
    }

    @Test
    void a_missing_year_is_no_change_to_zero() {
        assertThat(
                        Change.between(
                                Optional.of(reading(RATE, "97", 2024)),
                                Optional.empty(),
                                RATE,
                                Optional.of(RATE)))
                .isInstanceOf(Absent.class);
    }

    @Test
    void a_part_of_a_year_is_not_compared_with_a_whole_one() {
        var part = reading(MEDIATED, exact("900"), Period.toDate(YearMonth.of(2024, 10)));
        assertThat(between(MEDIATED, part, reading(MEDIATED, "1113", 2023)))
                .isEqualTo(new NotComparable(Reason.PERIOD));
    }

    @Test
    void the_same_months_of_two_years_are_compared() {
        var now = reading(MEDIATED, exact("110"), Period.toDate(YearMonth.of(2024, 10)));
        var before = reading(MEDIATED, exact("100"), Period.toDate(YearMonth.of(2023, 10)));
        assertThat(between(MEDIATED, now, before)).isEqualTo(new Percent(new BigDecimal("10.0")));
    }

    @Test
    void an_approximate_figure_is_not_compared_with_an_exact_one() {
        var about = new Figure(number("100"), number("100"), number("110"), Qualifier.ABOUT);
        assertThat(
                        between(
                                MEDIATED,
                                reading(MEDIATED, about, Period.fullYear(2024)),
                                reading(MEDIATED, "90", 2023)))
                .isEqualTo(new NotComparable(Reason.QUALIFIER));
    }

    @Test
    void an_indicator_the_year_before_did_not_know_is_not_compared() {
        assertThat(
                        Change.between(
                                Optional.of(reading(RATE, "97", 2024)),
                                Optional.of(reading(RATE, "96", 2023)),
                                RATE,
                                Optional.empty()))
                .isEqualTo(new NotComparable(Reason.DEFINITION));
    }

    @Test
    void a_figure_is_told_in_one_sentence_in_both_languages() {
        var now = reading(MEDIATED, "1204", 2024);
        var change = between(MEDIATED, now, reading(MEDIATED, "1113", 2023));
        assertThat(
                        new FigureWords(Locale.SIMPLIFIED_CHINESE)
                                .sentence(MEDIATED, now, change, Optional.of(3)))
                .isEqualTo("2024 年调解成功件数 1,204 件，比上年增加 8.2%，全县第 3。");
        assertThat(new FigureWords(Locale.ENGLISH).sentence(MEDIATED, now, change, Optional.of(3)))
                .isEqualTo(
                        "Disputes mediated successfully in 2024: 1,204, up 8.2% on the year before, rank 3 in the county.");
    }

    @Test
    void what_cannot_be_compared_is_left_out_of_the_sentence() {
        var now = reading(RATE, "97.5", 2024);
        var sentence =
                new FigureWords(Locale.SIMPLIFIED_CHINESE)
                        .sentence(RATE, now, new NotComparable(Reason.PERIOD), Optional.empty());
        assertThat(sentence).isEqualTo("2024 年调解成功率 97.5%。");
    }

    private static Change between(Indicator indicator, Reading now, Reading before) {
        return Change.between(
                Optional.of(now), Optional.of(before), indicator, Optional.of(indicator));
    }

    static Indicator indicator(String code) {
        return FRAMEWORK.indicator(new IndicatorCode(code)).orElseThrow();
    }

    @Test
    void english_names_no_chinese_unit_and_chinese_keeps_its_measure_words() {
        var flag = indicator("A07");
        assertThat(MEDIATED.unit(Locale.SIMPLIFIED_CHINESE)).isEqualTo("件");
        assertThat(flag.unit(Locale.SIMPLIFIED_CHINESE)).isEqualTo("是否");
        assertThat(FRAMEWORK.indicators())
                .extracting(each -> each.unit(Locale.ENGLISH))
                .containsOnly("number", "%", "yes or no");
        assertThat(RATE.unitAfterNumber(Locale.ENGLISH)).isEqualTo("%");
        assertThat(MEDIATED.unitAfterNumber(Locale.ENGLISH)).isEmpty();
        assertThat(flag.unitAfterNumber(Locale.SIMPLIFIED_CHINESE)).isEmpty();
    }

    @Test
    void a_part_of_a_year_is_told_by_its_months() {
        var months = new Period(YearMonth.of(2024, 1), YearMonth.of(2024, 10));
        var reading = reading(RATE, exact("92"), months);
        assertThat(new FigureWords(Locale.SIMPLIFIED_CHINESE).amount(RATE, reading))
                .isEqualTo("92%（1月—10月）");
        assertThat(new FigureWords(Locale.ENGLISH).amount(RATE, reading))
                .isEqualTo("92% (Jan–Oct)");
    }

    @Test
    void under_a_head_that_names_the_unit_a_change_is_a_bare_number() {
        var words = new FigureWords(Locale.SIMPLIFIED_CHINESE);
        assertThat(words.change(new Points(number("1.5")))).isEqualTo("+1.5 个百分点");
        assertThat(words.briefChange(new Points(number("1.5")))).isEqualTo("+1.5");
        assertThat(words.briefChange(new Percent(number("-3")))).isEqualTo("−3%");
    }

    static Reading reading(Indicator indicator, String value, int year) {
        return reading(indicator, exact(value), Period.fullYear(year));
    }

    static Reading reading(Indicator indicator, Figure figure, Period period) {
        return new Reading(indicator.code(), figure, period, Source.typed());
    }

    private static Figure exact(String value) {
        return Figure.exact(number(value));
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }
}
