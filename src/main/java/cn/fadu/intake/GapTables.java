package cn.fadu.intake;

import cn.fadu.intake.PaperText.Piece;
import cn.fadu.intake.ReportText.Cell;
import cn.fadu.intake.ReportText.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Tells the tables of printed pages by lines whose pieces stand in columns. */
final class GapTables {

    private static final int LONGEST_CELL = 40;
    private static final int MOST_COLUMNS = 60;
    private static final Pattern SENTENCE = Pattern.compile("[。；;！？]|[，,、：:]$");

    private final String text;
    private final List<Table> tables = new ArrayList<>();

    /** Lines that follow each other and may be a table's rows. */
    private final List<List<Piece>> rows = new ArrayList<>();

    GapTables(String text, List<Piece> pieces) {
        this.text = text;
        var lines = new TreeMap<Integer, List<Piece>>();
        pieces.forEach(
                piece -> lines.computeIfAbsent(piece.line(), line -> new ArrayList<>()).add(piece));
        var last = Integer.MIN_VALUE;
        for (var line : lines.entrySet()) {
            var isRow = isRow(line.getValue());
            if (!isRow || line.getKey() != last + 1) {
                endTable();
            }
            last = line.getKey();
            if (isRow) {
                rows.add(line.getValue());
            }
        }
        endTable();
    }

    List<Table> tables() {
        return List.copyOf(tables);
    }

    private boolean isRow(List<Piece> line) {
        return line.size() <= MOST_COLUMNS && line.stream().noneMatch(this::isProse);
    }

    private boolean isProse(Piece piece) {
        return piece.end() - piece.start() > LONGEST_CELL || SENTENCE.matcher(words(piece)).find();
    }

    private String words(Piece piece) {
        return text.substring(piece.start(), piece.end()).strip();
    }

    /** Two lines of pieces make a table when there is a number among them. */
    private void endTable() {
        dropHeadings();
        var parted = rows.stream().filter(row -> row.size() > 1).count();
        if (parted > 1 && rows.stream().anyMatch(this::hasNumber)) {
            tables.add(table());
        }
        rows.clear();
    }

    /** Lines of one piece before and behind a table are headings and the text that follows. */
    private void dropHeadings() {
        while (!rows.isEmpty() && rows.getLast().size() == 1) {
            rows.removeLast();
        }
        while (rows.size() > 1 && rows.getFirst().size() == 1 && rows.get(1).size() == 1) {
            rows.removeFirst();
        }
    }

    private boolean hasNumber(List<Piece> row) {
        return row.size() > 1
                && row.stream().anyMatch(piece -> CellNumber.of(words(piece)).isPresent());
    }

    private Table table() {
        var columns = new PrintedColumns(rows);
        var cells = new ArrayList<Cell>();
        var isHead = true;
        for (var row = 0; row < rows.size(); row++) {
            isHead &= !hasNumber(rows.get(row));
            for (var piece : rows.get(row)) {
                var place = columns.place(piece, isHead ? rows.get(row) : List.of());
                cells.add(new Cell(row, place.column(), place.width(), piece.start(), piece.end()));
            }
        }
        return new Table(List.copyOf(cells));
    }
}
