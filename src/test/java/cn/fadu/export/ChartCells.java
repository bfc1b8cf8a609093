package cn.fadu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;

/** Holds what a native chart draws against the cells that "edit data" opens. */
final class ChartCells {

    private static final String CHARTS =
            "declare namespace c='http://schemas.openxmlformats.org/drawingml/2006/chart' ";

    private ChartCells() {}

    static void agree(CTChart chart, XSSFWorkbook workbook) {
        var numbers = chart.selectPath(CHARTS + ".//c:numRef");
        assertThat(numbers).isNotEmpty();
        for (XmlObject each : numbers) {
            var ref = (CTNumRef) each;
            var cells = references(ref.getF(), workbook);
            assertThat(ref.getNumCache().getPtCount().getVal()).isEqualTo(cells.length);
            for (var point : ref.getNumCache().getPtList()) {
                var cell = cell(workbook, cells[(int) point.getIdx()]);
                assertThat(BigDecimal.valueOf(cell.getNumericCellValue()))
                        .isEqualByComparingTo(point.getV());
            }
        }
        for (XmlObject each : chart.selectPath(CHARTS + ".//c:strRef")) {
            var ref = (CTStrRef) each;
            var cells = references(ref.getF(), workbook);
            for (var point : ref.getStrCache().getPtList()) {
                var cell = cell(workbook, cells[(int) point.getIdx()]);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(point.getV());
            }
        }
    }

    private static CellReference[] references(String formula, XSSFWorkbook workbook) {
        return new AreaReference(formula, workbook.getSpreadsheetVersion()).getAllReferencedCells();
    }

    private static org.apache.poi.xssf.usermodel.XSSFCell cell(
            XSSFWorkbook workbook, CellReference at) {
        return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
    }
}
