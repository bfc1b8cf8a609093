package cn.fadu.chart;

import cn.fadu.chart.ChartTable.Cell;
import cn.fadu.chart.ChartTable.Column;
import cn.fadu.chart.ChartTable.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Each township's whole as a bar of up to eight parts, such as 办结 and 在办. */
public record StackedBars(Caption caption, String measure, List<String> parts, List<Line> bars)
        implements ChartSpec {

    public StackedBars {
        measure = Wording.clean(measure);
        parts = parts.stream().map(Wording::clean).toList();
        bars = List.copyOf(bars);
        Line.requireOneValueEach(bars, parts);
        if (parts.isEmpty() || parts.size() > 8) {
            throw new IllegalArgumentException("One to eight parts, not " + parts.size());
        }
    }

    /** The sum of the parts that are there. */
    public static BigDecimal total(Line bar) {
        return bar.points().stream()
                .flatMap(part -> part.value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public StackedBars withCaption(Caption caption) {
        return new StackedBars(caption, measure, parts, bars);
    }

    @Override
    public List<Subject> subjects() {
        return bars.stream().map(Line::subject).toList();
    }

    @Override
    public StackedBars renamed(UnaryOperator<Subject> names) {
        var renamed = bars.stream().map(bar -> bar.renamed(names)).toList();
        return new StackedBars(caption, measure, parts, renamed);
    }

    @Override
    public ChartTable table() {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(caption.words().of(Word.TOWNSHIP)));
        parts.forEach(part -> columns.add(Column.numbers(part, caption.unit())));
        columns.add(Column.numbers(measure, caption.unit()));
        return new ChartTable(columns, bars.stream().map(this::row).toList());
    }

    private Row row(Line bar) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.words(bar.subject().name()));
        bar.points().forEach(part -> cells.add(Cell.of(part, caption)));
        cells.add(Cell.of(total(bar), caption));
        return new Row(bar.subject().key(), cells);
    }
}
