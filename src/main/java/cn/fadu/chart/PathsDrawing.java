package cn.fadu.chart;

import static cn.fadu.chart.OptionTree.array;
import static cn.fadu.chart.OptionTree.object;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.icepear.echarts.Option;
import org.icepear.echarts.components.coord.cartesian.CategoryAxis;
import org.icepear.echarts.components.grid.Grid;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws bump charts and slopes: one path a township, named at both of its ends. */
final class PathsDrawing {

    private static final int END_LIMIT = 210;
    private static final int TOP = 34;
    private static final int ABOVE_NAMES = 22;

    private final ChartSpec spec;
    private final ChartTable table;
    private final ArrayNode paths = array();
    private final ArrayNode data = array();
    private final ArrayNode starts = array();
    private final ArrayNode ends = array();
    private int coloured;

    private PathsDrawing(ChartSpec spec) {
        this.spec = spec;
        this.table = spec.table();
    }

    static ObjectNode of(BumpLines spec) {
        return new PathsDrawing(spec).bump(spec);
    }

    static ObjectNode of(SlopePairs spec) {
        return new PathsDrawing(spec).slope(spec);
    }

    static int height(BumpLines spec) {
        return top(spec) + 20 + Math.max(8, lowestPlace(spec)) * 27;
    }

    static int height(SlopePairs spec) {
        return Math.max(340, TOP + 30 + spec.pairs().size() * 19);
    }

    private static int lowestPlace(BumpLines spec) {
        return spec.lines().stream()
                .flatMap(line -> line.points().stream())
                .flatMap(place -> place.value().stream())
                .mapToInt(BigDecimal::intValue)
                .max()
                .orElse(1);
    }

    private ObjectNode bump(BumpLines bump) {
        var last = bump.periods().size() - 1;
        for (var index = 0; index < bump.lines().size(); index++) {
            var line = bump.lines().get(index);
            var strong = bump.highlighted().contains(line.subject().key());
            var path = path(index, line, strong, strong ? next() : "@line");
            path.put("radius", 10).set("marks", marks(line));
            var name = line.subject().name();
            end(starts, line.points().getFirst(), 0, _ -> name, path);
            end(ends, line.points().get(last), last, _ -> name, path);
        }
        var breaks = array();
        bump.breaks().forEach(at -> breaks.add(at.before()));
        var tree = tree(bump.periods(), object().set("breaks", breaks));
        var axis = (ObjectNode) tree.get("yAxis");
        axis.put("inverse", true).put("min", 0.5).put("max", lowestPlace(bump) + 0.5);
        if (!bump.breaks().isEmpty()) {
            tree.withArray("series").add(TrendLinesDrawing.breaks(bump.breaks(), ABOVE_NAMES));
        }
        return tree;
    }

    private ObjectNode slope(SlopePairs slope) {
        var anyone = slope.pairs().stream().anyMatch(SlopePairs.Pair::highlighted);
        for (var index = 0; index < slope.pairs().size(); index++) {
            var pair = slope.pairs().get(index);
            var line = new Line(pair.subject(), List.of(pair.before(), pair.after()));
            var colour = pair.highlighted() || !anyone ? direction(pair) : "@line";
            var path = path(index, line, pair.highlighted(), colour);
            path.put("radius", 4).set("marks", array().add("").add(""));
            var name = pair.subject().name();
            end(starts, pair.before(), 0, value -> name + "  " + value, path);
            end(
                    ends,
                    pair.after(),
                    1,
                    value -> value + "  " + name + "  " + slope.changeText(pair),
                    path);
        }
        var tree = tree(List.of(slope.before(), slope.after()), object().set("breaks", array()));
        extent(slope, (ObjectNode) tree.get("yAxis"));
        return tree;
    }

    private static String direction(SlopePairs.Pair pair) {
        return switch (pair.change().map(BigDecimal::signum).orElse(0)) {
            case 1 -> "@accent";
            case -1 -> "@target";
            default -> "@muted";
        };
    }

    private static void extent(SlopePairs slope, ObjectNode axis) {
        var values =
                slope.pairs().stream()
                        .flatMap(pair -> java.util.stream.Stream.of(pair.before(), pair.after()))
                        .flatMap(datum -> datum.value().stream())
                        .mapToDouble(BigDecimal::doubleValue)
                        .summaryStatistics();
        if (values.getCount() > 0) {
            var margin = Math.max((values.getMax() - values.getMin()) * 0.04, 1e-9);
            axis.put("min", values.getMin() - margin).put("max", values.getMax() + margin);
        }
    }

    private String next() {
        return Palette.series(coloured++);
    }

    private ObjectNode path(int index, Line line, boolean strong, String colour) {
        var path = paths.addObject().put("colour", colour).put("strong", strong);
        path.put("ink", strong ? "@surface" : "@muted");
        path.put("dot", colour.equals("@line") ? "@grid" : colour);
        var points = path.putArray("points");
        line.points().forEach(point -> point.value().ifPresentOrElse(points::add, points::addNull));
        var datum = data.addObject().put("key", line.subject().key());
        datum.put("name", line.subject().name())
                .set("tip", Axes.tip(table, table.rows().get(index)));
        datum.set(
                "value",
                array().add(0).add(line.points().getFirst().value().orElse(BigDecimal.ONE)));
        return path;
    }

    private ArrayNode marks(Line line) {
        var marks = array();
        for (var place : line.points()) {
            marks.add(
                    place.value().isEmpty()
                            ? ""
                            : place.full(BumpLines.PLACE, spec.caption().locale()));
        }
        return marks;
    }

    private void end(
            ArrayNode side,
            Datum datum,
            int place,
            Function<String, String> text,
            ObjectNode path) {
        var caption = spec.caption();
        datum.value()
                .ifPresent(
                        value -> {
                            var words = text.apply(datum.brief(caption.unit(), caption.locale()));
                            var end = side.addObject().put("place", place).put("value", value);
                            var strong = path.get("strong").asBoolean();
                            var plain = path.get("colour").asString().equals("@line");
                            end.put("text", words).put("strong", strong);
                            end.put("colour", plain ? "@muted" : path.get("colour").asString());
                        });
    }

    /** What breaks the years is written above their names. */
    private static int top(ChartSpec spec) {
        return spec instanceof BumpLines bump && !bump.breaks().isEmpty()
                ? TOP + ABOVE_NAMES + 8
                : TOP;
    }

    private static double width(ArrayNode side) {
        return IntStream.range(0, side.size())
                .mapToDouble(i -> ChartFont.BOLD.width(side.get(i).get("text").asString(), 12) + 2)
                .map(width -> Math.min(END_LIMIT, width))
                .max()
                .orElse(0);
    }

    private ObjectNode tree(List<String> periods, ObjectNode arguments) {
        var grid =
                new Grid()
                        .setLeft(width(starts) + 30)
                        .setRight(width(ends) + 30)
                        .setTop(top(spec))
                        .setBottom(14);
        var names = new CategoryAxis().setType("category").setPosition("top");
        var tree =
                OptionTree.from(
                        new Option()
                                .setGrid(grid)
                                .setXAxis(names.setData(periods.toArray(String[]::new)))
                                .setYAxis(Axes.value().setShow(false).setScale(true)));
        Axes.finishNames((ObjectNode) tree.get("xAxis"));
        tree.withObject("xAxis").set("axisLine", Axes.hidden());
        var series = tree.putArray("series");
        var drawn = OptionTree.custom("paths", arguments.set("paths", paths), data);
        drawn.put("silent", false).remove("tooltip");
        series.add(drawn);
        series.add(endings(starts, "left"));
        series.add(endings(ends, "right"));
        tree.set("tooltip", Axes.tooltip("item"));
        return tree;
    }

    private static ObjectNode endings(ArrayNode side, String where) {
        var arguments = object().put("width", width(side)).put("side", where).set("ends", side);
        var data = array();
        side.forEach(end -> data.add(array().add(end.get("place")).add(end.get("value"))));
        return OptionTree.custom("ends", arguments, data);
    }
}
