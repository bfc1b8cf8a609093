package cn.fadu.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of a sheet as they were written, below its headings: for lists that are no figures. */
public record SheetRows(Map<String, Integer> columns, List<Row> rows) {

    /** Either the rows or why there are none. */
    public sealed interface Outcome {
        record Read(SheetRows rows) implements Outcome {}

        /** No row has all the headings that are needed. */
        record NoHead() implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }

    /**
     * @param number as spreadsheets count, from 1
     */
    public record Row(int number, Map<Integer, String> cells) {}

    /** From XLSX or CSV; headings that are not needed may stand anywhere. */
    public static Outcome read(byte[] file, Set<String> needed) {
        return switch (SheetFile.read(file)) {
            case SheetFile.Outcome.Refused(var why) -> new Outcome.Refused(why);
            case SheetFile.Outcome.Cells(var sheet) ->
                    sheet.head(List.copyOf(needed))
                            .<Outcome>map(head -> new Outcome.Read(rows(sheet, head)))
                            .orElseGet(Outcome.NoHead::new);
        };
    }

    private static SheetRows rows(Sheet sheet, Sheet.Head head) {
        return new SheetRows(
                Map.copyOf(head.columns()),
                sheet.below(head).stream()
                        .map(line -> new Row(line.row() + 1, Map.copyOf(line.cells())))
                        .toList());
    }

    public Optional<String> in(Row row, String heading) {
        return Optional.ofNullable(columns.get(heading))
                .flatMap(column -> Optional.ofNullable(row.cells().get(column)));
    }

    /** Where a cell stands, as spreadsheets name it: D12. */
    public String address(Row row, String heading) {
        return Sheet.address(row.number() - 1, columns.getOrDefault(heading, 0));
    }

    /** Rows as CSV that no spreadsheet program takes for formulas. */
    public static String csv(List<List<String>> rows) {
        return CsvText.of(rows);
    }

    @Override
    public String toString() {
        return rows.stream().map(Row::toString).collect(Collectors.joining("\n"));
    }
}
