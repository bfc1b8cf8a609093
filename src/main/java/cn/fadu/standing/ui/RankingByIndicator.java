package cn.fadu.standing.ui;

import cn.fadu.chart.ui.ChartCard;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.publication.Edition;
import cn.fadu.shell.Card;
import cn.fadu.shell.Choices;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import cn.fadu.standing.IndicatorSentences;
import cn.fadu.tenancy.County;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The ranking by one indicator, as it is or per head. */
@org.springframework.stereotype.Component
class RankingByIndicator {

    private final ComparisonReading reading;
    private final Charts charts;

    RankingByIndicator(ComparisonReading reading, Charts charts) {
        this.reading = reading;
        this.charts = charts;
    }

    List<Component> of(
            County county,
            Shelf shelf,
            Edition edition,
            Framework framework,
            Indicator indicator,
            Choices choices,
            Locale locale) {
        var comparison = reading.of(county, shelf, edition, indicator, choices);
        var parts = new ArrayList<Component>();
        var filters =
                new RankingFilters(
                        choices, shelf, edition.year(), framework, comparison.peers(), locale);
        if (!indicator.per().isEmpty()) {
            filters.add(CompareFilters.basis(choices, comparison));
        }
        parts.add(filters);
        parts.add(AcrossTownships.heading(indicator, framework, locale));
        parts.add(
                new Sentences(
                        new IndicatorSentences(locale)
                                .of(
                                        edition,
                                        comparison.indicator(),
                                        comparison.rows(),
                                        comparison.spread())));
        if (!comparison.hasRanks()) {
            parts.add(new Notice(Tone.INFO, Captions.say("county.context")));
        }
        var chart = new CompareChart(locale, comparison, choices.text("mark"));
        var code = indicator.code().value();
        var table =
                new Card(
                                Captions.say("county.ranking.table"),
                                new CompareTable(comparison, choices, locale))
                        .actions(
                                more(choices, code),
                                charts.data(county, new ComparisonData(comparison, locale)::sheet))
                        .foot(Captions.say("county.figures.note"))
                        .span(7);
        parts.add(
                AcrossTownships.grid(
                        table, charts.card(county, chart.bars(), choices, code, filters).span(5)));
        if (comparison.basis().isEmpty() && indicator.ranked()) {
            parts.add(bump(county, comparison, chart, choices, locale, filters));
        }
        return parts;
    }

    private static Component more(Choices choices, String code) {
        var address = choices.keeping("year", "county/compare").with("indicator", code).address();
        return new Anchor(address, Captions.say("county.compare.more"));
    }

    private ChartCard bump(
            County county,
            Comparison comparison,
            CompareChart chart,
            Choices choices,
            Locale locale,
            Component page) {
        var spec =
                new CourseCharts(
                                new Captions(comparison.edition(), locale),
                                chart.name(),
                                chart.unit(),
                                comparison.years(),
                                comparison.shownCourses())
                        .bump(
                                choices.text("mark").map(Set::of).orElseGet(Set::of),
                                comparison
                                        .peers()
                                        .title(Captions.say("county.bump", chart.name())));
        return charts.card(county, spec, choices, page);
    }
}
