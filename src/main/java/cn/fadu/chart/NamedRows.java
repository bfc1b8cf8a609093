package cn.fadu.chart;

import static cn.fadu.chart.OptionTree.object;

import java.util.List;
import org.icepear.echarts.Option;
import org.icepear.echarts.components.coord.AxisLine;
import org.icepear.echarts.components.coord.cartesian.CategoryAxis;
import org.icepear.echarts.components.grid.Grid;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Horizontal rows with a name at the left, a short text before it and another one in a column at
 * the right: three axes over the same rows, so wide as their texts ask.
 */
final class NamedRows {

    static final int ROW = 28;
    static final int BOTTOM = 34;
    private static final int NAME_LIMIT = 190;
    private static final int FONT = 13;

    private final List<String> names;
    private final List<String> before;
    private final List<String> after;
    private final double nameWidth;
    private final double beforeWidth;
    private final double afterWidth;

    NamedRows(List<String> names, List<String> before, List<String> after) {
        this.names = names;
        this.before = before;
        this.after = after;
        nameWidth = Math.min(NAME_LIMIT, widest(names));
        beforeWidth = widest(before);
        afterWidth = widest(after);
    }

    static NamedRows of(List<String> names) {
        return new NamedRows(names, List.of(), List.of());
    }

    double left() {
        return nameWidth + beforeWidth + (before.isEmpty() ? 14 : 28);
    }

    double right() {
        return after.isEmpty() ? 12 : afterWidth + 20;
    }

    Grid grid(int top, int bottom) {
        return new Grid().setLeft(left()).setRight(right()).setTop(top).setBottom(bottom);
    }

    /** The axis of the names first; data belong to it. */
    ArrayNode axes() {
        var axes = OptionTree.array();
        axes.add(axis("left", 0, names, Axes.label(FONT, "@ink").put("width", nameWidth)));
        if (!before.isEmpty()) {
            axes.add(axis("left", nameWidth + 10, before, Axes.label(FONT, "@muted")));
        }
        if (!after.isEmpty()) {
            var label = Axes.label(FONT, "@ink").put("align", "right").put("fontWeight", "bold");
            axes.add(axis("right", afterWidth, after, label));
        }
        return axes;
    }

    private static ObjectNode axis(
            String side, double offset, List<String> texts, ObjectNode label) {
        var bare =
                new CategoryAxis()
                        .setType("category")
                        .setPosition(side)
                        .setOffset(offset)
                        .setInverse(true)
                        .setAxisLine(new AxisLine().setShow(false));
        var tree = (ObjectNode) OptionTree.from(new Option().setYAxis(bare)).get("yAxis");
        tree.set("axisTick", object().put("show", false));
        tree.set("splitLine", object().put("show", false));
        tree.set("axisLabel", label.put("interval", 0));
        return tree.set("data", OptionTree.texts(texts));
    }

    private static double widest(List<String> texts) {
        return texts.stream()
                .mapToDouble(words -> Math.ceil(ChartFont.BOLD.width(words, FONT)) + 2)
                .max()
                .orElse(0);
    }
}
