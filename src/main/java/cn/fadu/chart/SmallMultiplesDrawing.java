package cn.fadu.chart;

import static cn.fadu.chart.OptionTree.array;
import static cn.fadu.chart.OptionTree.object;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.icepear.echarts.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws one small panel for each township, all on one scale. */
final class SmallMultiplesDrawing {

    private static final int WIDTH = 152;
    private static final int HEIGHT = 128;

    private final SmallMultiples spec;
    private final Caption caption;

    private SmallMultiplesDrawing(SmallMultiples spec) {
        this.spec = spec;
        this.caption = spec.caption();
    }

    static ObjectNode of(SmallMultiples spec) {
        return new SmallMultiplesDrawing(spec).tree();
    }

    static int height(SmallMultiples spec) {
        var columns = PictureFrame.chartWidth() / WIDTH;
        return Math.max(1, Math.ceilDiv(spec.panels().size(), columns)) * HEIGHT + 8;
    }

    private ObjectNode tree() {
        var tree = OptionTree.from(new Option());
        var panels = OptionTree.custom("panels", arguments(), data());
        panels.put("coordinateSystem", "none").put("silent", false).remove("tooltip");
        tree.putArray("series").add(panels);
        var size = object().put("count", spec.panels().size());
        tree.set("$size", size.put("width", WIDTH).put("height", HEIGHT));
        tree.set("tooltip", Axes.tooltip("item"));
        return tree;
    }

    private ObjectNode arguments() {
        var range =
                Stream.concat(
                                spec.panels().stream().flatMap(panel -> panel.points().stream()),
                                spec.median().stream())
                        .flatMap(point -> point.value().stream())
                        .mapToDouble(BigDecimal::doubleValue)
                        .summaryStatistics();
        var flat = range.getCount() == 0 || range.getMax() == range.getMin();
        var arguments = object().put("width", WIDTH).put("height", HEIGHT);
        arguments.put("places", spec.periods().size());
        arguments.put("low", range.getCount() == 0 ? 0 : range.getMin() - (flat ? 1 : 0));
        arguments.put("high", range.getCount() == 0 ? 1 : range.getMax() + (flat ? 1 : 0));
        arguments.put("colour", "@accent").put("line", "@line").put("ink", "@ink");
        arguments.put("muted", "@muted").set("median", points(spec.median()));
        arguments.put("first", end(0)).put("last", end(spec.periods().size() - 1));
        return arguments.set("panels", panels());
    }

    private String end(int place) {
        return spec.periods().isEmpty() ? "" : spec.periods().get(place);
    }

    private ArrayNode panels() {
        var panels = array();
        for (var panel : spec.panels()) {
            var last = last(panel.points());
            var text = last.brief(caption.unit(), caption.locale());
            var drawn = panels.addObject().put("name", panel.subject().name()).put("text", text);
            drawn.put("textWidth", ChartFont.BOLD.width(text, 13));
            drawn.set("points", points(panel.points()));
        }
        return panels;
    }

    private static Datum last(List<Datum> points) {
        return points.reversed().stream()
                .filter(point -> point.value().isPresent())
                .findFirst()
                .orElse(Datum.missing());
    }

    private static ArrayNode points(List<Datum> points) {
        var values = array();
        points.forEach(point -> point.value().ifPresentOrElse(values::add, values::addNull));
        return values;
    }

    private ArrayNode tip(Line panel) {
        var tip = array();
        for (var place = 0; place < spec.periods().size(); place++) {
            var text = panel.points().get(place).full(caption.unit(), caption.locale());
            tip.add(OptionTree.tipLine(spec.periods().get(place), text + median(place)));
        }
        return tip;
    }

    private String median(int place) {
        if (spec.median().isEmpty()) {
            return "";
        }
        var text = spec.median().get(place).full(caption.unit(), caption.locale());
        return "　(%s %s)".formatted(caption.words().of(Word.MEDIAN), text);
    }

    private ArrayNode data() {
        var data = array();
        for (var row = 0; row < spec.panels().size(); row++) {
            var subject = spec.panels().get(row).subject();
            var datum = data.addObject().put("key", subject.key()).put("name", subject.name());
            datum.put("value", row).set("tip", tip(spec.panels().get(row)));
        }
        return data;
    }
}
