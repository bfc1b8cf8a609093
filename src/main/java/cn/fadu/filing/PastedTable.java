package cn.fadu.filing;

import cn.fadu.indicator.Figure;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Judgement;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows copied out of a spreadsheet: in each an indicator's code or name, and behind it the number.
 * A row that says neither is not guessed at.
 */
public record PastedTable(List<Line> lines) {

    private static final int MOST = 500;

    /** One row of the clipboard, counted from 1. */
    public sealed interface Line {

        int row();

        /** It can be taken over as it stands. */
        record Usable(int row, Indicator indicator, Reading reading) implements Line {}

        /** No code and no name of the framework stands in the row. */
        record NoIndicator(int row, String text) implements Line {}

        /** The indicator is known, and no single number stands behind it. */
        record NoNumber(int row, Indicator indicator) implements Line {}

        /** The catalogue refuses the number. */
        record Refused(int row, Indicator indicator, Judgement why) implements Line {}

        /** The same indicator stands in an earlier row. */
        record Twice(int row, Indicator indicator) implements Line {}
    }

    public static PastedTable of(String text, Framework framework, int year) {
        var lines = new ArrayList<Line>();
        var seen = new HashSet<IndicatorCode>();
        var rows = text.lines().limit(MOST).toList();
        for (int at = 0; at < rows.size(); at++) {
            if (!rows.get(at).isBlank()) {
                lines.add(line(at + 1, rows.get(at), framework, year, seen));
            }
        }
        return new PastedTable(List.copyOf(lines));
    }

    /** What can be taken over. */
    public List<Reading> readings() {
        return lines.stream()
                .filter(Line.Usable.class::isInstance)
                .map(line -> ((Line.Usable) line).reading())
                .toList();
    }

    private static Line line(
            int row, String text, Framework framework, int year, HashSet<IndicatorCode> seen) {
        var cells = cells(text);
        for (int at = 0; at < cells.size(); at++) {
            var indicator = named(framework, cells.get(at));
            if (indicator.isPresent()) {
                var rest = cells.subList(at + 1, cells.size());
                return seen.add(indicator.get().code())
                        ? judged(row, indicator.get(), rest, year)
                        : new Line.Twice(row, indicator.get());
            }
        }
        return new Line.NoIndicator(row, text.strip());
    }

    private static Line judged(int row, Indicator indicator, List<String> rest, int year) {
        boolean flag = indicator.kind() == Indicator.Kind.FLAG;
        Optional<BigDecimal> number =
                rest.stream()
                        .map(cell -> flag ? TypedNumber.readFlag(cell) : TypedNumber.read(cell))
                        .flatMap(Optional::stream)
                        .findFirst();
        if (number.isEmpty()) {
            return new Line.NoNumber(row, indicator);
        }
        var reading =
                new Reading(
                        indicator.code(),
                        Figure.exact(number.get()),
                        Period.fullYear(year),
                        Source.typed());
        return switch (indicator.judge(reading)) {
            case Judgement.Accepted(var accepted) -> new Line.Usable(row, indicator, accepted);
            case Judgement refusal -> new Line.Refused(row, indicator, refusal);
        };
    }

    /** Cells of a spreadsheet come with tabs between them; otherwise commas or wide gaps part. */
    private static List<String> cells(String text) {
        var parts = text.contains("\t") ? text.split("\t", -1) : text.split("[,，;；]|\\s{2,}", -1);
        return Stream.of(parts).map(String::strip).filter(cell -> !cell.isEmpty()).toList();
    }

    private static Optional<Indicator> named(Framework framework, String cell) {
        return coded(framework, cell)
                .or(() -> coded(framework, cell.split("\\s", 2)[0]))
                .or(
                        () ->
                                framework.indicators().stream()
                                        .filter(
                                                each ->
                                                        each.name().zh().equals(cell)
                                                                || each.name()
                                                                        .en()
                                                                        .equalsIgnoreCase(cell))
                                        .findFirst());
    }

    private static Optional<Indicator> coded(Framework framework, String word) {
        var code = word.toUpperCase(Locale.ROOT);
        return IndicatorCode.isCode(code)
                ? framework.indicator(new IndicatorCode(code))
                : Optional.empty();
    }
}
