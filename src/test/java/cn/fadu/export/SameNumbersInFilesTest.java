package cn.fadu.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.ChartTable;
import cn.fadu.chart.DutyCalendar;
import cn.fadu.chart.Heatmap;
import cn.fadu.chart.RankingBars;
import cn.fadu.chart.Samples;
import cn.fadu.chart.SmallMultiples;
import cn.fadu.export.paper.CaptionLines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** Reads each exported file again and holds it against the table of the screen. */
class SameNumbersInFilesTest {

    /** What no office program can draw by itself is its table in shades. */
    private static final Set<Class<? extends ChartSpec>> SHADED =
            Set.of(Heatmap.class, SmallMultiples.class, DutyCalendar.class);

    static List<ChartSpec> charts() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void a_workbook_shows_the_table_digit_by_digit(ChartSpec chart) throws IOException {
        try (var workbook = new XSSFWorkbook(file(chart, ChartFormat.XLSX))) {
            var cells = texts(workbook.getSheetAt(0));
            assertThat(cells).containsAll(tableTexts(chart));
            var whole = String.join("\n", cells);
            around(chart).forEach(line -> assertThat(whole).contains(line));
            if (workbook.getNumberOfSheets() > 1) {
                var drawing = workbook.getSheetAt(0).getDrawingPatriarch();
                assertThat(drawing.getCharts()).hasSize(1);
                ChartCells.agree(drawing.getCharts().getFirst().getCTChart(), workbook);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void a_slide_has_a_native_chart_with_the_table_in_its_workbook(ChartSpec chart)
            throws Exception {
        try (var show = new XMLSlideShow(file(chart, ChartFormat.PPTX))) {
            var slide = show.getSlides().getFirst();
            var said = String.join("\n", texts(slide));
            around(chart).forEach(line -> assertThat(unbroken(said)).contains(unbroken(line)));
            assertThat(slide.getTitle()).isEqualTo(chart.caption().title());
            var charts = slide.getRelations().stream().filter(XSLFChart.class::isInstance).toList();
            if (charts.isEmpty()) {
                assertThat(cells(slide)).containsAll(tableTexts(chart));
                return;
            }
            var embedded = ((XSLFChart) charts.getFirst()).getWorkbook();
            assertThat(texts(embedded.getSheetAt(1))).containsAll(tableTexts(chart));
            ChartCells.agree(((XSLFChart) charts.getFirst()).getCTChart(), embedded);
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void a_document_has_the_chart_its_table_its_sentence_and_its_lines(ChartSpec chart)
            throws Exception {
        try (var document = new XWPFDocument(file(chart, ChartFormat.DOCX))) {
            var lines = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            var whole = String.join("\n", lines);
            around(chart).forEach(line -> assertThat(whole).contains(line));
            assertThat(lines).contains(chart.sentence());
            assertThat(document.getCharts()).hasSize(SHADED.contains(chart.getClass()) ? 0 : 1);
            var cells =
                    document.getTables().stream().flatMap(SameNumbersInFilesTest::cells).toList();
            assertThat(cells).containsAll(tableTexts(chart));
            for (XWPFChart each : document.getCharts()) {
                ChartCells.agree(each.getCTChart(), each.getWorkbook());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void a_csv_file_has_the_exact_numbers(ChartSpec chart) throws IOException {
        var reader = new InputStreamReader(file(chart, ChartFormat.CSV), StandardCharsets.UTF_8);
        try (var parser = CSVFormat.EXCEL.parse(reader)) {
            var values = new ArrayList<String>();
            parser.forEach(row -> row.forEach(values::add));
            assertThat(values.getFirst()).isEqualTo("\uFEFF" + chart.caption().title());
            var whole = String.join("\n", values);
            around(chart).forEach(line -> assertThat(whole).contains(line));
            for (var row : chart.table().rows()) {
                for (var cell : row.cells()) {
                    var expected = cell.number().map(n -> n.toPlainString()).orElse(cell.text());
                    assertThat(values).contains(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void an_svg_file_names_everybody_and_says_what_stands_around(ChartSpec chart) throws Exception {
        var text = svg(chart);
        around(chart).forEach(line -> assertThat(text).contains(unbroken(line)));
        for (var subject : chart.subjects()) {
            assertThat(text).contains(unbroken(subject.name()));
        }
        if (chart instanceof RankingBars || chart instanceof Heatmap) {
            chart.table().rows().stream()
                    .map(row -> row.cells().getLast())
                    .filter(cell -> cell.number().isPresent())
                    .forEach(cell -> assertThat(text).contains(unbroken(cell.text())));
        }
    }

    /** The texts of the file as any other program finds them. */
    private static String svg(ChartSpec chart) throws Exception {
        var document =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(file(chart, ChartFormat.SVG));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(document.getElementsByTagName("style").getLength()).isZero();
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        var texts = document.getElementsByTagName("text");
        var said = new StringBuilder();
        for (int at = 0; at < texts.getLength(); at++) {
            said.append(texts.item(at).getTextContent());
        }
        return unbroken(said.toString());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void a_pdf_file_says_what_the_picture_says(ChartSpec chart) throws IOException {
        var bytes = Rendered.of(chart, ChartFormat.PDF);
        try (var document = Loader.loadPDF(bytes)) {
            var text = unbroken(new PDFTextStripper().getText(document));
            for (var line : Rendered.RENDERER.picture(chart).texts()) {
                assertThat(text).contains(unbroken(line));
            }
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
        assertThat(bytes).hasSizeLessThan(150_000);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void an_ofd_file_says_what_the_picture_says(ChartSpec chart) throws Exception {
        var bytes = Rendered.of(chart, ChartFormat.OFD);
        try (var reader = new OFDReader(new ByteArrayInputStream(bytes))) {
            var text = unbroken(String.join("", new ContentExtractor(reader).getPageContent(1)));
            for (var line : Rendered.RENDERER.picture(chart).texts()) {
                assertThat(text).contains(unbroken(line));
            }
        }
        assertThat(bytes).hasSizeLessThan(400_000);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void pictures_come_in_three_sizes_and_on_nothing(ChartSpec chart) throws IOException {
        var picture = Rendered.RENDERER.picture(chart);
        for (var scale : List.of(1, 2, 4)) {
            var image =
                    ImageIO.read(new ByteArrayInputStream(Rendered.FILES.png(chart, scale, true)));
            assertThat(image.getWidth()).isEqualTo(picture.width() * scale);
            assertThat(image.getRGB(1, 1) >>> 24).isZero();
        }
        var white = ImageIO.read(new ByteArrayInputStream(Rendered.FILES.png(chart, 1, false)));
        assertThat(white.getRGB(1, 1)).isEqualTo(0xFFFFFFFF);
    }

    private static ByteArrayInputStream file(ChartSpec chart, ChartFormat format) {
        return new ByteArrayInputStream(Rendered.of(chart, format));
    }

    /** Title, subtitle, unit, footnotes, and source, edition and approval in one line. */
    private static List<String> around(ChartSpec chart) {
        var lines = CaptionLines.of(chart);
        var head = Stream.of(lines.title(), lines.subtitle(), lines.unit());
        return Stream.concat(head, lines.foot().stream()).filter(text -> !text.isEmpty()).toList();
    }

    private static List<String> tableTexts(ChartSpec chart) {
        var table = chart.table();
        return Stream.concat(
                        table.columns().stream().map(ChartTable.Column::header),
                        table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .map(ChartTable.Cell::text))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> texts(Sheet sheet) {
        var format = new DataFormatter(java.util.Locale.ROOT);
        var texts = new ArrayList<String>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(format.formatCellValue(cell))));
        return texts;
    }

    private static List<String> texts(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .toList();
    }

    private static List<String> cells(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTable.class::isInstance)
                .flatMap(table -> ((XSLFTable) table).getRows().stream())
                .flatMap(row -> row.getCells().stream())
                .map(XSLFTextShape::getText)
                .toList();
    }

    private static Stream<String> cells(XWPFTable table) {
        return table.getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .map(cell -> cell.getText());
    }

    private static String unbroken(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
    }
}
