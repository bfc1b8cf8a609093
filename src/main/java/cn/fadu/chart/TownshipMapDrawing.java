package cn.fadu.chart;

import static cn.fadu.chart.OptionTree.array;
import static cn.fadu.chart.OptionTree.object;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.icepear.echarts.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws the county's map; the outlines travel inside the option and are registered before use. */
final class TownshipMapDrawing {

    /** Of the map itself; a county from north to south leaves room at its sides. */
    private static final int MOST = 640;

    private static final int ABOVE = 10;
    private static final int LEGEND = 64;
    private static final int ENTRY = 116;

    private final TownshipMap spec;
    private final Caption caption;
    private final List<Datum> all;
    private final List<TownshipMap.Area> placed;

    private TownshipMapDrawing(TownshipMap spec) {
        this.spec = spec;
        this.caption = spec.caption();
        this.placed = spec.placed();
        this.all = placed.stream().map(TownshipMap.Area::datum).toList();
    }

    static ObjectNode of(TownshipMap spec) {
        return new TownshipMapDrawing(spec).tree();
    }

    /** As high as the county is, seen at the width of a picture. */
    static int height(TownshipMap spec) {
        return (int) Math.round(PictureFrame.chartWidth() * ratio(spec)) + ABOVE + LEGEND;
    }

    /** The map's height to the whole width. */
    private static double ratio(TownshipMap spec) {
        return share(spec) / spec.boundaries().aspect();
    }

    /** How much of the width the map takes. */
    private static double share(TownshipMap spec) {
        var most = MOST * spec.boundaries().aspect() / PictureFrame.chartWidth();
        return Math.min(0.96, most);
    }

    private ObjectNode tree() {
        var tree = OptionTree.from(new Option());
        tree.set("$map", object().set("outlines", OptionTree.parse(spec.boundaries().geoJson())));
        var size = object().put("ratio", ratio(spec)).put("extra", ABOVE + LEGEND);
        tree.set("$size", size);
        var series = object().put("type", "map").put("map", "townships").put("roam", false);
        series.put("selectedMode", false).put("aspectScale", 1);
        var side = String.format(Locale.ROOT, "%.2f%%", (1 - share(spec)) * 50);
        series.put("left", side).put("right", side).put("top", ABOVE).put("bottom", LEGEND);
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
        tree.putArray("series").add(series.set("data", data())).add(legend());
        tree.set("tooltip", Axes.tooltip("item"));
        return tree;
    }

    private static ObjectNode ground(String colour) {
        var style = object().put("areaColor", colour).put("borderColor", "@surface");
        return style.put("borderWidth", 1.5);
    }

    private ArrayNode data() {
        var data = array();
        for (var area : placed) {
            var datum = Axes.datum(area.subject(), area.datum(), caption);
            var number = area.datum().brief(caption.unit(), caption.locale());
            datum.put("name", area.outline().orElseThrow()).put("title", area.subject().name());
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

    /** What each shade stands for, the missing ones last. */
    private ObjectNode legend() {
        var steps = array();
        Shades.steps(all)
                .forEach(
                        (shade, span) ->
                                step(
                                        steps,
                                        shade.ground(),
                                        number(span.low()) + "–" + number(span.high())));
        if (all.size() < spec.boundaries().names().size() || all.stream().anyMatch(this::missing)) {
            step(steps, "@grid", caption.words().of(Word.NO_DATA));
        }
        var arguments = object().put("width", ENTRY).put("ink", "@muted").put("line", "@line");
        arguments.set("steps", steps);
        return OptionTree.custom("shades", arguments, array().add(0))
                .put("coordinateSystem", "none");
    }

    private boolean missing(Datum datum) {
        return datum.value().isEmpty();
    }

    private static void step(ArrayNode steps, String colour, String text) {
        steps.addObject().put("colour", colour).put("text", text);
    }

    private String number(BigDecimal bound) {
        return Datum.of(bound).brief(caption.unit(), caption.locale());
    }
}
