package cn.fadu.chart;

import cn.fadu.chart.ChartTable.Cell;
import cn.fadu.chart.ChartTable.Column;
import cn.fadu.chart.ChartTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Places over the years, the first place on top. A missing place is a year without rank; no line
 * crosses a break, for places before and after it are not comparable.
 */
public record BumpLines(
        Caption caption,
        String measure,
        List<String> periods,
        List<Line> lines,
        Set<String> highlighted,
        List<Break> breaks)
        implements ChartSpec {

    /** Places are whole numbers without a unit. */
    public static final Unit PLACE = new Unit("", 0);

    public BumpLines {
        measure = Wording.clean(measure);
        periods = periods.stream().map(Wording::clean).toList();
        lines = List.copyOf(lines);
        highlighted = Set.copyOf(highlighted);
        breaks = List.copyOf(breaks);
        Line.requireOneValueEach(lines, periods);
        Break.requireWithin(breaks, periods);
    }

    public static BumpLines of(
            Caption caption, String measure, List<String> periods, List<Line> lines) {
        return new BumpLines(caption, measure, periods, lines, Set.of(), List.of());
    }

    public BumpLines highlighting(Set<String> keys) {
        return new BumpLines(caption, measure, periods, lines, keys, breaks);
    }

    public BumpLines withBreaks(List<Break> breaks) {
        return new BumpLines(caption, measure, periods, lines, highlighted, breaks);
    }

    @Override
    public BumpLines withCaption(Caption caption) {
        return new BumpLines(caption, measure, periods, lines, highlighted, breaks);
    }

    @Override
    public List<Subject> subjects() {
        return lines.stream().map(Line::subject).toList();
    }

    @Override
    public BumpLines renamed(UnaryOperator<Subject> names) {
        var renamed = lines.stream().map(line -> line.renamed(names)).toList();
        var keys = new ArrayList<String>();
        for (var i = 0; i < lines.size(); i++) {
            if (highlighted.contains(lines.get(i).subject().key())) {
                keys.add(renamed.get(i).subject().key());
            }
        }
        return new BumpLines(caption, measure, periods, renamed, Set.copyOf(keys), breaks);
    }

    @Override
    public ChartTable table() {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(caption.words().of(Word.TOWNSHIP)));
        periods.forEach(period -> columns.add(Column.numbers(period, PLACE)));
        return new ChartTable(columns, lines.stream().map(this::row).toList());
    }

    private Row row(Line line) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.words(line.subject().name()));
        line.points().forEach(place -> cells.add(Cell.of(place, PLACE, caption)));
        return new Row(line.subject().key(), cells);
    }
}
