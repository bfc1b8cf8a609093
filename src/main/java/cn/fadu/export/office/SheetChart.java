package cn.fadu.export.office;

import cn.fadu.chart.ChartSpec;
import cn.fadu.export.paper.ExportWords;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A chart beside its table; the numbers it is drawn from have a sheet of their own behind. */
record SheetChart(XSSFSheet sheet, CellStyles styles, ChartSpec chart, Plot plot, int top) {

    private static final int COLUMNS = 11;
    private static final int LEAST_ROWS = 20;
    private static final int MOST_ROWS = 240;

    void draw() {
        var workbook = sheet.getWorkbook();
        var name = plotSheetName();
        new PlotSheet(plot, name).write(workbook.createSheet(name), styles);
        var left = chart.table().columns().size() + 1;
        var drawing = sheet.createDrawingPatriarch();
        var anchor = drawing.createAnchor(0, 0, 0, 0, left, top, left + COLUMNS, top + rows());
        var title = chart.caption().title();
        var unit = chart.caption().unitLine();
        new NativeChart(chart, plot, 10)
                .drawOver(
                        drawing.createChart(anchor),
                        name,
                        unit.isEmpty() ? title : title + "（" + unit + "）");
        var frames = drawing.getCTDrawing().getTwoCellAnchorList();
        var frame = frames.getLast().getGraphicFrame();
        frame.getNvGraphicFramePr().getCNvPr().setDescr(chart.sentence());
    }

    /** The first row under the chart: a line beside its table would run on behind it. */
    int below() {
        return top + rows();
    }

    private int rows() {
        var bars = plot.isLying() ? plot.categories().size() : 0;
        var each = plot.series().size() > 1 ? 1.5 : 1.2;
        return Math.clamp((long) (bars * each) + 6, LEAST_ROWS, MOST_ROWS);
    }

    private String plotSheetName() {
        var workbook = sheet.getWorkbook();
        var base = new ExportWords(chart.caption().locale()).say("sheet.plot");
        var name = base;
        for (var more = 2; workbook.getSheet(name) != null; more++) {
            name = base + more;
        }
        return name;
    }
}
