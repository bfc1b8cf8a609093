package cn.fadu.chart;

import cn.fadu.chart.ChartTable.Cell;
import cn.fadu.chart.ChartTable.Column;
import cn.fadu.chart.ChartTable.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Each township's value in two years, joined by a line. The unit of the change says how it is to be
 * read: 百分点 for a rate, the unit itself for a count.
 */
public record SlopePairs(
        Caption caption, String measure, String before, String after, Unit change, List<Pair> pairs)
        implements ChartSpec {

    public SlopePairs {
        measure = Wording.clean(measure);
        before = Wording.clean(before);
        after = Wording.clean(after);
        pairs = List.copyOf(pairs);
    }

    /** One township's two values; where one is missing no line is drawn. */
    public record Pair(Subject subject, Datum before, Datum after, boolean highlighted) {

        /** After minus before, when both are there. */
        public Optional<BigDecimal> change() {
            return before.value().flatMap(from -> after.value().map(to -> to.subtract(from)));
        }
    }

    @Override
    public SlopePairs withCaption(Caption caption) {
        return new SlopePairs(caption, measure, before, after, change, pairs);
    }

    @Override
    public List<Subject> subjects() {
        return pairs.stream().map(Pair::subject).toList();
    }

    @Override
    public SlopePairs renamed(UnaryOperator<Subject> names) {
        var renamed =
                pairs.stream()
                        .map(
                                pair ->
                                        new Pair(
                                                names.apply(pair.subject()),
                                                pair.before(),
                                                pair.after(),
                                                pair.highlighted()))
                        .toList();
        return new SlopePairs(caption, measure, before, after, change, renamed);
    }

    @Override
    public ChartTable table() {
        var words = caption.words();
        var columns =
                List.of(
                        Column.words(words.of(Word.TOWNSHIP)),
                        Column.numbers(before, caption.unit()),
                        Column.numbers(after, caption.unit()),
                        Column.numbers(words.line(Word.CHANGE, change.text()), change));
        return new ChartTable(columns, pairs.stream().map(this::row).toList());
    }

    private Row row(Pair pair) {
        var name = Cell.words(pair.subject().name());
        var before = Cell.of(pair.before(), caption);
        var after = Cell.of(pair.after(), caption);
        return new Row(pair.subject().key(), List.of(name, before, after, changed(pair)));
    }

    private Cell changed(Pair pair) {
        return new Cell(changeText(pair), pair.change());
    }

    String changeText(Pair pair) {
        return pair.change()
                .map(by -> (by.signum() > 0 ? "+" : "") + change.full(by, caption.locale()))
                .orElse(Datum.ABSENT);
    }
}
