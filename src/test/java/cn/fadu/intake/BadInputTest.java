package cn.fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is handed in is read or refused, soon and without harm. */
@Timeout(60)
class BadInputTest {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String WORD =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final ReportReader reader = new ReportReader();

    @Test
    void a_document_that_unpacks_to_gigabytes_is_refused() throws IOException {
        var bomb = InventedOffice.zip(Map.of("word/document.xml", "0".repeat(150 << 20)));

        assertThat(soon("bomb.docx", bomb)).isInstanceOf(Refusal.TooComplex.class);
    }

    @Test
    void entities_are_neither_fetched_nor_multiplied() throws IOException {
        var secret =
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document "
                        + WORD
                        + "><w:body><w:p><w:r><w:t>调解纠纷12件&x;</w:t></w:r></w:p></w:body></w:document>";
        var hostname =
                java.nio.file.Files.readString(java.nio.file.Path.of("/etc/hostname")).strip();

        var outcome = soon("xxe.docx", InventedOffice.docxOf(secret));

        assertThat(outcome.toString()).doesNotContain(hostname);
    }

    @Test
    void laughing_entities_end_soon() throws IOException {
        var entities = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"哈哈哈哈哈哈哈哈哈哈\">");
        for (var i = 1; i < 10; i++) {
            entities.append(
                    "<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        }
        var body =
                "]><w:document "
                        + WORD
                        + "><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body></w:document>";

        assertThat(soon("laughs.docx", InventedOffice.docxOf(entities + body)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_page_nested_a_hundred_thousand_deep_is_read_or_refused_soon() {
        var html = "<html><body>" + "<div>".repeat(100_000) + "调解纠纷12件";

        assertThat(soon("deep.html", html.getBytes(StandardCharsets.UTF_8))).isNotNull();
    }

    @Test
    void ten_million_characters_on_one_line_are_refused() {
        var line = "调解纠纷12件".repeat(1_250_000).getBytes(StandardCharsets.UTF_8);

        assertThat(soon("long.txt", line)).isEqualTo(new Refusal.TooComplex("length"));
    }

    @Test
    void the_longest_line_that_is_taken_is_searched_soon() {
        var text = "一二三百余，率、和".repeat(ReportReader.LONGEST_TEXT / 9);
        var began = System.nanoTime();

        Extraction.standard().of(ReportText.plain("long.txt", text), OptionalInt.of(2024));

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SOON.multipliedBy(3));
    }

    @Test
    void lone_surrogates_and_control_characters_become_blanks_and_offsets_hold() {
        var text = "\uD800调解\u0000纠纷\uDC0012件\u0007。";

        var report = (ReportText) reader.read("odd.txt", text.getBytes(StandardCharsets.UTF_8));

        assertThat(report.text()).doesNotContain("\u0000");
        assertThat(Extraction.standard().of(report, OptionalInt.of(2024)).proposals())
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(report.text().substring(found.start(), found.end()))
                                        .isEqualTo(found.phrase()));
        Extraction.standard().of(ReportText.plain("odd.txt", text), OptionalInt.of(2024));
    }

    @Test
    void a_pdf_of_pictures_has_no_text_layer() throws IOException {
        try (var scan = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            scan.addPage(new PDPage());
            scan.addPage(new PDPage());
            scan.save(bytes);

            assertThat(soon("scan.pdf", bytes.toByteArray())).isEqualTo(new Refusal.NoTextLayer(2));
        }
    }

    @Test
    void a_pdf_with_a_password_is_encrypted() throws IOException {
        try (var closed = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            closed.addPage(new PDPage());
            closed.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            closed.save(bytes);

            assertThat(soon("closed.pdf", bytes.toByteArray())).isEqualTo(new Refusal.Encrypted());
        }
    }

    @Test
    void half_a_file_is_damaged() throws IOException {
        var whole = InventedOffice.docxOf("<w:document " + WORD + "><w:body/></w:document>");
        var half = java.util.Arrays.copyOf(whole, whole.length / 2);

        assertThat(soon("half.docx", half)).isInstanceOf(Refusal.class);
        assertThat(soon("half.pdf", "%PDF-1.7\n1 0 obj\n<<".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_file_over_the_limit_is_too_large() {
        assertThat(reader.read("big.txt", new byte[(int) ReportReader.LARGEST_FILE + 1]))
                .isInstanceOf(Refusal.TooLarge.class);
    }

    @Test
    void a_sheet_is_no_report() throws IOException {
        try (var sheet = new org.apache.poi.xssf.usermodel.XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            sheet.createSheet("指标");
            sheet.write(bytes);

            assertThat(soon("report.docx", bytes.toByteArray()))
                    .isInstanceOf(Refusal.NotADocument.class);
        }
    }

    private ReadOutcome soon(String name, byte[] bytes) {
        var began = System.nanoTime();
        var outcome = reader.read(name, bytes);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SOON.multipliedBy(3));
        return outcome;
    }
}
