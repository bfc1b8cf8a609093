package cn.fadu.chart;

import cn.fadu.chart.ChartTable.Cell;
import cn.fadu.chart.ChartTable.Column;
import cn.fadu.chart.ChartTable.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Townships as horizontal bars, in the order given: the first one stands on top. */
public record RankingBars(
        Caption caption,
        String measure,
        List<Bar> bars,
        Optional<BigDecimal> median,
        Optional<BigDecimal> target)
        implements ChartSpec {

    public RankingBars {
        measure = Wording.clean(measure);
        bars = List.copyOf(bars);
    }

    /**
     * One township's bar: its place as a text (empty when unranked), its value, the interval drawn
     * as a whisker in the chart's unit, and whether it stands out.
     */
    public record Bar(
            Subject subject,
            String rank,
            Datum datum,
            Optional<Span> interval,
            boolean highlighted) {

        public Bar {
            rank = Wording.clean(rank);
        }

        public static Bar of(Subject subject, String rank, Datum datum) {
            return new Bar(subject, rank, datum, Optional.empty(), false);
        }

        public Bar between(BigDecimal low, BigDecimal high) {
            return new Bar(subject, rank, datum, Optional.of(new Span(low, high)), highlighted);
        }

        public Bar highlight() {
            return new Bar(subject, rank, datum, interval, true);
        }
    }

    public static RankingBars of(Caption caption, String measure, List<Bar> bars) {
        return new RankingBars(caption, measure, bars, Optional.empty(), Optional.empty());
    }

    public RankingBars withMedian(BigDecimal value) {
        return new RankingBars(caption, measure, bars, Optional.of(value), target);
    }

    public RankingBars withTarget(BigDecimal value) {
        return new RankingBars(caption, measure, bars, median, Optional.of(value));
    }

    @Override
    public RankingBars withCaption(Caption caption) {
        return new RankingBars(caption, measure, bars, median, target);
    }

    @Override
    public List<Subject> subjects() {
        return bars.stream().map(Bar::subject).toList();
    }

    @Override
    public RankingBars renamed(UnaryOperator<Subject> names) {
        var renamed = bars.stream().map(bar -> withSubject(bar, names.apply(bar.subject())));
        return new RankingBars(caption, measure, renamed.toList(), median, target);
    }

    private static Bar withSubject(Bar bar, Subject subject) {
        return new Bar(subject, bar.rank(), bar.datum(), bar.interval(), bar.highlighted());
    }

    boolean hasIntervals() {
        return bars.stream().anyMatch(bar -> bar.interval().isPresent());
    }

    boolean hasRanks() {
        return bars.stream().anyMatch(bar -> !bar.rank().isEmpty());
    }

    @Override
    public ChartTable table() {
        var words = caption.words();
        var columns = new ArrayList<Column>();
        if (hasRanks()) {
            columns.add(Column.words(words.of(Word.RANK)));
        }
        columns.add(Column.words(words.of(Word.TOWNSHIP)));
        columns.add(Column.numbers(measure, caption.unit()));
        if (hasIntervals()) {
            columns.add(Column.words(words.of(Word.INTERVAL)));
        }
        return new ChartTable(columns, rows());
    }

    private List<Row> rows() {
        var rows = new ArrayList<>(bars.stream().map(this::row).toList());
        median.ifPresent(value -> rows.add(reference(Word.MEDIAN, value)));
        target.ifPresent(value -> rows.add(reference(Word.TARGET, value)));
        return rows;
    }

    private Row row(Bar bar) {
        var cells = new ArrayList<Cell>();
        if (hasRanks()) {
            cells.add(Cell.words(bar.rank().isEmpty() ? Datum.ABSENT : bar.rank()));
        }
        cells.add(Cell.words(bar.subject().name()));
        cells.add(Cell.of(bar.datum(), caption));
        if (hasIntervals()) {
            cells.add(Cell.words(bar.interval().map(this::text).orElse(Datum.ABSENT)));
        }
        return new Row(bar.subject().key(), cells);
    }

    private Row reference(Word word, BigDecimal value) {
        var cells = new ArrayList<Cell>();
        if (hasRanks()) {
            cells.add(Cell.words(""));
        }
        cells.add(Cell.words(caption.words().of(word)));
        cells.add(Cell.of(value, caption));
        if (hasIntervals()) {
            cells.add(Cell.words(""));
        }
        return new Row("", cells);
    }

    String text(Span span) {
        return "%s – %s"
                .formatted(
                        caption.unit().full(span.low(), caption.locale()),
                        caption.unit().full(span.high(), caption.locale()));
    }
}
