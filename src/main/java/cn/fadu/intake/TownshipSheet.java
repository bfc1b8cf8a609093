package cn.fadu.intake;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.intake.Sheet.Head;
import cn.fadu.intake.Sheet.Line;
import cn.fadu.intake.SheetFault.Kind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A township's sheet of one year: an indicator a row, its figure, and what it was last year. It
 * names its township and year, so that no sheet ends up in a neighbour's draft.
 */
public record TownshipSheet(
        String townshipCode, String townshipName, int year, Framework framework) {

    static final String CODE = "编码";
    static final String INDICATOR = "指标";
    static final String UNIT = "单位";
    static final String FIGURE = "本年数值";
    static final String QUALIFIER = "限定";
    static final String MONTH = "截至月份";
    static final String LAST_YEAR = "上年数值";
    static final List<String> HEADS =
            List.of(CODE, INDICATOR, UNIT, FIGURE, QUALIFIER, MONTH, LAST_YEAR);
    static final String TOWNSHIP_LABEL = "乡镇编码";
    static final String YEAR_LABEL = "年度";
    static final String VERSION_LABEL = "框架版本";

    /** Reads what was filled in; either every filled cell counts or none does. */
    public SheetOutcome read(String file, byte[] bytes) {
        return switch (SheetFile.read(bytes)) {
            case SheetFile.Outcome.Refused(var why) -> new SheetOutcome.Unreadable(why);
            case SheetFile.Outcome.Cells(var sheet) -> new Reader(file).read(sheet);
        };
    }

    /** As the sheet names the framework it was made for. */
    String version() {
        return "%s/%d".formatted(framework.code(), framework.version());
    }

    private final class Reader {

        private final List<SheetFault> faults = new ArrayList<>();
        private final List<SheetReading> readings = new ArrayList<>();
        private final Set<IndicatorCode> seen = new HashSet<>();
        private final SheetCell cells;

        Reader(String file) {
            this.cells = new SheetCell(file, faults::add);
        }

        SheetOutcome read(Sheet sheet) {
            var head = sheet.head(List.of(CODE, FIGURE));
            if (head.isEmpty()) {
                faults.add(SheetFault.at("A1", Kind.NO_HEAD, CODE, FIGURE));
                return new SheetOutcome.Faulty(faults);
            }
            checkOwner(sheet);
            checkVersion(sheet);
            sheet.below(head.get()).forEach(line -> read(head.get(), line));
            if (faults.isEmpty() && readings.isEmpty()) {
                faults.add(SheetFault.at("A1", Kind.NOTHING));
            }
            return faults.isEmpty()
                    ? new SheetOutcome.Readable(List.copyOf(readings))
                    : new SheetOutcome.Faulty(List.copyOf(faults));
        }

        private void checkOwner(Sheet sheet) {
            sheet.beside(TOWNSHIP_LABEL)
                    .filter(code -> !code.equals(townshipCode))
                    .ifPresent(
                            code ->
                                    faults.add(
                                            SheetFault.at(
                                                    sheet.addressBeside(TOWNSHIP_LABEL),
                                                    Kind.OTHER_TOWNSHIP,
                                                    code,
                                                    townshipName)));
            sheet.beside(YEAR_LABEL)
                    .filter(text -> !text.equals(String.valueOf(year)))
                    .ifPresent(
                            text ->
                                    faults.add(
                                            SheetFault.at(
                                                    sheet.addressBeside(YEAR_LABEL),
                                                    Kind.OTHER_YEAR,
                                                    text,
                                                    String.valueOf(year))));
        }

        /** A template of another version may count other things under the same code. */
        private void checkVersion(Sheet sheet) {
            var version = version();
            sheet.beside(VERSION_LABEL)
                    .filter(text -> !text.equals(version))
                    .ifPresent(
                            text ->
                                    faults.add(
                                            SheetFault.at(
                                                    sheet.addressBeside(VERSION_LABEL),
                                                    Kind.OTHER_VERSION,
                                                    text,
                                                    version)));
        }

        private void read(Head head, Line line) {
            var figure = head.in(line, FIGURE);
            var code = head.in(line, CODE);
            if (figure.isEmpty() || code.isEmpty()) {
                return;
            }
            var indicator =
                    Optional.of(code.get())
                            .filter(IndicatorCode::isCode)
                            .map(IndicatorCode::new)
                            .flatMap(framework::indicator);
            if (indicator.isEmpty()) {
                fault(head, line, CODE, Kind.UNKNOWN_INDICATOR, code.get());
                return;
            }
            if (!seen.add(indicator.get().code())) {
                fault(head, line, CODE, Kind.TWICE, code.get());
                return;
            }
            var qualifier = head.in(line, QUALIFIER).orElse("");
            if (!qualifier.isEmpty() && !SheetFigure.isQualifier(qualifier)) {
                fault(head, line, QUALIFIER, Kind.BAD_QUALIFIER, qualifier);
                return;
            }
            period(head, line)
                    .flatMap(
                            period ->
                                    cells.reading(
                                            head.address(line, FIGURE),
                                            figure.get(),
                                            qualifier,
                                            indicator.get(),
                                            period))
                    .ifPresent(readings::add);
        }

        private Optional<Period> period(Head head, Line line) {
            var month = head.in(line, MONTH).map(text -> text.replace("月", "")).orElse("12");
            if (!month.matches("[1-9]|1[0-2]")) {
                fault(head, line, MONTH, Kind.BAD_MONTH, month);
                return Optional.empty();
            }
            return Optional.of(Period.toDate(YearMonth.of(year, Integer.parseInt(month))));
        }

        private void fault(Head head, Line line, String column, Kind kind, String about) {
            faults.add(SheetFault.at(head.address(line, column), kind, about));
        }
    }
}
