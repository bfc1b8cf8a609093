package cn.fadu.export.office;

import cn.fadu.chart.Datum;
import cn.fadu.chart.Quadrants;
import cn.fadu.chart.Word;
import cn.fadu.export.office.Plot.Axis;
import cn.fadu.export.office.Plot.Kind;
import cn.fadu.export.office.Plot.Labels;
import cn.fadu.export.office.Plot.Look;
import cn.fadu.export.office.Plot.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Townships as dots with their names beside them; the two splits are lines from end to end. */
final class ScatterPlot {

    private ScatterPlot() {}

    static Plot of(Quadrants chart) {
        var drawn = chart.dots().stream().filter(Quadrants.Dot::hasBoth).toList();
        var wide = ends(drawn, Quadrants.Dot::across, chart.across().split());
        var high = ends(drawn, Quadrants.Dot::upward, chart.upward().split());
        var series = new ArrayList<Series>();
        series.add(dots(chart, drawn));
        var median = chart.caption().words().of(Word.MEDIAN);
        var split = Look.of("line").dash().slim();
        series.add(
                Series.scattered(
                        median + " " + chart.across().title(),
                        both(chart.across().split(), chart.across().split()),
                        both(high.low(), high.high()),
                        split));
        series.add(
                Series.scattered(
                        median + " " + chart.upward().title(),
                        both(wide.low(), wide.high()),
                        both(chart.upward().split(), chart.upward().split()),
                        split));
        return new Plot(
                Kind.SCATTER,
                List.of(),
                series,
                axis(chart.across(), wide),
                axis(chart.upward(), high),
                chart.upward().unit().officePattern());
    }

    /** All dots are one series whose labels are the names in front of the numbers. */
    private static Series dots(Quadrants chart, List<Quadrants.Dot> drawn) {
        var colours = new HashMap<Integer, String>();
        for (var at = 0; at < drawn.size(); at++) {
            if (drawn.get(at).highlighted()) {
                colours.put(at, "s2");
            }
        }
        return Series.scattered(
                        chart.caption().words().of(Word.TOWNSHIP),
                        BarPlots.values(drawn, Quadrants.Dot::across),
                        BarPlots.values(drawn, Quadrants.Dot::upward),
                        Look.of("s1").mark().label(Labels.NAME))
                .named(drawn.stream().map(ScatterPlot::name).toList())
                .painted(colours);
    }

    /** The marks of both values stand behind the name, as the values have no labels. */
    private static String name(Quadrants.Dot dot) {
        var marks = Stream.of(dot.across().mark(), dot.upward().mark()).distinct();
        return (dot.subject().name() + " " + marks.collect(Collectors.joining())).strip();
    }

    private static Axis axis(Quadrants.Axis axis, Ends ends) {
        return Axis.PLAIN.titled(axis.title()).from(ends.low()).upTo(ends.high());
    }

    private static List<Optional<BigDecimal>> both(BigDecimal from, BigDecimal to) {
        return List.of(Optional.of(from), Optional.of(to));
    }

    private static Ends ends(
            List<Quadrants.Dot> dots, Function<Quadrants.Dot, Datum> axis, BigDecimal split) {
        var values = dots.stream().map(axis).flatMap(datum -> datum.value().stream());
        return Ends.around(Stream.concat(values, Stream.of(split)));
    }
}
