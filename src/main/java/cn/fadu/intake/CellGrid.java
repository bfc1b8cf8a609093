package cn.fadu.intake;

import cn.fadu.intake.ReportText.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table's cells by their places, to look from a number for the heads that say what it counts. */
final class CellGrid {

    private record Place(int row, int column) {}

    /** The heads of a number's row and column, and the wider ones that stand over these. */
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
    private final Function<Cell, String> text;
    private final int columns;

    CellGrid(List<Cell> cells, Function<Cell, String> text) {
        this.text = text;
        this.columns =
                cells.stream().mapToInt(cell -> cell.column() + cell.width()).max().orElse(1);
        cells.forEach(cell -> places(cell).forEach(place -> this.cells.putIfAbsent(place, cell)));
    }

    /** A head over several columns belongs to each; one over the whole table is its title. */
    private Stream<Place> places(Cell cell) {
        return IntStream.range(0, isWide(cell) ? cell.width() : 1)
                .mapToObj(step -> new Place(cell.row(), cell.column() + step));
    }

    private boolean isWide(Cell cell) {
        return cell.width() > 1 && cell.width() < columns;
    }

    Heads heads(Cell number) {
        var row = head(number.row(), number.column(), 0, -1, cell -> true);
        var column = head(number.row(), number.column(), -1, 0, cell -> true);
        return new Heads(
                row,
                column,
                row.flatMap(this::overRow),
                column.flatMap(head -> head(head.row(), number.column(), -1, 0, this::isWide)));
    }

    /** The nearest cell with words in a direction; units and numbers on the way are no heads. */
    private Optional<Cell> head(
            int fromRow, int fromColumn, int rows, int columns, Predicate<Cell> wanted) {
        var row = fromRow + rows;
        var column = fromColumn + columns;
        while (row >= 0 && column >= 0) {
            var candidate = at(row, column);
            if (candidate.filter(wanted).filter(this::isHead).isPresent()) {
                return candidate;
            }
            row += rows;
            column += columns;
        }
        return Optional.empty();
    }

    /** Beside the head stands what several rows share, written in the first of them alone. */
    private Optional<Cell> overRow(Cell head) {
        for (var row = head.row(); row >= 0 && head.column() > 0; row--) {
            var beside = at(row, head.column() - 1);
            if (beside.filter(cell -> !text.apply(cell).isEmpty()).isPresent()) {
                return beside.filter(this::isHead);
            }
        }
        return Optional.empty();
    }

    /** A column of units next to the column of numbers. */
    Optional<String> unitBeside(Cell number) {
        return Stream.of(-1, 1)
                .flatMap(step -> at(number.row(), number.column() + step).stream())
                .map(text)
                .filter(words -> !Units.standard().family(words).isEmpty())
                .findFirst();
    }

    private Optional<Cell> at(int row, int column) {
        return Optional.ofNullable(cells.get(new Place(row, column)));
    }

    private boolean isHead(Cell cell) {
        var words = text.apply(cell);
        return !words.isEmpty()
                && CellNumber.of(words).isEmpty()
                && Units.standard().family(words).isEmpty();
    }
}
