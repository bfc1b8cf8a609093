package cn.fadu.chart;

import static cn.fadu.chart.OptionTree.array;
import static cn.fadu.chart.OptionTree.object;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.icepear.echarts.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws the steps to a score as floating bars, one below the other. */
final class WaterfallDrawing {

    private final Waterfall spec;
    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private final ArrayNode data = array();
    private final ArrayNode colours = array();
    private BigDecimal level = BigDecimal.ZERO;

    private WaterfallDrawing(Waterfall spec) {
        this.spec = spec;
    }

    static ObjectNode of(Waterfall spec) {
        return new WaterfallDrawing(spec).tree();
    }

    static int height(Waterfall spec) {
        var rows = spec.steps().size() + 1 + (spec.start().isPresent() ? 1 : 0);
        return Math.max(4, rows) * NamedRows.ROW + 14 + NamedRows.BOTTOM;
    }

    private ObjectNode tree() {
        spec.start()
                .ifPresent(
                        from ->
                                add(
                                        new Subject("", from.name()),
                                        Datum.of(from.value()),
                                        "@muted"));
        for (var step : spec.steps()) {
            var rises = step.by().value().map(BigDecimal::signum).orElse(0) >= 0;
            add(step.subject(), step.by(), rises ? "@accent" : "@target");
        }
        level = BigDecimal.ZERO;
        add(new Subject("", spec.end()), Datum.of(spec.total()), "@ink");
        var rows = new NamedRows(names, List.of(), values);
        var option = new Option().setGrid(rows.grid(14, NamedRows.BOTTOM)).setXAxis(Axes.value());
        var tree = OptionTree.from(option);
        var axis = (ObjectNode) tree.get("xAxis");
        Axes.finish(axis, spec.caption());
        spec.base().ifPresent(low -> axis.put("min", low));
        tree.set("yAxis", rows.axes());
        tree.putArray("series").add(bars());
        tree.set("tooltip", Axes.tooltip("item"));
        return tree;
    }

    private void add(Subject subject, Datum by, String colour) {
        var from = level;
        level = level.add(by.value().orElse(BigDecimal.ZERO));
        var isStep = !subject.key().isEmpty();
        var text =
                (isStep && by.value().map(BigDecimal::signum).orElse(0) > 0 ? "+" : "") + text(by);
        var datum = data.addObject().put("key", subject.key()).put("name", subject.name());
        datum.set("value", array().add(from).add(level).add(names.size()));
        datum.put("text", text).putArray("tip").add(OptionTree.tipLine(spec.measure(), text));
        names.add(subject.name());
        values.add(text);
        colours.add(colour);
    }

    private String text(Datum datum) {
        return datum.brief(spec.caption().unit(), spec.caption().locale());
    }

    private ObjectNode bars() {
        var arguments = object().put("joint", "@line").put("surface", "@surface");
        arguments.put("cut", spec.base().isPresent()).set("colours", colours);
        var bars = OptionTree.custom("floats", arguments, data);
        bars.put("silent", false).remove("tooltip");
        bars.set("encode", object().set("x", array().add(0).add(1)).put("y", 2));
        return bars;
    }
}
