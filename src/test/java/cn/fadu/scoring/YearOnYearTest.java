package cn.fadu.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.indicator.Figure;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Qualifier;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.scoring.YearOnYear.Change;
import cn.fadu.scoring.YearOnYear.Comparable;
import cn.fadu.scoring.YearOnYear.Continuity;
import cn.fadu.scoring.YearOnYear.NotComparable;
import cn.fadu.scoring.YearOnYear.Reason;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class YearOnYearTest {

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Reading reading(String code, String value, Period period) {
        return new Reading(
                new IndicatorCode(code), Figure.exact(number(value)), period, Source.typed());
    }

    private static Reading year(String value, int year) {
        return reading("F03", value, Period.fullYear(year));
    }

    private static YearOnYear count(Reading before, Reading after) {
        return YearOnYear.between(before, after, false, Continuity.UNBROKEN);
    }

    private static NotComparable because(Reason reason) {
        return new NotComparable(reason);
    }

    @Test
    void a_rate_changes_by_percentage_points() {
        assertThat(
                        YearOnYear.between(
                                year("80", 2023), year("92.5", 2024), true, Continuity.UNBROKEN))
                .isEqualTo(new Comparable(new Change.PercentagePoints(number("12.5"))));
    }

    @Test
    void a_count_changes_by_a_difference_and_a_per_cent() {
        assertThat(count(year("40", 2023), year("30", 2024)))
                .isEqualTo(new Comparable(new Change.Relative(number("-10"), number("-25.0"))));
    }

    @Test
    void from_zero_there_is_no_per_cent() {
        assertThat(count(year("0", 2023), year("3", 2024)))
                .isEqualTo(new Comparable(new Change.FromZero(number("3"))));
    }

    @Test
    void a_part_of_a_year_is_compared_with_the_same_months_only() {
        var toOctober = reading("F03", "30", Period.toDate(YearMonth.of(2024, 10)));
        var toOctoberBefore = reading("F03", "20", Period.toDate(YearMonth.of(2023, 10)));

        assertThat(count(year("40", 2023), toOctober)).isEqualTo(because(Reason.PERIODS_DIFFER));
        assertThat(count(toOctoberBefore, toOctober)).isInstanceOf(Comparable.class);
    }

    @Test
    void about_a_hundred_is_not_compared_with_exactly_a_hundred() {
        var about =
                new Reading(
                        new IndicatorCode("F03"),
                        new Figure(number("100"), number("95"), number("100"), Qualifier.ABOUT),
                        Period.fullYear(2024),
                        Source.typed());

        assertThat(count(year("100", 2023), about)).isEqualTo(because(Reason.QUALIFIERS_DIFFER));
    }

    @Test
    void a_break_in_definition_or_boundary_is_named() {
        var before = year("1", 2023);
        var after = year("2", 2024);

        assertThat(YearOnYear.between(before, after, false, new Continuity(false, true)))
                .isEqualTo(because(Reason.DEFINITION_CHANGED));
        assertThat(YearOnYear.between(before, after, false, new Continuity(true, false)))
                .isEqualTo(because(Reason.BOUNDARY_CHANGED));
        assertThat(count(reading("F01", "1", Period.fullYear(2023)), after))
                .isEqualTo(because(Reason.OTHER_INDICATOR));
    }
}
