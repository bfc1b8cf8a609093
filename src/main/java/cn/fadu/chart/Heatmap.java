package cn.fadu.chart;

import cn.fadu.chart.ChartTable.Cell;
import cn.fadu.chart.ChartTable.Column;
import cn.fadu.chart.ChartTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Townships by dimensions or years; the deeper a cell's shade, the higher its value. */
public record Heatmap(
        Caption caption, String measure, List<String> columns, List<Line> rows, Shading shading)
        implements ChartSpec {

    public Heatmap {
        measure = Wording.clean(measure);
        columns = columns.stream().map(Wording::clean).toList();
        rows = List.copyOf(rows);
        Line.requireOneValueEach(rows, columns);
    }

    /** Whether a shade compares a cell with the whole chart or with its own column. */
    public enum Shading {
        WHOLE,
        EACH_COLUMN
    }

    @Override
    public Heatmap withCaption(Caption caption) {
        return new Heatmap(caption, measure, columns, rows, shading);
    }

    @Override
    public List<Subject> subjects() {
        return rows.stream().map(Line::subject).toList();
    }

    @Override
    public Heatmap renamed(UnaryOperator<Subject> names) {
        var renamed = rows.stream().map(row -> row.renamed(names)).toList();
        return new Heatmap(caption, measure, columns, renamed, shading);
    }

    @Override
    public ChartTable table() {
        var heads = new ArrayList<Column>();
        heads.add(Column.words(caption.words().of(Word.TOWNSHIP)));
        columns.forEach(column -> heads.add(Column.numbers(column, caption.unit())));
        return new ChartTable(heads, rows.stream().map(this::row).toList());
    }

    private Row row(Line line) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.words(line.subject().name()));
        line.points().forEach(value -> cells.add(Cell.of(value, caption)));
        return new Row(line.subject().key(), cells);
    }
}
