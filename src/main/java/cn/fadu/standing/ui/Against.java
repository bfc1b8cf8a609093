package cn.fadu.standing.ui;

import cn.fadu.chart.Datum;
import cn.fadu.chart.Quadrants;
import cn.fadu.chart.Quadrants.Axis;
import cn.fadu.chart.Quadrants.Dot;
import cn.fadu.chart.Subject;
import cn.fadu.chart.Unit;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.shell.Choices;
import cn.fadu.standing.ComparedTownship;
import cn.fadu.standing.Comparisons;
import cn.fadu.standing.RankedTownship;
import cn.fadu.standing.Rankings;
import cn.fadu.standing.Statistic;
import cn.fadu.tenancy.County;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** An indicator against another one or a score, split into four fields at the county's medians. */
@Component
class Against {

    private final Comparisons comparisons;
    private final Rankings rankings;

    Against(Comparisons comparisons, Rankings rankings) {
        this.comparisons = comparisons;
        this.rankings = rankings;
    }

    /** What stands upward: values by township's id. */
    private record Other(String name, Unit unit, Map<Integer, Datum> values) {}

    /** Empty where one of the two has no middle to split at. */
    Optional<Quadrants> of(
            County county,
            Framework framework,
            Comparison comparison,
            Map<String, Statistic> statistics,
            Choices choices,
            Locale locale) {
        var code = chosen(framework, choices);
        var across = comparison.spread().map(Statistic::median);
        var upward = Optional.ofNullable(statistics.get(code)).map(Statistic::median);
        return across.flatMap(
                left ->
                        upward.map(
                                right -> {
                                    var other = other(county, framework, comparison, code, locale);
                                    return chart(comparison, other, left, right, choices, locale);
                                }));
    }

    static String chosen(Framework framework, Choices choices) {
        return choices.text("against")
                .filter(codes(framework)::contains)
                .orElseGet(() -> framework.top().code());
    }

    /** The whole, the dimensions, then every indicator. */
    static List<String> codes(Framework framework) {
        return Stream.of(
                        Stream.of(framework.top().code()),
                        framework.dimensions().stream().map(each -> each.code()),
                        framework.indicators().stream().map(each -> each.code().value()))
                .flatMap(each -> each)
                .toList();
    }

    private Other other(
            County county, Framework framework, Comparison comparison, String code, Locale locale) {
        var edition = comparison.edition().number();
        var name = framework.nameOf(code).in(locale);
        if (framework.node(code).isPresent()) {
            var unit = new Unit(Captions.say("county.points"), framework.rules().decimals());
            return new Other(name, unit, scores(rankings.of(county, edition, code)));
        }
        Indicator indicator = framework.indicator(new IndicatorCode(code)).orElseThrow();
        return new Other(
                name,
                Captions.unit(indicator, locale),
                figures(comparisons.of(county, edition, indicator.code())));
    }

    private static Map<Integer, Datum> scores(List<RankedTownship> rows) {
        return rows.stream()
                .collect(
                        Collectors.toMap(
                                RankedTownship::id,
                                row -> row.score().map(Datum::of).orElseGet(Datum::missing)));
    }

    private static Map<Integer, Datum> figures(List<ComparedTownship> rows) {
        return rows.stream()
                .collect(
                        Collectors.toMap(
                                ComparedTownship::id,
                                row ->
                                        row.reading()
                                                .map(
                                                        each ->
                                                                Datum.of(each.figure().value())
                                                                        .marked(
                                                                                Footnotes.mark(
                                                                                        each,
                                                                                        false)))
                                                .orElseGet(Datum::missing)));
    }

    private static Quadrants chart(
            Comparison comparison,
            Other other,
            BigDecimal left,
            BigDecimal right,
            Choices choices,
            Locale locale) {
        var chart = new CompareChart(locale, comparison, Optional.empty());
        var marked = choices.text("mark");
        var dots =
                comparison
                        .shown()
                        .map(
                                row ->
                                        new Dot(
                                                new Subject(row.code(), row.name()),
                                                Comparison.value(row.reading())
                                                        .map(Datum::of)
                                                        .map(
                                                                each ->
                                                                        each.marked(
                                                                                comparison.mark(
                                                                                        row)))
                                                        .orElseGet(Datum::missing),
                                                other.values()
                                                        .getOrDefault(row.id(), Datum.missing()),
                                                marked.filter(row.code()::equals).isPresent()))
                        .toList();
        var marks =
                dots.stream().flatMap(dot -> Stream.of(dot.across().mark(), dot.upward().mark()));
        return new Quadrants(
                new Captions(comparison.edition(), locale)
                        .of(
                                Captions.say("county.compare.against", chart.name(), other.name()),
                                new Unit("", 0),
                                Footnotes.of(marks.toList())),
                new Axis(chart.name(), chart.unit(), left),
                new Axis(other.name(), other.unit(), right),
                dots);
    }
}
