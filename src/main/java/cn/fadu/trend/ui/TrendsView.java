package cn.fadu.trend.ui;

import cn.fadu.chart.DataSheet;
import cn.fadu.chart.ui.ChartFigure;
import cn.fadu.chart.ui.DataMenu;
import cn.fadu.chart.ui.ExportMenu;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.shell.Card;
import cn.fadu.shell.EmptyState;
import cn.fadu.shell.FilterBar;
import cn.fadu.shell.PageHeader;
import cn.fadu.trend.Trend;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
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
                new FilterBar(choice(framework, code)),
                content(framework, code));
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

    private Component content(Framework framework, String code) {
        var trend = desk.trend(framework, code);
        if (trend.points().isEmpty()) {
            return new EmptyState(
                    getTranslation("township.empty"), getTranslation("township.empty.text"));
        }
        var measured = measured(framework, code);
        var newest = trend.points().getLast();
        var spec =
                new TrendChart(UI.getCurrent(), trend, measured, desk.townshipName())
                        .spec(desk.day(newest.publishedAt()));
        var card =
                new Card(
                                measured.name(),
                                new ChartFigure(spec).withMenu(exports.of(desk.township(), spec)))
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
                indicator.map(Indicator::unit).orElseGet(() -> getTranslation("township.points")),
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
