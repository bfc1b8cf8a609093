package cn.fadu.trend.ui;

import cn.fadu.chart.DataSheet;
import cn.fadu.chart.ui.ChartCard;
import cn.fadu.chart.ui.ChartFigure;
import cn.fadu.chart.ui.DataMenu;
import cn.fadu.chart.ui.ExportMenu;
import cn.fadu.indicator.Framework;
import cn.fadu.shell.EmptyState;
import cn.fadu.shell.PageHeader;
import cn.fadu.trend.Scorecard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** The own place, what it is made of, where the township is ahead and where behind. */
@Route("township")
@PageTitle("township.title")
@Menu(title = "township.title", order = 10, icon = "vaadin:home")
@RolesAllowed({"HEAD", "CLERK"})
class OverviewView extends Main implements AfterNavigationObserver {

    private final TownshipDesk desk;
    private final ExportMenu exports;
    private final DataMenu data;

    OverviewView(TownshipDesk desk, ExportMenu exports, DataMenu data) {
        this.desk = desk;
        this.exports = exports;
        this.data = data;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var cards = desk.scorecards();
        removeAll();
        if (cards.isEmpty()) {
            add(new PageHeader(desk.townshipName()), nothingYet());
            return;
        }
        show(cards, chosen(event, cards));
    }

    private static Scorecard chosen(AfterNavigationEvent event, List<Scorecard> cards) {
        var year = event.getLocation().getQueryParameters().getSingleParameter("year");
        return cards.stream()
                .filter(card -> year.equals(Optional.of(String.valueOf(card.year()))))
                .findFirst()
                .orElseGet(cards::getFirst);
    }

    private Component nothingYet() {
        return new EmptyState(
                getTranslation("township.empty"),
                getTranslation("township.empty.text"),
                new Anchor("township/filing", getTranslation("filing.title")));
    }

    private void show(List<Scorecard> cards, Scorecard card) {
        var framework = desk.framework(card.year());
        var tables = new ScorecardTables(framework, card);
        var levers = desk.levers(card);
        var grid = new Div();
        grid.addClassName("fadu-grid");
        var radar = radar(card, framework);
        radar.ifPresent(grid::add);
        grid.add(
                tables.dimensions()
                        .actions(data.of(desk.township(), () -> rows(card, framework)))
                        .span(radar.isPresent() ? 7 : 12),
                new LeversCard(framework, levers).span(12),
                tables.gaps().span(6),
                tables.strengths().span(6));
        add(
                new PageHeader(
                                getTranslation(
                                        "township.heading",
                                        desk.townshipName(),
                                        String.valueOf(card.year())))
                        .lead(
                                getTranslation(
                                        "township.lead",
                                        String.valueOf(card.edition()),
                                        desk.day(card.publishedAt())))
                        .actions(years(cards, card)),
                new StandingTiles(card, framework),
                new Said(new ScorecardSentences(UI.getCurrent(), framework).of(card, levers)),
                grid);
    }

    private Optional<ChartCard> radar(Scorecard card, Framework framework) {
        return new TownshipRadar(UI.getCurrent(), framework, card, desk.townshipName())
                .spec(desk.day(card.publishedAt()))
                .map(
                        spec ->
                                new ChartCard(
                                                spec,
                                                new ChartFigure(spec)
                                                        .withMenu(
                                                                exports.of(desk.township(), spec)))
                                        .span(5));
    }

    private DataSheet rows(Scorecard card, Framework framework) {
        return new ScorecardData(UI.getCurrent(), desk.townshipName())
                .year(card, framework, desk.day(card.publishedAt()));
    }

    private Select<Integer> years(List<Scorecard> cards, Scorecard card) {
        var choice = new Select<Integer>();
        choice.setLabel(getTranslation("township.year"));
        choice.setItems(cards.stream().map(Scorecard::year).toList());
        choice.setValue(card.year());
        choice.addValueChangeListener(
                change ->
                        UI.getCurrent()
                                .navigate(
                                        "township",
                                        QueryParameters.of(
                                                "year", String.valueOf(change.getValue()))));
        return choice;
    }
}
