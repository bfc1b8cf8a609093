package cn.fadu.export;

import cn.fadu.chart.BumpLines;
import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.Datum;
import cn.fadu.chart.Heatmap;
import cn.fadu.chart.Line;
import cn.fadu.chart.Radar;
import cn.fadu.chart.SlopePairs;
import cn.fadu.chart.Subject;
import cn.fadu.export.paper.ExportWords;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Names by thirds of the values shown. Equal values are in one band; a township without a value, or
 * one that is only spoken of, is in none.
 */
final class Bands {

    private static final int IN_ALL = 3;

    private final ChartSpec chart;
    private final Map<String, Integer> given = new HashMap<>();

    Bands(ChartSpec chart) {
        this.chart = chart;
    }

    private record Valued(String name, BigDecimal value) {}

    Map<String, String> of(
            List<Subject> shown, Function<Subject, String> bare, List<String> spoken) {
        var names = new LinkedHashMap<String, String>();
        var valued = valued(shown, bare);
        for (var at = 0; at < valued.size(); at++) {
            var band = first(valued, at) * IN_ALL / valued.size();
            names.putIfAbsent(valued.get(at).name(), next(scale() + (band + 1)));
        }
        Stream.concat(shown.stream().map(bare), spoken.stream())
                .forEach(name -> names.computeIfAbsent(name, _ -> next("band.none")));
        return names;
    }

    private List<Valued> valued(List<Subject> shown, Function<Subject, String> bare) {
        var valued = new ArrayList<Valued>();
        for (var subject : shown) {
            value(subject).ifPresent(value -> valued.add(new Valued(bare.apply(subject), value)));
        }
        var lowestFirst = Comparator.comparing(Valued::value);
        valued.sort(isOfPlaces() ? lowestFirst : lowestFirst.reversed());
        return valued;
    }

    /** Where its equals begin. */
    private static int first(List<Valued> valued, int at) {
        var first = at;
        while (first > 0 && valued.get(first - 1).value().compareTo(valued.get(at).value()) == 0) {
            first--;
        }
        return first;
    }

    private String next(String band) {
        var letter = Naming.letters(given.merge(band, 1, Integer::sum) - 1);
        return new ExportWords(chart.caption().locale()).say(band, letter);
    }

    /** The first place is the lowest number, and the best. */
    private boolean isOfPlaces() {
        return chart instanceof BumpLines || chart.caption().unit().equals(BumpLines.PLACE);
    }

    private String scale() {
        return isOfPlaces() ? "band.place." : "band.";
    }

    /** The newest number; where the numbers stand beside each other, their middle. */
    private Optional<BigDecimal> value(Subject subject) {
        return switch (chart) {
            case SlopePairs slopes ->
                    slopes.pairs().stream()
                            .filter(pair -> pair.subject().equals(subject))
                            .findFirst()
                            .flatMap(pair -> pair.after().value());
            case Heatmap heat -> mean(heat.rows(), subject);
            case Radar radar -> mean(radar.profiles(), subject);
            default -> newest(subject.name());
        };
    }

    private static Optional<BigDecimal> mean(List<Line> lines, Subject subject) {
        var values =
                lines.stream()
                        .filter(line -> line.subject().equals(subject))
                        .flatMap(line -> line.points().stream())
                        .map(Datum::value)
                        .flatMap(Optional::stream)
                        .toList();
        return values.stream()
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64));
    }

    private Optional<BigDecimal> newest(String name) {
        var table = chart.table();
        var columns = table.columns();
        for (var column = 0; column < columns.size(); column++) {
            if (columns.get(column).header().equals(name)) {
                var at = column;
                return last(table.rows().stream().map(row -> row.cells().get(at).number()));
            }
        }
        return table.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.text().equals(name)))
                .findFirst()
                .flatMap(row -> last(row.cells().stream().map(cell -> cell.number())));
    }

    private static Optional<BigDecimal> last(Stream<Optional<BigDecimal>> numbers) {
        return numbers.flatMap(Optional::stream).reduce((_, next) -> next);
    }
}
