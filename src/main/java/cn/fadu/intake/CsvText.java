package cn.fadu.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows as CSV that no spreadsheet program takes for formulas. */
final class CsvText {

    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r-].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private CsvText() {}

    static String of(List<List<String>> rows) {
        return "\uFEFF"
                + rows.stream()
                        .map(
                                row ->
                                        row.stream()
                                                .map(CsvText::quoted)
                                                .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String quoted(String cell) {
        var harmless =
                FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches()
                        ? "'" + cell
                        : cell;
        return harmless.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0)
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
