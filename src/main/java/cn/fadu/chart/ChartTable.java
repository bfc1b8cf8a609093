package cn.fadu.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The numbers of a chart as a table; a cell holds both the text and the number behind it. */
public record ChartTable(List<Column> columns, List<Row> rows) {

    public ChartTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("A row of another width: " + row);
            }
        }
    }

    /** For the browser: what is read, and which columns are numbers or name their row. */
    public String json(String caption) {
        var tree = OptionTree.object().put("caption", caption);
        var heads = tree.putArray("columns");
        var heading = heading();
        for (var index = 0; index < columns.size(); index++) {
            var head = heads.addObject().put("header", columns.get(index).header());
            head.put("number", columns.get(index).unit().isPresent());
            head.put("heading", index == heading);
        }
        var lines = tree.putArray("rows");
        for (var row : rows) {
            var line = lines.addObject().put("key", row.key());
            line.set("cells", OptionTree.texts(row.cells().stream().map(Cell::text).toList()));
        }
        return OptionTree.text(tree);
    }

    /**
     * The column that names its rows: the last one of words before the first one of numbers, or the
     * first where all are words.
     */
    public int heading() {
        if (columns.stream().allMatch(column -> column.unit().isEmpty())) {
            return 0;
        }
        var heading = 0;
        while (heading + 1 < columns.size() && columns.get(heading + 1).unit().isEmpty()) {
            heading++;
        }
        return heading;
    }

    /** A column of numbers has a unit, a column of words has none. */
    public record Column(String header, Optional<Unit> unit) {

        public static Column words(String header) {
            return new Column(header, Optional.empty());
        }

        public static Column numbers(String header, Unit unit) {
            return new Column(header, Optional.of(unit));
        }
    }

    /** A line of the table; the key is the subject's, empty when the line has none. */
    public record Row(String key, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What is read, and the exact number behind it where there is one. */
    public record Cell(String text, Optional<BigDecimal> number) {

        public static Cell words(String text) {
            return new Cell(text, Optional.empty());
        }

        static Cell of(Datum datum, Caption caption) {
            return of(datum, caption.unit(), caption);
        }

        static Cell of(Datum datum, Unit unit, Caption caption) {
            return new Cell(datum.full(unit, caption.locale()), datum.value());
        }

        static Cell of(BigDecimal value, Caption caption) {
            return of(Datum.of(value), caption);
        }
    }
}
