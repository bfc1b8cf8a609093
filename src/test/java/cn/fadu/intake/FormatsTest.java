package cn.fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.indicator.IndicatorCode;
import com.helger.font.api.IFontResource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same report in every format gives the same figures. */
class FormatsTest {

    private static final String FIRST = "柳河镇全年共排查调处各类矛盾纠纷186件，调解成";
    private static final String SECOND = "功率98.5%，发放宣传资料两千余份。";
    private static final String[] FIGURES = {"F01=186", "F03=98.5", "H03=2000"};

    private final ReportReader reader = new ReportReader();

    @Test
    void html_with_its_marks_and_styles() {
        var html =
                "<html><head><title>x</title><style>p{}</style></head><body><p>"
                        + FIRST
                        + SECOND
                        + "</p></body></html>";

        assertThat(figures("a.html", html.getBytes(Charset.forName("GBK"))))
                .containsExactly(FIGURES);
        assertThat(figures("a.txt", html.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(FIGURES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.doc", "a.wps", "a.docx", "a"})
    void an_old_word_document_whatever_it_is_called(String name) throws IOException {
        try (var file = FormatsTest.class.getResourceAsStream("/intake/report.doc")) {
            var bytes = java.util.Objects.requireNonNull(file).readAllBytes();

            assertThat(figures(name, bytes))
                    .containsExactly("F01=186", "F03=98.5", "H03=2000", "D03=23");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.wps", "a.doc"})
    void a_word_document_whatever_it_is_called(String name) throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(FIRST + SECOND);
            document.write(bytes);

            assertThat(figures(name, bytes.toByteArray())).containsExactly(FIGURES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void text_in_its_encoding_with_and_without_a_mark(String encoding) {
        var text = FIRST + SECOND;
        assertThat(figures("a.txt", text.getBytes(Charset.forName(encoding))))
                .containsExactly(FIGURES);
        assertThat(figures("a.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .containsExactly(FIGURES);
        assertThat(figures("a.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly(FIGURES);
    }

    @Test
    void rtf_by_the_name_of_a_word_document() {
        assertThat(figures("a.doc", rtf(FIRST + SECOND + "\\par"))).containsExactly(FIGURES);
    }

    @Test
    void rtf_with_its_tables() {
        var wide = "\\trowd\\cellx2400\\cellx4200\\cellx6000 ";
        var table =
                wide
                        + cells("指标", "上年", "2024年")
                        + wide
                        + cells("受理信访件", "40件", "31件")
                        + wide
                        + cells("调解成功率", "96%", "98%");

        assertThat(figures("a.rtf", rtf("柳河镇2024年报告\\par " + table + "\\pard 完\\par")))
                .containsExactly("F06=31", "F03=98");
    }

    @Test
    void rtf_whose_heads_stand_over_several_columns() {
        var table =
                "\\trowd\\cellx2400\\cellx6030\\cellx9600 "
                        + cells("村", "2023年信访", "2024年信访")
                        + "\\trowd\\cellx2400\\cellx4200\\cellx6000\\cellx7800\\cellx9600 "
                        + cells("", "受理（件）", "办结率", "受理（件）", "办结率")
                        + cells("合计", "40", "97%", "31", "100%");

        assertThat(figures("a.rtf", rtf(table + "\\pard\\par")))
                .containsExactly("F06=31", "F08=100");
    }

    @Test
    void rtf_of_an_old_code_page_whose_row_is_described_behind_its_cells() {
        var behind = "{\\trowd\\cellx3000\\cellx6000\\row}";
        var rows =
                "\\pard\\intbl{\\b \\'ca\\'dc\\'c0\\'ed}\\par \\'d0\\'c5\\'b7\\'c3\\'bc\\'fe\\cell 31\\'bc\\'fe\\cell"
                        + behind;

        var file =
                ("{\\rtf1\\ansi\\ansicpg936\\uc1\\pard " + rows + "\\pard\\par}")
                        .getBytes(StandardCharsets.US_ASCII);

        assertThat(figures("a.rtf", file)).containsExactly("F06=31");
        assertThat(((ReportText) reader.read("a.rtf", file)).text().chars())
                .allMatch(c -> c < 0xFDD0 || c > 0xFDEF);
    }

    @Test
    void rtf_with_a_table_inside_a_cell() {
        var inner =
                "\\itap2 受理信访件\\nestcell 31件\\nestcell{\\*\\nesttableprops\\trowd\\cellx100\\cellx200\\nestrow}"
                        + "{\\nonesttables\\par}\\itap2 调解成功率\\nestcell 98%\\nestcell"
                        + "{\\*\\nesttableprops\\trowd\\cellx100\\cellx200\\nestrow}";
        var table = "\\trowd\\cellx6000\\pard\\intbl " + inner + "\\pard\\intbl\\cell\\row\\pard ";

        assertThat(figures("a.rtf", rtf(table + "\\par"))).containsExactly("F06=31", "F03=98");
    }

    private static String cells(String... words) {
        return "\\pard\\intbl " + String.join("\\cell ", words) + "\\cell\\row ";
    }

    private static byte[] rtf(String body) {
        var written = new StringBuilder("{\\rtf1\\ansi\\uc1\\pard ");
        body.chars()
                .forEach(
                        c ->
                                written.append(
                                        c < 0x80
                                                ? String.valueOf((char) c)
                                                : "\\u" + (short) c + "?"));
        return (written + "}").getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void odt_by_its_paragraphs() throws IOException {
        var report = odt("<text:p>" + FIRST + SECOND + "</text:p>");

        assertThat(figures("a.odt", report)).containsExactly(FIGURES);
    }

    @Test
    void odt_with_its_tables() throws IOException {
        var report =
                odt(
                        "<text:p>柳河镇2024年报告</text:p><table:table>"
                                + row("受理信访件", "31件")
                                + row("调解成功率", "98%")
                                + "</table:table>");

        assertThat(figures("a.odt", report)).containsExactly("F06=31", "F03=98");
    }

    private static byte[] odt(String body) throws IOException {
        var content =
                """
                <?xml version="1.0"?><office:document-content
                 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body>\
                <office:text>%s</office:text></office:body></office:document-content>\
                """;
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            put(zip, "content.xml", content.formatted(body));
        }
        return bytes.toByteArray();
    }

    private static String row(String head, String value) {
        var cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
        return "<table:table-row>"
                + cell.formatted(head)
                + cell.formatted(value)
                + "</table:table-row>";
    }

    @Test
    void ofd_whose_lines_break_within_a_word() throws IOException {
        var report = (ReportText) reader.read("a.ofd", ofd());

        assertThat(report.pages()).hasSize(1);
        assertThat(figures("a.ofd", ofd())).containsExactly(FIGURES);
    }

    @Test
    void pdf_whose_lines_break_within_a_word() throws IOException {
        var report = (ReportText) reader.read("a.pdf", pdf());

        assertThat(report.pages()).hasSize(1);
        assertThat(report.pageAt(3)).contains(1);
        assertThat(figures("a.pdf", pdf())).containsExactly(FIGURES);
    }

    private java.util.List<String> figures(String name, byte[] bytes) {
        var report = (ReportText) reader.read(name, bytes);
        return Extraction.standard().of(report, OptionalInt.of(2024)).proposals().stream()
                .filter(found -> found.code().isPresent())
                .map(
                        found ->
                                found.code().map(IndicatorCode::value).orElse("")
                                        + "="
                                        + found.figure().value().toPlainString())
                .toList();
    }

    private static byte[] ofd() throws IOException {
        return InventedOfd.of(java.util.List.of(java.util.List.of(FIRST, SECOND)));
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var font = notoSans().getInputStream();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            var loaded = PDType0Font.load(document, java.util.Objects.requireNonNull(font));
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(loaded, 16);
                content.newLineAtOffset(60, 700);
                content.showText(FIRST);
                content.newLineAtOffset(0, -24);
                content.showText(SECOND);
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static IFontResource notoSans() {
        return com.helger.font.noto_sans_sc.EFontResourceNotoSansSC.NOTO_SANS_SC_REGULAR
                .getFontResource();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
