package cn.fadu.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.Palette;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A figure that is approximate, partial or not comparable says so in every office file too. */
class MarksInFilesTest {

    @ParameterizedTest
    @MethodSource("cn.fadu.export.MarkedSamples#drawn")
    void a_slides_chart_bears_the_marks(MarkedSamples.Marked marked) throws Exception {
        var file = Rendered.of(marked.chart(), ChartFormat.PPTX);
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            var slide = show.getSlides().getFirst();
            var chart =
                    slide.getRelations().stream()
                            .filter(XSLFChart.class::isInstance)
                            .map(XSLFChart.class::cast)
                            .findFirst()
                            .orElseThrow();
            assertThat(ChartLabels.of(chart.getCTChart())).containsAll(marked.said());
            ChartCells.agree(chart.getCTChart(), chart.getWorkbook());
            assertThat(slide.getShapes())
                    .filteredOn(XSLFTextShape.class::isInstance)
                    .anyMatch(
                            shape ->
                                    ((XSLFTextShape) shape).getText().contains(MarkedSamples.NOTE));
        }
        assertThat(OfficeSchemas.faults(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cn.fadu.export.MarkedSamples#drawn")
    void a_documents_chart_bears_the_marks(MarkedSamples.Marked marked) throws Exception {
        var file = Rendered.of(marked.chart(), ChartFormat.DOCX);
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var chart = document.getCharts().getFirst();
            assertThat(ChartLabels.of(chart.getCTChart())).containsAll(marked.said());
            ChartCells.agree(chart.getCTChart(), chart.getWorkbook());
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains(MarkedSamples.NOTE);
        }
        assertThat(OfficeSchemas.faults(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cn.fadu.export.MarkedSamples#drawn")
    void a_worksheets_chart_bears_the_marks(MarkedSamples.Marked marked) throws Exception {
        var file = Rendered.of(marked.chart(), ChartFormat.XLSX);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            var chart = sheet.getDrawingPatriarch().getCharts().getFirst().getCTChart();
            assertThat(ChartLabels.of(chart)).containsAll(marked.said());
            ChartCells.agree(chart, workbook);
            assertThat(texts(workbook)).contains(MarkedSamples.NOTE);
        }
        assertThat(OfficeSchemas.faults(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cn.fadu.export.MarkedSamples#shaded")
    void a_table_in_shades_bears_the_marks_in_its_cells(ChartSpec chart) throws Exception {
        try (var workbook = new XSSFWorkbook(file(chart, ChartFormat.XLSX))) {
            assertThat(texts(workbook)).contains("94.6≈", "71.0*", "—*", MarkedSamples.NOTE);
        }
        try (var document = new XWPFDocument(file(chart, ChartFormat.DOCX))) {
            assertThat(document.getTables().getFirst().getText()).contains("94.6≈", "71.0*", "—*");
        }
        try (var show = new XMLSlideShow(file(chart, ChartFormat.PPTX))) {
            var cells =
                    show.getSlides().getFirst().getShapes().stream()
                            .filter(XSLFTable.class::isInstance)
                            .flatMap(table -> ((XSLFTable) table).getRows().stream())
                            .flatMap(row -> row.getCells().stream())
                            .map(XSLFTextShape::getText);
            assertThat(cells).contains("94.6≈", "71.0*", "—*");
        }
    }

    /** White letters are for bars that are long enough to stand behind them. */
    @Test
    void the_number_of_a_short_bar_beside_an_interval_is_written_in_ink() throws Exception {
        var chart = MarkedSamples.longAndShort();
        try (var show = new XMLSlideShow(file(chart, ChartFormat.PPTX))) {
            var slide = show.getSlides().getFirst();
            var drawn =
                    slide.getRelations().stream()
                            .filter(XSLFChart.class::isInstance)
                            .map(XSLFChart.class::cast)
                            .findFirst()
                            .orElseThrow();
            var labels =
                    drawn.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).getDLbls();
            assertThat(labels.getDLblList())
                    .extracting(label -> label.getTxPr().xmlText())
                    .satisfiesExactly(
                            inside -> assertThat(inside).contains(hex("on-deep")),
                            outside -> assertThat(outside).contains(hex("ink")));
        }
    }

    private static String hex(String role) {
        return Palette.LIGHT.of(role).substring(1).toUpperCase(Locale.ROOT);
    }

    private static ByteArrayInputStream file(ChartSpec chart, ChartFormat format) {
        return new ByteArrayInputStream(Rendered.of(chart, format));
    }

    private static List<String> texts(XSSFWorkbook workbook) {
        var format = new DataFormatter(java.util.Locale.ROOT);
        var texts = new ArrayList<String>();
        workbook.getSheetAt(0)
                .forEach(row -> row.forEach(cell -> texts.add(format.formatCellValue(cell))));
        return texts;
    }
}
