package cn.fadu.filing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.filing.Submission.Submitted;
import cn.fadu.indicator.Figure;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the quality check finds reaches the reviewer, from the rows as they were filed. */
class ReviewFlagsTest {

    private static final int YEAR = 2024;

    final Drafts drafts = UseCases.get(Drafts.class);
    final Filings filings = UseCases.get(Filings.class);
    final Reviews reviews = UseCases.get(Reviews.class);
    final FilingsUnderReview desk = UseCases.get(FilingsUnderReview.class);
    final County county = UseCases.newCounty();
    final Township township = TestDatabase.newTownship(county);
    final Framework framework = UseCases.get(FrameworkVersions.class).forYear(county, YEAR);

    @Test
    void too_few_figures_for_a_place_are_flagged() {
        file(township, YEAR, "F03", "96");

        var flags = flags();

        assertThat(flags.coverage().orElseThrow().minimum()).isEqualTo(0.5);
        assertThat(flags.coverage().orElseThrow().coverage()).isLessThan(0.5);
        assertThat(look()).matches(CaseLook::thin).matches(look -> !look.plain());
    }

    @Test
    void a_rate_of_very_few_cases_is_flagged() {
        file(township, YEAR, "D03", "2", "D04", "1", "D05", "50");

        assertThat(flags().all())
                .containsExactly(new Oddity.FewCases(code("D05"), new BigDecimal("2")));
    }

    @Test
    void a_hundred_per_cent_everywhere_is_flagged() {
        file(township, YEAR, "A04", "100", "A05", "100", "A06", "100", "B05", "100", "B06", "100");

        assertThat(flags().everyRateFull()).contains(5);
        assertThat(look().everyRateFull()).isTrue();
    }

    @Test
    void a_part_over_its_whole_is_flagged() {
        file(township, YEAR, "D03", "10", "D04", "12");

        assertThat(flags().all())
                .containsExactly(new Oddity.PartExceedsWhole(code("D04"), code("D03")));
    }

    @Test
    void a_rate_that_its_counts_do_not_give_is_flagged() {
        file(township, YEAR, "D03", "50", "D04", "40", "D05", "96");

        assertThat(flags().all())
                .containsExactly(new Oddity.PartsDisagree(code("D05"), new BigDecimal("80.0")));
    }

    @Test
    void a_jump_against_own_years_and_peers_is_flagged_with_both() {
        rememberOwnYears();
        peers("92");
        file(township, YEAR, "F03", "40");

        assertThat(flags().all()).containsExactly(outOfLine(5));
    }

    @Test
    void a_change_that_all_the_county_shares_is_no_jump_to_the_reviewer() {
        rememberOwnYears();
        peers("39");
        file(township, YEAR, "F03", "40");

        assertThat(flags().all()).isEmpty();
    }

    @Test
    void a_township_is_told_of_its_own_years_alone_whatever_its_peers_filed() {
        rememberOwnYears();
        peers("39");
        enter(township, YEAR, "F03", "40");

        assertThat(drafts.of(township, YEAR).oddities(framework).all())
                .containsExactly(outOfLine(0));
    }

    @Test
    void a_page_that_is_left_open_holds_no_peer() {
        peers("92");
        file(township, YEAR, "F03", "90");

        var opened = desk.of(township, YEAR, 1).orElseThrow();

        assertThat(opened.background().peers()).hasSize(5);
        assertThat(opened.withoutPeers().background().peers()).isEmpty();
    }

    @Test
    void what_peers_only_drafted_or_filed_counts_for_nothing() {
        rememberOwnYears();
        peers("92");
        var other = TestDatabase.newTownship(county);
        file(other, YEAR, "F03", "39");
        enter(TestDatabase.newTownship(county), YEAR, "F03", "39");
        file(township, YEAR, "F03", "40");

        assertThat(flags().all()).containsExactly(outOfLine(5));
    }

    private static Oddity outOfLine(int peers) {
        return new Oddity.OutOfLine(code("F03"), 2023, new BigDecimal("92"), 3, peers);
    }

    private Oddities flags() {
        return Oddities.of(desk.of(township, YEAR, 1).orElseThrow(), framework);
    }

    private CaseLook look() {
        return UseCases.get(ReviewQueue.class).of(county).stream().findFirst().orElseThrow();
    }

    private void rememberOwnYears() {
        approve(township, 2021, "F03", "90");
        approve(township, 2022, "F03", "91");
        approve(township, 2023, "F03", "92");
    }

    /** Five others, at 91 the year before. */
    private void peers(String now) {
        IntStream.range(0, 5)
                .mapToObj(_ -> TestDatabase.newTownship(county))
                .forEach(
                        peer -> {
                            approve(peer, YEAR - 1, "F03", "91");
                            approve(peer, YEAR, "F03", now);
                        });
    }

    private void approve(Township who, int year, String... figures) {
        reviews.approve(who, year, file(who, year, figures), "reviewer");
    }

    private int file(Township who, int year, String... figures) {
        enter(who, year, figures);
        return ((Submitted) filings.submit(who, year, "clerk")).filing().number();
    }

    private void enter(Township who, int year, String... figures) {
        var readings =
                Stream.iterate(0, at -> at < figures.length, at -> at + 2)
                        .map(at -> reading(year, figures[at], figures[at + 1]))
                        .toList();
        drafts.enter(who, year, readings, "clerk");
    }

    private static Reading reading(int year, String code, String value) {
        return new Reading(
                code(code),
                Figure.exact(new BigDecimal(value)),
                Period.fullYear(year),
                Source.typed());
    }

    private static IndicatorCode code(String code) {
        return new IndicatorCode(code);
    }
}
