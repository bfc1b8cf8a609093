package cn.fadu.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.identity.Accounts;
import cn.fadu.identity.People;
import cn.fadu.notice.Duty.State;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarsTest {

    static final Office FEBRUARY = Office.on("2025-02-10");

    final County county = UseCases.newCounty();
    final Township alder = TestDatabase.newTownship(county, "桤木镇");
    final Township birch = TestDatabase.newTownship(county, "白桦镇");

    @Test
    void the_last_days_for_filing_and_publishing_are_marked() {
        var calendar = FEBRUARY.get(Calendars.class).of(UseCases.get(People.class).clerk(alder));

        assertThat(calendar)
                .contains("DTSTART;VALUE=DATE:20250228\r\n", "DTSTART;VALUE=DATE:20250331\r\n")
                .contains("SUMMARY:报送 2024 年度", "尚未报送");
    }

    @Test
    void no_line_is_longer_than_75_bytes_and_no_character_is_torn() {
        var day =
                new CalendarFile.Day(
                        "k", LocalDate.of(2025, 2, 28), "法治政府建设年度报告".repeat(9), "a;b,c\\d\ne");
        var text = new CalendarFile("期限", List.of(day), Instant.EPOCH).text();

        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= 75);
        assertThat(text.replace("\r\n ", ""))
                .contains("SUMMARY:" + "法治政府建设年度报告".repeat(9) + "\r\n")
                .contains("DESCRIPTION:a\\;b\\,c\\\\d\\ne\r\n");
    }

    @Test
    void a_feed_opens_its_owners_calendar_until_it_is_replaced_or_ended() {
        var wishes = FEBRUARY.get(Wishes.class);
        var clerk = UseCases.get(People.class).clerk(alder);
        var first = wishes.openFeed(clerk);
        assertThat(wishes.ownerOfFeed(first)).contains(clerk);

        var second = wishes.openFeed(clerk);
        assertThat(wishes.ownerOfFeed(first)).isEmpty();
        assertThat(wishes.ownerOfFeed(second)).contains(clerk);

        wishes.closeFeed(clerk);
        assertThat(wishes.ownerOfFeed(second)).isEmpty();

        var third = wishes.openFeed(clerk);
        UseCases.get(Accounts.class).enable(clerk, false, "test");
        assertThat(wishes.ownerOfFeed(third)).isEmpty();
    }

    @Test
    void duties_are_done_due_late_or_overdue() {
        FEBRUARY.file(alder, 2024, 90);
        var duties = FEBRUARY.get(Duties.class);
        var of2024 = new Deadlines(2024);
        var april = LocalDate.of(2025, 4, 1);

        var before = duties.of(county, 2024);
        assertThat(before)
                .extracting(duty -> duty.filing(of2024, LocalDate.of(2025, 2, 10)))
                .containsExactly(State.DONE, State.DUE);
        assertThat(before)
                .extracting(duty -> duty.filing(of2024, april))
                .containsExactly(State.DONE, State.OVERDUE);
        assertThat(before)
                .extracting(duty -> duty.publishing(of2024, april))
                .containsOnly(State.OVERDUE);
    }

    @Test
    void a_publication_is_noted_once_for_a_day_that_makes_sense() {
        var duties = FEBRUARY.get(Duties.class);
        var day = LocalDate.of(2025, 2, 8);
        int id = alder.id();

        assertThat(duties.notePublished(county, id, 2024, LocalDate.of(2024, 12, 31), "r"))
                .isFalse();
        assertThat(duties.notePublished(county, id, 2024, LocalDate.of(2025, 2, 11), "r"))
                .isFalse();
        assertThat(duties.notePublished(county, id, 2024, day, "r")).isTrue();
        assertThat(duties.notePublished(county, id, 2024, day, "r")).isFalse();
        assertThat(duties.of(county, 2024).getFirst().publishedOn()).contains(day);

        duties.takeBack(county, id, 2024, "r");
        assertThat(duties.of(county, 2024).getFirst().publishedOn()).isEmpty();
    }
}
