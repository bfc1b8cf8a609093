package cn.fadu.pack;

import cn.fadu.chart.ChartTable;
import cn.fadu.chart.ChartTable.Cell;
import cn.fadu.chart.ChartTable.Column;
import cn.fadu.chart.ChartTable.Row;
import cn.fadu.export.paper.Part;
import cn.fadu.indicator.Node;
import java.util.List;

/** How the scores come about, in words, and the weights of the dimensions. */
record MethodPages(EditionWhole whole, PackCharts charts, PackWords words) {

    List<Part> pages() {
        return List.of(method(), weights());
    }

    private Part method() {
        var rules = whole.framework().rules();
        return new Part.Prose(
                words.say("pack.section.method"),
                List.of(
                        words.say(
                                "pack.method.framework",
                                whole.framework().title().in(words.locale()),
                                String.valueOf(whole.framework().version()),
                                whole.framework().indicators().size(),
                                whole.framework().ranked().size()),
                        words.say(
                                "pack.method.score",
                                words.say("county.method." + rules.normalisation()),
                                words.say("county.method." + rules.aggregation()),
                                rules.decimals()),
                        words.say("pack.method.missing", Math.round(rules.minimumCoverage() * 100)),
                        words.say("pack.method.ties"),
                        words.say("county.interval.note"),
                        words.say("pack.method.movement")));
    }

    private Part weights() {
        var columns =
                List.of(
                        Column.words(words.say("county.dimension")),
                        Column.words(words.say("county.framework.ranked")),
                        Column.words(words.say("county.framework.weight")));
        var sum = whole.framework().dimensions().stream().mapToDouble(Node::weight).sum();
        var rows = whole.framework().dimensions().stream().map(node -> weight(node, sum)).toList();
        return new Part.Listing(
                words.say("county.framework.weights"), new ChartTable(columns, rows), List.of());
    }

    private Row weight(Node node, double sum) {
        var ranked = whole.framework().under(node).stream().filter(each -> each.ranked()).count();
        return new Row(
                "",
                List.of(
                        Cell.words(charts.name(node)),
                        Cell.words(String.valueOf(ranked)),
                        Cell.words("%.1f%%".formatted(sum == 0 ? 0 : node.weight() / sum * 100))));
    }
}
