package cn.fadu.export.office;

import cn.fadu.chart.ChartTable;
import cn.fadu.chart.Palette;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A table across the page whose heading is repeated on each page it reaches. */
final class WordTable {

    private final XWPFDocument document;
    private final ChartTable table;
    private final WordText text;
    private final double width;
    private Optional<Shading> shading = Optional.empty();

    WordTable(XWPFDocument document, ChartTable table, WordText text, double width) {
        this.document = document;
        this.table = table;
        this.text = text;
        this.width = width;
    }

    WordTable shaded(Shading shades) {
        shading = Optional.of(shades);
        return this;
    }

    void write() {
        var grid = document.createTable(table.rows().size() + 1, table.columns().size());
        grid.setTableAlignment(TableRowAlign.CENTER);
        frame(grid);
        columns(grid);
        grid.getRow(0).setRepeatHeader(true);
        for (var column = 0; column < table.columns().size(); column++) {
            var cell = grid.getRow(0).getCell(column);
            cell.setColor(Palette.LIGHT.of("band").substring(1));
            fill(
                    cell,
                    table.columns().get(column).header(),
                    true,
                    "ink",
                    ParagraphAlignment.CENTER);
        }
        for (var row = 0; row < table.rows().size(); row++) {
            grid.getRow(row + 1).setCantSplitRow(true);
            write(grid, row);
        }
    }

    private void write(XWPFTable grid, int row) {
        var cells = table.rows().get(row).cells();
        for (var column = 0; column < cells.size(); column++) {
            var cell = grid.getRow(row + 1).getCell(column);
            var at = column;
            var tint = shading.flatMap(shades -> shades.at(row, at));
            tint.ifPresent(shade -> cell.setColor(Palette.LIGHT.of(shade.ground()).substring(1)));
            var ink = tint.map(Shading.Tint::ink).orElse("ink");
            fill(cell, cells.get(column).text(), false, ink, align(column));
        }
    }

    private ParagraphAlignment align(int column) {
        if (shading.isPresent() && column > 0) {
            return ParagraphAlignment.CENTER;
        }
        return table.columns().get(column).unit().isPresent()
                ? ParagraphAlignment.RIGHT
                : ParagraphAlignment.LEFT;
    }

    private void fill(
            XWPFTableCell cell, String words, boolean bold, String ink, ParagraphAlignment align) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setAlignment(align);
        paragraph.setSpacingAfter(0);
        var size = table.columns().size() > 8 ? 7.5 : 9;
        text.run(paragraph, words, size, bold, ink);
    }

    private static void frame(XWPFTable grid) {
        var colour = Palette.LIGHT.of("line").substring(1);
        grid.setTopBorder(XWPFBorderType.SINGLE, 6, 0, colour);
        grid.setBottomBorder(XWPFBorderType.SINGLE, 6, 0, colour);
        grid.setLeftBorder(XWPFBorderType.NONE, 0, 0, colour);
        grid.setRightBorder(XWPFBorderType.NONE, 0, 0, colour);
        grid.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, colour);
        grid.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, colour);
        grid.setCellMargins(30, 60, 30, 60);
    }

    /** POI writes no grid of columns, which the schema asks for. */
    private void columns(XWPFTable grid) {
        var wanted = IntStream.range(0, table.columns().size()).mapToDouble(this::wanted).toArray();
        var sum = IntStream.range(0, wanted.length).mapToDouble(at -> wanted[at]).sum();
        grid.setWidth("100%");
        var whole = grid.getCTTbl();
        var columns = whole.getTblGrid() == null ? whole.addNewTblGrid() : whole.getTblGrid();
        while (columns.sizeOfGridColArray() > 0) {
            columns.removeGridCol(0);
        }
        for (var column = 0; column < wanted.length; column++) {
            var share = WordPage.twips(width * wanted[column] / sum);
            columns.addNewGridCol().setW(share);
            for (var row : grid.getRows()) {
                row.getCell(column).setWidth(share.toString());
            }
        }
    }

    private double wanted(int column) {
        var longest =
                table.rows().stream()
                        .mapToInt(row -> row.cells().get(column).text().length())
                        .max()
                        .orElse(0);
        var head = table.columns().get(column).header().length();
        return Math.clamp(Math.max(longest, head / 2.0), 5, 22);
    }
}
