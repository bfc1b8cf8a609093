package cn.fadu.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fadu.indicator.Figure;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddressList;

/**
 * The sheet a township fills in: headings, units and last year's figures locked, choices as
 * drop-downs, what stands in the draft already filled in.
 */
public final class TownshipSheetFile {

    private static final int HEAD_ROW = 3;
    private static final int FIRST_ROW = 4;
    private static final String NOTE = "只填蓝框内的单元格；空着表示没有这项数据，与 0 不同。比率填百分数，如 98.5。";

    private final TownshipSheet sheet;
    private final Map<IndicatorCode, Reading> present;
    private final Map<IndicatorCode, Reading> yearBefore;

    public TownshipSheetFile(
            TownshipSheet sheet,
            Map<IndicatorCode, Reading> present,
            Map<IndicatorCode, Reading> yearBefore) {
        this.sheet = sheet;
        this.present = present;
        this.yearBefore = yearBefore;
    }

    /** With the mark by which spreadsheet programs know UTF-8. */
    public byte[] csv() {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(title()));
        lines.add(owner());
        lines.add(List.of(NOTE));
        lines.add(TownshipSheet.HEADS);
        sheet.framework().indicators().forEach(indicator -> lines.add(row(indicator)));
        return CsvText.of(lines).getBytes(UTF_8);
    }

    public byte[] xlsx() {
        try (var book = new LockedBook("填报");
                var bytes = new ByteArrayOutputStream()) {
            book.row(0, List.of(title()), LockedBook.Look.TITLE);
            book.row(1, owner(), LockedBook.Look.LOCKED);
            book.row(2, List.of(NOTE), LockedBook.Look.LOCKED);
            book.row(HEAD_ROW, TownshipSheet.HEADS, LockedBook.Look.HEAD);
            fill(book);
            book.widths(9, 34, 8, 14, 10, 10, 14);
            book.write(bytes, HEAD_ROW + 1);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void fill(LockedBook book) {
        var indicators = sheet.framework().indicators();
        IntStream.range(0, indicators.size())
                .forEach(
                        i -> {
                            var indicator = indicators.get(i);
                            book.row(FIRST_ROW + i, row(indicator), LockedBook.Look.LOCKED);
                            book.open(FIRST_ROW + i, 3, 5);
                            if (indicator.kind() == Indicator.Kind.FLAG) {
                                book.choices(one(FIRST_ROW + i, 3), List.of("是", "否"));
                            }
                        });
        var last = FIRST_ROW + indicators.size() - 1;
        book.choices(
                new CellRangeAddressList(FIRST_ROW, last, 4, 4), List.of("准确", "约", "不少于", "不多于"));
        book.choices(
                new CellRangeAddressList(FIRST_ROW, last, 5, 5),
                IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList());
    }

    private static CellRangeAddressList one(int row, int column) {
        return new CellRangeAddressList(row, row, column, column);
    }

    private String title() {
        return "%s %d年度 %s"
                .formatted(sheet.townshipName(), sheet.year(), sheet.framework().title().zh());
    }

    private List<String> owner() {
        return List.of(
                TownshipSheet.TOWNSHIP_LABEL,
                sheet.townshipCode(),
                TownshipSheet.YEAR_LABEL,
                String.valueOf(sheet.year()),
                TownshipSheet.VERSION_LABEL,
                sheet.version());
    }

    private List<String> row(Indicator indicator) {
        var now = Optional.ofNullable(present.get(indicator.code()));
        return List.of(
                indicator.code().value(),
                indicator.name().zh(),
                indicator.unit(),
                now.map(reading -> shown(indicator, reading)).orElse(""),
                now.map(reading -> qualifier(reading.figure())).orElse(""),
                now.filter(reading -> !reading.period().isFullYear())
                        .map(reading -> String.valueOf(reading.period().to().getMonthValue()))
                        .orElse(""),
                Optional.ofNullable(yearBefore.get(indicator.code()))
                        .map(reading -> shown(indicator, reading))
                        .orElse(""));
    }

    private static String shown(Indicator indicator, Reading reading) {
        var value = reading.figure().value();
        return indicator.kind() == Indicator.Kind.FLAG
                ? value.signum() == 0 ? "否" : "是"
                : value.stripTrailingZeros().toPlainString();
    }

    private static String qualifier(Figure figure) {
        return switch (figure.qualifier()) {
            case EXACT -> "";
            case ABOUT -> "约";
            case AT_LEAST -> "不少于";
            case AT_MOST -> "不多于";
        };
    }
}
