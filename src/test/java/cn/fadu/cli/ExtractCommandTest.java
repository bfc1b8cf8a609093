package cn.fadu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

    private static final String REPORT =
            "平川县柳河镇人民政府2024年法治政府建设年度报告\n一、主要成效\n全年调处各类矛盾纠纷 86 起，投入资金1.2万元。\n";

    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void prints_a_table_of_figures_with_their_phrases() throws IOException {
        var file = Files.writeString(folder.resolve("柳河.txt"), REPORT);

        assertThat(run("extract", file.toString())).isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "file\ttownship\tyear\tcode\tindicator\tvalue\tunit\tqualifier\tperiod\tphrase\tstart\tend",
                        "柳河.txt\t柳河镇\t2024\tF01\t纠纷排查调处\t86\t起\texact\t2024\t全年调处各类矛盾纠纷 86 起\t33\t48",
                        "柳河.txt\t柳河镇\t2024\t\t投入资金\t1.2\t万元\texact\t2024\t投入资金1.2万元\t49\t58");
    }

    @Test
    void a_word_document_is_read_as_its_text_is() throws IOException {
        var file = folder.resolve("柳河.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            REPORT.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
        }

        assertThat(run("extract", "--codes-only", file.toString())).isZero();

        assertThat(out.toString().lines())
                .last()
                .isEqualTo(
                        "柳河.docx\t柳河镇\t2024\tF01\t纠纷排查调处\t86\t起\texact\t2024\t全年调处各类矛盾纠纷 86 起\t37\t52");
    }

    @Test
    void codes_only_leaves_other_quantities_out() throws IOException {
        var file = Files.writeString(folder.resolve("柳河.txt"), REPORT);

        assertThat(run("extract", "--codes-only", "--format", "json", file.toString())).isZero();

        assertThat(out.toString()).contains("\"code\" : \"F01\"").doesNotContain("投入资金");
    }

    @Test
    void one_bad_file_gets_one_line_and_the_others_are_still_read() throws IOException {
        var good = Files.writeString(folder.resolve("good.txt"), REPORT);
        var empty = Files.createFile(folder.resolve("empty.docx"));

        assertThat(run("extract", empty.toString(), good.toString(), "/no/such.pdf")).isEqualTo(1);

        assertThat(out.toString()).contains("good.txt\t柳河镇");
        assertThat(err.toString().lines())
                .containsExactly(
                        "extract: " + empty + ": empty 空文件",
                        "extract: /no/such.pdf: no such file 文件不存在");
    }

    private int run(String... args) {
        return Fadu.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
