package cn.fadu.filing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.indicator.Figure;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkFile;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Qualifier;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OdditiesTest {

    private static final Framework CATALOGUE =
            ((FrameworkFile.Outcome.Read) FrameworkFile.read(FrameworkFile.defaultCatalogue()))
                    .framework();

    @Test
    void a_rate_that_its_parts_do_not_give_is_told_with_the_rate_they_give() {
        var odd = oddities(reading("D03", "50"), reading("D04", "40"), reading("D05", "96"));

        assertThat(odd.all())
                .containsExactly(
                        new Oddity.PartsDisagree(new IndicatorCode("D05"), new BigDecimal("80.0")));
    }

    @Test
    void more_closed_than_opened_is_told_of_the_parts() {
        assertThat(
                        oddities(reading("D03", "10"), reading("D04", "12"), reading("D05", "100"))
                                .all())
                .containsExactly(
                        new Oddity.PartExceedsWhole(
                                new IndicatorCode("D04"), new IndicatorCode("D03")));
    }

    @Test
    void an_approximate_count_disproves_no_rate() {
        var about =
                new Reading(
                        new IndicatorCode("D03"),
                        new Figure(
                                new BigDecimal("50"),
                                new BigDecimal("45"),
                                new BigDecimal("55"),
                                Qualifier.ABOUT),
                        Period.fullYear(2024),
                        Source.typed());

        assertThat(oddities(about, reading("D04", "40"), reading("D05", "96")).all())
                .containsExactly(new Oddity.Approximate(new IndicatorCode("D03")));
    }

    @Test
    void a_rate_of_two_cases_says_little() {
        assertThat(oddities(reading("D03", "2"), reading("D04", "2"), reading("D05", "100")).all())
                .containsExactly(
                        new Oddity.FewCases(new IndicatorCode("D05"), new BigDecimal("2")));
    }

    @Test
    void a_hundred_per_cent_everywhere_is_told_once_for_the_filing() {
        assertThat(oddities(rates("100", "100", "100", "100", "100")).everyRateFull()).contains(5);
        assertThat(oddities(rates("100", "100", "100", "100", "99")).everyRateFull()).isEmpty();
        assertThat(oddities(rates("100", "100", "100", "100")).everyRateFull()).isEmpty();
    }

    @Test
    void years_of_other_months_are_not_compared_and_change_from_zero_has_no_per_cent() {
        var count = CATALOGUE.indicator(new IndicatorCode("F01")).orElseThrow();
        var partial =
                new Reading(
                        count.code(),
                        Figure.exact(BigDecimal.ONE),
                        Period.toDate(YearMonth.of(2024, 10)),
                        Source.typed());

        assertThat(Change.since(count, Optional.of(before("F01", "5")), Optional.of(partial)))
                .isEqualTo(new Change.NotComparable(Change.Reason.PERIOD));
        assertThat(
                        Change.since(
                                count,
                                Optional.of(before("F01", "0")),
                                Optional.of(reading("F01", "7"))))
                .isEqualTo(new Change.FromZero(new BigDecimal("7")));
    }

    @Test
    void a_report_is_cut_into_its_paragraphs_and_headings_are_known() {
        var lines = MarkedText.of("一、成效\n\n全年无事。", List.of()).lines();

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().heading()).isTrue();
        assertThat(lines.getLast().pieces())
                .singleElement()
                .satisfies(piece -> assertThat(piece.text()).isEqualTo("全年无事。"));
    }

    private static Reading[] rates(String... values) {
        var codes = new String[] {"A04", "A05", "A06", "B05", "B06"};
        var readings = new Reading[values.length];
        for (var at = 0; at < values.length; at++) {
            readings[at] = reading(codes[at], values[at]);
        }
        return readings;
    }

    private static Oddities oddities(Reading... readings) {
        var byCode =
                Arrays.stream(readings)
                        .collect(Collectors.toMap(Reading::code, Function.identity()));
        return new Oddities(CATALOGUE, byCode, Background.alone(2024, FiledYears.none()));
    }

    private static Reading reading(String code, String value) {
        return filed(code, value, 2024);
    }

    private static Reading before(String code, String value) {
        return filed(code, value, 2023);
    }

    private static Reading filed(String code, String value, int year) {
        return new Reading(
                new IndicatorCode(code),
                Figure.exact(new BigDecimal(value)),
                Period.fullYear(year),
                Source.typed());
    }
}
