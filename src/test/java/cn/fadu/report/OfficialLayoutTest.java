package cn.fadu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.fadu.chart.Lettering;
import cn.fadu.export.Archive;
import cn.fadu.report.AnnualReport.Basis;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/** The layout of GB/T 9704 as the issue states it, read from the files again. */
class OfficialLayoutTest {

    private static final double POINTS_PER_MM = 72 / 25.4;

    /** An invented report, long enough for several pages. */
    private static final AnnualReport REPORT =
            new AnnualReport(
                    2024,
                    List.of("样溪镇人民政府", "关于2024年度法治政府建设情况的报告"),
                    "示范县人民政府：",
                    passages(),
                    List.of(new Passage.Formula("样溪镇人民政府"), new Passage.Gap("【待填：成文日期】")),
                    40,
                    List.of(),
                    Basis.DRAFT);

    static final byte[] DOCX = new ReportFile(REPORT, Lettering.BUNDLED).docx();
    static final byte[] PDF = new ReportFile(REPORT, Lettering.BUNDLED).pdf();

    private static List<Passage> passages() {
        var passages = new ArrayList<Passage>();
        passages.add(new Passage.Heading("一、主要举措和成效"));
        passages.add(new Passage.Subheading("（一）行政执法"));
        IntStream.range(0, 40)
                .mapToObj(
                        index ->
                                "调解成功件数%d件，比上年增加96件，增长8.7%%；学法考试合格率98.5%%，与上年持平。"
                                        .formatted(1000 + index))
                .forEach(text -> passages.add(new Passage.Figures(text)));
        passages.add(new Passage.Told("1. 执法力量不足。"));
        passages.add(new Passage.Gap("【待写：行政执法方面的主要举措和做法】"));
        return passages;
    }

    @Test
    void the_documents_page_is_a4_with_the_margins_of_the_standard() throws IOException {
        try (var document = document()) {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(millimetres(section.getPgSz().getW())).isEqualTo(210, within(0.1));
            assertThat(millimetres(section.getPgSz().getH())).isEqualTo(297, within(0.1));
            assertThat(millimetres(section.getPgMar().getTop())).isEqualTo(37, within(0.1));
            assertThat(millimetres(section.getPgMar().getLeft())).isEqualTo(28, within(0.1));
            assertThat(millimetres(section.getPgMar().getRight())).isEqualTo(26, within(0.1));
            assertThat(millimetres(section.getPgMar().getBottom())).isEqualTo(35, within(0.1));
        }
    }

    @Test
    void the_documents_grid_has_22_lines_of_28_characters() throws IOException {
        try (var document = document()) {
            var grid = document.getDocument().getBody().getSectPr().getDocGrid();
            assertThat(grid.getType()).isEqualTo(STDocGrid.LINES);
            double lines = 225 * POINTS_PER_MM * 20 / grid.getLinePitch().doubleValue();
            assertThat(lines).isBetween(22.0, 22.1);
            var letters = document.getStyles().getStyle("a").getCTStyle().getRPr();
            var spacing = letters.getSpacingArray(0).getVal().toString();
            double pitch = 16 + Double.parseDouble(spacing) / 20;
            assertThat(156 * POINTS_PER_MM / pitch).isBetween(28.0, 28.1);
        }
    }

    @Test
    void the_document_names_the_fonts_and_sizes_of_the_standard() throws IOException {
        try (var document = document()) {
            assertThat(set(document, "样溪镇人民政府")).isEqualTo("方正小标宋简体 22.0");
            assertThat(set(document, "一、主要举措和成效")).isEqualTo("黑体 16.0");
            assertThat(set(document, "（一）行政执法")).isEqualTo("楷体 16.0");
            assertThat(set(document, "1. 执法力量不足。")).isEqualTo("仿宋 16.0");
        }
    }

    @Test
    void the_document_numbers_its_pages_between_dashes_at_the_outer_edge() throws IOException {
        try (var document = document()) {
            assertThat(document.getEvenAndOddHeadings()).isTrue();
            assertThat(document.getFooterList()).hasSize(2);
            for (var footer : document.getFooterList()) {
                var paragraph = footer.getParagraphs().getFirst();
                assertThat(paragraph.getText()).isEqualTo("—  —");
                assertThat(paragraph.getCTP().xmlText()).contains("PAGE");
                assertThat(paragraph.getRuns())
                        .allMatch(run -> run.getFontSizeAsDouble() == 14)
                        .allMatch(run -> run.getFontFamily().equals("宋体"));
            }
        }
    }

    @Test
    void gaps_are_marked_in_the_document_and_nothing_else_is() throws IOException {
        try (var document = document()) {
            assertThat(document.getParagraphs())
                    .filteredOn(OfficialLayoutTest::marked)
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("【待写：行政执法方面的主要举措和做法】", "【待填：成文日期】");
        }
    }

    @Test
    void the_document_is_valid_by_the_schema() {
        assertThat(cn.fadu.export.OfficeSchemas.faults(DOCX)).isEmpty();
    }

    @Test
    void the_printed_report_can_be_kept_for_good() {
        assertThat(Archive.faults(PDF)).isEmpty();
    }

    @Test
    void the_printed_page_is_a4_in_an_embedded_font() throws IOException {
        try (var document = Loader.loadPDF(PDF)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (var page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth() / POINTS_PER_MM)
                        .isEqualTo(210, within(0.1));
                assertThat(page.getMediaBox().getHeight() / POINTS_PER_MM)
                        .isEqualTo(297, within(0.1));
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
        assertThat(PDF).hasSizeLessThan(200_000);
    }

    @Test
    void a_full_printed_page_has_22_lines_of_at_most_28_characters_inside_the_type_area()
            throws IOException {
        var letters = letters(2);
        var body = letters.stream().filter(each -> each.getYScale() > 15).toList();
        var lines = new TreeMap<Integer, List<TextPosition>>();
        body.forEach(
                each ->
                        lines.computeIfAbsent(Math.round(each.getY()), _ -> new ArrayList<>())
                                .add(each));
        assertThat(lines).hasSize(22);
        for (var line : lines.values()) {
            var end = line.stream().mapToDouble(each -> each.getX() + each.getWidth()).max();
            assertThat(line.getFirst().getX())
                    .isGreaterThanOrEqualTo((float) (28 * POINTS_PER_MM) - 0.1f);
            assertThat(end.orElseThrow()).isLessThanOrEqualTo((28 + 156) * POINTS_PER_MM + 0.1);
        }
        assertThat(body).allMatch(each -> Math.abs(each.getYScale() - 16) < 0.01);
        assertThat(lines.firstKey()).isGreaterThan((int) (37 * POINTS_PER_MM));
        assertThat(lines.lastKey()).isLessThan((int) ((37 + 225) * POINTS_PER_MM));
        assertThat(body)
                .filteredOn(each -> each.getUnicode().codePointAt(0) > 0x3000)
                .allMatch(each -> Math.abs(each.getWidth() - 156 * POINTS_PER_MM / 28) < 0.05);
    }

    @Test
    void printed_pages_bear_their_number_between_dashes_below_the_type_area() throws IOException {
        for (var page : List.of(1, 2)) {
            var folio = letters(page).stream().filter(each -> each.getYScale() < 15).toList();
            assertThat(String.join("", folio.stream().map(TextPosition::getUnicode).toList()))
                    .isEqualTo("— %d —".formatted(page));
            assertThat(folio).allMatch(each -> Math.abs(each.getYScale() - 14) < 0.01);
            var place = new Point2D.Double(folio.getFirst().getX(), folio.getFirst().getY());
            var middle = place.y - 0.36 * 14;
            assertThat(middle / POINTS_PER_MM).isEqualTo(37 + 225 + 7, within(0.5));
            assertThat(place.x > 105 * POINTS_PER_MM).isEqualTo(page % 2 == 1);
        }
    }

    @Test
    void both_files_say_the_same() throws IOException {
        try (var document = document();
                var printed = Loader.loadPDF(PDF)) {
            var text = new PDFTextStripper().getText(printed).replaceAll("— \\d+ —|\\s+", "");
            var words =
                    document.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .reduce("", String::concat)
                            .replaceAll("\\s+", "");
            assertThat(text).isEqualTo(words);
        }
    }

    private static XWPFDocument document() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DOCX));
    }

    private static double millimetres(Object twips) {
        return Double.parseDouble(twips.toString()) / 20 / POINTS_PER_MM;
    }

    private static String set(XWPFDocument document, String words) {
        var run =
                document.getParagraphs().stream()
                        .filter(each -> each.getText().equals(words))
                        .findFirst()
                        .orElseThrow()
                        .getRuns()
                        .getFirst();
        return run.getFontFamily(org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange.eastAsia)
                + " "
                + run.getFontSizeAsDouble();
    }

    private static boolean marked(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream().anyMatch(run -> run.isHighlighted());
    }

    private static List<TextPosition> letters(int page) throws IOException {
        var letters = new ArrayList<TextPosition>();
        var reader =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        letters.add(text);
                    }
                };
        reader.setStartPage(page);
        reader.setEndPage(page);
        try (var document = Loader.loadPDF(PDF)) {
            reader.getText(document);
        }
        return letters;
    }
}
