package cn.fadu.notice;

import cn.fadu.filing.Filing;
import cn.fadu.filing.Filings;
import cn.fadu.identity.Account;
import cn.fadu.mail.Phrases;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A person's days as a calendar: when to file, when to publish, and how far things are. */
@Component
public class Calendars {

    private final Duties duties;
    private final Filings filings;
    private final Clock clock;

    Calendars(Duties duties, Filings filings, Clock clock) {
        this.duties = duties;
        this.filings = filings;
        this.clock = clock;
    }

    /** This year's two days and the next year's, in the reader's language. */
    public String of(Account account) {
        var phrases = new Phrases(account.locale());
        int year = Deadlines.during(LocalDate.now(clock)).year();
        var days =
                IntStream.rangeClosed(year, year + 1)
                        .mapToObj(Deadlines::new)
                        .flatMap(each -> days(account, each, phrases))
                        .toList();
        return new CalendarFile(phrases.get("notice.calendar"), days, clock.instant()).text();
    }

    private Stream<CalendarFile.Day> days(Account account, Deadlines of, Phrases phrases) {
        var year = String.valueOf(of.year());
        return Stream.of(
                new CalendarFile.Day(
                        "filing-" + year,
                        Deadlines.lastDayBefore(of.filing()),
                        phrases.get("notice.calendar.filing", year),
                        filed(account, of, phrases)),
                new CalendarFile.Day(
                        "publishing-" + year,
                        Deadlines.lastDayBefore(of.publishing()),
                        phrases.get("notice.calendar.publishing", year),
                        ""));
    }

    private String filed(Account account, Deadlines of, Phrases phrases) {
        return account.township()
                .map(township -> own(township, of, phrases))
                .or(() -> account.county().map(county -> all(county, of, phrases)))
                .orElse("");
    }

    private String own(Township township, Deadlines of, Phrases phrases) {
        Optional<Filing> newest = filings.latest(township, of.year());
        boolean done = newest.filter(each -> each.waiting() || each.approved()).isPresent();
        return phrases.get(done ? "notice.calendar.done" : "notice.calendar.open");
    }

    private String all(County county, Deadlines of, Phrases phrases) {
        List<Duty> townships = duties.of(county, of.year());
        long done = townships.stream().filter(duty -> duty.filedOn().isPresent()).count();
        return phrases.get(
                "notice.calendar.share", String.valueOf(done), String.valueOf(townships.size()));
    }
}
