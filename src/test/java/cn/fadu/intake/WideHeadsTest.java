package cn.fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.intake.InventedOffice.Word;
import cn.fadu.intake.InventedTable.Edged;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Heads over several columns and rows belong to each of them, whoever wrote the file. */
class WideHeadsTest {

    private static final InventedTable TWO_YEARS =
            InventedTable.of(
                    " | 2023年信访 | < | 2024年信访 | <",
                    " | 受理（件） | 办结率 | 受理（件） | 办结率",
                    "合计 | 40 | 97% | 31 | 100%");

    enum Format {
        HTML,
        DOCX,
        DOTX,
        DOCM,
        ODT,
        RTF,
        DOC,
        DOC_JOINED;

        List<String> figures(InventedTable table) throws IOException {
            var found = FoundFigures.in(file(table));
            var around = this == DOC || this == DOC_JOINED ? InventedDoc.FIGURES_BELOW : 0;
            return found.subList(0, found.size() - around);
        }

        private byte[] file(InventedTable table) throws IOException {
            return switch (this) {
                case HTML ->
                        "<html><body>%s</body></html>"
                                .formatted(table.html())
                                .getBytes(StandardCharsets.UTF_8);
                case DOCX, DOTX, DOCM -> InventedOffice.docx(Word.valueOf(name()), table.word());
                case ODT -> InventedOffice.odt(table.openDocument());
                case DOC -> InventedDoc.of(table.wideCells());
                case DOC_JOINED -> InventedDoc.of(table.joinedCells());
                case RTF -> FormatsTest.rtf(table.rtf() + "\\pard\\par");
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void heads_on_two_levels_under_a_title(Format format) throws IOException {
        var table =
                InventedTable.of(
                        "柳河镇2024年法治建设统计表 | < | < | < | <",
                        "村 | 2023年信访 | < | 2024年信访 | <",
                        "^ | 受理（件） | 办结率 | 受理（件） | 办结率",
                        "合计 | 40 | 97% | 31 | 100%");

        assertThat(format.figures(table)).containsExactly("F06=31", "F08=100");
    }

    @ParameterizedTest
    @EnumSource
    void a_head_beside_several_rows(Format format) throws IOException {
        var table =
                InventedTable.of(
                        "类别 | 项目 | < | 数值",
                        "矛盾纠纷 | 排查（件） | < | 86",
                        "^ | 调解 | 成功率 | 98.8%",
                        "信访 | 受理（件） | < | 31",
                        "^ | 办结率 | < | 100%");

        assertThat(format.figures(table))
                .containsExactly("F01=86", "F03=98.8", "F06=31", "F08=100");
    }

    @ParameterizedTest
    @EnumSource
    void a_head_over_columns_and_rows_beside_narrow_ones(Format format) throws IOException {
        var table =
                InventedTable.of(
                        "指标 | < | 全镇工作情况 | < | <",
                        "^ | < | 上年 | 2024年 | 目标",
                        "信访 | 受理信访件（件） | 40 | 31 | 20",
                        "纠纷 | 矛盾纠纷调解成功率 | 96% | 98% | 99%");

        assertThat(format.figures(table)).containsExactly("F06=31", "F03=98");
    }

    @ParameterizedTest
    @EnumSource
    void heads_above_each_other_all_say_what_a_number_counts(Format format) throws IOException {
        var table =
                InventedTable.of(
                        "柳河镇2023年至2024年统计表 | < | < | <",
                        "指标 | 上年 | 2024年 | 目标",
                        "^ | 实绩 | 实绩 | ^",
                        "受理信访件（件） | 40 | 31 | 20",
                        "矛盾纠纷调解成功率 | 96% | 98% | 99%");

        assertThat(format.figures(table)).containsExactly("F06=31", "F03=98");
    }

    @Test
    void word_rows_that_begin_further_right() throws IOException {
        var indented =
                TWO_YEARS
                        .word()
                        .replace(
                                wordCell("<w:gridSpan w:val=\"1\"/>", ""),
                                "<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>");

        assertThat(indented).contains("gridBefore");
        assertThat(FoundFigures.in(InventedOffice.docx(indented)))
                .containsExactly("F06=31", "F08=100");
    }

    @Test
    void word_cells_merged_in_the_old_way() throws IOException {
        var heads =
                "<w:tbl><w:tr>"
                        + wordCell("", "")
                        + wordCell("<w:hMerge w:val=\"restart\"/>", "2023年信访")
                        + wordCell("<w:hMerge/>", "")
                        + wordCell("<w:hMerge w:val=\"restart\"/>", "2024年信访")
                        + wordCell("<w:hMerge w:val=\"continue\"/>", "")
                        + "</w:tr>";

        var lower = TWO_YEARS.word();

        assertThat(
                        FoundFigures.in(
                                InventedOffice.docx(
                                        heads + lower.substring(lower.indexOf("</w:tr>") + 7))))
                .containsExactly("F06=31", "F08=100");
    }

    @Test
    void what_word_keeps_of_an_earlier_state_widens_nothing() throws IOException {
        var changed =
                TWO_YEARS
                        .word()
                        .replace(
                                "</w:tcPr>",
                                "<w:tcPrChange><w:tcPr><w:gridSpan w:val=\"9\"/></w:tcPr></w:tcPrChange></w:tcPr>");
        var deleted =
                "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/><w:del w:id=\"1\"/></w:trPr>"
                        + "<w:tc><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr><w:p><w:del><w:r>"
                        + "<w:delText>2023年信访</w:delText></w:r></w:del></w:p></w:tc></w:tr>";
        var table = changed.replaceFirst("(</w:tr>)(<w:tr>)", "$1" + deleted + "$2");

        assertThat(table).contains("delText");
        assertThat(FoundFigures.in(InventedOffice.docx(table)))
                .containsExactly("F06=31", "F08=100");
    }

    @Test
    void tables_in_drawings_and_cells_are_none_of_the_table_around_them() throws IOException {
        var other = InventedTable.of("甲 | <", "乙 | 丙").word();
        var drawn =
                "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>%1$s</w:txbxContent></mc:Choice><mc:Fallback>"
                                .formatted(other)
                        + "<w:pict><v:shape><v:textbox><w:txbxContent>%1$s</w:txbxContent></v:textbox></v:shape></w:pict>"
                                .formatted(other)
                        + "</mc:Fallback></mc:AlternateContent></w:r></w:p>";
        var table =
                TWO_YEARS
                        .word()
                        .replace("<w:p><w:r><w:t>合计", drawn + other + "<w:p><w:r><w:t>合计")
                        .replace("<w:p><w:r><w:t>2023", drawn + "<w:p><w:r><w:t>2023");

        assertThat(FoundFigures.in(InventedOffice.docx(drawn + other + table)))
                .containsExactly("F06=31", "F08=100");
    }

    @Test
    void a_doc_whose_cells_have_no_edges_is_read_as_it_was_before() throws IOException {
        var table = InventedTable.of("指标 | 上年 | 2024年", "受理信访件 | 40件 | 31件");
        var edgeless =
                table.wideCells().stream()
                        .map(row -> row.stream().map(cell -> new Edged(cell.words(), 0, false)))
                        .map(Stream::toList)
                        .toList();

        assertThat(FoundFigures.in(InventedDoc.of(edgeless)))
                .startsWith("F06=31")
                .doesNotContain("F06=40");
    }

    @Test
    void open_document_cells_that_are_repeated() throws IOException {
        var table =
                InventedTable.of("# | 上年 | 2024年", "信访 | 受理信访件（件） | 40 | 31")
                        .openDocument()
                        .replaceFirst(
                                "<table:table-cell[^>]*><text:p>#</text:p></table:table-cell>",
                                "<table:table-cell table:number-columns-repeated=\"2\"/>");
        var endless =
                table.replace(
                        "</table:table-row>",
                        "<table:table-cell table:number-columns-repeated=\"1000000\"/></table:table-row>");

        assertThat(FoundFigures.in(InventedOffice.odt(table))).containsExactly("F06=31");
        assertThat(FoundFigures.in(InventedOffice.odt(endless))).containsExactly("F06=31");
    }

    private static String wordCell(String properties, String words) {
        return "<w:tc><w:tcPr>%s</w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>"
                .formatted(properties, words);
    }
}
