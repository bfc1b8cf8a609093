package cn.fadu.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.indicator.FrameworkFile.Outcome.Malformed;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworkFileTest {

    static final Framework CATALOGUE = FrameworkFile.stored(FrameworkFile.defaultCatalogue());

    @Test
    void the_default_catalogue_has_eight_ranked_dimensions_and_sixty_two_indicators() {
        assertThat(CATALOGUE.dimensions())
                .extracting(Node::code)
                .containsExactly("A", "B", "C", "D", "E", "F", "G", "H");
        assertThat(CATALOGUE.indicators()).hasSize(62);
        assertThat(CATALOGUE.indicators())
                .allSatisfy(
                        each -> {
                            assertThat(each.name().zh()).isNotBlank();
                            assertThat(each.name().en()).matches("[\\p{ASCII}]+");
                        });
    }

    @Test
    void by_default_rates_outcomes_and_duties_are_ranked_and_volumes_are_not() {
        assertThat(
                        CATALOGUE.ranked().stream()
                                .map(each -> each.code().value())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(
                        "A02 A04 A05 A07 A08 A09 B05 B06 C03 C08 D02 D05 E03 F03 F08 G01 G02 H06");
    }

    @Test
    void only_closing_rate_and_adviser_coverage_are_derived() {
        assertThat(CATALOGUE.indicators().stream().filter(each -> each.formula().isPresent()))
                .extracting(each -> each.code().value(), each -> each.formula().orElseThrow())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("C08", "C07 / X01 * 100"),
                        org.assertj.core.groups.Tuple.tuple("D05", "D04 / D03 * 100"));
    }

    @Test
    void a_fault_is_told_with_its_place_or_its_code() {
        var twice = FrameworkFile.defaultCatalogue().replace("code: A02,", "code: A01,");
        assertThat(FrameworkFile.read(twice))
                .isInstanceOfSatisfying(
                        Malformed.class, fault -> assertThat(fault.why()).contains("A01"));
        assertThat(FrameworkFile.read("code: x\nversion: one\n"))
                .isInstanceOfSatisfying(
                        Malformed.class, fault -> assertThat(fault.line()).isEqualTo(2));
        assertThat(FrameworkFile.read(": : :")).isInstanceOf(Malformed.class);
        assertThat(FrameworkFile.read("")).isInstanceOf(Malformed.class);
    }

    @Test
    void a_framework_reads_back_as_it_was_written() {
        var read = FrameworkFile.stored(FrameworkFile.write(CATALOGUE));
        assertThat(read.indicators()).isEqualTo(CATALOGUE.indicators());
        assertThat(read.nodes()).isEqualTo(CATALOGUE.nodes());
        assertThat(read.rules()).isEqualTo(CATALOGUE.rules());
        assertThat(read.title()).isEqualTo(CATALOGUE.title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    goalposts: [0, 4] | goalposts: [4, 0] | the goalposts of A01 are two ascending numbers
                    normalisation: goalposts | normalisation: best | the normalisation is one of goalposts
                    aggregation: arithmetic | aggregation: mean | the aggregation is one of arithmetic
                    ties: min | ties: average | ties is one of min, max, dense
                    minimum-coverage: 0.5 | minimum-coverage: 50 | minimum-coverage is a share from 0 to 1
                    decimals: 1 | decimals: 99 | rank states decimals from 0 to 12
                    scale: [0, 100] | scale: [100, 0] | the scale is two ascending numbers
                    code: B, parent: TOTAL | code: B, parent: NOWHERE | B stands under NOWHERE
                    kind: count, direction: up, ranked: false, goalposts: [0, 12] | kind: number, direction: up, goalposts: [0, 12] | the kind of A03 is one of count, rate, flag
                    code: A, parent: TOTAL, weight: 15 | code: A, parent: TOTAL, weight: -15 | the weight of A is zero or more
                    code: B05, parent: B, | code: B05, parent: X, | B05 is ranked but does not hang under TOTAL
                    version: 1 | version: 0 | the version is 1 or more
                    code: outline-2021 | kode: outline-2021 | kode
                    """)
    void whatever_is_wrong_with_a_file_is_one_sentence(String right, String wrong, String why) {
        var text = FrameworkFile.defaultCatalogue();
        var broken = text.replace(right, wrong);
        assertThat(broken).isNotEqualTo(text);
        assertThat(FrameworkFile.read(broken))
                .isInstanceOfSatisfying(
                        Malformed.class, fault -> assertThat(fault.why()).contains(why));
    }

    @Test
    void a_fault_of_one_line_is_told_with_that_line() {
        var text =
                FrameworkFile.defaultCatalogue()
                        .replace("code: C03, parent: C,", "code: C03, parent: CC,");
        var line =
                text.lines()
                                .toList()
                                .indexOf(
                                        text.lines()
                                                .filter(l -> l.contains("parent: CC"))
                                                .findFirst()
                                                .orElseThrow())
                        + 1;
        assertThat(FrameworkFile.read(text))
                .isEqualTo(new Malformed(line, 6, "C03 stands under CC, which is no node"));
    }

    @Test
    void an_indicator_refuses_what_it_cannot_be() {
        var rate = CATALOGUE.indicator(new IndicatorCode("F03")).orElseThrow();
        var count = CATALOGUE.indicator(new IndicatorCode("F01")).orElseThrow();
        assertThat(rate.judge(reading("F03", "100.1"))).isInstanceOf(Judgement.OutOfRange.class);
        assertThat(rate.judge(reading("F03", "98.5"))).isInstanceOf(Judgement.Accepted.class);
        assertThat(count.judge(reading("F01", "-1"))).isInstanceOf(Judgement.OutOfRange.class);
        assertThat(count.judge(reading("F01", "1.5")))
                .isInstanceOf(Judgement.NotAWholeNumber.class);
        assertThat(count.judge(reading("F01", "12.0"))).isInstanceOf(Judgement.Accepted.class);
    }

    private static Reading reading(String code, String value) {
        return new Reading(
                new IndicatorCode(code),
                Figure.exact(new BigDecimal(value)),
                Period.fullYear(2024),
                Source.typed());
    }
}
