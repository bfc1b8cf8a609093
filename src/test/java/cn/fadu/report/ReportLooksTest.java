package cn.fadu.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.export.Pictures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Keeps what the annual report looks like, as LibreOffice shows the document and as it is printed.
 */
@Tag("looks")
class ReportLooksTest {

    private static final Path FOLDER = Path.of("target", "looks", "report");

    @Test
    void both_files_of_a_report_show_all_of_it() throws Exception {
        Files.createDirectories(FOLDER);
        var document = Files.write(FOLDER.resolve("document.docx"), OfficialLayoutTest.DOCX);
        Files.write(FOLDER.resolve("printed.pdf"), OfficialLayoutTest.PDF);
        Pictures.convert(List.of(document), FOLDER);
        for (var name : List.of("document", "printed")) {
            assertThat(Pictures.of(FOLDER.resolve(name + ".pdf"), FOLDER, name))
                    .contains("样溪镇人民政府", "一、主要举措和成效", "【待写：行政执法方面的主要举措和做法】")
                    .doesNotContain("\uFFFD", "□");
        }
    }
}
