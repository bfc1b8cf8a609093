package cn.fadu.pack;

import cn.fadu.chart.Datum;
import cn.fadu.chart.RankingBars;
import cn.fadu.chart.RankingBars.Bar;
import cn.fadu.chart.Subject;
import cn.fadu.chart.Unit;
import cn.fadu.export.paper.Part;
import cn.fadu.indicator.Direction;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Qualifier;
import cn.fadu.indicator.Reading;
import cn.fadu.standing.ComparedTownship;
import cn.fadu.standing.IndicatorSentences;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A page for each indicator of concern: sorted bars with median and target, and its sentences. */
record IndicatorPages(EditionWhole whole, PackCharts charts, PackWords words) {

    private static final int MOST_BY_ITSELF = 6;

    /** Those asked for; else the ranked ones whose median is farthest from the target. */
    List<Indicator> of(List<IndicatorCode> asked) {
        if (!asked.isEmpty()) {
            return asked.stream()
                    .flatMap(code -> whole.framework().indicator(code).stream())
                    .toList();
        }
        return whole.framework().ranked().stream()
                .filter(each -> shortfall(each).signum() > 0)
                .sorted(Comparator.comparing(this::shortfall).reversed())
                .limit(MOST_BY_ITSELF)
                .toList();
    }

    /** How far the median lies on the wrong side of the target, as a share of it. */
    private BigDecimal shortfall(Indicator indicator) {
        return indicator
                .target()
                .filter(target -> target.signum() > 0)
                .flatMap(
                        target ->
                                whole.spread(indicator.code().value())
                                        .map(spread -> target.subtract(spread.median()))
                                        .map(gap -> toTheWorse(indicator, gap))
                                        .map(gap -> gap.divide(target, MathContext.DECIMAL32)))
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal toTheWorse(Indicator indicator, BigDecimal gap) {
        return indicator.direction() == Direction.DOWN ? gap.negate() : gap;
    }

    List<Part> pages(List<IndicatorCode> asked) {
        return of(asked).stream().map(this::page).toList();
    }

    private Part page(Indicator indicator) {
        var rows = whole.compared(indicator.code());
        var spread = whole.spread(indicator.code().value());
        var said =
                new IndicatorSentences(words.locale()).of(whole.edition(), indicator, rows, spread);
        return new Part.Figure(bars(indicator, rows), said);
    }

    private RankingBars bars(Indicator indicator, List<ComparedTownship> rows) {
        var few = whole.few(indicator);
        var bars = sorted(indicator, rows).map(row -> bar(row, few)).toList();
        var spread = whole.spread(indicator.code().value());
        var notes = new ArrayList<String>();
        spread.map(each -> words.say("county.reporting", each.reporting(), each.townships()))
                .ifPresent(notes::add);
        notes.addAll(explained(bars));
        var name = indicator.name().in(words.locale());
        var year = String.valueOf(whole.edition().year());
        var unit = new Unit(indicator.unit(words.locale()), indicator.isRate() ? 1 : 0);
        var title = words.say("county.ranking.chart", year, name);
        var chart = RankingBars.of(charts.caption(title, unit, notes), name, bars);
        var withMedian = spread.map(each -> chart.withMedian(each.median())).orElse(chart);
        return indicator.target().map(withMedian::withTarget).orElse(withMedian);
    }

    /** The best first; context indicators, which have no best, the largest first. */
    private static Stream<ComparedTownship> sorted(
            Indicator indicator, List<ComparedTownship> rows) {
        var byValue =
                Comparator.comparing(
                        (ComparedTownship row) -> row.reading().orElseThrow().figure().value());
        var order = indicator.direction() == Direction.DOWN ? byValue : byValue.reversed();
        return Stream.concat(
                rows.stream().filter(row -> row.reading().isPresent()).sorted(order),
                rows.stream().filter(row -> row.reading().isEmpty()));
    }

    private static Bar bar(ComparedTownship row, Set<Integer> few) {
        var datum =
                row.reading()
                        .map(
                                each ->
                                        Datum.of(each.figure().value())
                                                .marked(mark(each, few.contains(row.id()))))
                        .orElseGet(Datum::missing);
        var rank = row.rank().map(String::valueOf).orElse("");
        var bar = Bar.of(new Subject(row.code(), row.name()), rank, datum);
        return row.reading()
                .map(Reading::figure)
                .filter(figure -> figure.qualifier() != Qualifier.EXACT)
                .map(figure -> bar.between(figure.low(), figure.high()))
                .orElse(bar);
    }

    private static String mark(Reading reading, boolean few) {
        return (reading.figure().qualifier() == Qualifier.EXACT ? "" : "≈")
                + (reading.period().isFullYear() ? "" : "*")
                + (few ? "△" : "");
    }

    private List<String> explained(List<Bar> bars) {
        return Stream.of("≈ about", "* partial", "△ few")
                .map(each -> each.split(" "))
                .filter(each -> bars.stream().anyMatch(bar -> bar.datum().mark().contains(each[0])))
                .map(each -> words.say("county.footnote." + each[1]))
                .toList();
    }
}
