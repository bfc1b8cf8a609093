package cn.fadu.filing.ui;

import cn.fadu.chart.ui.DataMenu;
import cn.fadu.filing.CaseLook;
import cn.fadu.filing.ReceivedFiling;
import cn.fadu.filing.ReceivedFiling.Decision;
import cn.fadu.filing.ReceivedFiling.State;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.PageHeader;
import cn.fadu.shell.StateBadge;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What waits for the county's decision, the oldest first, and what was decided for a year. */
@Route("county/review")
@PageTitle("review.title")
@Menu(title = "review.title", order = 40, icon = "vaadin:clipboard-check")
@RolesAllowed("REVIEWER")
@StyleSheet("context://fadu/styles/filing.css")
class ReviewQueueView extends Main implements AfterNavigationObserver {

    private static final int BACK = 8;

    private final ReviewDesk desk;
    private final DataMenu data;

    ReviewQueueView(ReviewDesk desk, DataMenu data) {
        this.desk = desk;
        this.data = data;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(year(event));
    }

    private void show(int year) {
        var cases = desk.waiting();
        removeAll();
        add(
                new PageHeader(getTranslation("review.title"))
                        .lead(getTranslation("review.lead", String.valueOf(cases.size()))),
                new WaitingCard(cases, desk, waiting(cases), () -> show(year)),
                decided(year));
    }

    private int year(AfterNavigationEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .orElseGet(desk::lastYear);
    }

    private Card decided(int year) {
        var decisions =
                desk.received(year).stream()
                        .filter(each -> each.state() != State.WAITING)
                        .sorted(Comparator.comparing(ReceivedFiling::submittedAt).reversed())
                        .toList();
        var card = new Card(getTranslation("review.decided", String.valueOf(year)));
        if (decisions.isEmpty()) {
            card.actions(years(year));
        } else {
            card.actions(
                    years(year), data.of(desk.county(), () -> rows().decided(year, decisions)));
        }
        return decisions.isEmpty()
                ? card.with(new Span(getTranslation("review.decided.none")))
                : card.with(decidedTable(decisions));
    }

    private List<Component> waiting(List<CaseLook> cases) {
        return cases.isEmpty()
                ? List.of()
                : List.of(data.of(desk.county(), () -> rows().waiting(cases)));
    }

    private FilingData rows() {
        return new FilingData(UI.getCurrent(), desk.moments(), desk.people());
    }

    private DataTable<ReceivedFiling> decidedTable(List<ReceivedFiling> decisions) {
        var moments = desk.moments();
        var people = desk.people();
        return new DataTable<ReceivedFiling>(getTranslation("review.decided.caption"))
                .nameWith(getTranslation("review.township"), this::link)
                .sortedBy(Comparator.comparing(ReceivedFiling::townshipCode))
                .number(getTranslation("review.number"), each -> String.valueOf(each.number()))
                .number(getTranslation("review.figures"), each -> String.valueOf(each.readings()))
                .date(
                        getTranslation("review.submitted"),
                        each -> moments.minute(each.submittedAt()))
                .sortedBy(Comparator.comparing(ReceivedFiling::submittedAt))
                .with(getTranslation("review.due"), this::punctual)
                .with(getTranslation("review.state"), this::state)
                .text(
                        getTranslation("review.decision"),
                        each ->
                                each.decision()
                                        .map(decision -> decision(decision, people, moments))
                                        .orElse(""))
                .rows(decisions);
    }

    private Anchor link(ReceivedFiling filing) {
        return new Anchor(FilingAddress.of(filing).path(), filing.township());
    }

    private Component punctual(ReceivedFiling filing) {
        return filing.late(desk.moments().zone())
                ? new StateBadge(Tone.CAUTION, getTranslation("review.late"))
                : new StateBadge(Tone.QUIET, getTranslation("review.on-time"));
    }

    private Component state(ReceivedFiling filing) {
        var tone =
                switch (filing.state()) {
                    case WAITING -> Tone.INFO;
                    case APPROVED -> Tone.GOOD;
                    case RETURNED -> Tone.CAUTION;
                    case SUPERSEDED -> Tone.QUIET;
                };
        return new StateBadge(
                tone,
                getTranslation("review.state." + filing.state().name().toLowerCase(Locale.ROOT)));
    }

    private static String decision(Decision decision, People people, Moments moments) {
        var who = people.named(decision.by()) + " " + moments.day(decision.at());
        return decision.reason().isEmpty() ? who : who + " · " + decision.reason();
    }

    private Select<Integer> years(int chosen) {
        var last = Math.max(desk.lastYear(), chosen);
        var select = new Select<Integer>();
        select.setAriaLabel(getTranslation("review.year"));
        select.setItems(IntStream.rangeClosed(0, BACK).mapToObj(back -> last - back).toList());
        select.setValue(chosen);
        select.addValueChangeListener(
                change ->
                        UI.getCurrent()
                                .navigate(
                                        "county/review",
                                        QueryParameters.of(
                                                "year", String.valueOf(change.getValue()))));
        return select;
    }
}
