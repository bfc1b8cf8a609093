package cn.fadu.chart;

import static cn.fadu.chart.OptionTree.function;
import static cn.fadu.chart.OptionTree.object;

import org.icepear.echarts.components.coord.cartesian.ValueAxis;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The look that all charts with axes share. */
final class Axes {

    private Axes() {}

    static ValueAxis value() {
        return new ValueAxis().setType("value").setSplitNumber(5);
    }

    /** Thin lines, quiet labels, ticks grouped and shortened as all numbers are. */
    static void finish(ObjectNode axis, Caption caption) {
        axis.set("splitLine", object().set("lineStyle", object().put("color", "@grid")));
        axis.set("axisLine", object().put("show", false));
        axis.set("axisTick", object().put("show", false));
        axis.set("axisLabel", label(12, "@muted").put("hideOverlap", true));
        ((ObjectNode) axis.get("axisLabel")).set("formatter", tick(caption));
    }

    /** An axis of periods or columns that is nothing but its names. */
    static void finishNames(ObjectNode axis) {
        axis.set("axisLine", object().set("lineStyle", object().put("color", "@line")));
        axis.set("axisTick", object().put("show", false));
        axis.set("axisLabel", label(13, "@ink").put("hideOverlap", true));
    }

    /** A value of a subject: what is drawn, what is written beside it and what a click reports. */
    static ObjectNode datum(Subject subject, Datum value, Caption caption) {
        var datum = object().put("key", subject.key()).put("name", subject.name());
        value.value()
                .ifPresentOrElse(
                        number -> datum.put("value", number), () -> datum.put("value", "-"));
        return datum.put("text", value.brief(caption.unit(), caption.locale()));
    }

    static String withUnit(Datum value, Caption caption) {
        var number = value.full(caption.unit(), caption.locale());
        return (number + " " + caption.unit().text()).strip();
    }

    /** The lines of a tooltip that a row of the table makes, its name left out. */
    static ArrayNode tip(ChartTable table, ChartTable.Row row) {
        var lines = OptionTree.array();
        for (var column = 0; column < row.cells().size(); column++) {
            if (column != table.heading()) {
                var text = row.cells().get(column).text();
                lines.add(OptionTree.tipLine(table.columns().get(column).header(), text));
            }
        }
        return lines;
    }

    static ObjectNode hidden() {
        return object().put("show", false);
    }

    static ObjectNode label(int size, String colour) {
        return object().put("color", colour)
                .put("fontSize", size)
                .put("overflow", "truncate")
                .put("ellipsis", "…");
    }

    static ObjectNode tooltip(String trigger) {
        var tooltip =
                object().put("trigger", trigger)
                        .put("confine", true)
                        .put("backgroundColor", "@surface")
                        .put("borderColor", "@line");
        tooltip.set("textStyle", object().put("color", "@ink").put("fontSize", 13));
        return tooltip.set("formatter", function("tip"));
    }

    private static ObjectNode tick(Caption caption) {
        var chinese = caption.locale().getLanguage().equals("zh");
        return function(
                "tick",
                object().put("large", chinese ? 1e8 : 1e6).put("word", chinese ? "亿" : "M"));
    }
}
