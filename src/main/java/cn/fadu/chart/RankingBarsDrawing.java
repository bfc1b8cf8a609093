package cn.fadu.chart;

import static cn.fadu.chart.OptionTree.array;
import static cn.fadu.chart.OptionTree.object;

import cn.fadu.chart.RankingBars.Bar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.bar.BarSeries;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws ranking bars: place and name at the left, the value in its own column at the right. */
final class RankingBarsDrawing {

    private final RankingBars spec;
    private final Caption caption;

    private RankingBarsDrawing(RankingBars spec) {
        this.spec = spec;
        this.caption = spec.caption();
    }

    static ObjectNode of(RankingBars spec) {
        return PlacesDrawing.suits(spec)
                ? PlacesDrawing.of(spec)
                : new RankingBarsDrawing(spec).tree();
    }

    static int height(RankingBars spec) {
        return Math.max(4, spec.bars().size()) * NamedRows.ROW + top(spec) + NamedRows.BOTTOM;
    }

    private static int top(RankingBars spec) {
        return spec.median().isPresent() || spec.target().isPresent() ? 46 : 14;
    }

    private ObjectNode tree() {
        var rows =
                new NamedRows(
                        texts(bar -> bar.subject().name()), texts(Bar::rank), texts(this::value));
        var bars =
                new BarSeries()
                        .setName(spec.measure())
                        .setType("bar")
                        .setBarWidth("62%")
                        .setYAxisIndex(0);
        var tree =
                OptionTree.from(
                        new Option()
                                .setGrid(rows.grid(top(spec), NamedRows.BOTTOM))
                                .setXAxis(Axes.value())
                                .setSeries(new BarSeries[] {bars}));
        Axes.finish((ObjectNode) tree.get("xAxis"), caption);
        tree.set("yAxis", rows.axes());
        OptionTree.series(tree, 0).set("data", data());
        addReferences(tree.withArray("series"));
        tree.set("tooltip", Axes.tooltip("item"));
        return tree;
    }

    private List<String> texts(Function<Bar, String> text) {
        return spec.bars().stream().map(text).toList();
    }

    private String value(Bar bar) {
        return bar.datum().brief(caption.unit(), caption.locale());
    }

    private ArrayNode data() {
        var data = array();
        spec.bars().forEach(bar -> data.add(datum(bar)));
        return data;
    }

    private ObjectNode datum(Bar bar) {
        var datum = Axes.datum(bar.subject(), bar.datum(), caption);
        datum.set("itemStyle", object().put("color", colour(bar)).put("borderRadius", 2));
        return datum.set("tip", tip(bar));
    }

    private String colour(Bar bar) {
        var plain = spec.bars().stream().noneMatch(Bar::highlighted) && !spec.hasIntervals();
        return plain || bar.highlighted() ? "@accent" : "@soft";
    }

    private ArrayNode tip(Bar bar) {
        var words = caption.words();
        var lines = array();
        lines.add(OptionTree.tipLine(spec.measure(), Axes.withUnit(bar.datum(), caption)));
        if (!bar.rank().isEmpty()) {
            lines.add(OptionTree.tipLine(words.of(Word.RANK), bar.rank()));
        }
        bar.interval()
                .map(spec::text)
                .ifPresent(span -> lines.add(OptionTree.tipLine(words.of(Word.INTERVAL), span)));
        return lines;
    }

    private void addReferences(ArrayNode series) {
        if (spec.hasIntervals()) {
            series.add(whiskers());
        }
        var guides = array();
        guide(Word.MEDIAN, spec.median(), "@muted", 4).ifPresent(guides::add);
        guide(Word.TARGET, spec.target(), "@target", 8).ifPresent(guides::add);
        if (!guides.isEmpty() && !spec.bars().isEmpty()) {
            var data = array();
            guides.forEach(guide -> data.add(array().add(guide.get("value")).add(0)));
            series.add(
                    OptionTree.custom("guides", object().set("guides", guides), data).put("z", 4));
        }
    }

    private ObjectNode whiskers() {
        var data = array();
        for (var place = 0; place < spec.bars().size(); place++) {
            var at = place;
            spec.bars()
                    .get(place)
                    .interval()
                    .ifPresent(span -> data.add(array().add(span.low()).add(span.high()).add(at)));
        }
        var look = object().put("colour", "@ink").put("halo", "@surface");
        var whiskers = OptionTree.custom("whisker", look, data).put("z", 5);
        whiskers.set("encode", object().set("x", array().add(0).add(1)).put("y", 2));
        return whiskers;
    }

    private Optional<ObjectNode> guide(
            Word word, Optional<BigDecimal> value, String colour, int dash) {
        return value.map(
                number -> {
                    var text =
                            caption.words().of(word)
                                    + " "
                                    + caption.unit().brief(number, caption.locale());
                    var guide = object().put("value", number).put("text", text);
                    guide.put("width", Math.ceil(ChartFont.REGULAR.width(text, 12)));
                    return guide.put("colour", colour).set("dash", array().add(dash).add(3));
                });
    }
}
