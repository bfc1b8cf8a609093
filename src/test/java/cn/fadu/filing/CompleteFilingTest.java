package cn.fadu.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.filing.EvidenceFiles.Proof;
import cn.fadu.filing.Part.Kind;
import cn.fadu.indicator.Figure;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.tenancy.Township;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a filing holds besides its figures. */
class CompleteFilingTest {

    private static final IndicatorCode A02 = new IndicatorCode("A02");

    final Drafts drafts = UseCases.get(Drafts.class);
    final Filings filings = UseCases.get(Filings.class);
    final Reviews reviews = UseCases.get(Reviews.class);
    final FilingsUnderReview desk = UseCases.get(FilingsUnderReview.class);
    final EvidenceFiles evidence = UseCases.get(EvidenceFiles.class);
    final Parts parts = UseCases.get(Parts.class);
    final Comments comments = UseCases.get(Comments.class);
    final Township township = TestDatabase.newTownship(UseCases.newCounty(), "样溪镇");

    @Test
    void the_county_reads_proof_once_it_is_filed_and_not_before() {
        type(2024);
        attach("会议纪要.pdf", "%PDF-1.7");
        int file = evidence.of(township, 2024).getFirst().id();
        assertThat(evidence.readFiled(township, 2024, 1, file)).isEmpty();

        filings.submit(township, 2024, "clerk");

        assertThat(desk.of(township, 2024, 1).orElseThrow().evidence())
                .extracting(Evidence::fileName)
                .containsExactly("会议纪要.pdf");
        assertThat(evidence.readFiled(township, 2024, 1, file).orElseThrow().bytes())
                .isEqualTo("%PDF-1.7".getBytes(UTF_8));
    }

    @Test
    void proof_that_was_filed_stays_in_its_filing_when_the_draft_drops_it() {
        type(2024);
        attach("台账.xlsx", "PK");
        filings.submit(township, 2024, "clerk");
        int file = evidence.of(township, 2024).getFirst().id();

        assertThat(evidence.remove(township, 2024, file, "clerk")).isTrue();

        assertThat(evidence.of(township, 2024)).isEmpty();
        assertThat(evidence.readFiled(township, 2024, 1, file)).isPresent();
        attach("台账.xlsx", "PK");
        assertThat(evidence.of(township, 2024)).hasSize(1);
    }

    @Test
    void proof_of_a_strange_kind_or_size_is_refused() {
        assertThat(attach("run.exe", "MZ")).isInstanceOf(Attachment.WrongKind.class);
        assertThat(attach("空.pdf", "")).isInstanceOf(Attachment.Empty.class);
        assertThat(
                        evidence.add(
                                township,
                                new Proof(
                                        2024,
                                        A02,
                                        "大.pdf",
                                        "application/pdf",
                                        new byte[(int) EvidenceFiles.LARGEST + 1]),
                                "clerk"))
                .isInstanceOf(Attachment.TooLarge.class);
    }

    @Test
    void the_head_signs_a_filing_once_and_the_county_sees_it() {
        type(2024);
        filings.submit(township, 2024, "clerk");
        assertThat(desk.of(township, 2024, 1).orElseThrow().signed()).isEmpty();

        assertThat(filings.signOff(township, 2024, 1, "head")).isTrue();
        assertThat(filings.signOff(township, 2024, 1, "head")).isFalse();
        assertThat(filings.signOff(township, 2024, 9, "head")).isFalse();

        assertThat(desk.of(township, 2024, 1).orElseThrow().signed().orElseThrow().by())
                .isEqualTo("head");
    }

    @Test
    void a_remark_at_a_figure_reaches_the_township() {
        type(2024);
        filings.submit(township, 2024, "clerk");

        assertThat(comments.add(township, 2024, 1, A02, "请附会议纪要", "reviewer")).isTrue();
        assertThat(comments.add(township, 2024, 1, A02, " ", "reviewer")).isFalse();
        assertThat(comments.add(township, 2024, 7, A02, "没有这份", "reviewer")).isFalse();

        assertThat(comments.of(township, 2024))
                .extracting(Comment::code, Comment::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(A02, "请附会议纪要"));
    }

    @Test
    void next_years_filing_shows_this_years_plan_beside_what_came_of_it() {
        type(2024);
        parts.keep(
                township,
                2024,
                Kind.PLAN,
                List.of(Part.of(Kind.PLAN, 1, "建成镇级公共法律服务站"), Part.of(Kind.PLAN, 2, " ")),
                "clerk");
        filings.submit(township, 2024, "clerk");

        assertThat(parts.planFor(township, 2025))
                .extracting(Part::text)
                .containsExactly("建成镇级公共法律服务站");
        reviews.approve(township, 2024, 1, "reviewer");
        type(2025);
        parts.keep(
                township, 2025, Kind.RESULT, List.of(Part.of(Kind.RESULT, 1, "已于九月建成")), "clerk");
        filings.submit(township, 2025, "clerk");
        var review = desk.of(township, 2025, 1).orElseThrow();
        assertThat(review.planBefore()).extracting(Part::text).containsExactly("建成镇级公共法律服务站");
        assertThat(review.parts()).extracting(Part::text).containsExactly("已于九月建成");
    }

    @Test
    void parts_alone_are_a_reason_to_file_again() {
        type(2024);
        filings.submit(township, 2024, "clerk");
        reviews.approve(township, 2024, 1, "reviewer");
        parts.keep(township, 2024, Kind.PROBLEM, List.of(Part.of(Kind.PROBLEM, 1, "执法力量不足")), "c");

        assertThat(filings.submit(township, 2024, "clerk"))
                .isInstanceOf(Submission.Submitted.class);
    }

    @Test
    void a_reports_own_sections_are_offered_item_by_item() {
        var report =
                "样溪镇2024年法治政府建设情况报告\n一、主要举措\n开展学法5次。\n二、存在的问题\n一是执法人员力量不足。二是普法形式单一。\n"
                        + "三、下一步工作计划\n（一）加强执法队伍建设。\n（二）丰富普法形式。\n";
        UseCases.get(Uploads.class)
                .take(
                        township,
                        new Uploads.Report(
                                2024, "报告.txt", "text/plain", report.getBytes(UTF_8), true),
                        "clerk");

        assertThat(parts.suggested(township, 2024, Kind.PROBLEM))
                .extracting(Part::text)
                .containsExactly("执法人员力量不足。", "普法形式单一。");
        assertThat(parts.suggested(township, 2024, Kind.PLAN)).hasSize(2);
        assertThat(parts.of(township, 2024)).isEmpty();
    }

    @Test
    void plain_filings_are_those_with_nothing_to_stop_at() {
        var framework =
                UseCases.get(cn.fadu.indicator.FrameworkVersions.class)
                        .forYear(township.county(), 2024);
        typeEverythingRanked(framework);
        filings.submit(township, 2024, "clerk");
        var queue = UseCases.get(ReviewQueue.class);
        assertThat(queue.of(township.county())).singleElement().matches(CaseLook::plain);

        comments.add(township, 2024, 1, A02, "请核对", "reviewer");
        assertThat(queue.of(township.county())).singleElement().matches(look -> !look.plain());
    }

    @Test
    void a_plain_filing_is_approved_unopened_and_one_remarked_on_meanwhile_is_not() {
        var framework =
                UseCases.get(cn.fadu.indicator.FrameworkVersions.class)
                        .forYear(township.county(), 2024);
        var plain = UseCases.get(PlainFilings.class);
        typeEverythingRanked(framework);
        filings.submit(township, 2024, "clerk");
        comments.add(township, 2024, 1, A02, "请核对", "reviewer");

        assertThat(plain.approve(township, 2024, 1, "other"))
                .isEqualTo(new ReviewOutcome.NoLongerPlain());
        assertThat(filings.latest(township, 2024).orElseThrow().waiting()).isTrue();

        filings.takeBack(township, 2024, 1, "clerk");
        filings.submit(township, 2024, "clerk");
        assertThat(plain.approve(township, 2024, 2, "other"))
                .isEqualTo(new ReviewOutcome.Decided());
        assertThat(plain.approve(township, 2024, 9, "other"))
                .isEqualTo(new ReviewOutcome.Unknown());
    }

    private Attachment attach(String name, String content) {
        return evidence.add(
                township,
                new Proof(2024, A02, name, "application/octet-stream", content.getBytes(UTF_8)),
                "clerk");
    }

    private void typeEverythingRanked(Framework framework) {
        var readings =
                framework.ranked().stream()
                        .map(
                                ranked ->
                                        new Reading(
                                                ranked.code(),
                                                Figure.exact(BigDecimal.ONE),
                                                Period.fullYear(2024),
                                                Source.typed()))
                        .toList();
        drafts.enter(township, 2024, readings, "clerk");
    }

    private void type(int year) {
        drafts.enter(
                township,
                year,
                List.of(
                        new Reading(
                                A02,
                                Figure.exact(BigDecimal.valueOf(5)),
                                Period.fullYear(year),
                                Source.typed())),
                "clerk");
    }
}
