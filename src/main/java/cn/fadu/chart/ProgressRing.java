package cn.fadu.chart;

import cn.fadu.chart.ChartTable.Cell;
import cn.fadu.chart.ChartTable.Column;
import cn.fadu.chart.ChartTable.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How far something has come, as parts of a whole around a ring, with the words that count most in
 * its middle, such as 15 / 18.
 */
public record ProgressRing(Caption caption, String measure, String middle, List<Part> parts)
        implements ChartSpec {

    public ProgressRing {
        measure = Wording.clean(measure);
        middle = Wording.clean(middle);
        parts = List.copyOf(parts);
        if (parts.stream().anyMatch(part -> part.amount().signum() < 0)) {
            throw new IllegalArgumentException("A part of a whole is never negative: " + parts);
        }
    }

    /** What a part means; the tone decides its colour. */
    public enum Tone {
        DONE("accent"),
        UNDER_WAY("soft"),
        OPEN("grid"),
        ALARM("alarm");

        private final String role;

        Tone(String role) {
            this.role = role;
        }

        /** The colour's role in the palette. */
        public String role() {
            return role;
        }
    }

    /** One part of the whole. */
    public record Part(Subject subject, BigDecimal amount, Tone tone) {}

    @Override
    public ProgressRing withCaption(Caption caption) {
        return new ProgressRing(caption, measure, middle, parts);
    }

    @Override
    public List<Subject> subjects() {
        return parts.stream().map(Part::subject).toList();
    }

    @Override
    public ProgressRing renamed(UnaryOperator<Subject> names) {
        var renamed =
                parts.stream()
                        .map(
                                part ->
                                        new Part(
                                                names.apply(part.subject()),
                                                part.amount(),
                                                part.tone()))
                        .toList();
        return new ProgressRing(caption, measure, middle, renamed);
    }

    @Override
    public ChartTable table() {
        var columns =
                List.of(
                        Column.words(caption.words().of(Word.STATE)),
                        Column.numbers(measure, caption.unit()));
        var rows =
                parts.stream()
                        .map(
                                part ->
                                        new Row(
                                                part.subject().key(),
                                                List.of(
                                                        Cell.words(part.subject().name()),
                                                        Cell.of(part.amount(), caption))))
                        .toList();
        return new ChartTable(columns, rows);
    }
}
