package cn.fadu.intake;

import cn.fadu.intake.ReportText.Cell;
import cn.fadu.intake.ReportText.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;

/** A table whose end has not come yet: it tells each cell its place among cells of any width. */
final class OpenTable {

    private final List<Cell> cells = new ArrayList<>();

    /** The columns that cells of earlier rows take up, and for how many rows more. */
    private final Map<Integer, Integer> taken = new HashMap<>();

    private int row = -1;
    private int column;
    private int cellStart;
    private int span = 1;

    void nextRow() {
        row++;
        column = 0;
        taken.replaceAll((_, rows) -> rows - 1);
        taken.values().removeIf(rows -> rows < 1);
    }

    /**
     * @param start where its text begins
     * @param attributes of the cell's element: how many columns and rows it takes up
     */
    void nextCell(int start, Attributes attributes) {
        while (taken.containsKey(column)) {
            column++;
        }
        cellStart = start;
        span = span(attributes, "colspan");
        var rows = span(attributes, "rowspan");
        for (var step = 0; step < span && rows > 1; step++) {
            taken.put(column + step, rows);
        }
    }

    private static int span(Attributes attributes, String name) {
        var written = attributes.getValue(name);
        return written != null && written.matches("[1-9]\\d?") ? Integer.parseInt(written) : 1;
    }

    int cellStart() {
        return cellStart;
    }

    void endCell(int end) {
        cells.add(new Cell(Math.max(0, row), column, span, cellStart, end));
        column += span;
    }

    Table table() {
        return new Table(List.copyOf(cells));
    }
}
