package cn.fadu.export.office;

import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.ProgressRing;
import cn.fadu.export.paper.ExportWords;
import java.io.IOException;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;

/** A chart of the office program with the workbook that "edit data" opens. */
final class NativeChart {

    private final ChartSpec spec;
    private final Plot plot;
    private final double size;

    NativeChart(ChartSpec spec, Plot plot, double size) {
        this.spec = spec;
        this.plot = plot;
        this.size = size;
    }

    /** For slides and documents, which keep a workbook inside each chart. */
    void embedIn(XDDFChart chart) {
        try {
            var workbook = chart.getWorkbook();
            empty(workbook);
            write(workbook);
            draw(chart, middle());
        } catch (IOException | org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new UnwritableFile(e);
        }
    }

    /** What the screen writes into the middle of a ring stands above it. */
    private String middle() {
        return spec instanceof ProgressRing ring ? ring.middle() : "";
    }

    /** For a worksheet, whose workbook already has the sheet of numbers. */
    void drawOver(XDDFChart chart, String sheet, String title) {
        chart.getCTChartSpace().set(chartSpace(sheet, title).getChartSpace());
    }

    /** POI begins with an empty sheet, which "edit data" would open first. */
    private static void empty(XSSFWorkbook workbook) {
        while (workbook.getNumberOfSheets() > 0) {
            workbook.removeSheetAt(0);
        }
    }

    private void write(XSSFWorkbook workbook) {
        var styles = new CellStyles(workbook);
        var plotted = plotted();
        new PlotSheet(plot, plotted).write(workbook.createSheet(plotted), styles);
        var table = workbook.createSheet(words().say("sheet.table"));
        new TableCells(spec.table(), styles).write(table, 0);
    }

    private ExportWords words() {
        return new ExportWords(spec.caption().locale());
    }

    private String plotted() {
        return words().say("sheet.plot");
    }

    private void draw(XDDFChart chart, String title) {
        var space = chart.getCTChartSpace();
        var external = space.isSetExternalData() ? space.getExternalData().getId() : "";
        space.set(chartSpace(plotted(), title).getChartSpace());
        if (!external.isEmpty()) {
            var data = space.addNewExternalData();
            data.setId(external);
            data.addNewAutoUpdate().setVal(false);
        }
    }

    private ChartSpaceDocument chartSpace(String sheet, String title) {
        try {
            var xml = new ChartXml(plot, new PlotSheet(plot, sheet), title, size).text();
            return ChartSpaceDocument.Factory.parse(xml);
        } catch (XmlException e) {
            throw new IllegalStateException("A chart was written wrongly", e);
        }
    }
}
