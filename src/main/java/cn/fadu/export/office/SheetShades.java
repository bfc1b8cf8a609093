package cn.fadu.export.office;

import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.DutyCalendar;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Shades a table's cells by conditional formats, which follow when a value is changed. */
record SheetShades(XSSFSheet sheet, ChartSpec chart, Shading shading, int top) {

    void apply() {
        var rows = chart.table().rows().size();
        var columns = chart.table().columns().size();
        if (rows == 0 || columns < 2) {
            return;
        }
        switch (shading.scale()) {
            case WHOLE -> scale(range(1, columns - 1));
            case EACH_COLUMN ->
                    IntStream.range(1, columns).forEach(column -> scale(range(column, column)));
            case NONE -> marks(range(1, columns - 1));
        }
    }

    private CellRangeAddress range(int left, int right) {
        return new CellRangeAddress(top + 1, top + chart.table().rows().size(), left, right);
    }

    private void scale(CellRangeAddress range) {
        var formats = sheet.getSheetConditionalFormatting();
        var rule = formats.createConditionalFormattingColorScaleRule();
        var scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(2);
        scale.getThresholds()[0].setRangeType(RangeType.MIN);
        scale.getThresholds()[1].setRangeType(RangeType.MAX);
        scale.setColors(new XSSFColor[] {CellStyles.colour("q1"), CellStyles.colour("s6")});
        formats.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }

    /**
     * The signs of the calendar say which state a cell is in. The grounds are light enough for
     * black letters: POI writes the colour of letters in a rule in a way that the schema refuses.
     */
    private void marks(CellRangeAddress range) {
        var first = range.formatAsString().replaceFirst(":.*", "");
        mark(range, first, DutyCalendar.State.DONE, "soft");
        mark(range, first, DutyCalendar.State.MISSED, "s2");
    }

    private void mark(
            CellRangeAddress range, String first, DutyCalendar.State state, String ground) {
        var formats = sheet.getSheetConditionalFormatting();
        var rule =
                formats.createConditionalFormattingRule(
                        "ISNUMBER(SEARCH(\"%s\",%s))".formatted(state.sign(), first));
        var fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(CellStyles.colour(ground));
        fill.setFillPattern(org.apache.poi.ss.usermodel.PatternFormatting.SOLID_FOREGROUND);
        formats.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }
}
