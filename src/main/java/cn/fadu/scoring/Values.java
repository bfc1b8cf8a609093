package cn.fadu.scoring;

import static java.util.stream.Collectors.toMap;

import cn.fadu.indicator.Figure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What the units report: a value, and the range it may lie in, by unit, year and indicator. What
 * was never put in is missing. The order of putting in changes nothing.
 */
public final class Values {

    private final Grid grid;
    private final boolean[] present;
    private final SequencedMap<String, Column> columns;
    private final double[] nothing;
    private final List<Flaw> flaws;
    private final Map<String, Integer> unitIndex;
    private final Map<Integer, Integer> yearIndex;

    private Values(Grid grid, Builder entered) {
        this.grid = grid;
        this.unitIndex = positions(grid.units());
        this.yearIndex = positions(grid.years());
        this.present = new boolean[grid.rows()];
        entered.cells.forEach(cell -> present[rowOf(cell)] = true);
        this.nothing = new double[grid.rows()];
        Arrays.fill(nothing, Double.NaN);
        this.columns = new TreeMap<>();
        entered.byIndicator.forEach((code, entries) -> columns.put(code, column(entries)));
        this.flaws = List.copyOf(entered.flaws);
    }

    private Values(Grid grid, boolean[] present, SequencedMap<String, Column> columns) {
        this.grid = grid;
        this.unitIndex = positions(grid.units());
        this.yearIndex = positions(grid.years());
        this.present = present;
        this.columns = columns;
        this.nothing = new double[grid.rows()];
        Arrays.fill(nothing, Double.NaN);
        this.flaws = List.of();
    }

    /** Each unit's figures from another ranking, whose year becomes the year 0. */
    static Values mixed(SortedMap<String, Contest> sources) {
        var years =
                sources.values().stream()
                        .flatMap(from -> from.values().years().stream().map(y -> y - from.year()))
                        .distinct()
                        .sorted()
                        .toList();
        var grid = new Grid(List.copyOf(sources.keySet()), years);
        var mixed = new Values(grid, new boolean[grid.rows()], new TreeMap<>());
        sources.forEach(
                (unit, from) ->
                        from.values().years().forEach(year -> mixed.copy(unit, year, from)));
        return mixed;
    }

    private void copy(String unit, int year, Contest from) {
        int source = from.values().row(unit, year).orElse(-1);
        if (source < 0 || !from.values().isPresent(source)) {
            return;
        }
        int row = row(unit, year - from.year()).orElseThrow();
        present[row] = true;
        from.values()
                .columns
                .forEach(
                        (code, column) ->
                                columns.computeIfAbsent(
                                                code,
                                                _ ->
                                                        new Column(
                                                                nothing.clone(),
                                                                nothing.clone(),
                                                                nothing.clone()))
                                        .copy(column, source, row));
    }

    private int rowOf(Builder.Cell cell) {
        return row(cell.unit, cell.year).orElseThrow();
    }

    private Column column(Map<Builder.Cell, Builder.Entry> entries) {
        var value = new double[grid.rows()];
        Arrays.fill(value, Double.NaN);
        var low = value.clone();
        var high = value.clone();
        entries.forEach(
                (cell, entry) -> {
                    int row = rowOf(cell);
                    value[row] = entry.value;
                    low[row] = entry.low;
                    high[row] = entry.high;
                });
        return Arrays.equals(low, value) && Arrays.equals(high, value)
                ? Column.exact(value)
                : new Column(value, low, high);
    }

    public static Builder table() {
        return new Builder();
    }

    public List<String> units() {
        return grid.units();
    }

    public List<Integer> years() {
        return grid.years();
    }

    /** The units that take part in the year. */
    List<String> unitsOf(int year) {
        return units().stream()
                .filter(unit -> row(unit, year).filter(this::isPresent).isPresent())
                .toList();
    }

    /** Every indicator with at least one value. */
    public List<String> indicators() {
        return List.copyOf(columns.keySet());
    }

    public OptionalDouble value(String unit, int year, String indicator) {
        var row = row(unit, year);
        var column = columns.get(indicator);
        return row.isEmpty() || column == null || Double.isNaN(column.value()[row.get()])
                ? OptionalDouble.empty()
                : OptionalDouble.of(column.value()[row.get()]);
    }

    Optional<Integer> row(String unit, int year) {
        var u = unitIndex.get(unit);
        var y = yearIndex.get(year);
        return u == null || y == null ? Optional.empty() : Optional.of(grid.row(u, y));
    }

    Grid grid() {
        return grid;
    }

    /** Whether the unit takes part in the year, be it without any value. */
    boolean isPresent(int row) {
        return present[row];
    }

    Optional<Column> column(String indicator) {
        return Optional.ofNullable(columns.get(indicator));
    }

    /** The column's values; nothing but NaN for an indicator without a value. */
    double[] valuesOf(String indicator) {
        return column(indicator).map(Column::value).orElse(nothing);
    }

    List<Flaw> flaws() {
        return flaws;
    }

    private static <T> Map<T, Integer> positions(List<T> sorted) {
        return IntStream.range(0, sorted.size()).boxed().collect(toMap(sorted::get, i -> i));
    }

    /** Collects values in any order; what is wrong with them is said when they are scored. */
    public static final class Builder {

        private record Cell(String unit, int year) {}

        private record Entry(double value, double low, double high) {}

        private final Map<String, Map<Cell, Entry>> byIndicator = new TreeMap<>();
        private final Set<Cell> cells = new HashSet<>();
        private final List<Flaw> flaws = new ArrayList<>();

        private Builder() {}

        public Builder put(String unit, int year, String indicator, double value) {
            return put(unit, year, indicator, value, value, value);
        }

        public Builder put(String unit, int year, String indicator, Figure figure) {
            return put(
                    unit,
                    year,
                    indicator,
                    figure.value().doubleValue(),
                    figure.low().doubleValue(),
                    figure.high().doubleValue());
        }

        public Builder put(
                String unit, int year, String indicator, double value, double low, double high) {
            enrol(unit, year);
            if (!Double.isFinite(value) || !Double.isFinite(low) || !Double.isFinite(high)) {
                flaws.add(new Flaw.NotFinite(unit, year, indicator, value));
                return this;
            }
            if (low > value || value > high) {
                flaws.add(new Flaw.OutsideItsRange(unit, year, indicator));
            }
            var earlier =
                    byIndicator
                            .computeIfAbsent(indicator, _ -> new HashMap<>())
                            .put(new Cell(unit, year), new Entry(value, low, high));
            if (earlier != null) {
                flaws.add(new Flaw.GivenTwice(unit, year, indicator));
            }
            return this;
        }

        /** Makes a unit take part in a year even if it reports nothing. */
        public Builder enrol(String unit, int year) {
            cells.add(new Cell(unit, year));
            return this;
        }

        public Values build() {
            var units = cells.stream().map(Cell::unit).distinct().sorted().toList();
            var years = cells.stream().map(Cell::year).distinct().sorted().toList();
            return new Values(new Grid(units, years), this);
        }
    }
}
