package cn.fadu.export.office;

import cn.fadu.chart.Palette;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few styles of a workbook, each made once: a workbook bears only so many. */
final class CellStyles {

    static final String FONT = "微软雅黑";

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();

    private record Key(String pattern, boolean framed, boolean head, String ground, String ink) {}

    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Text is stored as text: nothing that begins with = is ever a formula. */
    void text(XSSFCell cell, String text) {
        cell.setCellValue(text);
        cell.setCellStyle(style(new Key("", false, false, "", "")));
    }

    void number(XSSFCell cell, BigDecimal number, String pattern) {
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(style(new Key(pattern, false, false, "", "")));
    }

    void head(XSSFCell cell, String text) {
        cell.setCellValue(text);
        cell.setCellStyle(style(new Key("", true, true, "band", "ink")));
    }

    void framed(XSSFCell cell, String text) {
        cell.setCellValue(text);
        cell.setCellStyle(style(new Key("", true, false, "", "")));
    }

    /** For words beside numbers, such as — for a missing one. */
    void framedRight(XSSFCell cell, String text, String ground, String ink) {
        cell.setCellValue(text);
        cell.setCellStyle(style(new Key("@", true, false, ground, ink)));
    }

    void framed(XSSFCell cell, BigDecimal number, String pattern) {
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(style(new Key(pattern, true, false, "", "")));
    }

    private XSSFCellStyle style(Key key) {
        return styles.computeIfAbsent(key, this::made);
    }

    private XSSFCellStyle made(Key key) {
        var style = workbook.createCellStyle();
        style.setFont(font(11, key.head(), key.ink().isEmpty() ? "ink" : key.ink()));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (!key.pattern().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(key.pattern()));
            style.setAlignment(HorizontalAlignment.RIGHT);
        }
        if (key.framed() && key.pattern().isEmpty() && !key.head()) {
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
        }
        if (key.head()) {
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setWrapText(true);
        }
        if (key.framed()) {
            frame(style);
        }
        if (!key.ground().isEmpty()) {
            style.setFillForegroundColor(colour(key.ground()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static void frame(XSSFCellStyle style) {
        var line = colour("line");
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(line);
        style.setBorderTop(BorderStyle.THIN);
        style.setTopBorderColor(line);
        style.setBorderLeft(BorderStyle.THIN);
        style.setLeftBorderColor(line);
        style.setBorderRight(BorderStyle.THIN);
        style.setRightBorderColor(line);
    }

    /** A line of text outside of tables: title, unit, footnote. */
    void line(XSSFCell cell, String text, int size, boolean bold, String ink) {
        var style = workbook.createCellStyle();
        style.setFont(font(size, bold, ink));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private org.apache.poi.xssf.usermodel.XSSFFont font(int size, boolean bold, String ink) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        font.setColor(colour(ink));
        return font;
    }

    static XSSFColor colour(String role) {
        var rgb = awt(role);
        var opaque =
                new byte[] {-1, (byte) rgb.getRed(), (byte) rgb.getGreen(), (byte) rgb.getBlue()};
        return new XSSFColor(opaque, null);
    }

    static Color awt(String role) {
        return Color.decode(Palette.LIGHT.of(role));
    }
}
