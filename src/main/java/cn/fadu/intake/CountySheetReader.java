package cn.fadu.intake;

import static cn.fadu.intake.CountySheet.CODE;
import static cn.fadu.intake.CountySheet.NAME;
import static cn.fadu.intake.CountySheet.YEAR;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.intake.CountySheet.Entry;
import cn.fadu.intake.CountySheet.Outcome;
import cn.fadu.intake.Sheet.Head;
import cn.fadu.intake.Sheet.Line;
import cn.fadu.intake.SheetFault.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a county's sheet row by row; every fault is noted with its cell, and the rest read on. */
final class CountySheetReader {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;

    private record Row(String township, int year) {}

    private final List<SheetFault> faults = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Row> seen = new HashSet<>();
    private final Map<Integer, Framework> measures = new LinkedHashMap<>();
    private final CountySheet county;
    private final SheetCell cells;

    CountySheetReader(CountySheet county, String file) {
        this.county = county;
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
        if (!county.townships().containsKey(code)) {
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
        return county.townships().entrySet().stream()
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
        var framework = measures.computeIfAbsent(year, county.frameworks()::apply);
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
