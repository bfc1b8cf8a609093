package cn.fadu.chart;

import cn.fadu.chart.ChartTable.Cell;
import cn.fadu.chart.ChartTable.Column;
import cn.fadu.chart.ChartTable.Row;
import java.util.List;
import java.util.Optional;

/** Rows that a page shows, to be taken along as data, and what each of their columns means. */
public record DataSheet(Caption caption, List<Field> fields, List<Row> rows) {

    /** A column; one of words has no unit, one of bare numbers an empty one. */
    public record Field(String name, String meaning, Optional<Unit> unit) {}

    public DataSheet {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }

    public ChartTable table() {
        return new ChartTable(
                fields.stream().map(field -> new Column(field.name(), field.unit())).toList(),
                rows);
    }

    /** A line a column: its name, what it means, whether it holds numbers, and their unit. */
    public ChartTable dictionary(List<String> heads, String words, String numbers) {
        return new ChartTable(
                heads.stream().map(Column::words).toList(),
                fields.stream()
                        .map(
                                field ->
                                        List.of(
                                                field.name(),
                                                field.meaning(),
                                                field.unit().isPresent() ? numbers : words,
                                                field.unit().map(Unit::text).orElse("")))
                        .map(texts -> new Row("", texts.stream().map(Cell::words).toList()))
                        .toList());
    }
}
