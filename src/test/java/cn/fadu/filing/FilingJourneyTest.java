package cn.fadu.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.filing.FoundFigures.Meeting;
import cn.fadu.filing.ReceivedFiling.State;
import cn.fadu.indicator.Figure;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.tenancy.Township;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class FilingJourneyTest {

    static final String REPORT =
            """
            样溪镇人民政府2024年法治政府建设情况报告
            一、主要举措和成效
            （一）加强学习。全年开展领导班子集中学法5次。
            （二）化解矛盾。全年共排查受理各类矛盾纠纷320件，调解成功312件，调解成功率97.5%。
            """;

    final Drafts drafts = UseCases.get(Drafts.class);
    final Uploads uploads = UseCases.get(Uploads.class);
    final FoundFigures found = UseCases.get(FoundFigures.class);
    final Filings filings = UseCases.get(Filings.class);
    final Reviews reviews = UseCases.get(Reviews.class);
    final Township township = TestDatabase.newTownship(UseCases.newCounty(), "样溪镇");

    @Test
    void a_report_becomes_an_approved_figure_with_its_sentence() {
        assertThat(upload(REPORT, false)).isInstanceOf(Upload.Taken.class);
        var success = figure("F02");
        assertThat(REPORT.substring(success.start(), success.end())).isEqualTo(success.phrase());
        drafts.of(township, 2024).found().stream()
                .filter(FoundFigure::undecided)
                .forEach(
                        each ->
                                assertThat(
                                                found.confirm(
                                                        township,
                                                        2024,
                                                        each.id(),
                                                        Meeting.ASK,
                                                        "clerk"))
                                        .isInstanceOf(Entry.Saved.class));
        var submitted = (Submission.Submitted) filings.submit(township, 2024, "clerk");

        assertThat(reviews.approve(township, 2024, submitted.filing().number(), "reviewer"))
                .isInstanceOf(ReviewOutcome.Decided.class);

        var filed = filings.latest(township, 2024).orElseThrow();
        assertThat(filed.approved()).isTrue();
        assertThat(filed.readings())
                .filteredOn(reading -> reading.code().value().equals("F02"))
                .singleElement()
                .satisfies(
                        reading -> {
                            assertThat(reading.figure().value()).isEqualByComparingTo("312");
                            assertThat(reading.source().sentence()).contains("调解成功312件");
                        });
    }

    @Test
    void nothing_counts_before_a_person_has_decided() {
        upload(REPORT, false);
        assertThat(drafts.of(township, 2024).readings()).isEmpty();
        assertThat(filings.submit(township, 2024, "clerk")).isInstanceOf(Submission.Empty.class);

        type("A02", "5");
        assertThat(filings.submit(township, 2024, "clerk"))
                .isInstanceOf(Submission.Undecided.class);
    }

    @Test
    void a_correction_keeps_the_sentence_and_a_rejection_can_be_undone() {
        upload(REPORT, false);
        var rate = figure("F03");
        found.correct(township, 2024, rate.id(), new BigDecimal("98"), "clerk");
        var kept = drafts.of(township, 2024).readings().get(new IndicatorCode("F03"));
        assertThat(kept.figure()).isEqualTo(Figure.exact(new BigDecimal("98")));
        assertThat(kept.source().sentence()).contains("97.5%");

        found.reject(township, 2024, rate.id(), "clerk");
        assertThat(drafts.of(township, 2024).readings()).isEmpty();
        found.reopen(township, 2024, rate.id(), "clerk");
        assertThat(figure("F03").state()).isEqualTo(FoundFigure.State.OPEN);
    }

    @Test
    void a_figure_that_stands_already_is_never_overwritten_silently() {
        upload(REPORT, false);
        type("A02", "3");
        var five = figure("A02");
        assertThat(found.confirm(township, 2024, five.id(), Meeting.ASK, "clerk"))
                .isInstanceOf(Entry.Occupied.class);
        found.confirm(township, 2024, five.id(), Meeting.ADD_UP, "clerk");
        assertThat(
                        drafts.of(township, 2024)
                                .readings()
                                .get(new IndicatorCode("A02"))
                                .figure()
                                .value())
                .isEqualByComparingTo("8");
    }

    @Test
    void parts_of_one_list_add_up_to_the_whole_that_their_sentence_proves() {
        upload("样溪镇2024年法治政府建设年度报告\n11个村、1个社区配备法律顾问。", false);
        var parts = drafts.of(township, 2024).found();
        assertThat(parts).hasSize(2).allMatch(FoundFigure::isPart);

        found.confirm(township, 2024, parts.getFirst().id(), Meeting.ASK, "clerk");
        assertThat(found.confirm(township, 2024, parts.getLast().id(), Meeting.ASK, "clerk"))
                .isInstanceOf(Entry.Occupied.class);
        found.confirm(township, 2024, parts.getLast().id(), Meeting.ADD_UP, "clerk");

        var whole = drafts.of(township, 2024).readings().get(new IndicatorCode("C07"));
        assertThat(whole).isNotNull();
        assertThat(whole.figure().value()).isEqualByComparingTo("12");
        assertThat(whole.source().sentence()).isEqualTo("11个村、1个社区配备法律顾问");
    }

    @Test
    void a_report_of_another_township_or_year_is_asked_about_first() {
        var foreign = REPORT.replace("样溪镇", "邻水镇");
        assertThat(upload(foreign, false))
                .isInstanceOfSatisfying(
                        Upload.Doubtful.class,
                        doubt -> assertThat(doubt.township()).contains("邻水镇"));
        assertThat(upload(REPORT.replace("样溪镇人民", "邻水县样溪镇人民"), false))
                .isInstanceOfSatisfying(
                        Upload.Doubtful.class,
                        doubt -> assertThat(doubt.township()).contains("邻水县样溪镇"));
        assertThat(upload(REPORT.replace("2024年", "2023年"), false))
                .isInstanceOf(Upload.Doubtful.class);
        assertThat(drafts.of(township, 2024).documents()).isEmpty();
        assertThat(upload(foreign, true)).isInstanceOf(Upload.Taken.class);
    }

    @Test
    void bad_files_are_refused_and_the_same_file_is_kept_once() {
        assertThat(take(new byte[0], "空.docx")).isInstanceOf(Upload.Unreadable.class);
        assertThat(take(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "图.docx"))
                .isInstanceOf(Upload.Unreadable.class);
        upload(REPORT, false);
        assertThat(upload(REPORT, false)).isInstanceOf(Upload.AlreadyThere.class);
    }

    @Test
    void figures_the_catalogue_refuses_are_not_kept() {
        assertThat(type("F03", "120")).isInstanceOf(Entry.Refused.class);
        assertThat(type("F01", "-1")).isInstanceOf(Entry.Refused.class);
        assertThat(type("Z99", "1")).isInstanceOf(Entry.UnknownIndicator.class);
        assertThat(drafts.of(township, 2024).readings()).isEmpty();
    }

    @Test
    void one_filing_waits_at_a_time_and_an_unchanged_one_is_not_filed_again() {
        type("A02", "5");
        filings.submit(township, 2024, "clerk");
        assertThat(filings.submit(township, 2024, "clerk"))
                .isEqualTo(new Submission.AlreadyWaiting(1));
        assertThat(filings.takeBack(township, 2024, 1, "clerk")).isTrue();
        assertThat(filings.takeBack(township, 2024, 1, "clerk")).isFalse();
        filings.submit(township, 2024, "clerk");
        reviews.approve(township, 2024, 2, "reviewer");
        assertThat(filings.submit(township, 2024, "clerk")).isEqualTo(new Submission.Unchanged(2));
        type("A02", "6");
        assertThat(filings.submit(township, 2024, "clerk"))
                .isInstanceOf(Submission.Submitted.class);
    }

    @Test
    void a_returned_filing_tells_its_reason_to_the_township() {
        type("A02", "5");
        filings.submit(township, 2024, "clerk");
        assertThat(reviews.sendBack(township, 2024, 1, " ", "reviewer"))
                .isInstanceOf(ReviewOutcome.ReasonMissing.class);
        reviews.sendBack(township, 2024, 1, "学法次数与台账不符", "reviewer");
        assertThat(filings.latest(township, 2024).orElseThrow().review().orElseThrow().reason())
                .isEqualTo("学法次数与台账不符");
        assertThat(reviews.approve(township, 2024, 1, "reviewer"))
                .isEqualTo(new ReviewOutcome.NoLongerWaiting(State.RETURNED, "reviewer"));
    }

    @Test
    void approving_twice_changes_nothing_and_says_who_was_first() {
        type("A02", "5");
        filings.submit(township, 2024, "clerk");
        assertThat(reviews.approve(township, 2024, 1, "first"))
                .isInstanceOf(ReviewOutcome.Decided.class);
        var then = filings.latest(township, 2024).orElseThrow().review();

        assertThat(reviews.approve(township, 2024, 1, "second"))
                .isEqualTo(new ReviewOutcome.NoLongerWaiting(State.APPROVED, "first"));
        assertThat(filings.latest(township, 2024).orElseThrow().review()).isEqualTo(then);
    }

    @Test
    void of_two_reviewers_at_once_one_decides_and_the_other_is_told() throws Exception {
        type("A02", "5");
        filings.submit(township, 2024, "clerk");
        try (var pool = Executors.newFixedThreadPool(2)) {
            Callable<ReviewOutcome> approve = () -> reviews.approve(township, 2024, 1, "first");
            Callable<ReviewOutcome> back =
                    () -> reviews.sendBack(township, 2024, 1, "再核", "second");
            var outcomes =
                    pool.invokeAll(List.of(approve, back)).stream()
                            .map(future -> future.resultNow())
                            .toList();
            assertThat(outcomes).filteredOn(ReviewOutcome.Decided.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(ReviewOutcome.NoLongerWaiting.class::isInstance)
                    .hasSize(1);
        }
    }

    @Test
    void an_unknown_filing_is_said_to_be_unknown() {
        assertThat(reviews.approve(township, 2024, 9, "reviewer"))
                .isInstanceOf(ReviewOutcome.Unknown.class);
        assertThat(UseCases.get(FilingsUnderReview.class).of(township, 2024, 9)).isEmpty();
    }

    private Upload upload(String text, boolean insisted) {
        return uploads.take(
                township,
                new Uploads.Report(2024, "报告.txt", "text/plain", text.getBytes(UTF_8), insisted),
                "clerk");
    }

    private Upload take(byte[] content, String name) {
        return uploads.take(
                township,
                new Uploads.Report(2024, name, "application/octet-stream", content, false),
                "clerk");
    }

    private FoundFigure figure(String code) {
        return drafts.of(township, 2024).found().stream()
                .filter(each -> each.code().filter(new IndicatorCode(code)::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Entry type(String code, String value) {
        var reading =
                new Reading(
                        new IndicatorCode(code),
                        Figure.exact(new BigDecimal(value)),
                        Period.fullYear(2024),
                        Source.typed());
        return drafts.enter(township, 2024, List.of(reading), "clerk");
    }
}
