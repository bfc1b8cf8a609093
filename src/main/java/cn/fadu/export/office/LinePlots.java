package cn.fadu.export.office;

import cn.fadu.chart.Break;
import cn.fadu.chart.BumpLines;
import cn.fadu.chart.Datum;
import cn.fadu.chart.Line;
import cn.fadu.chart.Span;
import cn.fadu.chart.TrendLines;
import cn.fadu.chart.Word;
import cn.fadu.export.office.Plot.Axis;
import cn.fadu.export.office.Plot.Kind;
import cn.fadu.export.office.Plot.Labels;
import cn.fadu.export.office.Plot.Look;
import cn.fadu.export.office.Plot.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Charts of lines over periods. A break is an empty place on the axis that names its reason: no
 * line crosses it in any office program.
 */
final class LinePlots {

    private static final int MOST_COLOURED = 8;

    private final List<String> periods;
    private final List<Break> breaks;

    private LinePlots(List<String> periods, List<Break> breaks) {
        this.periods = periods;
        this.breaks = breaks;
    }

    static Plot of(TrendLines chart) {
        var places = new LinePlots(chart.periods(), chart.breaks());
        var words = chart.caption().words();
        var series = new ArrayList<Series>();
        for (var line : chart.lines()) {
            var look = Look.of(BarPlots.series(series.size())).mark();
            var labelled = chart.lines().size() == 1 ? look.label(Labels.VALUE) : look;
            series.add(places.line(line.subject().name(), line.points(), labelled));
        }
        if (!chart.median().isEmpty()) {
            var look = Look.of("muted").dash();
            series.add(places.line(words.of(Word.MEDIAN), chart.median(), look));
        }
        if (!chart.quartiles().isEmpty()) {
            series.add(places.quartile(chart, words.of(Word.UPPER_QUARTILE), Span::high));
            series.add(places.quartile(chart, words.of(Word.LOWER_QUARTILE), Span::low));
        }
        chart.target()
                .ifPresent(
                        value ->
                                series.add(
                                        Series.of(
                                                words.of(Word.TARGET),
                                                places.constant(value),
                                                Look.of("target").dash())));
        return places.plot(series, axis(chart), chart.caption().unit().officePattern());
    }

    /** Lines say how things went: their axis need not begin at zero, and 100 % is its end. */
    private static Axis axis(TrendLines chart) {
        var ends = Ends.around(all(chart));
        var percent = chart.caption().unit().text().equals("%");
        var full = BigDecimal.valueOf(100);
        var most =
                percent && all(chart).allMatch(value -> value.compareTo(full) <= 0)
                        ? ends.high().min(full)
                        : ends.high();
        return Axis.PLAIN.from(ends.low()).upTo(most);
    }

    private static Stream<BigDecimal> all(TrendLines chart) {
        return chart.table().rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.number().stream());
    }

    static Plot of(BumpLines chart) {
        var places = new LinePlots(chart.periods(), chart.breaks());
        var calm = chart.lines().size() > MOST_COLOURED;
        var series = new ArrayList<Series>();
        for (var line : chart.lines()) {
            series.add(
                    places.line(
                            line.subject().name(),
                            line.points(),
                            look(chart, line, series.size(), calm)));
        }
        var worst =
                chart.lines().stream()
                        .flatMap(line -> line.points().stream())
                        .flatMap(place -> place.value().stream())
                        .max(BigDecimal::compareTo)
                        .orElse(BigDecimal.ONE);
        var axis = Axis.PLAIN.from(BigDecimal.ONE).upTo(worst).backwards();
        return places.plot(named(series), axis, BumpLines.PLACE.officePattern());
    }

    /** Lines that end in the same place share one label: theirs would lie upon each other. */
    private static List<Series> named(List<Series> series) {
        var ends = new LinkedHashMap<End, List<String>>();
        for (var each : series) {
            ends.computeIfAbsent(End.of(each), _ -> new ArrayList<>()).add(each.name());
        }
        return series.stream()
                .map(
                        each -> {
                            var names = ends.getOrDefault(End.of(each), List.of());
                            return names.size() > 1 && names.getFirst().equals(each.name())
                                    ? each.named(List.of(together(names)))
                                    : names.size() > 1 ? each.silent() : each;
                        })
                .toList();
    }

    private static String together(List<String> names) {
        var more = names.size() - 2;
        return names.get(0) + " / " + names.get(1) + (more > 0 ? " +" + more : "");
    }

    /** Where a line ends. */
    private record End(int at, Optional<BigDecimal> value) {

        static End of(Series series) {
            var values = series.values();
            var last =
                    IntStream.range(0, values.size())
                            .filter(at -> values.get(at).isPresent())
                            .max()
                            .orElse(-1);
            return new End(last, last < 0 ? Optional.empty() : values.get(last));
        }
    }

    private static Look look(BumpLines chart, Line line, int at, boolean calm) {
        var chosen = chart.highlighted().contains(line.subject().key());
        var look = calm && !chosen ? Look.of("line").slim() : Look.of(BarPlots.series(at));
        return look.mark().label(Labels.LAST_NAME);
    }

    private Series quartile(TrendLines chart, String name, Function<Span, BigDecimal> end) {
        var values = chart.quartiles().stream().map(span -> span.map(end)).toList();
        return Series.of(name, spaced(values, Optional.empty()), Look.of("soft").slim());
    }

    private Plot plot(List<Series> series, Axis values, String pattern) {
        return new Plot(Kind.LINES, labels(), series, Axis.PLAIN, values, pattern);
    }

    private List<String> labels() {
        var labels = new ArrayList<String>();
        for (var at = 0; at < periods.size(); at++) {
            breakBefore(at).ifPresent(each -> labels.add(each.reason()));
            labels.add(periods.get(at));
        }
        return labels;
    }

    private Series line(String name, List<Datum> data, Look look) {
        var values = data.stream().map(Datum::value).toList();
        var marks = data.stream().map(Datum::mark).toList();
        return Series.of(name, spaced(values, Optional.empty()), look).marked(spaced(marks, ""));
    }

    /** A target holds across a break too. */
    private List<Optional<BigDecimal>> constant(BigDecimal value) {
        return IntStream.range(0, periods.size() + breaks.size())
                .mapToObj(_ -> Optional.of(value))
                .toList();
    }

    private <T> List<T> spaced(List<T> values, T blank) {
        var spaced = new ArrayList<T>();
        for (var at = 0; at < values.size(); at++) {
            if (breakBefore(at).isPresent()) {
                spaced.add(blank);
            }
            spaced.add(values.get(at));
        }
        return spaced;
    }

    private Optional<Break> breakBefore(int period) {
        return breaks.stream().filter(each -> each.before() == period).findFirst();
    }
}
