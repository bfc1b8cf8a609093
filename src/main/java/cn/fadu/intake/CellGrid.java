package cn.fadu.intake;

import cn.fadu.intake.ReportText.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** A table's cells by their places, to look from a number for the heads that say what it counts. */
final class CellGrid {

    private record Place(int row, int column) {}

    /** The heads of a number's row and column, and the ones that stand over these. */
    record Heads(
            Optional<Cell> row,
            Optional<Cell> column,
            Optional<Cell> overRow,
            Optional<Cell> overColumn) {

        /** The row's head comes last: it stands nearest to the number. */
        List<Cell> nearest() {
            return Stream.of(column, row).flatMap(Optional::stream).toList();
        }

        List<Cell> all() {
            return Stream.of(overColumn, column, overRow, row).flatMap(Optional::stream).toList();
        }
    }

    private final Map<Place, Cell> cells = new HashMap<>();
    private final Map<Integer, TreeMap<Integer, Cell>> headsOfRow = new HashMap<>();
    private final Map<Integer, TreeMap<Integer, Cell>> headsOfColumn = new HashMap<>();
    private final Map<Integer, TreeMap<Integer, Cell>> wideHeadsOfColumn = new HashMap<>();
    private final Map<Integer, TreeMap<Integer, Cell>> wordsOfColumn = new HashMap<>();
    private final Function<Cell, String> text;
    private final int columns;

    CellGrid(List<Cell> cells, Function<Cell, String> text) {
        this.text = text;
        this.columns =
                cells.stream().mapToInt(cell -> cell.column() + cell.width()).max().orElse(1);
        cells.forEach(this::put);
    }

    /** A head over several columns belongs to each; one over the whole table is its title. */
    private void put(Cell cell) {
        var isHead = isHead(cell);
        for (var step = 0; step < (isWide(cell) ? cell.width() : 1); step++) {
            var column = cell.column() + step;
            if (cells.putIfAbsent(new Place(cell.row(), column), cell) != null) {
                continue;
            }
            if (isHead) {
                along(headsOfRow, cell.row()).put(column, cell);
                along(headsOfColumn, column).put(cell.row(), cell);
            }
            if (isHead && isWide(cell)) {
                along(wideHeadsOfColumn, column).put(cell.row(), cell);
            }
            if (!text.apply(cell).isEmpty()) {
                along(wordsOfColumn, column).put(cell.row(), cell);
            }
        }
    }

    private static TreeMap<Integer, Cell> along(
            Map<Integer, TreeMap<Integer, Cell>> lines, int line) {
        return lines.computeIfAbsent(line, any -> new TreeMap<>());
    }

    private boolean isWide(Cell cell) {
        return cell.width() > 1 && cell.width() < columns;
    }

    /** Units and numbers on the way are no heads. */
    Heads heads(Cell number) {
        var row = before(headsOfRow, number.row(), number.column());
        var column = before(headsOfColumn, number.column(), number.row());
        return new Heads(
                row,
                column,
                row.flatMap(this::overRow),
                column.flatMap(head -> overColumn(number.column(), head)));
    }

    /** The wider head above it; or else the head right above, such as one on two lines. */
    private Optional<Cell> overColumn(int column, Cell head) {
        return before(wideHeadsOfColumn, column, head.row())
                .or(
                        () ->
                                before(wordsOfColumn, column, head.row())
                                        .filter(above -> isHead(above) && hasNeighbours(above)));
    }

    /** What stands alone beside the heads of the rows is a title, or what one row says in words. */
    private boolean hasNeighbours(Cell cell) {
        return along(headsOfRow, cell.row()).tailMap(1).size() > 1;
    }

    private static Optional<Cell> before(
            Map<Integer, TreeMap<Integer, Cell>> lines, int line, int place) {
        return Optional.ofNullable(along(lines, line).lowerEntry(place)).map(Map.Entry::getValue);
    }

    /** Beside the head stands what several rows share, written in the first of them alone. */
    private Optional<Cell> overRow(Cell head) {
        return before(wordsOfColumn, head.column() - 1, head.row() + 1).filter(this::isHead);
    }

    /** A column of units next to the column of numbers. */
    Optional<String> unitBeside(Cell number) {
        return Stream.of(-1, 1)
                .map(step -> cells.get(new Place(number.row(), number.column() + step)))
                .filter(Objects::nonNull)
                .map(text)
                .filter(words -> !Units.standard().family(words).isEmpty())
                .findFirst();
    }

    private boolean isHead(Cell cell) {
        var words = text.apply(cell);
        return !words.isEmpty()
                && CellNumber.of(words).isEmpty()
                && Units.standard().family(words).isEmpty();
    }
}
