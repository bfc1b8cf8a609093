package cn.fadu.chart;

import cn.fadu.chart.ChartTable.Cell;
import cn.fadu.chart.ChartTable.Column;
import cn.fadu.chart.ChartTable.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Townships as dots between two measures, split into four fields, usually at the medians. Only a
 * township with both values has a dot; the table lists them all.
 */
public record Quadrants(Caption caption, Axis across, Axis upward, List<Dot> dots)
        implements ChartSpec {

    public Quadrants {
        dots = List.copyOf(dots);
    }

    /** A measure, its unit, and where it is split. */
    public record Axis(String name, Unit unit, BigDecimal split) {

        public Axis {
            name = Wording.clean(name);
        }

        /** The name with its unit, as at an axis. */
        public String title() {
            return unit.text().isEmpty() ? name : name + "（" + unit.text() + "）";
        }
    }

    /** One township's two values. */
    public record Dot(Subject subject, Datum across, Datum upward, boolean highlighted) {

        public boolean hasBoth() {
            return across.value().isPresent() && upward.value().isPresent();
        }
    }

    @Override
    public String measure() {
        return upward.name();
    }

    @Override
    public List<String> footnotes() {
        var undrawn =
                dots.stream()
                        .filter(dot -> !dot.hasBoth())
                        .map(dot -> dot.subject().name())
                        .toList();
        if (undrawn.isEmpty()) {
            return caption.footnotes();
        }
        var names = String.join(caption.words().of(Word.COMMA), undrawn);
        var note = caption.words().line(Word.UNDRAWN, names);
        return Stream.concat(caption.footnotes().stream(), Stream.of(note)).toList();
    }

    @Override
    public Quadrants withCaption(Caption caption) {
        return new Quadrants(caption, across, upward, dots);
    }

    @Override
    public List<Subject> subjects() {
        return dots.stream().map(Dot::subject).toList();
    }

    @Override
    public Quadrants renamed(UnaryOperator<Subject> names) {
        var renamed =
                dots.stream()
                        .map(
                                dot ->
                                        new Dot(
                                                names.apply(dot.subject()),
                                                dot.across(),
                                                dot.upward(),
                                                dot.highlighted()))
                        .toList();
        return new Quadrants(caption, across, upward, renamed);
    }

    @Override
    public ChartTable table() {
        var columns =
                List.of(
                        Column.words(caption.words().of(Word.TOWNSHIP)),
                        Column.numbers(across.title(), across.unit()),
                        Column.numbers(upward.title(), upward.unit()));
        return new ChartTable(columns, dots.stream().map(this::row).toList());
    }

    private Row row(Dot dot) {
        return new Row(
                dot.subject().key(),
                List.of(
                        Cell.words(dot.subject().name()),
                        Cell.of(dot.across(), across.unit(), caption),
                        Cell.of(dot.upward(), upward.unit(), caption)));
    }
}
