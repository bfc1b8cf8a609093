package cn.fadu.chart;

import static cn.fadu.chart.OptionTree.array;
import static cn.fadu.chart.OptionTree.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.line.LineSeries;
import org.icepear.echarts.components.coord.cartesian.CategoryAxis;
import org.icepear.echarts.components.grid.Grid;
import org.icepear.echarts.components.series.LineStyle;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws lines over the years, each named at its right end; no line crosses a break. */
final class TrendLinesDrawing {

    static final int HEIGHT = 360;
    private static final int END_LIMIT = 170;
    private static final List<String> SYMBOLS =
            List.of("circle", "rect", "triangle", "diamond", "circle", "rect", "triangle", "pin");

    private final TrendLines spec;
    private final Caption caption;
    private final List<LineSeries> lines = new ArrayList<>();
    private final List<ArrayNode> data = new ArrayList<>();
    private final ArrayNode ends = array();
    private double endWidth;

    private TrendLinesDrawing(TrendLines spec) {
        this.spec = spec;
        this.caption = spec.caption();
    }

    static ObjectNode of(TrendLines spec) {
        return new TrendLinesDrawing(spec).tree();
    }

    private ObjectNode tree() {
        addMedian();
        for (var index = spec.lines().size() - 1; index >= 0; index--) {
            addLine(index);
        }
        addTargetEnd();
        var tree = OptionTree.from(skeleton());
        Axes.finish((ObjectNode) tree.get("yAxis"), caption);
        Axes.finishNames((ObjectNode) tree.get("xAxis"));
        for (var index = 0; index < data.size(); index++) {
            finishLine(OptionTree.series(tree, index), data.get(index));
        }
        addOwnDrawings(tree.withArray("series"));
        tree.set("tooltip", tooltip());
        return tree;
    }

    private Option skeleton() {
        return new Option()
                .setGrid(
                        new Grid()
                                .setLeft(12)
                                .setRight(endWidth + 26)
                                .setTop(spec.breaks().isEmpty() ? 22 : 36)
                                .setBottom(8)
                                .setContainLabel(true))
                .setXAxis(
                        new CategoryAxis()
                                .setType("category")
                                .setData(spec.periods().toArray(String[]::new)))
                .setYAxis(Axes.value().setScale(true))
                .setSeries(lines.toArray(LineSeries[]::new));
    }

    private void addMedian() {
        if (spec.median().isEmpty()) {
            return;
        }
        var name = caption.words().of(Word.MEDIAN);
        var style = new LineStyle().setWidth(1.8).setType("dashed").setColor("@muted");
        for (var segment : segments(spec.median(), Datum.missing())) {
            add(name, style, "none", "@muted", points(new Subject("", name), segment, false));
        }
        end(name, spec.median(), "@muted", false);
    }

    private void addLine(int index) {
        var line = spec.lines().get(index);
        var alone = spec.lines().size() == 1;
        var colour = alone ? "@accent" : Palette.series(index);
        var style = new LineStyle().setWidth(index == 0 ? 3 : 2).setColor(colour);
        for (var segment : segments(line.points(), Datum.missing())) {
            var points = points(line.subject(), segment, alone);
            add(line.subject().name(), style, SYMBOLS.get(index), colour, points);
        }
        end(line.subject().name(), line.points(), colour, index == 0);
    }

    private void addTargetEnd() {
        spec.target()
                .ifPresent(
                        value -> {
                            var name = caption.words().of(Word.TARGET);
                            addEnd(
                                    name,
                                    spec.periods().size() - 1,
                                    Datum.of(value),
                                    "@target",
                                    false);
                        });
    }

    private void add(String name, LineStyle style, String symbol, String colour, ArrayNode points) {
        var series =
                new LineSeries()
                        .setType("line")
                        .setName(name)
                        .setLineStyle(style)
                        .setSymbol(symbol)
                        .setSymbolSize(8)
                        .setShowAllSymbol(true)
                        .setColor(colour);
        lines.add(series);
        data.add(points);
    }

    /** The points between two breaks keep their places; elsewhere the segment is empty. */
    private <T> List<List<T>> segments(List<T> points, T empty) {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        spec.breaks().stream().map(Break::before).sorted().distinct().forEach(starts::add);
        starts.add(points.size());
        return IntStream.range(1, starts.size())
                .mapToObj(i -> only(points, starts.get(i - 1), starts.get(i), empty))
                .toList();
    }

    private static <T> List<T> only(List<T> points, int from, int to, T empty) {
        return IntStream.range(0, points.size())
                .mapToObj(at -> from <= at && at < to ? points.get(at) : empty)
                .toList();
    }

    private ArrayNode points(Subject subject, List<Datum> points, boolean labelled) {
        var array = array();
        for (var place = 0; place < points.size(); place++) {
            var datum = Axes.datum(subject, points.get(place), caption);
            datum.put("period", spec.periods().get(place));
            array.add(labelled ? datum : datum.put("text", ""));
        }
        return array;
    }

    private void end(String name, List<Datum> points, String colour, boolean strong) {
        for (var place = points.size() - 1; place >= 0; place--) {
            if (points.get(place).value().isPresent()) {
                addEnd(name, place, points.get(place), colour, strong);
                return;
            }
        }
    }

    private void addEnd(String name, int place, Datum datum, String colour, boolean strong) {
        var alone = strong && spec.lines().size() == 1;
        var number = datum.brief(caption.unit(), caption.locale());
        var text = alone ? name : name + " " + number;
        var width = Math.min(END_LIMIT, Math.ceil(ChartFont.of(strong).width(text, 12) * 1.12) + 4);
        endWidth = Math.max(endWidth, width);
        var end = ends.addObject().put("place", place).put("text", text);
        end.put("value", datum.value().orElseThrow()).put("colour", colour).put("strong", strong);
    }

    private static void finishLine(ObjectNode series, ArrayNode points) {
        series.set("data", points);
        series.put("connectNulls", false);
        var label = object().put("show", true).put("color", "@ink").put("fontSize", 13);
        label.put("position", "top")
                .put("distance", 7)
                .set("formatter", OptionTree.function("text"));
        series.set("label", label);
        series.set("labelLayout", object().put("hideOverlap", true));
        series.set("emphasis", object().put("focus", "series"));
    }

    private void addOwnDrawings(ArrayNode series) {
        if (!spec.quartiles().isEmpty()) {
            series.insert(0, band());
        }
        spec.target().ifPresent(value -> series.add(level(array().add(array().add(0).add(value)))));
        if (!spec.breaks().isEmpty()) {
            series.add(breaks(spec.breaks(), 0));
        }
        if (!ends.isEmpty()) {
            series.add(OptionTree.custom("ends", endArguments(), endData()));
        }
    }

    private ObjectNode endArguments() {
        return object().put("width", endWidth).put("side", "right").set("ends", ends);
    }

    private ArrayNode endData() {
        var places = array();
        ends.forEach(end -> places.add(array().add(end.get("place")).add(end.get("value"))));
        return places;
    }

    private static ObjectNode level(ArrayNode data) {
        var arguments = object().put("colour", "@target");
        return OptionTree.custom("level", arguments.set("dash", array().add(8).add(3)), data);
    }

    /** One polygon for each run of periods that has quartiles and no break inside. */
    private ObjectNode band() {
        var runs = array();
        var values = array();
        for (var segment : segments(spec.quartiles(), Optional.empty())) {
            var run = array();
            for (var place = 0; place < segment.size(); place++) {
                var at = place;
                segment.get(place)
                        .ifPresent(
                                span -> run.add(array().add(at).add(span.low()).add(span.high())));
            }
            run.forEach(values::add);
            runs.add(run);
        }
        var arguments = object().put("colour", "@band").set("runs", runs);
        var band = OptionTree.custom("band", arguments, values);
        band.set("encode", object().put("x", 0).set("y", array().add(1).add(2)));
        return band.put("z", 0);
    }

    /** The words stand above the plot, and higher still where names stand there. */
    static ObjectNode breaks(List<Break> breaks, int lift) {
        var data = array();
        var texts = array();
        for (var at : breaks) {
            data.add(array().add(at.before()));
            texts.add(at.reason());
        }
        var arguments = object().put("colour", "@muted").put("lift", lift).set("texts", texts);
        return OptionTree.custom("breaks", arguments, data);
    }

    private ObjectNode tooltip() {
        var tips = array();
        var table = spec.table();
        for (var row : table.rows()) {
            var tip = tips.addObject().put("title", row.cells().getFirst().text());
            tip.set("lines", Axes.tip(table, row));
        }
        var tooltip = Axes.tooltip("axis");
        tooltip.set("formatter", OptionTree.function("axisTip", object().set("tips", tips)));
        return tooltip;
    }
}
