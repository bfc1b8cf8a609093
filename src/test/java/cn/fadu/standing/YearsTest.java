package cn.fadu.standing;

import static cn.fadu.Approvals.approve;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.filing.Progress;
import cn.fadu.filing.ReceivedFiling;
import cn.fadu.filing.ReceivedFiling.State;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.publication.Differences;
import cn.fadu.publication.Differences.Difference;
import cn.fadu.publication.Edition;
import cn.fadu.publication.Editions;
import cn.fadu.publication.Publication.Published;
import cn.fadu.publication.Turnouts;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YearsTest {

    static final IndicatorCode MEDIATION = new IndicatorCode("F03");

    final Editions editions = UseCases.get(Editions.class);
    final Histories histories = UseCases.get(Histories.class);
    final Differences differences = UseCases.get(Differences.class);
    final TownshipProfiles profiles = UseCases.get(TownshipProfiles.class);
    final Turnouts turnouts = UseCases.get(Turnouts.class);
    final County county = UseCases.newCounty();
    final Township alder = TestDatabase.newTownship(county, "桤木镇");
    final Township birch = TestDatabase.newTownship(county, "白桦镇");

    @Test
    void a_history_has_the_newest_standing_edition_of_each_year() {
        var first = publishTwoYears();
        approve(alder, 2023, 91);
        var corrected = publish(2023);
        editions.withdraw(county, corrected.number(), "数据有误", "reviewer");
        approve(alder, 2023, 92);
        publish(2023);
        var latest = editions.current(county, 2024).orElseThrow();

        var history = histories.ofIndicator(county, latest.number(), alder.id(), MEDIATION);

        assertThat(history).extracting(YearFigure::year).containsExactly(2023, 2024);
        assertThat(history.getFirst().reading().orElseThrow().figure().value())
                .isEqualByComparingTo("92");
        assertThat(history.getFirst().county().orElseThrow().reporting()).isEqualTo(2);
        assertThat(first.number()).isNotEqualTo(history.getFirst().edition());
    }

    @Test
    void a_history_ends_with_the_edition_that_is_looked_at() {
        var first = publishTwoYears();
        assertThat(histories.ofNode(county, first.number(), alder.id(), "TOTAL"))
                .singleElement()
                .satisfies(
                        year -> {
                            assertThat(year.year()).isEqualTo(2023);
                            assertThat(year.rank()).isEqualTo(Optional.of(2));
                        });
    }

    @Test
    void two_editions_differ_by_what_was_corrected() {
        approve(alder, 2024, 90);
        approve(birch, 2024, 95);
        var before = publish(2024);
        approve(alder, 2024, 100);
        var after = publish(2024);

        assertThat(differences.between(county, before.number(), after.number(), "TOTAL"))
                .filteredOn(row -> row.name().equals("桤木镇"))
                .singleElement()
                .extracting(Difference::rankBefore, Difference::rank)
                .containsExactly(Optional.of(2), Optional.of(1));
    }

    @Test
    void a_township_of_no_edition_has_no_standing_in_it() {
        var edition = publishTwoYears();
        assertThat(profiles.standings(county, edition.number(), alder.id())).isNotEmpty();
        assertThat(profiles.standings(county, edition.number(), -1)).isEmpty();
    }

    @Test
    void who_has_filed_nothing_is_overdue_from_the_first_of_march_on() {
        approve(alder, 2024, 90);
        var townships = turnouts.of(county, 2024);

        assertThat(townships).extracting(Progress::name).containsExactlyInAnyOrder("桤木镇", "白桦镇");
        assertThat(townships)
                .filteredOn(each -> each.name().equals("桤木镇"))
                .singleElement()
                .extracting(each -> each.newest().map(ReceivedFiling::state))
                .isEqualTo(Optional.of(State.APPROVED));
        assertThat(attendance(townships, LocalDate.of(2025, 2, 28)).overdue()).isEmpty();
        assertThat(attendance(townships, LocalDate.of(2025, 3, 1)).overdue())
                .containsExactly("白桦镇");
        assertThat(turnouts.years(county)).containsExactly(2024);
    }

    private static Attendance attendance(List<Progress> townships, LocalDate today) {
        return Attendance.of(townships, 2024, today, ZoneOffset.UTC);
    }

    /** The edition of the earlier year, in which 白桦镇 is ahead. */
    private Edition publishTwoYears() {
        approve(alder, 2023, 90);
        approve(birch, 2023, 95);
        var first = publish(2023);
        approve(alder, 2024, 96);
        approve(birch, 2024, 95);
        publish(2024);
        return first;
    }

    private Edition publish(int year) {
        return ((Published) editions.publish(county, year, "reviewer")).edition();
    }
}
