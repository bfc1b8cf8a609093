package cn.fadu.export.office;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A chart as office programs know charts: categories, series, axes. Everything in it is written
 * into the chart's own workbook, where whoever edits the chart will look for it.
 */
record Plot(
        Kind kind,
        List<String> categories,
        List<Series> series,
        Axis across,
        Axis values,
        String pattern) {

    Plot {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /** How a series' numbers are written: its own way, or the chart's. */
    String pattern(Series of) {
        return of.pattern().isEmpty() ? pattern : of.pattern();
    }

    /** The same for one of its numbers: a mark is part of the format and never spoils a sum. */
    String pattern(Series of, int at) {
        return MarkedPattern.of(pattern(of), of.mark(at).replace("\"", ""));
    }

    /** The kinds of charts that all office programs have. */
    enum Kind {
        BARS,
        STACKED_BARS,
        STACKED_COLUMNS,
        LINES,
        RADAR,
        SCATTER,
        RING
    }

    /** What stands beside the marks of a series. */
    enum Labels {
        NONE,
        VALUE,
        LAST_NAME,
        NAME
    }

    /** An axis: its title, its ends where they are fixed, and whether it runs the other way. */
    record Axis(
            String title, Optional<BigDecimal> least, Optional<BigDecimal> most, boolean reversed) {

        static final Axis PLAIN = new Axis("", Optional.empty(), Optional.empty(), false);

        Axis titled(String text) {
            return new Axis(text, least, most, reversed);
        }

        Axis from(BigDecimal value) {
            return new Axis(title, Optional.of(value), most, reversed);
        }

        Axis upTo(BigDecimal value) {
            return new Axis(title, least, Optional.of(value), reversed);
        }

        Axis backwards() {
            return new Axis(title, least, most, true);
        }
    }

    /** How a series looks; colours are roles of the palette, an empty one is not drawn. */
    record Look(String colour, boolean dashed, boolean thin, boolean marked, Labels labels) {

        static Look of(String colour) {
            return new Look(colour, false, false, false, Labels.NONE);
        }

        static Look unseen() {
            return of("");
        }

        Look dash() {
            return new Look(colour, true, thin, marked, labels);
        }

        Look slim() {
            return new Look(colour, dashed, true, marked, labels);
        }

        Look mark() {
            return new Look(colour, dashed, thin, true, labels);
        }

        Look label(Labels what) {
            return new Look(colour, dashed, thin, marked, what);
        }
    }

    /**
     * A row of values, one for each category, or, for a scatter, one point after the other. The
     * colours and the marks of single points and their lower and upper ends are by their index.
     */
    record Series(
            String name,
            List<String> names,
            List<Optional<BigDecimal>> across,
            List<Optional<BigDecimal>> values,
            Look look,
            Map<Integer, String> points,
            Map<Integer, String> marks,
            List<Optional<BigDecimal>> low,
            List<Optional<BigDecimal>> high,
            String pattern) {

        Series {
            names = List.copyOf(names);
            across = List.copyOf(across);
            values = List.copyOf(values);
            points = Map.copyOf(points);
            marks = Map.copyOf(marks);
            low = List.copyOf(low);
            high = List.copyOf(high);
        }

        static Series of(String name, List<Optional<BigDecimal>> values, Look look) {
            return scattered(name, List.of(), values, look);
        }

        static Series scattered(
                String name,
                List<Optional<BigDecimal>> across,
                List<Optional<BigDecimal>> values,
                Look look) {
            var none = Map.<Integer, String>of();
            return new Series(
                    name, List.of(), across, values, look, none, none, List.of(), List.of(), "");
        }

        /** Names of single points of a scatter. */
        Series named(List<String> each) {
            return new Series(name, each, across, values, look, points, marks, low, high, pattern);
        }

        Series silent() {
            var mute = look.label(Labels.NONE);
            return new Series(name, names, across, values, mute, points, marks, low, high, pattern);
        }

        Series painted(Map<Integer, String> colours) {
            return new Series(
                    name, names, across, values, look, colours, marks, low, high, pattern);
        }

        /** What follows the numbers, such as ≈, one for each value; an empty one is none. */
        Series marked(List<String> each) {
            var found = new HashMap<Integer, String>();
            for (var at = 0; at < values.size(); at++) {
                if (values.get(at).isPresent() && !each.get(at).isEmpty()) {
                    found.put(at, each.get(at));
                }
            }
            return new Series(name, names, across, values, look, points, found, low, high, pattern);
        }

        Series between(List<Optional<BigDecimal>> low, List<Optional<BigDecimal>> high) {
            return new Series(name, names, across, values, look, points, marks, low, high, pattern);
        }

        Series written(String format) {
            return new Series(name, names, across, values, look, points, marks, low, high, format);
        }

        boolean hasEnds() {
            return low.stream().anyMatch(Optional::isPresent);
        }

        String mark(int at) {
            return marks.getOrDefault(at, "");
        }
    }

    boolean isScatter() {
        return kind == Kind.SCATTER;
    }

    boolean isLying() {
        return kind == Kind.BARS || kind == Kind.STACKED_BARS;
    }
}
