package cn.fadu.chart;

import static cn.fadu.chart.OptionTree.array;
import static cn.fadu.chart.OptionTree.object;

import java.util.List;
import org.icepear.echarts.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws the county's map; the outlines travel inside the option and are registered before use. */
final class TownshipMapDrawing {

    private static final int LEAST = 320;
    private static final int MOST = 700;

    private final TownshipMap spec;
    private final Caption caption;
    private final List<Datum> all;

    private TownshipMapDrawing(TownshipMap spec) {
        this.spec = spec;
        this.caption = spec.caption();
        this.all = spec.areas().stream().map(TownshipMap.Area::datum).toList();
    }

    static ObjectNode of(TownshipMap spec) {
        return new TownshipMapDrawing(spec).tree();
    }

    /** As high as the county is, seen at the width of a picture. */
    static int height(TownshipMap spec) {
        var height = PictureFrame.chartWidth() / spec.boundaries().aspect();
        return (int) Math.clamp(height, LEAST, MOST);
    }

    private ObjectNode tree() {
        var tree = OptionTree.from(new Option());
        tree.set("$map", object().set("outlines", OptionTree.parse(spec.boundaries().geoJson())));
        var series = object().put("type", "map").put("map", "townships").put("roam", false);
        series.put("selectedMode", false).put("aspectScale", spec.boundaries().squeeze());
        series.put("left", 20).put("right", 20).put("top", 10).put("bottom", 10);
        series.set("itemStyle", ground("@grid"));
        series.set(
                "label",
                object().put("show", true)
                        .put("fontSize", 12)
                        .put("lineHeight", 16)
                        .put("color", "@ink"));
        series.withObject("label").set("formatter", OptionTree.function("text"));
        series.set("labelLayout", object().put("hideOverlap", true));
        series.set("emphasis", object().set("itemStyle", ground("@soft")));
        tree.putArray("series").add(series.set("data", data()));
        tree.set("tooltip", Axes.tooltip("item"));
        return tree;
    }

    private static ObjectNode ground(String colour) {
        var style = object().put("areaColor", colour).put("borderColor", "@surface");
        return style.put("borderWidth", 1.5);
    }

    private ArrayNode data() {
        var data = array();
        for (var area : spec.areas()) {
            var datum = Axes.datum(area.subject(), area.datum(), caption);
            var number = area.datum().brief(caption.unit(), caption.locale());
            datum.put("name", area.outline()).put("title", area.subject().name());
            datum.put("text", area.subject().name() + "\n" + number);
            var shade = Shades.of(area.datum(), all);
            datum.set("itemStyle", ground(shade.map(Shades::ground).orElse("@grid")));
            datum.set("label", object().put("color", shade.map(Shades::ink).orElse("@muted")));
            var words = Axes.withUnit(area.datum(), caption);
            datum.putArray("tip").add(OptionTree.tipLine(spec.measure(), words));
            data.add(datum);
        }
        return data;
    }
}
