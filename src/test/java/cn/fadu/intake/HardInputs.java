package cn.fadu.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fadu.intake.InventedTable.Edged;
import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Reads what is meant to break a reader, one after the other, in a process with little memory. */
final class HardInputs {

    private static final int MEGABYTE = 1 << 20;
    private static final OperatingSystemMXBean PROCESSORS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private HardInputs() {}

    /** A line for each: its name, the milliseconds it took, and what came of it. */
    static void main() throws IOException {
        warmUp();
        tell("bomb.docx", zip("word/document.xml", "0".repeat(MEGABYTE), 300));
        tell("bomb.xlsx", zip("xl/worksheets/sheet1.xml", "0".repeat(MEGABYTE), 300));
        tell("laughs.docx", docx(laughs(), "<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>"));
        tell("deep.docx", docx("", "<w:p><w:r>".repeat(200_000)));
        tell("spans.docx", table("<w:tr>" + wide(1_000_000, "纠纷") + "</w:tr>", 100_000));
        tell("wide.docx", table("<w:tr>" + wide(99, "a") + wide(99, "1") + "</w:tr>", 50_000));
        tell("full.docx", table("<w:tr>" + wide(2, "") + wide(98, "纠纷") + "</w:tr>", 2_990));
        tell("places.docx", table("<w:tr>" + wide(2, "纠") + wide(1, "1") + "</w:tr>", 50_000));
        tell(
                "indents.docx",
                table("<w:tr>" + "<w:gridBefore w:val=\"99\"/>".repeat(20) + "</w:tr>", 20_000));
        tell("nested.docx", docx("", "<w:tbl><w:tr><w:tc><w:p/>".repeat(500)));
        tell("merged.docx", table("<w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p/></w:tc>", 100_000));
        tell("repeated.odt", repeated(100_000));
        tell(
                "rows.doc",
                InventedDoc.of(Collections.nCopies(30_000, List.of(new Edged("1", 99, false)))));
        tell("deep.html", ("<html><body>" + "<div>".repeat(300_000) + "12件").getBytes(UTF_8));
        tell("deep.rtf", ("{\\rtf1" + "{".repeat(300_000)).getBytes(UTF_8));
        tell("cells.rtf", rtf("\\trowd" + "\\cellx9\\intbl 1\\cell ".repeat(100_000) + "\\row"));
        tell("rows.rtf", rtf("\\trowd\\cellx9\\intbl 1\\cell\\row ".repeat(20_000)));
        tell("unended.rtf", rtf("\\trowd\\cellx9\\intbl 1\\cell ".repeat(20_000)));
        tell("unbegun.rtf", rtf("\\row\\cell\\nestrow\\nestcell}".repeat(20_000)));
        tell("nested.rtf", rtf("{\\trowd\\itap9\\intbl 1\\nestcell".repeat(20_000)));
        tell("table.html", ("<table>" + "<tr><td>纠纷<td>1".repeat(20_000)).getBytes(UTF_8));
        tell(
                "spans.html",
                ("<table>" + "<tr><td colspan=99 rowspan=99>1".repeat(90_000)).getBytes(UTF_8));
        tell(
                "cells.html",
                ("<table><tr>" + "<td colspan=99 rowspan=99>1".repeat(90_000)).getBytes(UTF_8));
        tell("edges.rtf", edges(200, 100));
        tell("uneven.rtf", edges(10_000, 2));
        tell("wide.pdf", pdf("1 0 0 1 %d %d Tm (a) Tj ", 200));
        tell("long.pdf", pdf("1 0 0 1 %d %d Tm (12 aaaaaaaaaaaaaaaaaa) Tj ", 300));
        tell("long.ofd", ofd("一".repeat(MEGABYTE)));
        tell("line.txt", "调解纠纷12件".repeat(1_250_000).getBytes(UTF_8));
        tell("line.csv", "9".repeat(10_000_000).getBytes(UTF_8));
        tell("controls.txt", "\u0001\u0002\u0000调解纠纷12件".repeat(2_000).getBytes(UTF_8));
        tell("surrogates.txt", "\uD800调解\uDC00纠纷12件".repeat(2_000).getBytes(UTF_8));
    }

    /** A server has read reports before it meets such a file. */
    private static void warmUp() throws IOException {
        outcome("warm.docx", docx("", "<w:p><w:r><w:t>调解纠纷12件。</w:t></w:r></w:p>"));
        outcome("warm.html", "<html><body><p>调解纠纷12件。</p></body></html>".getBytes(UTF_8));
        outcome("warm.rtf", rtf("\\trowd\\cellx9\\intbl 1\\cell\\row"));
        outcome("warm.txt", "调解纠纷12件。".getBytes(UTF_8));
        outcome("warm.csv", "指标,数值".getBytes(UTF_8));
    }

    /**
     * Whichever is less, the time by the clock or the processors' for all threads of the process:
     * where other programs want the processors too, the clock goes on without the reader.
     */
    private static void tell(String name, byte[] bytes) {
        var clock = System.nanoTime();
        var worked = PROCESSORS.getProcessCpuTime();
        var outcome = outcome(name, bytes);
        var took = Math.min(System.nanoTime() - clock, PROCESSORS.getProcessCpuTime() - worked);
        print("%s %d %s".formatted(name, took / 1_000_000, outcome));
    }

    private static String outcome(String name, byte[] bytes) {
        if (name.endsWith(".xlsx") || name.endsWith(".csv")) {
            return SheetFile.read(bytes).getClass().getSimpleName();
        }
        var read = new ReportReader().read(name, bytes);
        if (read instanceof ReportText text) {
            Extraction.standard().of(text, OptionalInt.of(2024));
        }
        return read.getClass().getSimpleName();
    }

    private static byte[] rtf(String body) {
        return ("{\\rtf1\\ansi\\pard " + body + "}").getBytes(UTF_8);
    }

    /** Words in as many lines and columns, far from each other. */
    private static byte[] pdf(String word, int lines) {
        var words = new StringBuilder("BT /F 9 Tf ");
        for (var line = 0; line < lines; line++) {
            for (var column = 0; column < lines; column++) {
                words.append(word.formatted(column * 300, 99_000 - line * 20));
            }
        }
        var objects =
                """
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 2000000000>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99999 99999]/Contents 4 0 R\
                /Resources<</Font<</F 5 0 R>>>>>>endobj
                4 0 obj<</Length %d>>stream
                %s
                endstream endobj
                5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
                trailer<</Root 1 0 R>>
                """;
        return objects.formatted(words.length(), words).getBytes(UTF_8);
    }

    private static byte[] ofd(String words) throws IOException {
        return InventedOfd.of(List.of(List.of(words, words)));
    }

    private static String laughs() {
        var entities = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"哈哈哈哈哈哈哈哈哈哈\">");
        for (var i = 1; i < 10; i++) {
            entities.append(
                    "<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        }
        return entities + "]>";
    }

    /** Never closed. */
    private static byte[] docx(String before, String body) throws IOException {
        return InventedOffice.docxOf(before + InventedOffice.WORD_XML + body);
    }

    private static byte[] table(String row, int rows) throws IOException {
        return InventedOffice.docx("<w:tbl>" + row.repeat(rows) + "</w:tbl>");
    }

    private static String wide(int columns, String words) {
        return "<w:tc><w:tcPr><w:gridSpan w:val=\"%d\"/></w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>"
                .formatted(columns, words);
    }

    private static byte[] zip(String name, String content, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            for (var time = 0; time < times; time++) {
                zip.write(content.getBytes(UTF_8));
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] repeated(int rows) throws IOException {
        var cell =
                "<table:table-cell table:number-columns-repeated=\"%d\"><text:p>1</text:p></table:table-cell>";
        return InventedOffice.odt(
                "<table:table>"
                        + ("<table:table-row>%s%s</table:table-row>"
                                        .formatted(cell.formatted(1_000_000), cell.formatted(99)))
                                .repeat(rows)
                        + "</table:table>");
    }

    /** No row ends its cells where another does. */
    private static byte[] edges(int rows, int cells) {
        return rtf(
                IntStream.range(0, rows)
                        .mapToObj(row -> "\\trowd" + edges(row, rows, cells) + "\\row ")
                        .collect(Collectors.joining()));
    }

    private static String edges(int row, int rows, int cells) {
        return IntStream.range(0, cells)
                .mapToObj(cell -> "\\cellx" + (cell * rows + row) * 100L)
                .collect(Collectors.joining("", "", "\\intbl" + " 1\\cell".repeat(cells)));
    }

    @SuppressWarnings("SystemOut") // the parent process reads it
    private static void print(String line) {
        System.out.println(line);
    }
}
