package cn.fadu.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.intake.Sheet.Head;
import cn.fadu.intake.Sheet.Line;
import cn.fadu.intake.SheetFault.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A county's sheet of past years: a township and a year a row, an indicator a column. The template
 * names both in words; the code decides, and only a row without one is known by its name.
 *
 * @param townships by their codes
 * @param frameworks the framework that measures a year
 */
public record CountySheet(Map<String, String> townships, IntFunction<Framework> frameworks) {

    static final String CODE = "乡镇编码";
    static final String NAME = "乡镇";
    static final String YEAR = "年度";

    /** A township's figures of one year. */
    public record Entry(String cell, String townshipCode, int year, List<SheetReading> readings) {}

    /** What came of reading a county's sheet. */
    public sealed interface Outcome {
        record Readable(List<Entry> entries) implements Outcome {}

        record Faulty(List<SheetFault> faults) implements Outcome {}

        record Unreadable(Refusal why) implements Outcome {}
    }

    public byte[] csv(List<Integer> years) {
        var lines = new ArrayList<List<String>>();
        lines.add(heads(years));
        rows(years).forEach(lines::add);
        return CsvText.of(lines).getBytes(UTF_8);
    }

    public byte[] xlsx(List<Integer> years) {
        try (var book = new LockedBook("历史数据");
                var bytes = new ByteArrayOutputStream()) {
            var heads = heads(years);
            book.row(0, heads, LockedBook.Look.HEAD);
            var at = 1;
            for (var row : rows(years).toList()) {
                book.row(at, row, LockedBook.Look.LOCKED);
                book.open(at, row.size(), heads.size() - 1);
                at++;
            }
            book.widths(13, 16, 8);
            book.write(bytes, 1);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Every indicator that any of the years has. */
    private List<String> heads(List<Integer> years) {
        var indicators = new LinkedHashMap<IndicatorCode, Indicator>();
        years.forEach(
                year ->
                        frameworks
                                .apply(year)
                                .indicators()
                                .forEach(each -> indicators.putIfAbsent(each.code(), each)));
        return Stream.concat(
                        Stream.of(CODE, NAME, YEAR),
                        indicators.values().stream()
                                .map(
                                        each ->
                                                "%s %s（%s）"
                                                        .formatted(
                                                                each.code(),
                                                                each.name().zh(),
                                                                each.unit())))
                .toList();
    }

    private Stream<List<String>> rows(List<Integer> years) {
        return townships.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(
                        township ->
                                years.stream()
                                        .map(
                                                year ->
                                                        List.of(
                                                                township.getKey(),
                                                                township.getValue(),
                                                                String.valueOf(year))));
    }

    /** Reads all rows; either every filled cell counts or none does. */
    public Outcome read(String file, byte[] bytes) {
        return switch (SheetFile.read(bytes)) {
            case SheetFile.Outcome.Refused(var why) -> new Outcome.Unreadable(why);
            case SheetFile.Outcome.Cells(var sheet) -> new Reader(file).read(sheet);
        };
    }

    private final class Reader {

        private static final int FIRST_YEAR = 1990;
        private static final int LAST_YEAR = 2200;

        private record Row(String township, int year) {}

        private final List<SheetFault> faults = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();
        private final Set<Row> seen = new HashSet<>();
        private final Map<Integer, Framework> measures = new LinkedHashMap<>();
        private final SheetCell cells;

        Reader(String file) {
            this.cells = new SheetCell(file, faults::add);
        }

        Outcome read(Sheet sheet) {
            var head = sheet.head(List.of(CODE, YEAR));
            if (head.isEmpty()) {
                return new Outcome.Faulty(List.of(SheetFault.at("A1", Kind.NO_HEAD, CODE, YEAR)));
            }
            sheet.below(head.get()).forEach(line -> read(head.get(), line));
            if (faults.isEmpty() && entries.isEmpty()) {
                faults.add(SheetFault.at("A1", Kind.NOTHING));
            }
            return faults.isEmpty()
                    ? new Outcome.Readable(List.copyOf(entries))
                    : new Outcome.Faulty(List.copyOf(faults));
        }

        private void read(Head head, Line line) {
            var figures = figures(head, line);
            if (figures.isEmpty()) {
                return;
            }
            var named = named(head, line);
            if (named.size() > 1) {
                faults.add(
                        SheetFault.at(
                                head.address(line, NAME),
                                Kind.AMBIGUOUS_TOWNSHIP,
                                head.in(line, NAME).orElse("")));
                return;
            }
            var code = named.stream().findFirst().orElseGet(() -> written(head, line));
            var year = year(head.in(line, YEAR).orElse(""));
            if (!townships.containsKey(code)) {
                faults.add(SheetFault.at(head.address(line, CODE), Kind.UNKNOWN_TOWNSHIP, code));
            } else if (year.isEmpty()) {
                faults.add(
                        SheetFault.at(
                                head.address(line, YEAR),
                                Kind.BAD_YEAR,
                                head.in(line, YEAR).orElse("")));
            } else if (!seen.add(new Row(code, year.get()))) {
                faults.add(SheetFault.at(head.address(line, CODE), Kind.TWICE, code));
            } else {
                entries.add(
                        new Entry(
                                head.address(line, CODE),
                                code,
                                year.get(),
                                readings(head, line, figures, year.get())));
            }
        }

        /** The code alone decides; without one, the townships that may be called so. */
        private List<String> named(Head head, Line line) {
            var code = head.in(line, CODE).orElse("");
            var name = head.in(line, NAME).map(TownshipNames::core).orElse("");
            if (!code.isEmpty() || name.isEmpty()) {
                return List.of(code);
            }
            return townships.entrySet().stream()
                    .filter(each -> TownshipNames.core(each.getValue()).equals(name))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
        }

        private static String written(Head head, Line line) {
            return head.in(line, NAME).orElse("");
        }

        private List<Integer> figures(Head head, Line line) {
            return line.cells().keySet().stream()
                    .filter(column -> codeIn(head.line().at(column).orElse("")).isPresent())
                    .toList();
        }

        private List<SheetReading> readings(Head head, Line line, List<Integer> figures, int year) {
            var framework = measures.computeIfAbsent(year, frameworks::apply);
            var found = new ArrayList<SheetReading>();
            for (var column : figures) {
                var code = codeIn(head.line().at(column).orElse("")).orElseThrow();
                var address = line.address(column);
                framework
                        .indicator(code)
                        .ifPresentOrElse(
                                indicator ->
                                        cells.reading(
                                                        address,
                                                        line.at(column).orElseThrow(),
                                                        "",
                                                        indicator,
                                                        Period.fullYear(year))
                                                .ifPresent(found::add),
                                () ->
                                        faults.add(
                                                SheetFault.at(
                                                        address,
                                                        Kind.UNKNOWN_INDICATOR,
                                                        code.value())));
            }
            return found;
        }

        private static Optional<Integer> year(String text) {
            return Optional.of(text.replace("年", ""))
                    .filter(digits -> digits.matches("\\d{4}"))
                    .map(Integer::valueOf)
                    .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR);
        }

        /** A column's heading begins with its indicator's code. */
        private static Optional<IndicatorCode> codeIn(String heading) {
            return Optional.of(heading.split("[\\s　]", 2)[0])
                    .filter(IndicatorCode::isCode)
                    .map(IndicatorCode::new);
        }
    }
}
