package cn.fadu.standing.ui;

import cn.fadu.chart.ui.ChartCard;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.ui.IndicatorHelp;
import cn.fadu.publication.Edition;
import cn.fadu.shell.Card;
import cn.fadu.shell.Choices;
import cn.fadu.standing.Comparisons;
import cn.fadu.standing.IndicatorSentences;
import cn.fadu.standing.Statistic;
import cn.fadu.tenancy.County;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Everything about one indicator, picked from the tree: table, bars, slopes, dots, small panels.
 */
@org.springframework.stereotype.Component
class AcrossTownships {

    private final ComparisonReading reading;
    private final Comparisons comparisons;
    private final Against against;
    private final Maps maps;
    private final Charts charts;

    AcrossTownships(
            ComparisonReading reading,
            Comparisons comparisons,
            Against against,
            Maps maps,
            Charts charts) {
        this.reading = reading;
        this.comparisons = comparisons;
        this.against = against;
        this.maps = maps;
        this.charts = charts;
    }

    List<Component> of(
            County county,
            Shelf shelf,
            Edition edition,
            Framework framework,
            Choices choices,
            Locale locale) {
        var indicator =
                choices.text("indicator")
                        .filter(IndicatorCode::isCode)
                        .map(IndicatorCode::new)
                        .flatMap(framework::indicator)
                        .orElseGet(() -> framework.ranked().getFirst());
        var statistics = comparisons.statistics(county, edition.number());
        var comparison = reading.of(county, shelf, edition, indicator, choices);
        var filters = new CompareFilters(choices, shelf, comparison, framework, locale);
        var tree =
                new IndicatorTree(
                        framework, indicator, statistics, edition.townships(), choices, locale);
        var content = new Div();
        content.addClassName("fadu-stack");
        content.add(heading(indicator, framework, locale));
        content.add(
                new Sentences(
                        new IndicatorSentences(locale)
                                .of(
                                        edition,
                                        comparison.indicator(),
                                        comparison.rows(),
                                        comparison.spread())));
        content.add(numbers(county, comparison, choices, locale));
        content.add(change(county, framework, comparison, statistics, choices, locale));
        content.add(maps.figures(county, comparison, choices, locale));
        content.add(panels(county, comparison, choices, locale));
        var beside = new Div(tree, content);
        beside.addClassName("county-with-tree");
        return List.of(filters, beside);
    }

    /** The indicator's name, and what it means for who asks. */
    static Component heading(Indicator indicator, Framework framework, Locale locale) {
        var heading = new H2(indicator.code() + " " + indicator.name().in(locale));
        heading.addClassName("county-subject");
        var line = new Div(heading, new IndicatorHelp(indicator, framework, locale));
        line.addClassName("fadu-row");
        return line;
    }

    private Div numbers(County county, Comparison comparison, Choices choices, Locale locale) {
        var words = new Span();
        var table =
                new Card(
                                words.getTranslation("county.compare.table"),
                                new CompareTable(comparison, choices, locale))
                        .actions(charts.data(county, new ComparisonData(comparison, locale)::sheet))
                        .foot(words.getTranslation("county.figures.note"))
                        .span(7);
        var code = comparison.indicator().code().value();
        var spec = new CompareChart(locale, comparison, choices.text("mark")).bars();
        return grid(table, charts.card(county, spec, choices, code, table).span(5));
    }

    private Div change(
            County county,
            Framework framework,
            Comparison comparison,
            Map<String, Statistic> statistics,
            Choices choices,
            Locale locale) {
        var page = new Div();
        var code = comparison.indicator().code().value();
        var cards = new ArrayList<ChartCard>();
        if (comparison.years().size() > 1) {
            var slopes = new CompareChart(locale, comparison, choices.text("mark")).slopes();
            cards.add(charts.card(county, slopes, choices, code, page).span(6));
        }
        against.of(county, framework, comparison, statistics, choices, locale)
                .map(spec -> charts.card(county, spec, choices, page).span(6))
                .ifPresent(
                        card -> {
                            card.addComponentAsFirst(other(framework, choices, locale));
                            cards.add(card);
                        });
        cards.forEach(card -> card.addClassName("county-wide"));
        var grid = grid(cards.toArray(Component[]::new));
        grid.add(page);
        return grid;
    }

    private static Component other(Framework framework, Choices choices, Locale locale) {
        var box =
                new MeasureBox(
                        Captions.say("county.compare.other"),
                        Against.codes(framework),
                        Against.chosen(framework, choices),
                        framework,
                        locale,
                        code -> choices.with("against", code).open(UI.getCurrent()));
        box.addClassName("county-chart-control");
        return box;
    }

    private List<Component> panels(
            County county, Comparison comparison, Choices choices, Locale locale) {
        if (comparison.basis().isPresent() || comparison.years().size() < 2) {
            return List.of();
        }
        var chart = new CompareChart(locale, comparison, choices.text("mark"));
        var spec =
                new CourseCharts(
                                new Captions(comparison.edition(), locale),
                                chart.name(),
                                chart.unit(),
                                comparison.years(),
                                comparison.shownCourses())
                        .panels(
                                comparison
                                        .peers()
                                        .title(
                                                Captions.say(
                                                        "county.compare.panels", chart.name())));
        var code = comparison.indicator().code().value();
        return List.of(charts.card(county, spec, choices, code, new Div()));
    }

    static Div grid(Component... cards) {
        var grid = new Div(cards);
        grid.addClassName("fadu-grid");
        return grid;
    }
}
