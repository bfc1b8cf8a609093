package cn.fadu.chart;

import static cn.fadu.chart.OptionTree.array;
import static cn.fadu.chart.OptionTree.object;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.heatmap.HeatmapSeries;
import org.icepear.echarts.components.coord.cartesian.CategoryAxis;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws rows of coloured cells with their texts: heatmaps and duty calendars. */
final class CellsDrawing {

    /** A name of a column is broken so that it fits in a card of half a page. */
    private static final int WIDTH = 710;

    private static final int HEAD = 12;
    private static final int LEAST_HEAD = 10;
    private static final int LEAST_CELL = 46;
    private static final int MOST_CELL = 64;
    private static final int HEAD_LINE = 17;
    private static final int MOST_HEAD_LINES = 5;

    private final ChartSpec spec;
    private final List<String> columns;
    private final NamedRows rows;
    private final ArrayNode data = array();

    private CellsDrawing(ChartSpec spec, List<String> columns) {
        this.spec = spec;
        this.columns = columns;
        rows = NamedRows.of(spec.subjects().stream().map(Subject::name).toList());
    }

    static ObjectNode of(Heatmap spec) {
        var drawing = new CellsDrawing(spec, spec.columns());
        for (var row = 0; row < spec.rows().size(); row++) {
            var line = spec.rows().get(row);
            for (var column = 0; column < line.points().size(); column++) {
                var point = line.points().get(column);
                var shade = Shades.of(spec, row, column);
                var text = point.brief(spec.caption().unit(), spec.caption().locale());
                drawing.cell(line.subject(), column, row, text)
                        .set("tip", tip(spec, column, point));
                drawing.number(point);
                drawing.paint(shade.map(Shades::ground).orElse("@surface"), ink(shade));
            }
        }
        return drawing.tree();
    }

    static ObjectNode of(DutyCalendar spec) {
        var drawing = new CellsDrawing(spec, spec.periods());
        for (var row = 0; row < spec.duties().size(); row++) {
            var duty = spec.duties().get(row);
            for (var column = 0; column < duty.marks().size(); column++) {
                var mark = duty.marks().get(column);
                var text = DutyCalendar.text(mark);
                var tip = array().add(OptionTree.tipLine(spec.periods().get(column), text));
                drawing.cell(duty.subject(), column, row, text).set("tip", tip);
                drawing.paint("@" + mark.state().ground(), "@" + mark.state().ink());
            }
        }
        return drawing.tree();
    }

    static int height(ChartSpec spec, List<String> columns) {
        var drawing = new CellsDrawing(spec, columns);
        return drawing.top() + Math.max(3, spec.subjects().size()) * NamedRows.ROW + 10;
    }

    private static String ink(Optional<Shades> shade) {
        return shade.map(Shades::ink).orElse("@muted");
    }

    private static ArrayNode tip(Heatmap spec, int column, Datum point) {
        var words = Axes.withUnit(point, spec.caption());
        return array().add(OptionTree.tipLine(spec.columns().get(column), words));
    }

    private ObjectNode cell(Subject subject, int column, int row, String text) {
        var cell = data.addObject().put("key", subject.key()).put("name", subject.name());
        cell.set("value", array().add(column).add(row).add(BigDecimal.ONE));
        return cell.put("text", text);
    }

    private void number(Datum point) {
        var cell = (ObjectNode) data.get(data.size() - 1);
        point.value().ifPresent(number -> cell.put("number", number));
    }

    private void paint(String ground, String ink) {
        var cell = (ObjectNode) data.get(data.size() - 1);
        var style = object().put("color", ground).put("borderColor", "@surface");
        cell.set("itemStyle", style.put("borderWidth", 2).put("borderRadius", 3));
        cell.set("label", object().put("color", ink));
    }

    /** So wide that names of columns stay apart, but for a word longer than any cell. */
    static int leastWidth(ChartSpec spec, List<String> columns) {
        var drawing = new CellsDrawing(spec, columns);
        var head = drawing.widest("\\n") * drawing.headSize() / HEAD + 6;
        var cells = Math.clamp(head, LEAST_CELL, MOST_CELL) * columns.size();
        return (int) Math.ceil(drawing.rows.left() + drawing.rows.right() + cells);
    }

    /** Smaller letters where a single word would not fit. */
    private int headSize() {
        var fits = HEAD * (columnWidth() - 2) / Math.max(1, widest("[ \\n]"));
        return (int) Math.clamp(fits, LEAST_HEAD, HEAD);
    }

    /** Of the parts of all broken names, in letters of the usual size. */
    private double widest(String between) {
        return heads().valueStream()
                .flatMap(head -> Arrays.stream(head.asString().split(between)))
                .mapToDouble(part -> ChartFont.REGULAR.width(part, HEAD))
                .max()
                .orElse(0);
    }

    private double columnWidth() {
        return (WIDTH - rows.left() - rows.right()) / Math.max(1, columns.size());
    }

    private int top() {
        var breaks = new LineBreaks(ChartFont.REGULAR, 12);
        var lines =
                columns.stream()
                        .mapToInt(
                                name ->
                                        breaks.lines(name, columnWidth() - 4, MOST_HEAD_LINES)
                                                .size())
                        .max()
                        .orElse(1);
        return lines * HEAD_LINE + 12;
    }

    /** Heads are broken into lines here, for ECharts knows no Chinese rules. */
    private ArrayNode heads() {
        var breaks = new LineBreaks(ChartFont.REGULAR, 12);
        var heads = array();
        for (var name : columns) {
            heads.add(String.join("\n", breaks.balanced(name, columnWidth() - 4, MOST_HEAD_LINES)));
        }
        return heads;
    }

    private ObjectNode tree() {
        var names = new CategoryAxis().setType("category").setPosition("top");
        var series = new HeatmapSeries().setType("heatmap").setYAxisIndex(0);
        var tree =
                OptionTree.from(
                        new Option()
                                .setGrid(rows.grid(top(), 8))
                                .setXAxis(names)
                                .setSeries(new HeatmapSeries[] {series}));
        finishHeads((ObjectNode) tree.get("xAxis"));
        tree.set("yAxis", rows.axes());
        var drawn = OptionTree.series(tree, 0);
        drawn.set("data", data);
        drawn.set("label", label());
        tree.set("visualMap", Axes.hidden().put("seriesIndex", -1));
        tree.set("tooltip", Axes.tooltip("item"));
        return tree;
    }

    private void finishHeads(ObjectNode axis) {
        axis.set("data", heads());
        axis.set("axisLine", Axes.hidden());
        axis.set("axisTick", Axes.hidden());
        var label = object().put("color", "@muted").put("fontSize", headSize()).put("interval", 0);
        axis.set("axisLabel", label.put("lineHeight", HEAD_LINE));
    }

    private ObjectNode label() {
        var label = object().put("show", spec.subjects().size() * columns.size() <= 2000);
        label.put("fontSize", columnWidth() < 52 ? 11 : 13);
        return label.set("formatter", OptionTree.function("text"));
    }
}
