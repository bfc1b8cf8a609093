package cn.fadu.chart;

import cn.fadu.chart.ChartTable.Cell;
import cn.fadu.chart.ChartTable.Column;
import cn.fadu.chart.ChartTable.Row;
import java.util.List;
import java.util.function.UnaryOperator;

/** Townships on the county's own map, the deeper a shade, the higher the value. */
public record TownshipMap(Caption caption, String measure, Boundaries boundaries, List<Area> areas)
        implements ChartSpec {

    public TownshipMap {
        measure = Wording.clean(measure);
        areas = List.copyOf(areas);
    }

    /** A township, the name its outline bears on the map, and its value. */
    public record Area(Subject subject, String outline, Datum datum) {

        public Area {
            outline = Wording.clean(outline);
        }
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
