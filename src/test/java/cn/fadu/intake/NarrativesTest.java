package cn.fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.fadu.intake.NarrativePart.Kind;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class NarrativesTest {

    private static final String REPORT =
            """
            柳河镇2024年法治政府建设年度报告
            一、主要举措和成效
            （一）加强领导。全年召开法治建设专题会议4次。
            （二）存在感强的普法。开展普法宣传活动12场。
            二、党政主要负责人履行推进法治建设第一责任人职责情况
            镇党委书记带头述法。
            三、存在的不足和原因
            （一）执法力量不足。持证人员仅有4名。
            （二）宣传形式单一。
            四、2025年工作安排
            （一）开展法治讲座20场。
            """;

    @Test
    void duties_problems_and_plan_are_cut_out_by_their_headings() {
        assertThat(parts(REPORT))
                .extracting(NarrativePart::kind, NarrativePart::title)
                .containsExactly(
                        tuple(Kind.DUTIES, "二、党政主要负责人履行推进法治建设第一责任人职责情况"),
                        tuple(Kind.PROBLEMS, "三、存在的不足和原因"),
                        tuple(Kind.PLAN, "四、2025年工作安排"));
    }

    @Test
    void a_part_reaches_to_the_next_heading_of_its_kind() {
        var problems = parts(REPORT).get(1);

        assertThat(problems.text()).startsWith("三、").contains("宣传形式单一").doesNotContain("工作安排");
        assertThat(REPORT.substring(problems.start(), problems.end()).strip())
                .isEqualTo(problems.text());
    }

    @Test
    void headings_without_numbers_are_headings_too() {
        var text = "工作成效\n调解纠纷12件。\n存在的主要问题\n力量薄弱。\n下一步工作打算\n举办讲座9场。";

        assertThat(parts(text))
                .extracting(NarrativePart::kind)
                .containsExactly(Kind.PROBLEMS, Kind.PLAN);
    }

    @Test
    void nothing_in_the_plan_is_a_figure_of_the_year() {
        var proposals =
                Extraction.standard()
                        .of(ReportText.plain("a.txt", REPORT), OptionalInt.of(2024))
                        .proposals();

        assertThat(proposals)
                .filteredOn(found -> found.phrase().contains("20场"))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.code()).isEmpty();
                            assertThat(found.rule()).isEqualTo("计划");
                        });
    }

    @Test
    void a_figure_knows_the_headings_above_it() {
        var meetings =
                Extraction.standard()
                        .of(ReportText.plain("a.txt", REPORT), OptionalInt.of(2024))
                        .proposals()
                        .getFirst();

        assertThat(meetings.section()).containsExactly("一、主要举措和成效", "(一)加强领导");
    }

    private static List<NarrativePart> parts(String text) {
        return Extraction.standard()
                .of(ReportText.plain("a.txt", text), OptionalInt.of(2024))
                .narratives();
    }
}
