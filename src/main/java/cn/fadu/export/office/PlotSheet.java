package cn.fadu.export.office;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where a plot's numbers stand in its workbook: one column for each series with the categories in
 * front, or, for a scatter, one row for each point.
 */
final class PlotSheet {

    private final Plot plot;
    private final String sheet;

    PlotSheet(Plot plot, String sheet) {
        this.plot = plot;
        this.sheet = sheet;
    }

    String categories() {
        return range(1, Math.max(1, plot.categories().size()), 0, 0);
    }

    String name(int series) {
        return plot.isScatter() ? cell(firstRow(series), 3) : cell(0, series + 1);
    }

    String values(int series) {
        if (plot.isScatter()) {
            return points(series, 2);
        }
        return column(series + 1);
    }

    String across(int series) {
        return points(series, 1);
    }

    String below(int series) {
        return column(plot.series().size() + 1 + 2 * series);
    }

    String above(int series) {
        return column(plot.series().size() + 2 + 2 * series);
    }

    private String points(int series, int column) {
        var first = firstRow(series);
        var last = first + plot.series().get(series).values().size() - 1;
        return range(first, last, column, column);
    }

    private int firstRow(int series) {
        return 1
                + plot.series().subList(0, series).stream()
                        .mapToInt(each -> each.values().size())
                        .sum();
    }

    private String column(int column) {
        return range(1, Math.max(1, plot.categories().size()), column, column);
    }

    private String cell(int row, int column) {
        return new CellReference(sheet, row, column, true, true).formatAsString();
    }

    private String range(int first, int last, int left, int right) {
        return new CellRangeAddress(first, last, left, right).formatAsString(sheet, true);
    }

    void write(XSSFSheet target, CellStyles styles) {
        if (plot.isScatter()) {
            writePoints(target, styles);
        } else {
            writeColumns(target, styles);
        }
    }

    private void writePoints(XSSFSheet target, CellStyles styles) {
        text(target, 0, 1, plot.across().title(), styles);
        text(target, 0, 2, plot.values().title(), styles);
        for (var at = 0; at < plot.series().size(); at++) {
            var series = plot.series().get(at);
            text(target, firstRow(at), 3, series.name(), styles);
            for (var point = 0; point < series.values().size(); point++) {
                var row = firstRow(at) + point;
                text(target, row, 0, pointName(series, point), styles);
                number(target, row, 1, series.across().get(point), plot.pattern(), styles);
                number(target, row, 2, series.values().get(point), plot.pattern(), styles);
            }
        }
    }

    private static String pointName(Plot.Series series, int point) {
        return series.names().isEmpty() ? series.name() : series.names().get(point);
    }

    private void writeColumns(XSSFSheet target, CellStyles styles) {
        for (var row = 0; row < plot.categories().size(); row++) {
            text(target, row + 1, 0, plot.categories().get(row), styles);
        }
        for (var at = 0; at < plot.series().size(); at++) {
            var series = plot.series().get(at);
            text(target, 0, at + 1, series.name(), styles);
            writeValues(target, at + 1, series, styles);
            if (series.hasEnds()) {
                var left = plot.series().size() + 1 + 2 * at;
                text(target, 0, left, "−", styles);
                text(target, 0, left + 1, "+", styles);
                writeColumn(target, left, distances(series, series.low()), styles);
                writeColumn(target, left + 1, distances(series, series.high()), styles);
            }
        }
    }

    private void writeValues(XSSFSheet target, int column, Plot.Series series, CellStyles styles) {
        for (var row = 0; row < series.values().size(); row++) {
            var pattern = series.mark(row).isEmpty() ? plot.pattern() : plot.pattern(series, row);
            number(target, row + 1, column, series.values().get(row), pattern, styles);
        }
    }

    private void writeColumn(
            XSSFSheet target, int column, List<Optional<BigDecimal>> values, CellStyles styles) {
        for (var row = 0; row < values.size(); row++) {
            number(target, row + 1, column, values.get(row), plot.pattern(), styles);
        }
    }

    /** An error bar is measured from its value. */
    static List<Optional<BigDecimal>> distances(
            Plot.Series series, List<Optional<BigDecimal>> ends) {
        return List.copyOf(
                IntStream.range(0, ends.size())
                        .mapToObj(
                                at ->
                                        ends.get(at)
                                                .flatMap(
                                                        end ->
                                                                series.values()
                                                                        .get(at)
                                                                        .map(end::subtract)
                                                                        .map(BigDecimal::abs)))
                        .toList());
    }

    private static void text(
            XSSFSheet target, int row, int column, String text, CellStyles styles) {
        styles.text(cellAt(target, row, column), text);
    }

    private static void number(
            XSSFSheet target,
            int row,
            int column,
            Optional<BigDecimal> value,
            String pattern,
            CellStyles styles) {
        value.ifPresent(number -> styles.number(cellAt(target, row, column), number, pattern));
    }

    static org.apache.poi.xssf.usermodel.XSSFCell cellAt(XSSFSheet sheet, int row, int column) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    }
}
