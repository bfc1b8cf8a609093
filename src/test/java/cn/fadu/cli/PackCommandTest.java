package cn.fadu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.pack.PackCounty;
import cn.fadu.tenancy.County;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ./fadu pack}: every format as a file that opens, and one line for what cannot be. */
class PackCommandTest {

    private static County county;
    private static int year;

    @TempDir private Path folder;

    @BeforeAll
    static void publish() {
        county = PackCounty.of(3);
        year = PackCounty.edition(county).year();
        var settings = TestDatabase.settings();
        System.setProperty("fadu.db.url", settings.url());
        System.setProperty("fadu.db.user", settings.user());
        System.setProperty("fadu.db.password", String.valueOf(settings.password()));
    }

    @AfterAll
    static void leave() {
        System.clearProperty("fadu.db.url");
        System.clearProperty("fadu.db.user");
        System.clearProperty("fadu.db.password");
    }

    @ParameterizedTest
    @CsvSource({"pptx,ppt/presentation.xml", "docx,word/document.xml", "xlsx,xl/workbook.xml"})
    void an_office_file_opens(String format, String part) throws Exception {
        var file = made(format);
        try (var opened = OPCPackage.open(file.toFile())) {
            assertThat(opened.getParts()).isNotEmpty();
        }
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry(part)).isNotNull();
        }
    }

    @Test
    void a_pdf_has_its_pages() throws IOException {
        try (var opened = Loader.loadPDF(made("pdf").toFile())) {
            assertThat(opened.getNumberOfPages()).isGreaterThan(8);
        }
    }

    @Test
    void an_ofd_names_its_document() throws IOException {
        try (var zip = new ZipFile(made("ofd").toFile())) {
            assertThat(zip.getEntry("OFD.xml")).isNotNull();
        }
    }

    private Path made(String format) throws IOException {
        var file = folder.resolve("pack." + format);
        var answer = pack(county.code(), String.valueOf(year), format, file);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.status()).isZero();
        var plain = Files.writeString(folder.resolve("plain.txt"), "");
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(Files.getPosixFilePermissions(plain));
        Files.delete(plain);
        assertThat(folder).isDirectoryNotContaining(each -> each.toString().endsWith(".part"));
        return file;
    }

    @Test
    void what_cannot_be_made_is_said_in_one_line() {
        var file = folder.resolve("pack.pptx");
        refused(1, "there is no county 999999", pack("999999", "2024", "pptx", file));
        refused(1, "nothing is published for 1999", pack(county.code(), "1999", "pptx", file));
        assertThat(pack(county.code(), String.valueOf(year), "png", file).status()).isEqualTo(2);
        assertThat(file).doesNotExist();

        var nowhere = folder.resolve("missing").resolve("pack.xlsx");
        var lost = pack(county.code(), String.valueOf(year), "xlsx", nowhere);
        refused(1, "no such folder", lost);
    }

    private static void refused(int status, String words, Answer answer) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.err()).contains(words).hasLineCount(1);
    }

    private static Answer pack(String county, String year, String format, Path file) {
        var out = new StringWriter();
        var err = new StringWriter();
        var status =
                Fadu.commandLine()
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute(
                                "pack",
                                "--county",
                                county,
                                "--year",
                                year,
                                "--format",
                                format,
                                "--out",
                                file.toString());
        return new Answer(status, err.toString());
    }

    private record Answer(int status, String err) {}
}
