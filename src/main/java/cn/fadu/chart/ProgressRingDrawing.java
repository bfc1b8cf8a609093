package cn.fadu.chart;

import static cn.fadu.chart.OptionTree.array;
import static cn.fadu.chart.OptionTree.object;

import org.icepear.echarts.Option;
import org.icepear.echarts.charts.pie.PieSeries;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws parts of a whole around a ring, named beside it. */
final class ProgressRingDrawing {

    static final int HEIGHT = 280;

    private final ProgressRing spec;
    private final Caption caption;

    private ProgressRingDrawing(ProgressRing spec) {
        this.spec = spec;
        this.caption = spec.caption();
    }

    static ObjectNode of(ProgressRing spec) {
        return new ProgressRingDrawing(spec).tree();
    }

    private ObjectNode tree() {
        var pie = new PieSeries().setType("pie").setName(spec.measure());
        var tree = OptionTree.from(new Option().setSeries(new PieSeries[] {pie}));
        var series = OptionTree.series(tree, 0);
        series.set("radius", array().add(66).add(96));
        series.set("center", array().add("50%").add("45%"));
        series.put("startAngle", 90).put("clockwise", true).put("avoidLabelOverlap", true);
        series.set("data", data());
        series.set("label", label());
        series.set("labelLine", object().put("length", 14).put("length2", 10));
        tree.set("title", middle());
        tree.set("tooltip", Axes.tooltip("item"));
        return tree;
    }

    private ArrayNode data() {
        var data = array();
        for (var part : spec.parts()) {
            var value = Datum.of(part.amount());
            var datum = Axes.datum(part.subject(), value, caption);
            var words = Axes.withUnit(value, caption);
            datum.put("text", part.subject().name() + "  " + words);
            var style = object().put("color", Palette.role(part.tone().role()));
            datum.set("itemStyle", style.put("borderColor", "@surface").put("borderWidth", 2));
            datum.putArray("tip").add(OptionTree.tipLine(spec.measure(), words));
            data.add(datum);
        }
        return data;
    }

    private static ObjectNode label() {
        var label = object().put("color", "@ink").put("fontSize", 14).put("lineHeight", 18);
        label.put("overflow", "break");
        return label.set("formatter", OptionTree.function("text"));
    }

    private ObjectNode middle() {
        var title = object().put("text", spec.middle()).put("left", "center").put("top", "41%");
        var style = object().put("color", "@ink").put("fontSize", 26).put("fontWeight", "bold");
        return title.set("textStyle", style.put("width", 120).put("overflow", "truncate"));
    }
}
