package cn.fadu.export.office;

import cn.fadu.chart.ChartTable;
import cn.fadu.chart.ChartTable.Cell;
import cn.fadu.chart.Unit;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A table as cells of a worksheet: numbers stay numbers, shown with the digits of the screen; a
 * mark such as ≈ is part of the cell's format, so that it never spoils a sum.
 */
final class TableCells {

    private static final int WIDEST = 40;

    private final ChartTable table;
    private final CellStyles styles;

    TableCells(ChartTable table, CellStyles styles) {
        this.table = table;
        this.styles = styles;
    }

    /** Returns the first row behind the table. */
    int write(XSSFSheet sheet, int top) {
        for (var column = 0; column < table.columns().size(); column++) {
            var head = table.columns().get(column).header();
            styles.head(PlotSheet.cellAt(sheet, top, column), head);
            sheet.setColumnWidth(column, width(column) * 256);
        }
        for (var row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row).cells();
            for (var column = 0; column < cells.size(); column++) {
                write(sheet, top + 1 + row, column, cells.get(column));
            }
        }
        return top + 1 + table.rows().size();
    }

    private void write(XSSFSheet sheet, int row, int column, Cell cell) {
        var target = PlotSheet.cellAt(sheet, row, column);
        if (cell.number().isPresent()) {
            styles.framed(target, cell.number().get(), pattern(cell));
        } else if (table.columns().get(column).unit().isPresent()) {
            styles.framedRight(target, cell.text(), "", "");
        } else {
            styles.framed(target, cell.text());
        }
    }

    private static String pattern(Cell cell) {
        var plain = new Unit("", decimals(cell.text())).officePattern();
        var signed = cell.text().startsWith("+") ? "+" + plain + ";-" + plain : plain;
        return MarkedPattern.of(signed, mark(cell.text()));
    }

    /** As many as the screen shows. */
    private static int decimals(String text) {
        var point = text.lastIndexOf('.');
        return point < 0
                ? 0
                : (int) text.substring(point + 1).chars().takeWhile(Character::isDigit).count();
    }

    /** What follows the last digit of a number's text. */
    static String mark(String text) {
        var end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(end).replace("\"", "");
    }

    private int width(int column) {
        var head = table.columns().get(column);
        var longest =
                table.rows().stream()
                        .map(row -> row.cells().get(column).text())
                        .mapToInt(TableCells::letters)
                        .max()
                        .orElse(0);
        var least = head.unit().isPresent() ? Math.min(letters(head.header()), 14) : 8;
        return Math.clamp(Math.max(longest, least) + 3L, 8, WIDEST);
    }

    /** A Chinese character is as wide as two digits. */
    private static int letters(String text) {
        return text.codePoints().map(each -> each > 0x2E80 ? 2 : 1).sum();
    }
}
