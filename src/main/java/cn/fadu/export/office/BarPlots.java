package cn.fadu.export.office;

import cn.fadu.chart.Datum;
import cn.fadu.chart.Palette;
import cn.fadu.chart.RankingBars;
import cn.fadu.chart.SlopePairs;
import cn.fadu.chart.Span;
import cn.fadu.chart.StackedBars;
import cn.fadu.chart.TownshipMap;
import cn.fadu.chart.Unit;
import cn.fadu.chart.Word;
import cn.fadu.export.office.Plot.Axis;
import cn.fadu.export.office.Plot.Kind;
import cn.fadu.export.office.Plot.Labels;
import cn.fadu.export.office.Plot.Look;
import cn.fadu.export.office.Plot.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Charts of lying bars, the first one on top. */
final class BarPlots {

    private BarPlots() {}

    /** The median and the target are bars of their own colours at the end, as in the table. */
    static Plot of(RankingBars chart) {
        var names = new ArrayList<String>();
        var values = new ArrayList<Optional<BigDecimal>>();
        var marks = new ArrayList<String>();
        var colours = new HashMap<Integer, String>();
        for (var bar : chart.bars()) {
            if (bar.highlighted()) {
                colours.put(names.size(), "accent");
            }
            var place = bar.rank().isEmpty() ? "" : bar.rank() + "　";
            names.add(named(place + bar.subject().name(), bar.datum()));
            values.add(bar.datum().value());
            marks.add(bar.datum().mark());
        }
        var plain = colours.isEmpty() ? "s1" : "soft";
        chart.median()
                .ifPresent(
                        value -> {
                            colours.put(names.size(), "muted");
                            names.add(chart.caption().words().of(Word.MEDIAN));
                            values.add(Optional.of(value));
                            marks.add("");
                        });
        chart.target()
                .ifPresent(
                        value -> {
                            colours.put(names.size(), "target");
                            names.add(chart.caption().words().of(Word.TARGET));
                            values.add(Optional.of(value));
                            marks.add("");
                        });
        var series =
                Series.of(chart.measure(), values, Look.of(plain).label(Labels.VALUE))
                        .painted(colours)
                        .marked(marks)
                        .between(ends(chart, Span::low), ends(chart, Span::high));
        return bars(Kind.BARS, names, List.of(series), pattern(chart.caption().unit()));
    }

    private static List<Optional<BigDecimal>> ends(
            RankingBars chart, Function<Span, BigDecimal> end) {
        var ends = new ArrayList<Optional<BigDecimal>>();
        chart.bars().forEach(bar -> ends.add(bar.interval().map(end)));
        chart.median().ifPresent(_ -> ends.add(Optional.empty()));
        chart.target().ifPresent(_ -> ends.add(Optional.empty()));
        return ends;
    }

    static Plot of(StackedBars chart) {
        var names =
                chart.bars().stream()
                        .map(bar -> named(bar.subject().name(), bar.points()))
                        .toList();
        var series =
                IntStream.range(0, chart.parts().size())
                        .mapToObj(part -> part(chart, part))
                        .toList();
        return bars(Kind.STACKED_BARS, names, series, pattern(chart.caption().unit()));
    }

    private static Series part(StackedBars chart, int part) {
        return of(
                chart.parts().get(part),
                chart.bars(),
                bar -> bar.points().get(part),
                Look.of(series(part)).label(Labels.VALUE));
    }

    /** Two bars each: eighteen crossing lines with their labels cannot be told apart. */
    static Plot of(SlopePairs chart) {
        var names =
                chart.pairs().stream()
                        .map(
                                pair ->
                                        named(
                                                pair.subject().name(),
                                                List.of(pair.before(), pair.after())))
                        .toList();
        var before =
                of(
                        chart.before(),
                        chart.pairs(),
                        SlopePairs.Pair::before,
                        Look.of("line").label(Labels.VALUE));
        var after =
                of(
                        chart.after(),
                        chart.pairs(),
                        SlopePairs.Pair::after,
                        Look.of("s1").label(Labels.VALUE));
        return bars(Kind.BARS, names, List.of(before, after), pattern(chart.caption().unit()));
    }

    /** Office programs know no maps of townships: the values stand in order instead. */
    static Plot of(TownshipMap map) {
        var areas =
                map.areas().stream()
                        .sorted(
                                Comparator.comparing(
                                        area -> area.datum().value(),
                                        Comparator.comparing(
                                                value -> value.orElse(BigDecimal.ZERO),
                                                Comparator.reverseOrder())))
                        .toList();
        var names = areas.stream().map(area -> named(area.subject().name(), area.datum())).toList();
        var series =
                of(
                        map.measure(),
                        areas,
                        TownshipMap.Area::datum,
                        Look.of("s1").label(Labels.VALUE));
        return bars(Kind.BARS, names, List.of(series), pattern(map.caption().unit()));
    }

    private static Plot bars(Kind kind, List<String> names, List<Series> series, String pattern) {
        return new Plot(kind, names, series, Axis.PLAIN.backwards(), Axis.PLAIN, pattern);
    }

    /** One value of each row, with its mark. */
    static <T> Series of(String name, List<T> rows, Function<T, Datum> datum, Look look) {
        return Series.of(name, values(rows, datum), look)
                .marked(rows.stream().map(datum).map(Datum::mark).toList());
    }

    /** A number that is missing has no label: its mark stands behind the name instead. */
    static String named(String name, Datum datum) {
        return named(name, List.of(datum));
    }

    private static String named(String name, List<Datum> data) {
        var marks =
                data.stream()
                        .filter(datum -> datum.value().isEmpty() && !datum.mark().isEmpty())
                        .map(datum -> Datum.ABSENT + datum.mark())
                        .distinct()
                        .collect(Collectors.joining(" "));
        return (name + " " + marks).stripTrailing();
    }

    static <T> List<Optional<BigDecimal>> values(List<T> rows, Function<T, Datum> datum) {
        return rows.stream().map(datum).map(Datum::value).toList();
    }

    static String series(int index) {
        return Palette.SERIES.get(index % Palette.SERIES.size());
    }

    static String pattern(Unit unit) {
        return unit.officePattern();
    }
}
