package cn.fadu.intake;

import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table as one draws it: a line for each row, its cells parted by {@code |}. A cell of {@code <}
 * belongs to the one on its left, a cell of {@code ^} to the one above it.
 */
record InventedTable(List<List<String>> rows) {

    private static final String LEFT = "<";
    private static final String ABOVE = "^";
    private static final int COLUMN_TWIPS = 1500;

    /** Writes one cell, whatever it belongs to. */
    private interface Cell {
        String written(int row, int column);
    }

    static InventedTable of(String... rows) {
        return new InventedTable(
                List.of(rows).stream()
                        .map(row -> List.of(row.split("\\|")))
                        .map(row -> row.stream().map(String::strip).toList())
                        .toList());
    }

    String html() {
        return "<table>%s</table>".formatted(rows("<tr>%s</tr>", this::htmlCell));
    }

    private String htmlCell(int row, int column) {
        return isCovered(row, column)
                ? ""
                : "<td colspan=\"%d\" rowspan=\"%d\">%s</td>"
                        .formatted(width(row, column), height(row, column), words(row, column));
    }

    /** Word writes a cell again in each row that it reaches into. */
    String word() {
        return "<w:tbl>%s</w:tbl>".formatted(rows("<w:tr>%s</w:tr>", this::wordCell));
    }

    private String wordCell(int row, int column) {
        return words(row, column).equals(LEFT)
                ? ""
                : "<w:tc><w:tcPr><w:gridSpan w:val=\"%d\"/>%s</w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>"
                        .formatted(width(row, column), merged(row, column), own(row, column));
    }

    private String merged(int row, int column) {
        if (words(row, column).equals(ABOVE)) {
            return "<w:vMerge/>";
        }
        return height(row, column) > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
    }

    String openDocument() {
        return "<table:table>%s</table:table>"
                .formatted(rows("<table:table-row>%s</table:table-row>", this::openDocumentCell));
    }

    private String openDocumentCell(int row, int column) {
        return isCovered(row, column)
                ? "<table:covered-table-cell/>"
                : "<table:table-cell table:number-columns-spanned=\"%d\" table:number-rows-spanned=\"%d\"><text:p>%s</text:p></table:table-cell>"
                        .formatted(width(row, column), height(row, column), words(row, column));
    }

    /**
     * A cell by where on the paper it ends, in twips.
     *
     * @param joined whether it belongs to the one on its left
     */
    record Edged(String words, int right, boolean joined) {}

    List<List<Edged>> wideCells() {
        return edged((row, column) -> column + width(row, column)).stream()
                .map(row -> row.stream().filter(cell -> !cell.joined()).toList())
                .toList();
    }

    List<List<Edged>> joinedCells() {
        return edged((_, column) -> column + 1);
    }

    private List<List<Edged>> edged(IntBinaryOperator end) {
        return IntStream.range(0, rows.size()).mapToObj(row -> edged(row, end)).toList();
    }

    private List<Edged> edged(int row, IntBinaryOperator end) {
        return IntStream.range(0, rows.get(row).size())
                .mapToObj(
                        column ->
                                new Edged(
                                        own(row, column),
                                        end.applyAsInt(row, column) * COLUMN_TWIPS,
                                        words(row, column).equals(LEFT)))
                .toList();
    }

    /** Its words are no ASCII, and have to be written as RTF wants them. */
    String rtf() {
        return wideCells().stream().map(InventedTable::rtfRow).collect(Collectors.joining());
    }

    private static String rtfRow(List<Edged> row) {
        return row.stream()
                .map(cell -> "\\cellx" + cell.right())
                .collect(
                        Collectors.joining(
                                "",
                                "\\trowd",
                                row.stream()
                                        .map(cell -> cell.words() + "\\cell ")
                                        .collect(
                                                Collectors.joining(
                                                        "", "\\pard\\intbl ", "\\row "))));
    }

    private String rows(String around, Cell cell) {
        return IntStream.range(0, rows.size())
                .mapToObj(row -> around.formatted(cells(row, cell)))
                .collect(Collectors.joining());
    }

    private String cells(int row, Cell cell) {
        return IntStream.range(0, rows.get(row).size())
                .mapToObj(column -> cell.written(row, column))
                .collect(Collectors.joining());
    }

    private String words(int row, int column) {
        return rows.get(row).get(column);
    }

    private String own(int row, int column) {
        return isCovered(row, column) ? "" : words(row, column);
    }

    private boolean isCovered(int row, int column) {
        return List.of(LEFT, ABOVE).contains(words(row, column));
    }

    private int width(int row, int column) {
        var end = column + 1;
        while (end < rows.get(row).size() && words(row, end).equals(LEFT)) {
            end++;
        }
        return end - column;
    }

    private int height(int row, int column) {
        var end = row + 1;
        while (end < rows.size() && words(end, column).equals(ABOVE)) {
            end++;
        }
        return end - row;
    }
}
