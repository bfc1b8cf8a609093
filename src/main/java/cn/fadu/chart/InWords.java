package cn.fadu.chart;

import java.util.List;
import java.util.stream.IntStream;

/** A chart as a sentence, for those who hear it: what it shows, how much, from where to where. */
final class InWords {

    private InWords() {}

    static String of(ChartSpec spec) {
        var words = spec.caption().words();
        var title = spec.caption().title();
        var table = spec.table();
        var rows = rows(spec, table);
        return switch (rows.size()) {
            case 0 -> words.line(Word.DESCRIPTION_NONE, title);
            case 1 -> words.line(Word.DESCRIPTION_ONE, title, end(table, rows.getFirst()));
            default ->
                    words.line(
                            Word.DESCRIPTION,
                            title,
                            String.valueOf(rows.size()),
                            end(table, rows.getFirst()),
                            end(table, rows.getLast()));
        };
    }

    /** Median and target, which end many a table, are not where its rows lead to. */
    private static List<ChartTable.Row> rows(ChartSpec spec, ChartTable table) {
        var subjects = table.rows().stream().filter(row -> !row.key().isEmpty()).toList();
        return spec instanceof Waterfall || subjects.isEmpty() ? table.rows() : subjects;
    }

    /** What names a row, and its first number with the unit. */
    private static String end(ChartTable table, ChartTable.Row row) {
        var name = row.cells().get(table.heading()).text();
        return IntStream.range(0, row.cells().size())
                .filter(column -> row.cells().get(column).number().isPresent())
                .mapToObj(column -> name + " " + number(table, row, column))
                .findFirst()
                .orElse(name);
    }

    private static String number(ChartTable table, ChartTable.Row row, int column) {
        var text = row.cells().get(column).text();
        var unit = table.columns().get(column).unit().map(Unit::text).orElse("");
        var space = unit.equals("%") ? "" : " ";
        return text.endsWith(unit) ? text : text + space + unit;
    }
}
