package cn.fadu.export.office;

import cn.fadu.chart.DutyCalendar;
import cn.fadu.chart.Heatmap;
import cn.fadu.chart.Line;
import cn.fadu.chart.Shades;
import cn.fadu.chart.SmallMultiples;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ground and the ink of a table's cells by row and column, as roles of the palette; the first
 * column, which names the row, is not shaded. Scaled shades follow the values when these are edited
 * in a spreadsheet.
 */
record Shading(List<List<Optional<Tint>>> rows, Scale scale) {

    /** A ground and the ink that can be read on it. */
    record Tint(String ground, String ink) {

        static Tint of(Shades shade) {
            return new Tint(shade.role(), shade.inkRole());
        }
    }

    /** What a spreadsheet compares a cell with. */
    enum Scale {
        WHOLE,
        EACH_COLUMN,
        NONE
    }

    Optional<Tint> at(int row, int column) {
        return row < rows.size() && column > 0 && column <= rows.get(row).size()
                ? rows.get(row).get(column - 1)
                : Optional.empty();
    }

    static Shading of(Heatmap heat) {
        var scale = heat.shading() == Heatmap.Shading.WHOLE ? Scale.WHOLE : Scale.EACH_COLUMN;
        return new Shading(tints(heat), scale);
    }

    private static List<List<Optional<Tint>>> tints(Heatmap heat) {
        return IntStream.range(0, heat.rows().size())
                .mapToObj(
                        row ->
                                IntStream.range(0, heat.columns().size())
                                        .mapToObj(
                                                column ->
                                                        Shades.of(heat, row, column).map(Tint::of))
                                        .toList())
                .toList();
    }

    /** All panels share one scale, so their cells do. */
    static Shading of(SmallMultiples panels) {
        var lines =
                panels.median().isEmpty()
                        ? panels.panels()
                        : Stream.concat(
                                        panels.panels().stream(),
                                        Stream.of(
                                                new Line(
                                                        new cn.fadu.chart.Subject("", ""),
                                                        panels.median())))
                                .toList();
        return of(
                new Heatmap(
                        panels.caption(),
                        panels.measure(),
                        panels.periods(),
                        lines,
                        Heatmap.Shading.WHOLE));
    }

    static Shading of(DutyCalendar calendar) {
        var rows =
                calendar.duties().stream()
                        .map(
                                duty ->
                                        duty.marks().stream()
                                                .map(DutyCalendar.Mark::state)
                                                .map(Shading::tint)
                                                .toList())
                        .toList();
        return new Shading(rows, Scale.NONE);
    }

    private static Optional<Tint> tint(DutyCalendar.State state) {
        return state == DutyCalendar.State.NOTHING_DUE
                ? Optional.empty()
                : Optional.of(new Tint(state.ground(), state.ink()));
    }
}
