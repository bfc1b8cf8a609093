package cn.fadu.notice.ui;

import cn.fadu.identity.Account;
import cn.fadu.identity.Role;
import cn.fadu.identity.SignedIn;
import cn.fadu.notice.Calendars;
import cn.fadu.notice.Deadlines;
import cn.fadu.notice.Duties;
import cn.fadu.notice.Duty;
import cn.fadu.notice.MatterWords;
import cn.fadu.shell.Card;
import cn.fadu.shell.Choices;
import cn.fadu.shell.EmptyState;
import cn.fadu.shell.PageHeader;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who has filed and published a year's report, who has yet to, and who should have. */
@Route("county/deadlines")
@PageTitle("notice.due.title")
@Menu(title = "notice.due.title", order = 45, icon = "vaadin:calendar-clock")
@RolesAllowed({"LEADER", "REVIEWER"})
class DeadlinesView extends Main implements AfterNavigationObserver {

    private static final int BACK = 5;

    private final SignedIn signedIn;
    private final Duties duties;
    private final Calendars calendars;
    private final DutyCards cards;
    private final Clock clock;

    DeadlinesView(
            SignedIn signedIn, Duties duties, Calendars calendars, DutyCards cards, Clock clock) {
        this.signedIn = signedIn;
        this.duties = duties;
        this.calendars = calendars;
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(Choices.of(event));
    }

    private static boolean isYear(int year) {
        return year > 1990 && year < 2200;
    }

    private void show(Choices choices) {
        var account = signedIn.account();
        var county = signedIn.county();
        var today = LocalDate.now(clock);
        int last = Deadlines.during(today).year();
        var deadlines =
                new Deadlines(choices.number("year").filter(DeadlinesView::isYear).orElse(last));
        var townships = duties.of(county, deadlines.year());
        removeAll();
        add(header(choices, deadlines, last));
        if (townships.isEmpty()) {
            add(nothing());
            return;
        }
        boolean mayNote = account.role() == Role.REVIEWER;
        add(
                new DutyTiles(townships, deadlines, today),
                new DutySentences(townships, deadlines, today),
                cards.chart(county, townships, deadlines, getLocale(), this),
                new DutyTable(
                        townships,
                        deadlines,
                        today,
                        mayNote
                                ? Optional.of(duty -> change(duty, deadlines.year(), choices))
                                : Optional.empty()));
    }

    private PageHeader header(Choices choices, Deadlines deadlines, int last) {
        var words = new MatterWords(getLocale());
        return new PageHeader(getTranslation("notice.due.title"))
                .lead(
                        getTranslation(
                                "notice.due.lead",
                                String.valueOf(deadlines.year()),
                                words.day(deadlines.filing()),
                                words.day(deadlines.publishing())))
                .actions(years(choices, deadlines.year(), last), download());
    }

    private Select<Integer> years(Choices choices, int chosen, int last) {
        var select = new Select<Integer>();
        select.setLabel(getTranslation("notice.due.year"));
        select.setItems(
                IntStream.rangeClosed(0, BACK)
                        .mapToObj(back -> Math.max(last, chosen) - back)
                        .toList());
        select.setValue(chosen);
        select.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        choices.with("year", String.valueOf(change.getValue())).open(this);
                    }
                });
        return select;
    }

    /** Made at the moment it is opened, by the right held then. */
    private Anchor download() {
        return CalendarLink.of(
                getTranslation("notice.due.download"),
                () -> signedIn.somebody().map(calendars::of));
    }

    private Card nothing() {
        return new Card(
                getTranslation("notice.due.table"),
                new EmptyState(
                        getTranslation("notice.due.none"), getTranslation("notice.due.none.text")));
    }

    /** Rights are read again: the page may have been open for hours. */
    private void change(Duty duty, int shown, Choices choices) {
        var account = signedIn.account();
        if (account.role() != Role.REVIEWER) {
            return;
        }
        if (duty.publishedOn().isPresent()) {
            duties.takeBack(signedIn.county(), duty.townshipId(), shown, account.username());
            show(choices);
        } else {
            new PublicationDialog(
                            duty.township(),
                            LocalDate.now(clock),
                            day -> note(account, duty, shown, day, choices))
                    .open();
        }
    }

    private boolean note(Account account, Duty duty, int year, LocalDate day, Choices choices) {
        boolean noted =
                duties.notePublished(
                        signedIn.county(), duty.townshipId(), year, day, account.username());
        if (noted) {
            show(choices);
        }
        return noted;
    }
}
