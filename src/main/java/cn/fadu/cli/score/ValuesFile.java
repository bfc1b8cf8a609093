package cn.fadu.cli.score;

import static java.util.stream.Collectors.toMap;

import cn.fadu.cli.score.CsvRows.Cell;
import cn.fadu.indicator.Qualifier;
import cn.fadu.scoring.Flaw;
import cn.fadu.scoring.Values;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code unit,year,indicator,value[,qualifier][,low,high]}: a row a value, an empty value is a
 * missing one. Where a range is not given, the qualifier gives it: 5 % around what is about so, 10
 * % above what is at least and below what is at most so.
 */
public final class ValuesFile {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern NOT_FINITE =
            Pattern.compile("[-+]?(nan|inf|infinity|∞)", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("\\d{1,4}");
    private static final List<String> REQUIRED = List.of("unit", "year", "indicator", "value");

    private record Row(String unit, int year, String indicator, Place place) {}

    private final Map<String, Integer> header;
    private final int width;
    private final List<Row> rows = new ArrayList<>();
    private final Values.Builder table = Values.table();

    private ValuesFile(Map<String, Integer> header, int width) {
        this.header = header;
        this.width = width;
    }

    public static ValuesFile read(Path file) throws FileFault {
        var rows = CsvRows.of(file, TextFile.read(file));
        if (rows.isEmpty()) {
            throw new Place(file, 1, 1).fault("the header unit,year,indicator,value is missing");
        }
        var values = new ValuesFile(header(rows.getFirst()), rows.getFirst().size());
        for (var row : rows.subList(1, rows.size())) {
            values.take(row);
        }
        return values;
    }

    private static Map<String, Integer> header(List<Cell> cells) throws FileFault {
        var names = cells.stream().map(Cell::text).toList();
        for (var required : REQUIRED) {
            if (!names.contains(required)) {
                throw cells.getFirst().place().fault("no column is named " + required);
            }
        }
        return IntStream.range(0, names.size())
                .boxed()
                .collect(toMap(names::get, i -> i, (first, _) -> first, LinkedHashMap::new));
    }

    private void take(List<Cell> row) throws FileFault {
        if (row.size() > width) {
            throw row.getLast().place().fault("more cells than the header names");
        }
        var unit = required(row, "unit").text();
        var year = year(required(row, "year"));
        var indicator = required(row, "indicator");
        var value = cell(row, "value").filter(cell -> !cell.text().isEmpty());
        if (value.isEmpty()) {
            table.enrol(unit, year);
            return;
        }
        rows.add(new Row(unit, year, indicator.text(), value.get().place()));
        var range = new Range(number(value.get()), qualifier(row));
        table.put(
                unit,
                year,
                indicator.text(),
                range.value,
                bound(row, "low").orElse(range.low()),
                bound(row, "high").orElse(range.high()));
    }

    private record Range(double value, Qualifier qualifier) {
        double low() {
            return switch (qualifier) {
                case EXACT, AT_LEAST -> value;
                case ABOUT -> value - 0.05 * Math.abs(value);
                case AT_MOST -> value - 0.1 * Math.abs(value);
            };
        }

        double high() {
            return switch (qualifier) {
                case EXACT, AT_MOST -> value;
                case ABOUT -> value + 0.05 * Math.abs(value);
                case AT_LEAST -> value + 0.1 * Math.abs(value);
            };
        }
    }

    private Optional<Cell> cell(List<Cell> row, String name) {
        var index = header.get(name);
        return index == null || index >= row.size()
                ? Optional.empty()
                : Optional.of(row.get(index));
    }

    private Cell required(List<Cell> row, String name) throws FileFault {
        var cell = cell(row, name).orElse(row.getLast());
        if (cell.text().isEmpty() || cell(row, name).isEmpty()) {
            throw cell.place().fault("the %s is missing".formatted(name));
        }
        return cell;
    }

    private static int year(Cell cell) throws FileFault {
        if (!YEAR.matcher(cell.text()).matches()) {
            throw cell.place().fault("not a year: " + cell.text());
        }
        return Integer.parseInt(cell.text());
    }

    private static double number(Cell cell) throws FileFault {
        if (NOT_FINITE.matcher(cell.text()).matches()) {
            throw cell.place().fault("a value is a finite number, not " + cell.text());
        }
        if (!NUMBER.matcher(cell.text()).matches()) {
            throw cell.place().fault("not a number: " + cell.text());
        }
        return Double.parseDouble(cell.text());
    }

    private Optional<Double> bound(List<Cell> row, String name) throws FileFault {
        var cell = cell(row, name).filter(each -> !each.text().isEmpty());
        return cell.isEmpty() ? Optional.empty() : Optional.of(number(cell.get()));
    }

    private Qualifier qualifier(List<Cell> row) throws FileFault {
        var cell = cell(row, "qualifier").filter(each -> !each.text().isEmpty());
        if (cell.isEmpty()) {
            return Qualifier.EXACT;
        }
        return Stream.of(Qualifier.values())
                .filter(each -> each.code().equals(cell.get().text()))
                .findFirst()
                .orElseThrow(
                        () -> cell.get().place().fault("not a qualifier: " + cell.get().text()));
    }

    public Values values() {
        return table.build();
    }

    /** The place of a value: of its last row, where it stands twice. */
    Optional<Place> placeOf(Flaw.OfValue flaw) {
        return rows.stream()
                .filter(row -> row.unit.equals(flaw.unit()))
                .filter(row -> row.year == flaw.year())
                .filter(row -> row.indicator.equals(flaw.indicator()))
                .reduce((_, later) -> later)
                .map(Row::place);
    }

    /** The first place of each indicator that is not among the known ones. */
    List<String> warnings(Set<String> known) {
        var places = new LinkedHashMap<String, Place>();
        rows.stream()
                .filter(row -> !known.contains(row.indicator))
                .forEach(row -> places.putIfAbsent(row.indicator, row.place));
        return places.entrySet().stream()
                .map(
                        entry ->
                                "%s: %s is not in the framework and is left aside"
                                        .formatted(entry.getValue(), entry.getKey()))
                .toList();
    }
}
