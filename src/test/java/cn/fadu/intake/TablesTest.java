package cn.fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void heads_of_rows_say_what_a_number_counts() {
        assertThat(
                        figures(
                                """
                                <table><tr><th>序号</th><th>指标</th><th>单位</th><th>数值</th></tr>
                                <tr><td>1</td><td>调解矛盾纠纷</td><td>件</td><td>86</td></tr>
                                <tr><td>2</td><td>调解成功率</td><td>%</td><td>98.8</td></tr>
                                <tr><td>3</td><td>发放宣传资料</td><td>份</td><td>1,200余</td></tr></table>
                                """))
                .containsExactly("F01=86", "F03=98.8", "H03=1200");
    }

    @Test
    void heads_of_columns_count_too_and_another_year_is_left_out() {
        assertThat(
                        figures(
                                """
                                <table><tr><td></td><td>2023年</td><td>2024年</td></tr>
                                <tr><td>受理信访件（件）</td><td>40</td><td>31</td></tr>
                                <tr><td>行政处罚案件办结率</td><td>96%</td><td>100%</td></tr></table>
                                """))
                .containsExactly("F06=31", "D05=100");
    }

    @Test
    void a_row_of_heads_over_a_row_of_numbers() {
        assertThat(
                        figures(
                                """
                                <table><tr><td>普法活动（场）</td><td>法治讲座（场）</td><td>持证执法人员（人）</td></tr>
                                <tr><td>36</td><td>12</td><td>9</td></tr></table>
                                """))
                .containsExactly("H01=36", "H04=12", "D01=9");
    }

    @Test
    void a_head_over_several_columns_belongs_to_each_of_them() {
        assertThat(
                        figures(
                                """
                                <table><tr><td colspan="5">柳河镇2024年法治建设统计表</td></tr>
                                <tr><td rowspan="2">村</td><td colspan="2">2023年</td><td colspan="2">2024年信访</td></tr>
                                <tr><td>受理（件）</td><td>办结率</td><td>受理（件）</td><td>办结率</td></tr>
                                <tr><td>合计</td><td>40</td><td>97%</td><td>31</td><td>100%</td></tr></table>
                                """))
                .containsExactly("F06=31", "F08=100");
    }

    @Test
    void a_head_beside_several_rows_belongs_to_each_of_them() {
        assertThat(
                        figures(
                                """
                                <table><tr><td>类别</td><td>项目</td><td>数值</td></tr>
                                <tr><td rowspan="2">矛盾纠纷</td><td>排查（件）</td><td>86</td></tr>
                                <tr><td>成功率</td><td>98.8%</td></tr>
                                <tr><td rowspan="2">信访</td><td>受理（件）</td><td>31</td></tr>
                                <tr><td>办结率</td><td>100%</td></tr></table>
                                """))
                .containsExactly("F01=86", "F03=98.8", "F06=31", "F08=100");
    }

    @Test
    void what_other_rows_say_in_words_is_no_head_of_a_number() {
        assertThat(
                        figures(
                                """
                                <table><tr><td>制定时间</td><td>2023年5月</td></tr>
                                <tr><td>人员</td><td>已配齐</td></tr>
                                <tr><td>受理信访件（件）</td><td>31</td></tr></table>
                                """))
                .containsExactly("F06=31");
    }

    @Test
    void empty_cells_of_a_table_within_a_cell_are_no_place_outside_of_the_text() {
        var inner = "<table><tr><td></td><td></td><td></td><td></td></tr></table>";

        assertThat(
                        figures(
                                "<table><tr><td>受理信访件</td><td>31件</td><td>无%s</td></tr></table>"
                                        .formatted(inner)))
                .containsExactly("F06=31");
    }

    @Test
    void cells_of_whole_sentences_are_running_text() {
        assertThat(
                        figures(
                                "<table><tr><td><p>一、成效</p><p>全年调解矛盾纠纷86件，调解成功率98%。</p></td></tr></table>"))
                .containsExactly("F01=86", "F03=98");
    }

    @Test
    void the_phrase_of_a_cell_begins_at_the_head_of_its_row() {
        var found = proposals("<table><tr><td>受理信访件</td><td>31件</td></tr></table>").getFirst();

        assertThat(found.phrase()).isEqualTo("受理信访件\t31件");
    }

    private static List<String> figures(String table) {
        return FoundFigures.in(page(table));
    }

    private static List<Proposal> proposals(String table) {
        var report = (ReportText) new ReportReader().read("report.html", page(table));
        return Extraction.standard().of(report, OptionalInt.of(2024)).proposals();
    }

    private static byte[] page(String table) {
        return ("<html><body><h1>柳河镇2024年法治政府建设年度报告</h1>" + table + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
