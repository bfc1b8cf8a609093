package cn.fadu.chart;

import static cn.fadu.chart.OptionTree.array;
import static cn.fadu.chart.OptionTree.object;

import cn.fadu.chart.Quadrants.Dot;
import java.util.List;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.scatter.ScatterSeries;
import org.icepear.echarts.components.coord.cartesian.ValueAxis;
import org.icepear.echarts.components.grid.Grid;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws dots between two measures, named where there is room, and the cross that splits them. */
final class QuadrantsDrawing {

    static final int HEIGHT = 460;

    private final Quadrants spec;
    private final Caption caption;
    private final List<Dot> dots;

    private QuadrantsDrawing(Quadrants spec) {
        this.spec = spec;
        this.caption = spec.caption();
        this.dots = spec.dots().stream().filter(Dot::hasBoth).toList();
    }

    static ObjectNode of(Quadrants spec) {
        return new QuadrantsDrawing(spec).tree();
    }

    private ObjectNode tree() {
        var grid =
                new Grid().setLeft(12).setRight(24).setTop(34).setBottom(34).setContainLabel(true);
        var series = new ScatterSeries().setType("scatter").setSymbolSize(13);
        var tree =
                OptionTree.from(
                        new Option()
                                .setGrid(grid)
                                .setXAxis(axis(spec.across()))
                                .setYAxis(axis(spec.upward()))
                                .setSeries(new ScatterSeries[] {series}));
        finish((ObjectNode) tree.get("xAxis"), "middle", 28);
        finish((ObjectNode) tree.get("yAxis"), "end", 14);
        tree.withObject("yAxis").withObject("nameTextStyle").put("align", "left");
        OptionTree.series(tree, 0).set("data", data());
        var drawn = tree.withArray("series");
        drawn.add(cross());
        drawn.add(names());
        tree.set("tooltip", Axes.tooltip("item"));
        return tree;
    }

    private static ValueAxis axis(Quadrants.Axis axis) {
        return Axes.value().setScale(true).setName(axis.title());
    }

    private void finish(ObjectNode axis, String place, int gap) {
        Axes.finish(axis, caption);
        axis.put("nameLocation", place).put("nameGap", gap);
        axis.set("nameTextStyle", object().put("color", "@ink").put("fontSize", 13));
        axis.set("axisLine", object().set("lineStyle", object().put("color", "@line")));
    }

    private ArrayNode data() {
        var anyone = dots.stream().anyMatch(Dot::highlighted);
        var data = array();
        for (var dot : dots) {
            var datum = data.addObject().put("key", dot.subject().key());
            datum.put("name", dot.subject().name()).set("value", place(dot));
            var strong = dot.highlighted() || !anyone;
            datum.set(
                    "itemStyle",
                    object().put("color", strong ? "@accent" : "@soft").put("opacity", 1));
            var tip = datum.putArray("tip");
            tip.add(OptionTree.tipLine(spec.across().title(), across(dot)));
            tip.add(OptionTree.tipLine(spec.upward().title(), upward(dot)));
        }
        return data;
    }

    private String across(Dot dot) {
        return dot.across().full(spec.across().unit(), caption.locale());
    }

    private String upward(Dot dot) {
        return dot.upward().full(spec.upward().unit(), caption.locale());
    }

    private static ArrayNode place(Dot dot) {
        return array().add(dot.across().value().orElseThrow())
                .add(dot.upward().value().orElseThrow());
    }

    private ObjectNode cross() {
        var arguments = object().put("colour", "@muted");
        arguments.put("across", split(spec.across())).put("upward", split(spec.upward()));
        var data = array().add(array().add(spec.across().split()).add(spec.upward().split()));
        return OptionTree.custom("cross", arguments, data);
    }

    private String split(Quadrants.Axis axis) {
        return caption.words().of(Word.MEDIAN)
                + " "
                + axis.unit().brief(axis.split(), caption.locale());
    }

    private ObjectNode names() {
        var arguments = object().put("colour", "@muted").put("strong", "@ink");
        arguments.put("across", spec.across().split()).put("upward", spec.upward().split());
        var names = arguments.putArray("dots");
        var data = array();
        var breaks = new LineBreaks(ChartFont.BOLD, 12);
        for (var dot : dots) {
            var text = breaks.shortened(dot.subject().name(), 110);
            var name = names.addObject().put("text", text).put("width", breaks.width(text));
            name.put("across", dot.across().value().orElseThrow());
            name.put("upward", dot.upward().value().orElseThrow());
            name.put("strong", dot.highlighted());
            data.add(place(dot));
        }
        return OptionTree.custom("dotNames", arguments, data).put("z", 6);
    }
}
