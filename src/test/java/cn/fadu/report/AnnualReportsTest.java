package cn.fadu.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.filing.Drafts;
import cn.fadu.filing.Filings;
import cn.fadu.filing.Part;
import cn.fadu.filing.Part.Kind;
import cn.fadu.filing.Parts;
import cn.fadu.filing.Reviews;
import cn.fadu.indicator.Figure;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Qualifier;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.report.AnnualReport.Basis;
import cn.fadu.tenancy.NewTownship;
import cn.fadu.tenancy.Township;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnualReportsTest {

    final AnnualReports reports = UseCases.get(AnnualReports.class);
    final Drafts drafts = UseCases.get(Drafts.class);
    final Filings filings = UseCases.get(Filings.class);
    final Reviews reviews = UseCases.get(Reviews.class);
    final Parts parts = UseCases.get(Parts.class);
    final Township township = TestDatabase.newTownship(UseCases.newCounty(), "样溪镇");

    @Test
    void a_township_without_a_figure_or_a_word_has_no_report() {
        assertThat(reports.of(township, 2024)).isEmpty();
    }

    @Test
    void it_has_the_usual_five_parts_in_their_order() {
        enter(exact("A02", 2024, "6"));

        assertThat(report().passages())
                .filteredOn(Passage.Heading.class::isInstance)
                .extracting(Passage::text)
                .containsExactly(
                        "一、主要举措和成效",
                        "二、党政主要负责人履行推进法治建设第一责任人职责情况",
                        "三、存在的问题和原因",
                        "四、下一年度工作计划",
                        "五、其他需要报告的事项");
        assertThat(report().title()).containsExactly("样溪镇人民政府", "关于2024年度法治政府建设情况的报告");
    }

    @Test
    void counts_change_in_units_and_per_cent_rates_in_points_and_from_zero_in_units_alone() {
        file(
                exact("A02", 2023, "4"),
                exact("A05", 2023, "97"),
                exact("C01", 2023, "0"),
                exact("C02", 2023, "8"),
                exact("A01", 2023, "5"));
        enter(
                exact("A02", 2024, "6"),
                exact("A05", 2024, "95.5"),
                exact("C01", 2024, "3"),
                exact("C02", 2024, "8"),
                exact("A01", 2024, "4"));

        assertThat(figures())
                .contains("6次，比上年增加2次，增长50%")
                .contains("95.5%，比上年下降1.5个百分点")
                .contains("3件，比上年增加3件；")
                .contains("8份，与上年持平")
                .contains("4次，比上年减少1次，下降20%");
    }

    @Test
    void what_cannot_be_compared_is_given_without_a_change() {
        file(exact("A02", 2023, "4"), exact("F01", 2023, "100"), exact("C01", 2023, "7"));
        enter(
                of("A02", Figure.exact(new BigDecimal("6")), months(2024, 10)),
                of(
                        "F01",
                        new Figure(
                                new BigDecimal("120"),
                                new BigDecimal("115"),
                                new BigDecimal("125"),
                                Qualifier.ABOUT),
                        Period.fullYear(2024)));

        assertThat(figures())
                .contains("6次（统计期为2024年1月至2024年10月）")
                .contains("约120件")
                .doesNotContain("比上年");
    }

    @Test
    void a_township_on_new_ground_is_not_compared_with_its_old_self() {
        var other = TestDatabase.newTownship(township.county(), "并溪乡");
        var code = township.county().code() + "990";
        var wanted = new NewTownship(code, "新溪镇", Township.Kind.TOWN, 2024);
        var merged =
                TestDatabase.tenancy()
                        .lifecycle()
                        .merge("test", List.of(township, other), wanted)
                        .result();
        drafts.enter(merged, 2023, List.of(exact("A02", 2023, "4")), "clerk");
        filings.submit(merged, 2023, "clerk");
        drafts.enter(merged, 2024, List.of(exact("A02", 2024, "6")), "clerk");

        assertThat(reports.of(merged, 2024).orElseThrow().passages())
                .extracting(Passage::text)
                .anyMatch(text -> text.contains("6次"))
                .noneMatch(text -> text.contains("比上年"));
    }

    @Test
    void what_the_township_wrote_stands_in_its_place_word_for_word() {
        enter(exact("A02", 2024, "6"));
        keep(
                new Part(
                        Kind.PROBLEM,
                        1,
                        "执法力量不足",
                        "编制偏紧",
                        "充实队伍",
                        "综合执法队",
                        Optional.of(LocalDate.of(2025, 6, 30)),
                        Optional.empty()),
                Part.of(Kind.PROBLEM, 2, "普法形式单一"));
        keep(Part.of(Kind.PLAN, 1, "建成公共法律服务站"));
        keep(
                new Part(
                        Kind.DUTY,
                        1,
                        "主持召开专题会议",
                        "",
                        "",
                        "",
                        Optional.empty(),
                        Optional.of(LocalDate.of(2024, 3, 8))));

        assertThat(texts(Passage.Told.class))
                .containsExactly(
                        "1. 主持召开专题会议。已于3月8日完成。",
                        "1. 执法力量不足。原因：编制偏紧。整改措施：充实队伍。责任单位（人）：综合执法队。" + "完成时限：2025年6月30日。",
                        "2. 普法形式单一。",
                        "1. 建成公共法律服务站。");
        assertThat(texts(Passage.Gap.class)).contains("【待写：上述第2个问题的原因】");
    }

    @Test
    void what_nobody_wrote_is_a_gap_and_never_prose() {
        enter(exact("A02", 2024, "6"));

        assertThat(texts(Passage.Gap.class))
                .contains(
                        "【待写：党政主要负责人履行推进法治建设第一责任人职责的情况】",
                        "【待写：存在的主要问题及其原因】",
                        "【待写：2025年度推进法治政府建设的工作计划】",
                        "【待写：其他需要报告的事项；没有的，写“无”】");
        assertThat(texts(Passage.Gap.class))
                .anyMatch(text -> text.startsWith("【待填：") && text.contains("学法考试"));
        assertThat(report().gaps()).extracting(Passage::text).contains("【待填：成文日期】");
        assertThat(texts(Passage.Told.class)).isEmpty();
        assertThat(texts(Passage.Formula.class)).containsExactly("现将2024年度法治政府建设情况报告如下：");
    }

    @Test
    void last_years_plan_stands_beside_what_came_of_it() {
        parts.keep(
                township,
                2023,
                Kind.PLAN,
                List.of(Part.of(Kind.PLAN, 1, "修缮调解室"), Part.of(Kind.PLAN, 2, "配强网格员")),
                "clerk");
        file(exact("A02", 2023, "4"));
        enter(exact("A02", 2024, "6"));
        keep(Part.of(Kind.RESULT, 1, "九月完工"));

        assertThat(texts(Passage.Told.class)).containsExactly("1. 修缮调解室。完成情况：九月完工。", "2. 配强网格员。");
        assertThat(texts(Passage.Gap.class)).contains("【待写：上述计划第2项的完成情况】");
    }

    @Test
    void it_says_how_far_its_figures_have_come_and_is_dated_by_the_heads_signature() {
        enter(exact("A02", 2024, "6"));
        assertThat(report().basis()).isEqualTo(Basis.DRAFT);

        filings.submit(township, 2024, "clerk");
        filings.signOff(township, 2024, 1, "head");
        assertThat(report().basis()).isEqualTo(Basis.FILED);
        assertThat(report().signature()).last().isInstanceOf(Passage.Formula.class);

        reviews.approve(township, 2024, 1, "reviewer");
        assertThat(report().basis()).isEqualTo(Basis.APPROVED);

        enter(exact("A02", 2024, "7"));
        assertThat(report().basis()).isEqualTo(Basis.DRAFT);
    }

    @Test
    void a_subdistrict_signs_as_its_office() {
        var wanted =
                new NewTownship(
                        township.county().code() + "991", "云溪街道", Township.Kind.SUBDISTRICT, 2020);
        var street =
                TestDatabase.provisioning().addTownship("test", township.county(), wanted).tenant();
        drafts.enter(street, 2024, List.of(exact("A02", 2024, "6")), "clerk");

        assertThat(reports.of(street, 2024).orElseThrow().signature().getFirst().text())
                .isEqualTo("云溪街道办事处");
    }

    private AnnualReport report() {
        return reports.of(township, 2024).orElseThrow();
    }

    private String figures() {
        return String.join("\n", texts(Passage.Figures.class));
    }

    private List<String> texts(Class<? extends Passage> kind) {
        return report().passages().stream().filter(kind::isInstance).map(Passage::text).toList();
    }

    private void enter(Reading... readings) {
        drafts.enter(township, readings[0].period().year(), List.of(readings), "clerk");
    }

    private void file(Reading... readings) {
        enter(readings);
        filings.submit(township, readings[0].period().year(), "clerk");
    }

    private void keep(Part... told) {
        parts.keep(township, 2024, told[0].kind(), Arrays.asList(told), "clerk");
    }

    private static Reading exact(String code, int year, String value) {
        return of(code, Figure.exact(new BigDecimal(value)), Period.fullYear(year));
    }

    private static Reading of(String code, Figure figure, Period period) {
        return new Reading(new IndicatorCode(code), figure, period, Source.typed());
    }

    private static Period months(int year, int last) {
        return Period.toDate(YearMonth.of(year, last));
    }
}
