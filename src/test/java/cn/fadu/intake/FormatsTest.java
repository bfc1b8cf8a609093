package cn.fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.font.api.IFontResource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

        assertThat(FoundFigures.in("a.html", html.getBytes(Charset.forName("GBK"))))
                .containsExactly(FIGURES);
        assertThat(FoundFigures.in("a.txt", html.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(FIGURES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.doc", "a.wps", "a.docx", "a"})
    void an_old_word_document_whatever_it_is_called(String name) throws IOException {
        try (var file = FormatsTest.class.getResourceAsStream("/intake/report.doc")) {
            var bytes = java.util.Objects.requireNonNull(file).readAllBytes();

            assertThat(FoundFigures.in(name, bytes))
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

            assertThat(FoundFigures.in(name, bytes.toByteArray())).containsExactly(FIGURES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void text_in_its_encoding_with_and_without_a_mark(String encoding) {
        var text = FIRST + SECOND;
        assertThat(FoundFigures.in("a.txt", text.getBytes(Charset.forName(encoding))))
                .containsExactly(FIGURES);
        assertThat(FoundFigures.in("a.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .containsExactly(FIGURES);
        assertThat(FoundFigures.in("a.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly(FIGURES);
    }

    @Test
    void rtf_by_the_name_of_a_word_document() {
        assertThat(FoundFigures.in("a.doc", rtf(FIRST + SECOND + "\\par")))
                .containsExactly(FIGURES);
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

        assertThat(FoundFigures.in("a.rtf", rtf("柳河镇2024年报告\\par " + table + "\\pard 完\\par")))
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

        assertThat(FoundFigures.in("a.rtf", rtf(table + "\\pard\\par")))
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

        assertThat(FoundFigures.in("a.rtf", file)).containsExactly("F06=31");
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

        assertThat(FoundFigures.in("a.rtf", rtf(table + "\\par")))
                .containsExactly("F06=31", "F03=98");
    }

    private static String cells(String... words) {
        return "\\pard\\intbl " + String.join("\\cell ", words) + "\\cell\\row ";
    }

    static byte[] rtf(String body) {
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
        var report = InventedOffice.odt("<text:p>" + FIRST + SECOND + "</text:p>");

        assertThat(FoundFigures.in("a.odt", report)).containsExactly(FIGURES);
    }

    @Test
    void odt_with_its_tables() throws IOException {
        var report =
                InventedOffice.odt(
                        "<text:p>柳河镇2024年报告</text:p><table:table>"
                                + row("受理信访件", "31件")
                                + row("调解成功率", "98%")
                                + "</table:table>");

        assertThat(FoundFigures.in("a.odt", report)).containsExactly("F06=31", "F03=98");
    }

    private static String row(String head, String value) {
        var cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
        return "<table:table-row>"
                + cell.formatted(head)
                + cell.formatted(value)
                + "</table:table-row>";
    }

    @Test
    void a_text_box_does_not_break_the_sentence_that_it_hangs_on() throws IOException {
        var box =
                "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>图</w:t></w:r></w:p>"
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        var sentence =
                "<w:p><w:r><w:t>全年调解矛盾纠</w:t></w:r>%s<w:r><w:t>纷86件。</w:t></w:r></w:p>"
                        .formatted(box);

        assertThat(FoundFigures.in(InventedOffice.docx(sentence))).containsExactly("F01=86");
    }

    @Test
    void deleted_text_of_an_open_document_is_none_of_it() throws IOException {
        var deleted =
                "<text:tracked-changes><text:changed-region><text:deletion>%s</text:deletion></text:changed-region></text:tracked-changes>"
                        .formatted("<text:p>全年调解矛盾纠纷77件。</text:p>");

        assertThat(FoundFigures.in(InventedOffice.odt(deleted + "<text:p>全年调解矛盾纠纷86件。</text:p>")))
                .containsExactly("F01=86");
    }

    @Test
    void ofd_whose_lines_break_within_a_word() throws IOException {
        var report = (ReportText) reader.read("a.ofd", ofd());

        assertThat(report.pages()).hasSize(1);
        assertThat(FoundFigures.in("a.ofd", ofd())).containsExactly(FIGURES);
    }

    @Test
    void pdf_whose_lines_break_within_a_word() throws IOException {
        var report = (ReportText) reader.read("a.pdf", pdf());

        assertThat(report.pages()).hasSize(1);
        assertThat(report.pageAt(3)).contains(1);
        assertThat(FoundFigures.in("a.pdf", pdf())).containsExactly(FIGURES);
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
}
