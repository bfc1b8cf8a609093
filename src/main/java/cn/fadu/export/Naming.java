package cn.fadu.export;

import cn.fadu.chart.Caption;
import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.ProgressRing;
import cn.fadu.chart.Subject;
import cn.fadu.chart.Waterfall;
import cn.fadu.export.paper.ExportWords;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What townships are called in a file that leaves the building. */
public enum Naming {
    AS_THEY_ARE,
    LETTERS,
    BANDS;

    private static final int LETTERS_OF_THE_ALPHABET = 26;
    private static final int BANDS_IN_ALL = 3;

    /** The chart with these names, in its captions too. */
    public ChartSpec apply(ChartSpec chart) {
        var names = names(chart);
        if (names.isEmpty()) {
            return chart;
        }
        var renamed =
                chart.renamed(
                        subject ->
                                Optional.ofNullable(names.get(subject.name()))
                                        .map(name -> new Subject(name, name))
                                        .orElse(subject));
        return renamed.withCaption(caption(chart.caption(), names));
    }

    /** Steps of a waterfall and parts of a ring are no townships and keep their names. */
    private Map<String, String> names(ChartSpec chart) {
        if (this == AS_THEY_ARE || chart instanceof Waterfall || chart instanceof ProgressRing) {
            return Map.of();
        }
        var names = new HashMap<String, String>();
        var townships = chart.subjects().stream().map(Subject::name).distinct().toList();
        var ordered = this == BANDS ? byValue(chart, townships) : townships;
        for (var at = 0; at < ordered.size(); at++) {
            names.put(ordered.get(at), name(chart, at, ordered.size()));
        }
        return names;
    }

    private String name(ChartSpec chart, int at, int count) {
        if (this == LETTERS) {
            return letters(at);
        }
        var band = at * BANDS_IN_ALL / count;
        var first = Math.ceilDiv(band * count, BANDS_IN_ALL);
        var words = new ExportWords(chart.caption().locale());
        return words.say("band." + (band + 1), letters(at - first));
    }

    /** A to Z, then AA, AB and so on. */
    public static String letters(int index) {
        var letter = String.valueOf((char) ('A' + index % LETTERS_OF_THE_ALPHABET));
        return index < LETTERS_OF_THE_ALPHABET
                ? letter
                : letters(index / LETTERS_OF_THE_ALPHABET - 1) + letter;
    }

    /** By the newest number that the chart's table shows for each, the highest first. */
    private static List<String> byValue(ChartSpec chart, List<String> townships) {
        return townships.stream()
                .sorted(
                        Comparator.comparing(
                                name -> newest(chart, name),
                                Comparator.comparing(
                                        value -> value.orElse(null),
                                        Comparator.nullsLast(Comparator.reverseOrder()))))
                .toList();
    }

    private static Optional<BigDecimal> newest(ChartSpec chart, String name) {
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

    /** Longer names first: one may be part of another. */
    private static Caption caption(Caption caption, Map<String, String> names) {
        var changed = new Replaced(names);
        return caption.withTitle(changed.in(caption.title()))
                .withSubtitle(changed.in(caption.subtitle()))
                .withSource(changed.in(caption.source()))
                .withFootnotes(caption.footnotes().stream().map(changed::in).toList());
    }

    private record Replaced(Map<String, String> names) {

        String in(String text) {
            var changed = text;
            var longestFirst = Comparator.comparingInt(String::length).reversed();
            for (var name : names.keySet().stream().sorted(longestFirst).toList()) {
                changed = changed.replace(name, names.getOrDefault(name, name));
            }
            return changed;
        }
    }
}
