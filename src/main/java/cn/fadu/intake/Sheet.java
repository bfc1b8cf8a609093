package cn.fadu.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;

/** The texts of a sheet's cells, by row and column from 0; blank cells are not there. */
record Sheet(List<Line> lines) {

    /** A row with anything in it. */
    record Line(int row, TreeMap<Integer, String> cells) {

        Optional<String> at(int column) {
            return Optional.ofNullable(cells.get(column));
        }

        String address(int column) {
            return Sheet.address(row, column);
        }
    }

    /** The row of headings: where each stands. */
    record Head(Line line, Map<String, Integer> columns) {

        Optional<String> in(Line row, String heading) {
            return Optional.ofNullable(columns.get(heading)).flatMap(row::at);
        }

        String address(Line row, String heading) {
            return row.address(columns.getOrDefault(heading, 0));
        }
    }

    static String address(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    /** The first row that has all of these headings. */
    Optional<Head> head(List<String> wanted) {
        return lines.stream()
                .filter(line -> line.cells().values().containsAll(wanted))
                .findFirst()
                .map(Sheet::head);
    }

    private static Head head(Line line) {
        var columns = new TreeMap<String, Integer>();
        line.cells().forEach((column, text) -> columns.putIfAbsent(text, column));
        return new Head(line, columns);
    }

    List<Line> below(Head head) {
        return lines.stream().filter(line -> line.row() > head.line().row()).toList();
    }

    /** The text right of a label that stands above the headings. */
    Optional<String> beside(String label) {
        for (var line : lines) {
            for (var cell : line.cells().entrySet()) {
                if (cell.getValue().equals(label)) {
                    return line.at(cell.getKey() + 1);
                }
            }
        }
        return Optional.empty();
    }

    /** Where the text right of a label stands. */
    String addressBeside(String label) {
        return lines.stream()
                .flatMap(
                        line ->
                                line.cells().entrySet().stream()
                                        .filter(cell -> cell.getValue().equals(label))
                                        .map(cell -> line.address(cell.getKey() + 1)))
                .findFirst()
                .orElse("A1");
    }
}
