package cn.fadu.export.office;

import cn.fadu.export.paper.CaptionLines;
import cn.fadu.export.paper.Paper;
import cn.fadu.export.paper.Part;
import cn.fadu.export.paper.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A paper as a workbook: a part is a sheet; what charts are drawn from stands behind them. */
public final class SheetsFile {

    private static final int NAME_LENGTH = 28;

    private final XSSFWorkbook workbook;
    private final CellStyles styles;
    private final List<Runnable> plots = new ArrayList<>();

    private SheetsFile(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = new CellStyles(workbook);
    }

    public static byte[] of(Paper paper, Progress progress) {
        try (var workbook = new XSSFWorkbook()) {
            var file = new SheetsFile(workbook);
            for (var part : paper.parts()) {
                progress.step(paper.parts().size());
                file.add(part);
            }
            file.plots.forEach(Runnable::run);
            return Written.of(workbook, paper.title());
        } catch (IOException e) {
            throw new UnwritableFile(e);
        }
    }

    private void add(Part part) {
        var sheet = sheet(part.title());
        line(sheet, 0, part.title(), 16, true, "ink");
        sheet.getRow(0).setHeightInPoints(28);
        switch (part) {
            case Part.Cover cover -> {
                line(sheet, 1, cover.subtitle(), 12, false, "muted");
                lines(sheet, 3, cover.lines(), 11, "ink");
            }
            case Part.Prose prose -> lines(sheet, 2, prose.sentences(), 11, "ink");
            case Part.Figure figure -> figure(sheet, figure);
            case Part.Listing listing -> {
                var below = new TableCells(listing.table(), styles).write(sheet, 2);
                sheet.createFreezePane(1, 3);
                lines(sheet, below + 1, listing.notes(), 10, "muted");
            }
        }
    }

    private void figure(XSSFSheet sheet, Part.Figure figure) {
        var lines = CaptionLines.of(figure.chart());
        line(sheet, 1, lines.second(), 10, false, "muted");
        lines(sheet, 2, figure.sentences(), 11, "ink");
        var top = 3 + figure.sentences().size();
        var table = figure.chart().table();
        var below = new TableCells(table, styles).write(sheet, top);
        switch (NativeForm.of(figure.chart())) {
            case NativeForm.Drawn(var plot) -> {
                var chart = new SheetChart(sheet, styles, figure.chart(), plot, top);
                plots.add(chart::draw);
                lines(sheet, Math.max(below, chart.below()) + 1, lines.foot(), 9, "muted");
            }
            case NativeForm.Shaded(var shading) -> {
                new SheetShades(sheet, figure.chart(), shading, top).apply();
                lines(sheet, below + 1, lines.foot(), 9, "muted");
            }
        }
    }

    private XSSFSheet sheet(String title) {
        var sheet = workbook.createSheet(name(title));
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet;
    }

    /** A sheet's name is short, without signs, and there is only one of it. */
    private String name(String title) {
        var safe = WorkbookUtil.createSafeSheetName(title.isBlank() ? "Fadu" : title, ' ').strip();
        var codePoints = safe.codePoints().limit(NAME_LENGTH).toArray();
        var base = new String(codePoints, 0, codePoints.length);
        base = base.substring(0, Math.min(base.length(), NAME_LENGTH)).strip();
        var name = base;
        for (var more = 2; workbook.getSheet(name) != null; more++) {
            name = base.substring(0, Math.min(base.length(), NAME_LENGTH - 3)) + " " + more;
        }
        return name;
    }

    private void lines(XSSFSheet sheet, int top, List<String> texts, int size, String ink) {
        for (var at = 0; at < texts.size(); at++) {
            line(sheet, top + at, texts.get(at), size, false, ink);
        }
    }

    private void line(XSSFSheet sheet, int row, String text, int size, boolean bold, String ink) {
        styles.line(PlotSheet.cellAt(sheet, row, 0), text, size, bold, ink);
    }
}
