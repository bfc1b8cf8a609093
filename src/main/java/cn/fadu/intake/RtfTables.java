package cn.fadu.intake;

import cn.fadu.intake.EdgedRow.Span;
import cn.fadu.intake.ReportText.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the marks of rows and cells out of an RTF file's text, and tells its tables by them. */
final class RtfTables {

    private static final Pattern EDGE = Pattern.compile("-?\\d{1,8}");

    private final String marked;
    private final StringBuilder text = new StringBuilder();
    private final List<Table> tables = new ArrayList<>();
    private final List<EdgedRow> rows = new ArrayList<>();
    private final List<EdgedRow> innerRows = new ArrayList<>();
    private List<Span> row = new ArrayList<>();
    private List<Span> innerRow = new ArrayList<>();

    /** Where the cell began that is not yet ended; -1 between tables. */
    private int cell = -1;

    private int innerCell = -1;

    /** Behind the last cell that ended; nothing before it changes any more. */
    private int settled;

    private boolean justEnded;

    private RtfTables(String marked) {
        this.marked = marked;
    }

    static ReportText in(ReportText marked) {
        var reading = new RtfTables(marked.text());
        reading.read();
        return new ReportText(
                marked.name(),
                marked.kind(),
                reading.text.toString(),
                List.copyOf(reading.tables),
                marked.pages());
    }

    private void read() {
        for (var at = 0; at < marked.length(); at++) {
            switch (marked.charAt(at)) {
                case RtfMarks.ROW_BEGINS -> beginRow();
                case RtfMarks.CELL_BEGINS -> beginCell();
                case RtfMarks.CELL_ENDS -> endCell();
                case RtfMarks.INNER_CELL_ENDS -> endInnerCell();
                case RtfMarks.INNER_ROW_ENDS -> endInnerRow();
                case RtfMarks.ROW_ENDS -> at = endRow(at);
                case RtfMarks.EDGES_END -> justEnded = true; // its row's end is damaged
                default -> write(marked.charAt(at));
            }
        }
        endRow(List.of());
        endTable();
    }

    private void write(char c) {
        if (Character.isWhitespace(c)) {
            if (!justEnded) {
                text.append(c);
            }
            return;
        }
        if (cell < 0 && !rows.isEmpty()) {
            endTable();
        }
        justEnded = false;
        text.append(c);
    }

    /** Word says what a row is like before its cells and again behind them. */
    private void beginRow() {
        endRow(List.of());
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        cell = text.length();
    }

    private void beginCell() {
        if (cell < 0) {
            cell = text.length();
        }
    }

    private void endCell() {
        var start = cell < 0 ? text.lastIndexOf("\n") + 1 : cell;
        row.add(ended(start));
        if (!innerRows.isEmpty() || !innerRow.isEmpty()) {
            endInnerRow();
            tables.add(EdgedRow.table(innerRows));
            innerRows.clear();
            row.removeLast(); // holds a table of its own, no figure
            row.add(new Span(text.length() - 1, text.length() - 1));
        }
        cell = text.length();
        innerCell = -1;
    }

    private void endInnerCell() {
        innerRow.add(ended(innerCell < 0 ? Math.max(cell, 0) : innerCell));
        innerCell = text.length();
    }

    private void endInnerRow() {
        if (!innerRow.isEmpty()) {
            innerRows.add(new EdgedRow(innerRow, List.of()));
            innerRow = new ArrayList<>();
        }
    }

    /** Its paragraphs' line ends are none of the cell's words. */
    private Span ended(int from) {
        var start = Math.max(settled, Math.min(from, text.length()));
        while (text.length() > start && Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
        text.append('\t');
        settled = text.length();
        justEnded = true;
        return new Span(start, settled - 1);
    }

    private int endRow(int at) {
        var end = marked.indexOf(RtfMarks.EDGES_END, at);
        var stop = end < 0 ? marked.length() - 1 : end;
        endRow(
                EDGE.matcher(marked.substring(at + 1, stop))
                        .results()
                        .map(edge -> Integer.valueOf(edge.group()))
                        .toList());
        cell = -1;
        justEnded = true;
        return stop;
    }

    private void endRow(List<Integer> edges) {
        if (row.isEmpty()) {
            return;
        }
        rows.add(new EdgedRow(row, edges));
        row = new ArrayList<>();
        text.append('\n');
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            tables.add(EdgedRow.table(rows));
            rows.clear();
        }
    }
}
