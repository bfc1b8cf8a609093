package cn.fadu.chart;

import cn.fadu.chart.ChartTable.Cell;
import cn.fadu.chart.ChartTable.Column;
import cn.fadu.chart.ChartTable.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Townships on the county's own map, the deeper a shade, the higher the value. One that the map
 * does not show stands in the table and is owned up to below.
 */
public record TownshipMap(Caption caption, String measure, Boundaries boundaries, List<Area> areas)
        implements ChartSpec {

    private static final int MOST_NAMED = 8;

    public TownshipMap {
        measure = Wording.clean(measure);
        areas = List.copyOf(areas);
    }

    /** A township, the name its outline bears on the map, if it has one, and its value. */
    public record Area(Subject subject, Optional<String> outline, Datum datum) {}

    /** Those that can be drawn. */
    List<Area> placed() {
        return areas.stream().filter(area -> area.outline().isPresent()).toList();
    }

    @Override
    public List<String> footnotes() {
        var missing = areas.stream().filter(area -> area.outline().isEmpty()).toList();
        return missing.isEmpty()
                ? caption.footnotes()
                : Stream.concat(caption.footnotes().stream(), Stream.of(offTheMap(missing)))
                        .toList();
    }

    /** A few with their figures; of many how many they are. */
    private String offTheMap(List<Area> missing) {
        var words = caption.words();
        if (missing.size() > MOST_NAMED) {
            return words.line(Word.MANY_OFF_THE_MAP, String.valueOf(missing.size()));
        }
        return words.line(
                Word.OFF_THE_MAP,
                missing.stream()
                        .map(this::inWords)
                        .collect(Collectors.joining(words.of(Word.COMMA))));
    }

    private String inWords(Area area) {
        var number = area.datum().full(caption.unit(), caption.locale());
        return area.subject().name() + " " + number;
    }

    @Override
    public TownshipMap withCaption(Caption caption) {
        return new TownshipMap(caption, measure, boundaries, areas);
    }

    @Override
    public List<Subject> subjects() {
        return areas.stream().map(Area::subject).toList();
    }

    @Override
    public TownshipMap renamed(UnaryOperator<Subject> names) {
        var renamed =
                areas.stream()
                        .map(
                                area ->
                                        new Area(
                                                names.apply(area.subject()),
                                                area.outline(),
                                                area.datum()))
                        .toList();
        return new TownshipMap(caption, measure, boundaries, renamed);
    }

    @Override
    public ChartTable table() {
        var columns =
                List.of(
                        Column.words(caption.words().of(Word.TOWNSHIP)),
                        Column.numbers(measure, caption.unit()));
        var rows =
                areas.stream()
                        .map(
                                area ->
                                        new Row(
                                                area.subject().key(),
                                                List.of(
                                                        Cell.words(area.subject().name()),
                                                        Cell.of(area.datum(), caption))))
                        .toList();
        return new ChartTable(columns, rows);
    }
}
