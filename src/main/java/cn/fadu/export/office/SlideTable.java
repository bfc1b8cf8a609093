package cn.fadu.export.office;

import cn.fadu.chart.ChartFont;
import cn.fadu.chart.ChartTable;
import cn.fadu.chart.LineBreaks;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;

/** A table of the office program that fills its place on a slide. */
final class SlideTable {

    private static final double LARGEST = 15;
    private static final double SMALLEST = 7;
    private static final int SHORT = 5;

    private final XSLFSlide slide;
    private final ChartTable table;
    private final Voice voice;
    private Optional<Shading> shading = Optional.empty();

    SlideTable(XSLFSlide slide, ChartTable table, Voice voice) {
        this.slide = slide;
        this.voice = voice;
        this.table = table;
    }

    SlideTable shaded(Shading shades) {
        shading = Optional.of(shades);
        return this;
    }

    void in(Rectangle2D area) {
        var grid = slide.createTable();
        grid.setAnchor(area);
        var height = Math.min(38, area.getHeight() / (table.rows().size() + 1.6));
        var size = Math.clamp(height * 0.48, SMALLEST, LARGEST);
        writeHead(grid, height * 1.6, size);
        for (var row = 0; row < table.rows().size(); row++) {
            writeRow(grid, row, height, size);
        }
        var widths = widths(area.getWidth(), size);
        for (var column = 0; column < widths.size(); column++) {
            grid.setColumnWidth(column, widths.get(column));
        }
    }

    private void writeHead(XSLFTable grid, double height, double size) {
        var row = grid.addRow();
        row.setHeight(height);
        for (var column : table.columns()) {
            var cell = row.addCell();
            write(cell, column.header(), size, "ink", TextAlign.CENTER).setBold(true);
            cell.setFillColor(CellStyles.awt("band"));
        }
    }

    private void writeRow(XSLFTable grid, int at, double height, double size) {
        var row = grid.addRow();
        row.setHeight(height);
        var cells = table.rows().get(at).cells();
        for (var column = 0; column < cells.size(); column++) {
            var cell = row.addCell();
            var tint = tint(at, column);
            var ink = tint.map(Shading.Tint::ink).orElse("ink");
            write(cell, cells.get(column).text(), size, ink, align(column));
            tint.ifPresent(shade -> cell.setFillColor(CellStyles.awt(shade.ground())));
        }
    }

    private Optional<Shading.Tint> tint(int row, int column) {
        return shading.flatMap(shades -> shades.at(row, column));
    }

    private TextAlign align(int column) {
        if (shading.isPresent() && column > 0) {
            return TextAlign.CENTER;
        }
        return table.columns().get(column).unit().isPresent() ? TextAlign.RIGHT : TextAlign.LEFT;
    }

    private org.apache.poi.xslf.usermodel.XSLFTextRun write(
            XSLFTableCell cell, String words, double size, String ink, TextAlign align) {
        cell.clearText();
        var paragraph = cell.addNewTextParagraph();
        paragraph.setTextAlign(align);
        var run = SlideText.write(paragraph, words, size, ink, voice);
        if (voice == Voice.OF_TEMPLATE) {
            run.setFontColor(CellStyles.awt(ink)); // its ground is not the template's
            cell.setFillColor(CellStyles.awt("surface"));
        }
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.setTopInset(1);
        cell.setBottomInset(1);
        cell.setLeftInset(5);
        cell.setRightInset(5);
        for (var edge : BorderEdge.values()) {
            cell.setBorderColor(edge, CellStyles.awt("grid"));
            cell.setBorderWidth(edge, 0.75);
        }
        mend(cell);
        return run;
    }

    /** POI leaves out the body properties that the schema asks for in every cell. */
    private static void mend(XSLFTableCell cell) {
        var text = ((CTTableCell) cell.getXmlObject()).getTxBody();
        if (text.getBodyPr() == null) {
            text.addNewBodyPr();
        }
    }

    /** In proportion to the longest words, within reason; headings may break. */
    private List<Double> widths(double whole, double size) {
        var breaks = new LineBreaks(ChartFont.REGULAR, size);
        var wanted =
                IntStream.range(0, table.columns().size())
                        .mapToDouble(column -> wanted(breaks, column))
                        .toArray();
        var sum = IntStream.range(0, wanted.length).mapToDouble(at -> wanted[at]).sum();
        return IntStream.range(0, wanted.length).mapToObj(at -> wanted[at] * whole / sum).toList();
    }

    private double wanted(LineBreaks breaks, int column) {
        var cells =
                table.rows().stream()
                        .mapToDouble(row -> breaks.width(row.cells().get(column).text()))
                        .max()
                        .orElse(0);
        var words = table.columns().get(column).header();
        var head = breaks.width(words) * (words.length() > SHORT ? 0.5 : 1.1);
        return Math.clamp(Math.max(cells, head) + 14, 40, 320);
    }
}
