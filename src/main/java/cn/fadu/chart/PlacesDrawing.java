package cn.fadu.chart;

import static cn.fadu.chart.OptionTree.array;
import static cn.fadu.chart.OptionTree.object;

import cn.fadu.chart.RankingBars.Bar;
import java.util.List;
import java.util.stream.Stream;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.scatter.ScatterSeries;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Draws ranking bars whose unit is the place: a longer bar would look better and be worse, so each
 * place is a dot on its interval, the first place at the left.
 */
final class PlacesDrawing {

    private final RankingBars spec;
    private final Caption caption;

    private PlacesDrawing(RankingBars spec) {
        this.spec = spec;
        this.caption = spec.caption();
    }

    static boolean suits(RankingBars spec) {
        return spec.caption().unit().equals(BumpLines.PLACE);
    }

    static ObjectNode of(RankingBars spec) {
        return new PlacesDrawing(spec).tree();
    }

    private ObjectNode tree() {
        var names = spec.bars().stream().map(bar -> bar.subject().name()).toList();
        var rows = new NamedRows(names, texts(), intervals());
        var dots = new ScatterSeries().setType("scatter").setName(spec.measure()).setSymbolSize(11);
        var tree =
                OptionTree.from(
                        new Option()
                                .setGrid(rows.grid(14, NamedRows.BOTTOM))
                                .setXAxis(Axes.value().setMin(1).setMax(last()))
                                .setSeries(new ScatterSeries[] {dots}));
        Axes.finish((ObjectNode) tree.get("xAxis"), caption);
        ((ObjectNode) tree.get("xAxis")).put("minInterval", 1);
        tree.set("yAxis", rows.axes());
        OptionTree.series(tree, 0).put("z", 4).set("data", data());
        tree.withArray("series").add(ranges());
        tree.set("tooltip", Axes.tooltip("item"));
        return tree;
    }

    /** At least two places, or the axis has no length. */
    private int last() {
        var ends =
                spec.bars().stream()
                        .flatMap(
                                bar ->
                                        Stream.concat(
                                                bar.datum().value().stream(),
                                                bar.interval().map(Span::high).stream()));
        return ends.mapToInt(place -> (int) Math.ceil(place.doubleValue())).max().orElse(2);
    }

    private List<String> texts() {
        return spec.bars().stream()
                .map(bar -> bar.datum().brief(caption.unit(), caption.locale()))
                .toList();
    }

    private List<String> intervals() {
        return spec.bars().stream()
                .map(bar -> bar.interval().map(spec::text).orElse(Datum.ABSENT))
                .toList();
    }

    private ArrayNode data() {
        var data = array();
        for (var row = 0; row < spec.bars().size(); row++) {
            data.add(datum(spec.bars().get(row), row));
        }
        return data;
    }

    private ObjectNode datum(Bar bar, int row) {
        var datum = Axes.datum(bar.subject(), bar.datum(), caption);
        bar.datum().value().ifPresent(place -> datum.set("value", array().add(place).add(row)));
        datum.set("itemStyle", object().put("color", bar.highlighted() ? "@target" : "@accent"));
        var lines = array().add(OptionTree.tipLine(spec.measure(), text(bar)));
        bar.interval()
                .map(spec::text)
                .map(text -> OptionTree.tipLine(caption.words().of(Word.INTERVAL), text))
                .ifPresent(lines::add);
        return datum.set("tip", lines);
    }

    private String text(Bar bar) {
        return bar.datum().full(caption.unit(), caption.locale());
    }

    private ObjectNode ranges() {
        var data = array();
        for (var row = 0; row < spec.bars().size(); row++) {
            var at = row;
            spec.bars()
                    .get(row)
                    .interval()
                    .ifPresent(span -> data.add(array().add(span.low()).add(span.high()).add(at)));
        }
        var ranges = OptionTree.custom("range", object().put("colour", "@soft"), data);
        ranges.set("encode", object().set("x", array().add(0).add(1)).put("y", 2));
        return ranges.put("z", 2);
    }
}
