package cn.fadu.chart;

import static cn.fadu.chart.OptionTree.array;
import static cn.fadu.chart.OptionTree.object;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.bar.BarSeries;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws bars of parts; each part has a colour, a pattern and, where it fits, its number. */
final class StackedBarsDrawing {

    private static final int TOP = 44;
    private static final double PLOT = 620;

    private final StackedBars spec;
    private final Caption caption;
    private final double longest;

    private StackedBarsDrawing(StackedBars spec) {
        this.spec = spec;
        this.caption = spec.caption();
        longest =
                spec.bars().stream()
                        .map(StackedBars::total)
                        .mapToDouble(BigDecimal::doubleValue)
                        .max()
                        .orElse(1);
    }

    static ObjectNode of(StackedBars spec) {
        return new StackedBarsDrawing(spec).tree();
    }

    static int height(StackedBars spec) {
        return Math.max(4, spec.bars().size()) * NamedRows.ROW + TOP + NamedRows.BOTTOM;
    }

    private ObjectNode tree() {
        var names = spec.bars().stream().map(bar -> bar.subject().name()).toList();
        var totals =
                spec.bars().stream().map(bar -> text(Datum.of(StackedBars.total(bar)))).toList();
        var rows = new NamedRows(names, java.util.List.of(), totals);
        var tree =
                OptionTree.from(
                        new Option()
                                .setGrid(rows.grid(TOP, NamedRows.BOTTOM))
                                .setXAxis(Axes.value())
                                .setSeries(series()));
        Axes.finish((ObjectNode) tree.get("xAxis"), caption);
        tree.set("yAxis", rows.axes());
        for (var part = 0; part < spec.parts().size(); part++) {
            finish(OptionTree.series(tree, part), part);
        }
        tree.set("legend", legend());
        tree.set("tooltip", Axes.tooltip("item"));
        return tree;
    }

    private BarSeries[] series() {
        return spec.parts().stream()
                .map(part -> new BarSeries().setType("bar").setName(part).setStack("whole"))
                .map(bars -> bars.setBarWidth("62%").setYAxisIndex(0))
                .toArray(BarSeries[]::new);
    }

    private void finish(ObjectNode series, int part) {
        series.set("data", data(part));
        series.put("color", Palette.series(part));
        var label = object().put("show", true).put("color", "@surface").put("fontSize", 12);
        series.set("label", label.set("formatter", OptionTree.function("text")));
    }

    private ArrayNode data(int part) {
        var table = spec.table();
        var data = array();
        IntStream.range(0, spec.bars().size())
                .forEach(
                        row -> {
                            var bar = spec.bars().get(row);
                            var point = bar.points().get(part);
                            var datum = Axes.datum(bar.subject(), point, caption);
                            datum.put("text", fits(point) ? text(point) : "");
                            data.add(datum.set("tip", Axes.tip(table, table.rows().get(row))));
                        });
        return data;
    }

    private boolean fits(Datum point) {
        var room = point.value().map(BigDecimal::doubleValue).orElse(0.0) / longest * PLOT;
        return ChartFont.REGULAR.width(text(point), 12) + 8 < room;
    }

    private String text(Datum datum) {
        return datum.brief(caption.unit(), caption.locale());
    }

    private static ObjectNode legend() {
        var legend = object().put("top", 6).put("left", "center").put("itemWidth", 22);
        return legend.put("itemHeight", 13).set("textStyle", Axes.label(13, "@ink"));
    }
}
