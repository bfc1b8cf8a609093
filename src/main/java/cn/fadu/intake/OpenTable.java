package cn.fadu.intake;

import cn.fadu.intake.ReportText.Cell;
import cn.fadu.intake.ReportText.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** A table whose end has not come yet: it tells each cell its place among cells of any width. */
final class OpenTable {

    /** Further right no cell of an earlier row is looked for. */
    private static final int MOST_COLUMNS = 200;

    private static final Pattern COLUMNS = Pattern.compile("[1-9]\\d?");

    private final List<Cell> cells = new ArrayList<>();

    /** The columns that cells of earlier rows take up, and for how many rows more. */
    private final Map<Integer, Integer> taken = new HashMap<>();

    private int row = -1;
    private int column;
    private int cellStart;
    private int span = 1;
    private boolean joined;

    void nextRow() {
        row++;
        column = 0;
        taken.replaceAll((_, rows) -> rows - 1);
        taken.values().removeIf(rows -> rows < 1);
    }

    /** The row begins so many columns further right. */
    void indent(String columns) {
        column += COLUMNS.matcher(columns).matches() ? Integer.parseInt(columns) : 0;
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
        joined = false;
        span = span(attributes.getValue("colspan"));
        var rows = span(attributes.getValue("rowspan"));
        var end = Math.min(column + span, MOST_COLUMNS);
        for (var under = column; under < end && rows > 1; under++) {
            taken.put(under, rows);
        }
    }

    /** The cell that has begun takes up so many columns. */
    void widen(String columns) {
        span = span(columns);
    }

    /** The cell that has begun belongs to its neighbour on the left. */
    void joinLeft() {
        joined = true;
    }

    private static int span(@Nullable String written) {
        return written != null && COLUMNS.matcher(written).matches()
                ? Integer.parseInt(written)
                : 1;
    }

    int cellStart() {
        return cellStart;
    }

    void endCell(int end) {
        if (joined && !cells.isEmpty() && cells.getLast().row() == row) {
            cells.add(cells.removeLast().widerBy(span));
        } else {
            cells.add(new Cell(Math.max(0, row), column, span, cellStart, end));
        }
        column += span;
    }

    Table table() {
        return new Table(List.copyOf(cells));
    }
}
