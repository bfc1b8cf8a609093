package cn.fadu.standing.ui;

import cn.fadu.identity.SignedIn;
import cn.fadu.publication.Editions;
import cn.fadu.publication.Turnouts;
import cn.fadu.shell.Choices;
import cn.fadu.shell.EmptyState;
import cn.fadu.shell.PageHeader;
import cn.fadu.standing.Attendance;
import cn.fadu.tenancy.County;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The county's first page: how far the year's filings are, and what its ranking says. */
@Route("county")
@PageTitle("county.overview")
@Menu(title = "county.overview", order = 10, icon = "vaadin:dashboard")
@RolesAllowed({"LEADER", "REVIEWER"})
@StyleSheet("context://fadu/styles/county.css")
class OverviewView extends Main implements AfterNavigationObserver {

    private final SignedIn signedIn;
    private final Editions editions;
    private final Turnouts turnouts;
    private final YearAtAGlance glance;
    private final Charts charts;
    private final Clock clock;

    OverviewView(
            SignedIn signedIn,
            Editions editions,
            Turnouts turnouts,
            YearAtAGlance glance,
            Charts charts,
            Clock clock) {
        this.signedIn = signedIn;
        this.editions = editions;
        this.turnouts = turnouts;
        this.glance = glance;
        this.charts = charts;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var choices = Choices.of(event);
        var county = signedIn.county();
        var shelf = Shelf.of(editions.of(county));
        var years = years(county, shelf);
        var head = new PageHeader(getTranslation("county.overview.of", county.name()));
        add(head);
        if (years.isEmpty()) {
            add(nothing());
            return;
        }
        var year = year(choices, years, shelf);
        head.lead(getTranslation("county.overview.lead"))
                .actions(Picker.ofYear(getTranslation("county.year"), years, year, choices));
        show(choices, county, shelf, year);
    }

    private Div nothing() {
        var empty =
                new Div(
                        new EmptyState(
                                getTranslation("county.nothing-filed"),
                                getTranslation("county.nothing-filed.text")));
        empty.addClassName("fadu-card");
        return empty;
    }

    /** Whatever was filed for or published about, the latest year first. */
    private List<Integer> years(County county, Shelf shelf) {
        return Stream.concat(turnouts.years(county).stream(), shelf.years().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The year asked for, else the latest one published, else the latest one filed for. */
    private static int year(Choices choices, List<Integer> years, Shelf shelf) {
        return choices.number("year")
                .filter(years::contains)
                .or(() -> shelf.years().stream().findFirst())
                .orElseGet(years::getFirst);
    }

    private void show(Choices choices, County county, Shelf shelf, int year) {
        var today = LocalDate.now(clock);
        var attendance = Attendance.of(turnouts.of(county, year), year, today, clock.getZone());
        var ranking =
                shelf.of(Optional.of(year))
                        .filter(edition -> edition.year() == year)
                        .map(edition -> glance.overall(county, edition));
        var right =
                new Div(
                        new OverviewTiles(
                                attendance,
                                year,
                                ranking,
                                glance.median(county, ranking),
                                glance.before(county, shelf, ranking),
                                getLocale()));
        right.addClassNames("fadu-stack", "fadu-span-8");
        right.add(
                ranking.<com.vaadin.flow.component.Component>map(
                                shown -> glance.sentences(county, shown, getLocale()))
                        .orElseGet(() -> new YearUnpublished(year)));
        var progress = OverviewCharts.progress(attendance, year, getLocale());
        add(AcrossTownships.grid(charts.card(county, progress).span(4), right));
        ranking.ifPresent(shown -> add(glance.ranked(county, shown, choices, getLocale(), this)));
        add(glance.history(county, shelf, year, choices, getLocale(), this));
    }
}
