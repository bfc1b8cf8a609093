package cn.fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class ReportReaderTest {

    private static final String SENTENCE = "全年共调解矛盾纠纷86件，调解成功率98%。";

    private final ReportReader reader = new ReportReader();

    @Test
    void text_is_read_in_utf_8_and_gbk_with_and_without_a_mark() {
        assertThat(textOf("a.txt", SENTENCE.getBytes(StandardCharsets.UTF_8))).isEqualTo(SENTENCE);
        assertThat(textOf("a.txt", ("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(SENTENCE);
        assertThat(textOf("a.txt", SENTENCE.getBytes(Charset.forName("GBK")))).isEqualTo(SENTENCE);
    }

    @Test
    void a_word_document_gives_its_paragraphs_and_tables() throws IOException {
        var report = (ReportText) reader.read("report.docx", docx());

        assertThat(report.kind()).isEqualTo(DocumentKind.DOCX);
        assertThat(report.text()).contains(SENTENCE);
        assertThat(report.tables()).hasSize(1);
        assertThat(report.tables().getFirst().cells())
                .extracting(cell -> report.text().substring(cell.start(), cell.end()))
                .containsExactly("受理信访件", "31件");
    }

    @Test
    void a_picture_with_a_documents_name_is_not_a_document() {
        var png =
                new byte[] {
                    (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'
                };

        assertThat(reader.read("report.docx", png))
                .isEqualTo(new Refusal.NotADocument("image/png"));
    }

    @Test
    void nothing_and_blanks_are_empty() {
        assertThat(reader.read("a.txt", new byte[0])).isEqualTo(new Refusal.Empty());
        assertThat(reader.read("a.txt", " \n\u3000".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refusal.Empty());
    }

    private String textOf(String name, byte[] bytes) {
        return ((ReportText) reader.read(name, bytes)).text();
    }

    private static byte[] docx() throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(SENTENCE);
            var row = document.createTable(1, 2).getRow(0);
            row.getCell(0).setText("受理信访件");
            row.getCell(1).setText("31件");
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
