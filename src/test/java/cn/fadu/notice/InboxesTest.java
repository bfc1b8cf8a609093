package cn.fadu.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.Filer;
import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.filing.Comments;
import cn.fadu.filing.Reviews;
import cn.fadu.identity.Account;
import cn.fadu.identity.Contract;
import cn.fadu.identity.CountyTerms;
import cn.fadu.identity.People;
import cn.fadu.identity.Terms;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.notice.Threshold.Kind;
import cn.fadu.publication.Editions;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InboxesTest {

    static final Office FEBRUARY = Office.on("2025-02-10");
    static final Office MARCH = Office.on("2025-03-05");

    final County county = UseCases.newCounty();
    final Township alder = TestDatabase.newTownship(county, "桤木镇");
    final Township birch = TestDatabase.newTownship(county, "白桦镇");
    final Account clerk = UseCases.get(People.class).clerk(alder);
    final Account reviewer = UseCases.get(People.class).reviewer(county);

    private static List<Matter> matters(Office office, Account account) {
        return office.get(Inboxes.class).of(account).stream().map(Entry::matter).toList();
    }

    @Test
    void a_township_is_reminded_until_the_last_day_and_warned_afterwards() {
        assertThat(matters(FEBRUARY, clerk))
                .containsExactly(new Matter.FilingDue(2024, LocalDate.of(2025, 2, 28)));
        assertThat(matters(MARCH, clerk)).containsExactly(new Matter.FilingOverdue(2024));

        FEBRUARY.file(alder, 2024, 90);
        assertThat(matters(FEBRUARY, clerk)).isEmpty();
        assertThat(matters(MARCH, clerk)).isEmpty();
    }

    @Test
    void a_return_comes_with_its_reason_and_the_duty_stands_again() {
        int number = FEBRUARY.file(alder, 2024, 90);
        FEBRUARY.get(Reviews.class).sendBack(alder, 2024, number, "数字与报告不符", "reviewer");

        assertThat(matters(FEBRUARY, clerk))
                .contains(
                        new Matter.Returned(2024, 1, "数字与报告不符"),
                        new Matter.FilingDue(2024, LocalDate.of(2025, 2, 28)));
    }

    @Test
    void a_remark_at_a_figure_and_an_approval_reach_the_township_alone() {
        int number = FEBRUARY.file(alder, 2024, 90);
        FEBRUARY.get(Comments.class)
                .add(alder, 2024, number, new IndicatorCode("F03"), "请核对", "reviewer");
        FEBRUARY.get(Reviews.class).approve(alder, 2024, number, "reviewer");

        assertThat(matters(FEBRUARY, clerk))
                .contains(new Matter.Approved(2024, 1))
                .anyMatch(
                        each ->
                                each instanceof Matter.Commented remark
                                        && remark.text().equals("请核对"));
        assertThat(matters(FEBRUARY, UseCases.get(People.class).head(birch)))
                .containsExactly(new Matter.FilingDue(2024, LocalDate.of(2025, 2, 28)));
    }

    @Test
    void the_reviewer_sees_what_waits_and_who_is_late() {
        FEBRUARY.file(alder, 2024, 90);

        assertThat(matters(MARCH, reviewer))
                .contains(
                        new Matter.FilingWaiting("桤木镇", alder.code(), 2024, 1),
                        new Matter.TownshipsOverdue(2024, 1));
        assertThat(matters(MARCH, UseCases.get(People.class).leader(county)))
                .containsExactly(new Matter.TownshipsOverdue(2024, 1));
    }

    @Test
    void an_edition_tells_each_its_own_place() {
        FEBRUARY.approve(alder, 2024, 90);
        FEBRUARY.approve(birch, 2024, 95);
        var editions = FEBRUARY.get(Editions.class);
        editions.publish(county, 2024, "reviewer");
        int number = editions.current(county).orElseThrow().number();

        assertThat(matters(FEBRUARY, clerk))
                .contains(new Matter.OwnPlace(number, 2024, Optional.of(2), 2));
        assertThat(matters(FEBRUARY, reviewer))
                .contains(new Matter.EditionPublished(number, 2024, 2));

        editions.withdraw(county, number, "有误", "reviewer");
        assertThat(matters(FEBRUARY, clerk)).noneMatch(Matter.OwnPlace.class::isInstance);
    }

    @Test
    void what_lies_beyond_a_threshold_is_told_to_the_county_alone() {
        var thresholds = FEBRUARY.get(Thresholds.class);
        thresholds.set(county, Kind.RATE_UNDER, BigDecimal.valueOf(80), Optional.empty(), "r");
        thresholds.set(county, Kind.PLACES_LOST, BigDecimal.ONE, Optional.empty(), "r");
        FEBRUARY.approve(alder, 2023, 95);
        FEBRUARY.approve(birch, 2023, 90);
        FEBRUARY.get(Editions.class).publish(county, 2023, "reviewer");
        FEBRUARY.approve(alder, 2024, 70);
        FEBRUARY.approve(birch, 2024, 90);
        FEBRUARY.get(Editions.class).publish(county, 2024, "reviewer");

        var told = matters(FEBRUARY, reviewer);

        assertThat(told)
                .filteredOn(Matter.RateUnder.class::isInstance)
                .hasSize(Filer.RATES.size())
                .allMatch(each -> ((Matter.RateUnder) each).township().equals("桤木镇"));
        assertThat(told)
                .filteredOn(Matter.PlacesLost.class::isInstance)
                .singleElement()
                .satisfies(each -> assertThat(((Matter.PlacesLost) each).places()).isEqualTo(1));
        assertThat(matters(FEBRUARY, clerk))
                .noneMatch(Matter.RateUnder.class::isInstance)
                .noneMatch(Matter.PlacesLost.class::isInstance);
    }

    @Test
    void a_threshold_that_says_nothing_or_stands_already_is_refused() {
        var thresholds = FEBRUARY.get(Thresholds.class);
        var five = BigDecimal.valueOf(5);

        assertThat(thresholds.set(county, Kind.PLACES_LOST, five, Optional.empty(), "r")).isTrue();
        assertThat(thresholds.set(county, Kind.PLACES_LOST, five, Optional.empty(), "r")).isFalse();
        assertThat(
                        thresholds.set(
                                county,
                                Kind.RATE_UNDER,
                                BigDecimal.valueOf(101),
                                Optional.empty(),
                                "r"))
                .isFalse();
        assertThat(
                        thresholds.set(
                                county,
                                Kind.PLACES_LOST,
                                new BigDecimal("1.5"),
                                Optional.empty(),
                                "r"))
                .isFalse();
        assertThat(thresholds.of(county)).hasSize(1);
    }

    @Test
    void what_was_read_stays_read_and_what_is_new_does_not() {
        var inboxes = FEBRUARY.get(Inboxes.class);
        inboxes.seen(clerk, matters(FEBRUARY, clerk));
        assertThat(inboxes.unread(clerk)).isZero();
        assertThat(inboxes.of(clerk)).singleElement().matches(Entry::read);

        assertThat(MARCH.get(Inboxes.class).unread(clerk)).isOne();
        assertThat(inboxes.unread(UseCases.get(People.class).head(alder))).isOne();
    }

    @Test
    void a_contract_that_ends_soon_is_told_to_the_county_and_the_operator() {
        var last = LocalDate.of(2025, 3, 31);
        UseCases.get(CountyTerms.class)
                .agree(
                        county,
                        new Terms(
                                new Contract(Optional.empty(), Optional.of(last)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        "test");
        var ends = new Matter.ContractEnds(county.name(), county.code(), last);

        assertThat(matters(FEBRUARY, reviewer)).contains(ends);
        assertThat(matters(FEBRUARY, UseCases.get(People.class).operator())).contains(ends);
        assertThat(matters(FEBRUARY, clerk)).doesNotContain(ends);
    }

    @Test
    void every_matter_is_one_sentence_in_both_languages() {
        var threshold =
                new Threshold(
                        1,
                        Kind.RATE_UNDER,
                        BigDecimal.valueOf(80),
                        Optional.empty(),
                        java.time.Instant.EPOCH,
                        "r");
        var place = new Matter.OwnPlace(7, 2024, Optional.of(3), 1804);

        assertThat(new MatterWords(Locale.SIMPLIFIED_CHINESE).of(place))
                .isEqualTo("2024 年度排名（第 7 期）已发布，本乡镇列第 3，共 1804 个参加排名。");
        assertThat(new MatterWords(Locale.ENGLISH).of(place))
                .isEqualTo(
                        "The ranking for 2024 (edition 7) is out: your township is no. 3 of 1804.");
        assertThat(
                        new MatterWords(Locale.ENGLISH)
                                .of(
                                        new Matter.PlacesLost(
                                                7, 2024, "Alder", "990001001", 6, threshold)))
                .isEqualTo("Alder fell by 6 places in 2024, at or beyond the 80 that were set.");
    }
}
