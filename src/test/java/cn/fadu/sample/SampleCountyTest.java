package cn.fadu.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.filing.Drafts;
import cn.fadu.filing.Filings;
import cn.fadu.filing.FoundFigures;
import cn.fadu.filing.ReceivedFiling;
import cn.fadu.filing.Reviews;
import cn.fadu.filing.Uploads;
import cn.fadu.identity.Accounts;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.publication.Edition;
import cn.fadu.publication.Editions;
import cn.fadu.publication.Movement.Moved;
import cn.fadu.publication.Movement.NotComparable;
import cn.fadu.publication.Movement.Reason;
import cn.fadu.standing.CountyMaps;
import cn.fadu.standing.PublishedReading;
import cn.fadu.standing.RankedTownship;
import cn.fadu.standing.Rankings;
import cn.fadu.standing.TownshipProfiles;
import cn.fadu.tenancy.County;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The invented county is what the demo promises, and loading it twice changes nothing. */
class SampleCountyTest {

    static County county;

    @BeforeAll
    static void load() {
        var sample = sample();
        sample.loadOnce();
        sample.loadOnce();
        county = TestDatabase.registry().county(SampleCounty.CODE).orElseThrow();
    }

    @Test
    void five_years_are_published_and_the_sixth_waits_for_one_filing_and_one_township() {
        assertThat(UseCases.get(Editions.class).of(county))
                .extracting(Edition::year)
                .containsExactly(2024, 2023, 2022, 2021, 2020);
        assertThat(UseCases.get(Reviews.class).waiting(county))
                .singleElement()
                .satisfies(filing -> assertThat(filing.year()).isEqualTo(2025));
        assertThat(UseCases.get(Reviews.class).received(county, 2025))
                .extracting(ReceivedFiling::township)
                .doesNotContain("城关街道")
                .contains("澄东镇");
    }

    @Test
    void eighteen_townships_are_ranked_unevenly() {
        var ranking = ranking(2024);
        assertThat(ranking).hasSize(18);
        var best = ranking.getFirst().score().orElseThrow().doubleValue();
        var last = ranking.getLast().score().orElseThrow().doubleValue();
        assertThat(best - last).isGreaterThan(15);
        assertThat(ranking).allSatisfy(each -> assertThat(each.interval()).isPresent());
    }

    @Test
    void most_figures_of_the_last_year_lead_to_a_sentence_of_a_report() {
        var edition = UseCases.get(Editions.class).current(county).orElseThrow();
        var township =
                TestDatabase.registry().township(county, SampleCounty.CODE + "004").orElseThrow();
        var readings =
                UseCases.get(TownshipProfiles.class)
                        .readings(county, edition.number(), township.id());
        assertThat(readings.stream().filter(SampleCountyTest::isProven).count())
                .isGreaterThan(readings.size() / 2);
    }

    @Test
    void a_renamed_township_keeps_its_old_name_in_old_editions_and_a_merger_is_not_compared() {
        assertThat(names(2021)).contains("沙口镇", "东沟乡").doesNotContain("望江镇");
        assertThat(names(2023)).contains("望江镇", "澄东镇").doesNotContain("沙口镇", "东沟乡");
        assertThat(ranking(2023))
                .extracting(RankedTownship::movement)
                .containsOnly(new NotComparable(Reason.OTHER_TOWNSHIPS));
        assertThat(ranking(2024)).anyMatch(each -> each.movement() instanceof Moved);
    }

    private static List<String> names(int year) {
        return ranking(year).stream().map(RankedTownship::name).toList();
    }

    private static List<RankedTownship> ranking(int year) {
        var edition = UseCases.get(Editions.class).current(county, year).orElseThrow();
        return UseCases.get(Rankings.class).of(county, edition.number(), "TOTAL");
    }

    @Test
    void some_filings_came_late_and_some_were_sent_back() {
        var reviews = UseCases.get(Reviews.class);
        var zone = ZoneId.of("Asia/Shanghai");
        assertThat(reviews.received(county, 2021)).anyMatch(filing -> filing.late(zone));
        assertThat(reviews.received(county, 2024))
                .anyMatch(filing -> filing.state() == ReceivedFiling.State.RETURNED);
    }

    @Test
    void every_township_of_today_is_on_the_invented_map() {
        var places = UseCases.get(CountyMaps.class).of(county).orElseThrow().places();

        assertThat(places.unplaced()).isEmpty();
        assertThat(places.unused()).isEmpty();
    }

    private static boolean isProven(PublishedReading each) {
        return !each.reading().source().sentence().isEmpty();
    }

    private static SampleCounty sample() {
        var clock = new SampleClock(Clock.systemDefaultZone());
        var cases = UseCases.at(clock);
        return new SampleCounty(
                new SampleTownships(
                        TestDatabase.registry(),
                        TestDatabase.provisioning(),
                        TestDatabase.tenancy().lifecycle()),
                new SamplePeople(cases.getBean(Accounts.class)),
                cases.getBean(FrameworkVersions.class),
                new SampleFilings(
                        cases.getBean(Drafts.class),
                        cases.getBean(Uploads.class),
                        cases.getBean(FoundFigures.class),
                        cases.getBean(Filings.class),
                        cases.getBean(Reviews.class),
                        clock),
                cases.getBean(Editions.class),
                cases.getBean(CountyMaps.class),
                clock);
    }
}
