package cn.fadu.chart;

import cn.fadu.chart.ChartTable.Cell;
import cn.fadu.chart.ChartTable.Column;
import cn.fadu.chart.ChartTable.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * One to eight townships over the years, beside the county's median, its middle half and a target.
 * A break stands before the period from which figures cannot be compared with earlier ones; no line
 * is drawn across it.
 */
public record TrendLines(
        Caption caption,
        String measure,
        List<String> periods,
        List<Line> lines,
        List<Datum> median,
        List<Optional<Span>> quartiles,
        Optional<BigDecimal> target,
        List<Break> breaks)
        implements ChartSpec {

    private static final int MOST_LINES = 8;

    public TrendLines {
        measure = Wording.clean(measure);
        periods = periods.stream().map(Wording::clean).toList();
        lines = List.copyOf(lines);
        median = List.copyOf(median);
        quartiles = List.copyOf(quartiles);
        breaks = List.copyOf(breaks);
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("One to eight lines, not " + lines.size());
        }
        Line.requireOneValueEach(lines, periods);
        Break.requireWithin(breaks, periods);
        var expected = periods.size();
        if (!(median.isEmpty() || median.size() == expected)
                || !(quartiles.isEmpty() || quartiles.size() == expected)) {
            throw new IllegalArgumentException("Not one value for each of " + periods);
        }
    }

    public static TrendLines of(
            Caption caption, String measure, List<String> periods, List<Line> lines) {
        return new TrendLines(
                caption,
                measure,
                periods,
                lines,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    public TrendLines withCounty(List<Datum> median, List<Optional<Span>> quartiles) {
        return new TrendLines(caption, measure, periods, lines, median, quartiles, target, breaks);
    }

    public TrendLines withTarget(BigDecimal value) {
        return new TrendLines(
                caption, measure, periods, lines, median, quartiles, Optional.of(value), breaks);
    }

    public TrendLines withBreaks(List<Break> breaks) {
        return new TrendLines(caption, measure, periods, lines, median, quartiles, target, breaks);
    }

    @Override
    public TrendLines withCaption(Caption caption) {
        return new TrendLines(caption, measure, periods, lines, median, quartiles, target, breaks);
    }

    @Override
    public List<Subject> subjects() {
        return lines.stream().map(Line::subject).toList();
    }

    @Override
    public TrendLines renamed(UnaryOperator<Subject> names) {
        var renamed = lines.stream().map(line -> line.renamed(names));
        return new TrendLines(
                caption, measure, periods, renamed.toList(), median, quartiles, target, breaks);
    }

    @Override
    public ChartTable table() {
        var words = caption.words();
        var columns = new ArrayList<Column>();
        columns.add(Column.words(words.of(Word.PERIOD)));
        lines.forEach(line -> columns.add(numbers(line.subject().name())));
        if (!median.isEmpty()) {
            columns.add(numbers(words.of(Word.MEDIAN)));
        }
        if (!quartiles.isEmpty()) {
            columns.add(numbers(words.of(Word.LOWER_QUARTILE)));
            columns.add(numbers(words.of(Word.UPPER_QUARTILE)));
        }
        target.ifPresent(_ -> columns.add(numbers(words.of(Word.TARGET))));
        if (!breaks.isEmpty()) {
            columns.add(Column.words(words.of(Word.BREAK)));
        }
        return new ChartTable(
                columns, IntStream.range(0, periods.size()).mapToObj(this::row).toList());
    }

    private Column numbers(String header) {
        return Column.numbers(header, caption.unit());
    }

    private Row row(int period) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.words(periods.get(period)));
        lines.forEach(line -> cells.add(Cell.of(line.points().get(period), caption)));
        if (!median.isEmpty()) {
            cells.add(Cell.of(median.get(period), caption));
        }
        if (!quartiles.isEmpty()) {
            cells.add(Cell.of(end(period, Span::low), caption));
            cells.add(Cell.of(end(period, Span::high), caption));
        }
        target.ifPresent(value -> cells.add(Cell.of(value, caption)));
        if (!breaks.isEmpty()) {
            cells.add(Cell.words(breakBefore(period).map(Break::reason).orElse("")));
        }
        return new Row("", cells);
    }

    private Datum end(int period, java.util.function.Function<Span, BigDecimal> end) {
        return quartiles.get(period).map(end).map(Datum::of).orElse(Datum.missing());
    }

    Optional<Break> breakBefore(int period) {
        return breaks.stream().filter(at -> at.before() == period).findFirst();
    }
}
