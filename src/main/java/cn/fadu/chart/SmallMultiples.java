package cn.fadu.chart;

import cn.fadu.chart.ChartTable.Cell;
import cn.fadu.chart.ChartTable.Column;
import cn.fadu.chart.ChartTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One small panel for each township, all on the same scale, with the county's median behind each
 * line when it is given.
 */
public record SmallMultiples(
        Caption caption,
        String measure,
        List<String> periods,
        List<Line> panels,
        List<Datum> median)
        implements ChartSpec {

    public SmallMultiples {
        measure = Wording.clean(measure);
        periods = periods.stream().map(Wording::clean).toList();
        panels = List.copyOf(panels);
        median = List.copyOf(median);
        Line.requireOneValueEach(panels, periods);
        if (!(median.isEmpty() || median.size() == periods.size())) {
            throw new IllegalArgumentException("Not one median for each of " + periods);
        }
    }

    @Override
    public SmallMultiples withCaption(Caption caption) {
        return new SmallMultiples(caption, measure, periods, panels, median);
    }

    @Override
    public List<Subject> subjects() {
        return panels.stream().map(Line::subject).toList();
    }

    @Override
    public SmallMultiples renamed(UnaryOperator<Subject> names) {
        var renamed = panels.stream().map(panel -> panel.renamed(names)).toList();
        return new SmallMultiples(caption, measure, periods, renamed, median);
    }

    @Override
    public ChartTable table() {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(caption.words().of(Word.TOWNSHIP)));
        periods.forEach(period -> columns.add(Column.numbers(period, caption.unit())));
        var rows = new ArrayList<Row>();
        panels.forEach(panel -> rows.add(row(panel)));
        if (!median.isEmpty()) {
            var county = new Subject("", caption.words().of(Word.MEDIAN));
            rows.add(row(new Line(county, median)));
        }
        return new ChartTable(columns, rows);
    }

    private Row row(Line line) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.words(line.subject().name()));
        line.points().forEach(value -> cells.add(Cell.of(value, caption)));
        return new Row(line.subject().key(), cells);
    }
}
