package cn.fadu.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of one protected sheet in which only opened cells can be filled in. */
final class LockedBook implements AutoCloseable {

    /** How a cell looks, and whether somebody may write into it. */
    enum Look {
        TITLE,
        HEAD,
        LOCKED,
        OPEN
    }

    private static final int CHARACTER = 256;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    LockedBook(String name) {
        this.sheet = book.createSheet(name);
        for (var look : Look.values()) {
            styles.put(look, style(look));
        }
    }

    private XSSFCellStyle style(Look look) {
        var style = book.createCellStyle();
        style.setLocked(look != Look.OPEN);
        if (look == Look.TITLE || look == Look.HEAD) {
            var font = book.createFont();
            font.setBold(true);
            style.setFont(font);
        }
        if (look == Look.HEAD) {
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setWrapText(true);
        }
        if (look == Look.OPEN) {
            frame(style);
        }
        return style;
    }

    private static void frame(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        var blue = IndexedColors.BLUE.getIndex();
        style.setTopBorderColor(blue);
        style.setBottomBorderColor(blue);
        style.setLeftBorderColor(blue);
        style.setRightBorderColor(blue);
    }

    /** Writes texts, and what reads as a number as a number. */
    void row(int number, List<String> texts, Look look) {
        var row = sheet.createRow(number);
        for (var column = 0; column < texts.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellStyle(styles.get(look));
            fill(cell, texts.get(column), look);
        }
    }

    private static void fill(XSSFCell cell, String text, Look look) {
        if (look == Look.LOCKED && text.matches("\\d{1,8}(?:\\.\\d{1,6})?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    /** Lets somebody write into these columns of a row. */
    void open(int number, int from, int to) {
        var row = sheet.getRow(number);
        for (var column = from; column <= to; column++) {
            var cell = row.getCell(column);
            (cell == null ? row.createCell(column) : cell).setCellStyle(styles.get(Look.OPEN));
        }
    }

    void choices(CellRangeAddressList where, List<String> words) {
        var helper = sheet.getDataValidationHelper();
        var constraint = helper.createExplicitListConstraint(words.toArray(String[]::new));
        var validation = (XSSFDataValidation) helper.createValidation(constraint, where);
        validation.setShowErrorBox(true);
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }

    void widths(int... characters) {
        for (var column = 0; column < characters.length; column++) {
            sheet.setColumnWidth(column, characters[column] * CHARACTER);
        }
    }

    /** The rows above the first open one stay in sight. */
    void write(OutputStream out, int frozenRows) throws IOException {
        sheet.createFreezePane(0, frozenRows);
        sheet.protectSheet("");
        book.write(out);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
