package cn.fadu.chart;

import cn.fadu.chart.ChartTable.Cell;
import cn.fadu.chart.ChartTable.Column;
import cn.fadu.chart.ChartTable.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * One to five townships over three to twelve dimensions of the same scale, from zero to the limit,
 * beside the county's median when it is given.
 */
public record Radar(
        Caption caption,
        String measure,
        List<String> dimensions,
        BigDecimal limit,
        List<Line> profiles,
        List<Datum> median)
        implements ChartSpec {

    public Radar {
        measure = Wording.clean(measure);
        dimensions = dimensions.stream().map(Wording::clean).toList();
        profiles = List.copyOf(profiles);
        median = List.copyOf(median);
        Line.requireOneValueEach(profiles, dimensions);
        if (profiles.isEmpty() || profiles.size() > 5) {
            throw new IllegalArgumentException("One to five profiles, not " + profiles.size());
        }
        if (dimensions.size() < 3 || dimensions.size() > 12) {
            throw new IllegalArgumentException("Three to twelve dimensions: " + dimensions);
        }
        if (limit.signum() <= 0 || !(median.isEmpty() || median.size() == dimensions.size())) {
            throw new IllegalArgumentException("Not one median for each dimension, or no scale");
        }
    }

    @Override
    public Radar withCaption(Caption caption) {
        return new Radar(caption, measure, dimensions, limit, profiles, median);
    }

    @Override
    public List<Subject> subjects() {
        return profiles.stream().map(Line::subject).toList();
    }

    @Override
    public Radar renamed(UnaryOperator<Subject> names) {
        var renamed = profiles.stream().map(profile -> profile.renamed(names)).toList();
        return new Radar(caption, measure, dimensions, limit, renamed, median);
    }

    @Override
    public ChartTable table() {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(caption.words().of(Word.DIMENSION)));
        profiles.forEach(
                each -> columns.add(Column.numbers(each.subject().name(), caption.unit())));
        if (!median.isEmpty()) {
            columns.add(Column.numbers(caption.words().of(Word.MEDIAN), caption.unit()));
        }
        return new ChartTable(
                columns, IntStream.range(0, dimensions.size()).mapToObj(this::row).toList());
    }

    private Row row(int dimension) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.words(dimensions.get(dimension)));
        profiles.forEach(each -> cells.add(Cell.of(each.points().get(dimension), caption)));
        if (!median.isEmpty()) {
            cells.add(Cell.of(median.get(dimension), caption));
        }
        return new Row("", cells);
    }
}
