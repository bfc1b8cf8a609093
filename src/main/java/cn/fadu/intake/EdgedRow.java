package cn.fadu.intake;

import cn.fadu.intake.ReportText.Cell;
import cn.fadu.intake.ReportText.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table that has no grid: each row says for itself where on the paper its cells end.
 *
 * @param edges the right edges of its cells, in twips, as many as are told
 */
record EdgedRow(List<Span> cells, List<Integer> edges) {

    /** Offsets into the report's text. */
    record Span(int start, int end) {}

    static Table table(List<EdgedRow> rows) {
        var columns = new PaperColumns(rows.stream().flatMap(row -> row.edges().stream()).toList());
        var cells = new ArrayList<Cell>();
        for (var r = 0; r < rows.size(); r++) {
            var row = rows.get(r);
            for (var c = 0; c < row.cells().size(); c++) {
                var span = row.cells().get(c);
                var first = columns.first(row.edges(), c);
                var width = columns.width(row.edges(), c);
                cells.add(new Cell(r, first, width, span.start(), span.end()));
            }
        }
        return new Table(List.copyOf(cells));
    }
}
