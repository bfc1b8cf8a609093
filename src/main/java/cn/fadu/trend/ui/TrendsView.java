package cn.fadu.trend.ui;

import cn.fadu.chart.DataSheet;
import cn.fadu.chart.ui.ChartFigure;
import cn.fadu.chart.ui.DataMenu;
import cn.fadu.chart.ui.ExportMenu;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.ui.IndicatorHelp;
import cn.fadu.shell.Card;
import cn.fadu.shell.EmptyState;
import cn.fadu.shell.FilterBar;
import cn.fadu.shell.PageHeader;
import cn.fadu.trend.Trend;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Any indicator of the own township over the years, beside the county's middle. */
@Route("township/trends")
@PageTitle("township.trends")
@Menu(title = "township.trends", order = 20, icon = "vaadin:trending-up")
@RolesAllowed({"HEAD", "CLERK"})
class TrendsView extends Main implements AfterNavigationObserver {

    private final TownshipDesk desk;
    private final ExportMenu exports;
    private final DataMenu data;

    TrendsView(TownshipDesk desk, ExportMenu exports, DataMenu data) {
        this.desk = desk;
        this.exports = exports;
        this.data = data;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var framework = desk.framework();
        var code = chosen(event, framework);
        removeAll();
        add(
                new PageHeader(getTranslation("township.trends"))
                        .lead(getTranslation("township.trends.lead", desk.townshipName())),
                filters(framework, code),
                content(framework, code, asked(event)));
    }

    /** The overall score unless the address names something the framework knows. */
    private static String chosen(AfterNavigationEvent event, Framework framework) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("indicator")
                .filter(code -> codes(framework).anyMatch(code::equals))
                .orElseGet(() -> framework.top().code());
    }

    private static Stream<String> codes(Framework framework) {
        return Stream.concat(
                Stream.concat(
                        Stream.of(framework.top().code()),
                        framework.dimensions().stream().map(node -> node.code())),
                framework.indicators().stream().map(indicator -> indicator.code().value()));
    }

    private FilterBar filters(Framework framework, String code) {
        var bar = new FilterBar(choice(framework, code));
        TownshipDesk.indicator(framework, code)
                .ifPresent(
                        indicator -> bar.add(new IndicatorHelp(indicator, framework, getLocale())));
        return bar;
    }

    private ComboBox<String> choice(Framework framework, String code) {
        var choice = new ComboBox<String>(getTranslation("township.trends.indicator"));
        choice.setItemLabelGenerator(each -> label(framework, each));
        choice.setItems(codes(framework).toList());
        choice.setValue(code);
        choice.setWidth("min(26rem, 100%)");
        choice.addValueChangeListener(
                change -> Optional.ofNullable(change.getValue()).ifPresent(TrendsView::goTo));
        return choice;
    }

    private String label(Framework framework, String code) {
        var name = framework.nameOf(code).in(UI.getCurrent().getLocale());
        return framework.top().code().equals(code) ? name : code + " " + name;
    }

    private static void goTo(String code) {
        UI.getCurrent().navigate("township/trends", QueryParameters.of("indicator", code));
    }

    private static void goTo(String code, String year) {
        var address = Map.of("indicator", code, "year", year);
        UI.getCurrent().navigate("township/trends", QueryParameters.simple(address));
    }

    private static Optional<String> asked(AfterNavigationEvent event) {
        return event.getLocation().getQueryParameters().getSingleParameter("year");
    }

    private Component content(Framework framework, String code, Optional<String> asked) {
        var trend = desk.trend(framework, code);
        if (trend.points().isEmpty()) {
            return new EmptyState(
                    getTranslation("township.empty"), getTranslation("township.empty.text"));
        }
        var rank = TrendSentences.rank(desk.scorecard(trend.points().getLast().year()), code);
        var said =
                new TrendSentences(UI.getCurrent(), framework)
                        .of(trend, desk.change(framework, trend), rank);
        var content = new Div(new Said(said), chart(framework, trend));
        content.addClassName("fadu-stack");
        TownshipDesk.indicator(framework, code)
                .ifPresent(indicator -> content.add(new FiguresOfYears(indicator, trend, asked)));
        return content;
    }

    /** Choosing a year leads to its figure and the sentence behind it. */
    private Card chart(Framework framework, Trend trend) {
        var measured = measured(framework, trend.code());
        var newest = trend.points().getLast();
        var spec =
                new TrendChart(UI.getCurrent(), trend, measured, desk.townshipName())
                        .spec(desk.day(newest.publishedAt()));
        var figure =
                new ChartFigure(spec)
                        .withMenu(exports.of(desk.township(), spec))
                        .onPointChosen((_, year) -> goTo(trend.code(), year));
        var card =
                new Card(measured.name(), figure)
                        .actions(data.of(desk.township(), () -> rows(trend, measured)));
        return trend.hasOwn() ? card : card.note(getTranslation("township.trends.none"));
    }

    private DataSheet rows(Trend trend, TrendChart.Measured measured) {
        return new ScorecardData(UI.getCurrent(), desk.townshipName())
                .trend(
                        trend,
                        measured.name(),
                        measured.unit(),
                        desk.day(trend.points().getLast().publishedAt()));
    }

    private TrendChart.Measured measured(Framework framework, String code) {
        var name = framework.nameOf(code).in(UI.getCurrent().getLocale());
        var indicator = indicator(framework, code);
        return new TrendChart.Measured(
                name,
                indicator
                        .map(each -> each.unit(UI.getCurrent().getLocale()))
                        .orElseGet(() -> getTranslation("township.points")),
                indicator.map(each -> each.isRate() ? 1 : 0).orElse(framework.rules().decimals()),
                indicator.flatMap(Indicator::target));
    }

    private static Optional<Indicator> indicator(Framework framework, String code) {
        return framework.node(code).isPresent()
                ? Optional.empty()
                : framework.indicators().stream()
                        .filter(each -> each.code().value().equals(code))
                        .findFirst();
    }
}
