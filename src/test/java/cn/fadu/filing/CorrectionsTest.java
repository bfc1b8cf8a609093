package cn.fadu.filing;

import static cn.fadu.db.township.Tables.PROPOSAL;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.audit.Audit;
import cn.fadu.indicator.Figure;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.intake.CueWords;
import cn.fadu.intake.FakeAssistant;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a clerk's correction to the county's words, and the assistant for what the rules left. */
class CorrectionsTest {

    /** Invented; no rule knows 排忧解难. */
    private static final String REPORT =
            """
            样溪镇人民政府2024年法治政府建设情况报告
            一、主要举措和成效
            （一）加强学习。全年开展领导班子集中学法5次。
            （二）为民服务。全年共上门排忧解难187桩。
            """;

    private static final IndicatorCode A02 = new IndicatorCode("A02");
    private static final IndicatorCode F01 = new IndicatorCode("F01");

    private final Drafts drafts = UseCases.get(Drafts.class);
    private final Uploads uploads = UseCases.get(Uploads.class);
    private final FoundFigures found = UseCases.get(FoundFigures.class);
    private final Filings filings = UseCases.get(Filings.class);
    private final Corrections corrections = UseCases.get(Corrections.class);
    private final CountyWords words = UseCases.get(CountyWords.class);
    private final County county = UseCases.newCounty();
    private final Township township = TestDatabase.newTownship(county, "样溪镇");

    private void upload(Township into, String name, String text) {
        assertThat(
                        uploads.take(
                                into,
                                new Uploads.Report(
                                        2024, name, "text/plain", text.getBytes(UTF_8), true),
                                "clerk"))
                .isInstanceOf(Upload.Taken.class);
    }

    private List<FoundFigure> figures() {
        return drafts.of(township, 2024).found();
    }

    private void correctAndType() {
        upload(township, "report.txt", REPORT);
        var study =
                figures().stream()
                        .filter(each -> each.code().filter(A02::equals).isPresent())
                        .findFirst()
                        .orElseThrow();
        found.correct(township, 2024, study.id(), new BigDecimal("6"), "clerk");
        drafts.enter(
                township,
                2024,
                List.of(
                        new Reading(
                                F01,
                                Figure.exact(new BigDecimal("187")),
                                Period.fullYear(2024),
                                Source.typed())),
                "clerk");
    }

    @Test
    void the_county_sees_what_was_corrected_once_it_is_filed_and_not_before() {
        correctAndType();
        assertThat(corrections.of(county)).isEmpty();

        assertThat(filings.submit(township, 2024, "head")).isInstanceOf(Submission.Submitted.class);

        assertThat(corrections.of(county))
                .extracting(
                        each -> each.proposed().map(Object::toString).orElse("-"),
                        each -> each.proposedValue().intValue(),
                        each -> each.code().toString(),
                        each -> each.value().intValue())
                .containsExactlyInAnyOrder(tuple("A02", 5, "A02", 6), tuple("-", 187, "F01", 187));
        assertThat(corrections.of(county))
                .allMatch(each -> each.sentence().contains(each.phrase()));
        assertThat(corrections.of(UseCases.newCounty())).as("another county").isEmpty();
    }

    @Test
    void the_longest_words_of_a_report_are_filed_with_their_beginning() {
        correctAndType();
        var longest = "𠮷".repeat(9_000);
        TestDatabase.database()
                .in(township)
                .write(
                        db ->
                                db.update(PROPOSAL)
                                        .set(PROPOSAL.PHRASE, longest)
                                        .set(PROPOSAL.SENTENCE, longest)
                                        .where(PROPOSAL.YEAR.eq(2024))
                                        .execute());

        filings.submit(township, 2024, "head");

        assertThat(corrections.of(county))
                .extracting(Correction::phrase, Correction::sentence)
                .containsOnly(tuple("𠮷".repeat(300), "𠮷".repeat(1500)));
    }

    @Test
    void words_show_what_they_would_change_and_are_used_for_the_next_report() {
        correctAndType();
        filings.submit(township, 2024, "head");
        var cue = new CueWords(F01, "排忧解难", "排忧解难", "桩");

        var effects = corrections.preview(county, cue);
        assertThat(effects)
                .singleElement()
                .satisfies(
                        effect -> {
                            assertThat(effect.township()).isEqualTo(township);
                            assertThat(effect.before()).noneMatch(each -> each.code().isPresent());
                            assertThat(effect.after())
                                    .anyMatch(each -> each.code().filter(F01::equals).isPresent());
                        });
        assertThat(words.of(county)).as("a preview keeps nothing").isEmpty();

        assertThat(words.keep(county, cue, "reviewer")).isTrue();
        assertThat(words.keep(county, cue, "reviewer")).as("the same again").isFalse();
        var neighbour = TestDatabase.newTownship(county, "样河镇");
        upload(neighbour, "other.txt", REPORT.replace("样溪镇", "样河镇"));
        assertThat(drafts.of(neighbour, 2024).found())
                .anyMatch(each -> each.code().filter(F01::equals).isPresent());

        words.withdraw(county, words.of(county).getFirst().id(), "reviewer");
        upload(neighbour, "again.txt", REPORT.replace("样溪镇", "样河镇") + "\n");
        assertThat(drafts.of(neighbour, 2024).found())
                .filteredOn(each -> each.code().filter(F01::equals).isPresent())
                .as("only from the upload before")
                .hasSize(1);
    }

    private Suggestions asking(String allowed) {
        var database = TestDatabase.database();
        var audit = UseCases.get(Audit.class);
        var clock = UseCases.get(Clock.class);
        var assistants = new Assistants(database, audit, clock, allowed);
        return new Suggestions(
                database, UseCases.get(FrameworkVersions.class), assistants, audit, clock);
    }

    private boolean choose(String allowed, String address) {
        return new Assistants(
                        TestDatabase.database(),
                        UseCases.get(Audit.class),
                        UseCases.get(Clock.class),
                        allowed)
                .choose(county, new Assistants.Chosen(address, "m"), "reviewer");
    }

    @Test
    void without_the_countys_word_no_sentence_leaves() {
        try (var server = FakeAssistant.saying("[]")) {
            upload(township, "report.txt", REPORT);
            var asking = asking(server.address().toString());

            assertThat(asking.canAsk(township)).isFalse();
            assertThat(asking.ask(township, 2024, "clerk")).isEmpty();
            assertThat(server.asked()).isEmpty();
        }
    }

    @Test
    void a_county_can_name_only_what_the_operator_allows() {
        var allowed = "http://10.1.2.3:8000/v1,file:///etc/passwd,http://user@10.1.2.3/v1";
        assertThat(choose(allowed, "http://10.1.2.3:8000/v1")).isTrue();
        for (var address :
                List.of(
                        "http://169.254.169.254/latest",
                        "http://10.1.2.3:8000/v1/../admin",
                        "http://10.1.2.3:8000/v1#",
                        "HTTP://10.1.2.3:8000/v1",
                        "file:///etc/passwd",
                        "http://user@10.1.2.3/v1",
                        "not an address",
                        "")) {
            assertThat(choose(allowed, address)).as(address).isFalse();
        }
        assertThat(asking("").canAsk(township)).as("struck off the list").isFalse();
    }

    @Test
    void a_proposal_is_marked_waits_for_a_person_and_stands_word_for_word_in_the_report() {
        try (var server =
                FakeAssistant.saying(
                        "[{\"sentence\":0,\"code\":\"F01\",\"value\":187,\"phrase\":\"上门排忧解难187桩\"}]")) {
            upload(township, "report.txt", REPORT);
            choose(server.address().toString(), server.address().toString());

            assertThat(asking(server.address().toString()).ask(township, 2024, "clerk"))
                    .hasValue(1);

            assertThat(figures())
                    .filteredOn(each -> each.rule().equals(Suggestions.RULE))
                    .singleElement()
                    .satisfies(
                            each -> {
                                assertThat(each.code()).contains(F01);
                                assertThat(each.undecided()).isTrue();
                                assertThat(REPORT.substring(each.start(), each.end()))
                                        .isEqualTo(each.phrase());
                            });
            assertThat(drafts.of(township, 2024).readings()).isEmpty();
            assertThat(filings.submit(township, 2024, "head")).isInstanceOf(Submission.Empty.class);
            assertThat(server.asked())
                    .allSatisfy(
                            request ->
                                    assertThat(request)
                                            .as("only what the rules left")
                                            .doesNotContain("集中学法5次"));
        }
    }

    @Test
    void invented_words_numbers_and_indicators_are_dropped() {
        for (var invented :
                List.of(
                        "{\"sentence\":0,\"code\":\"F01\",\"value\":187,\"phrase\":\"调解纠纷187件\"}",
                        "{\"sentence\":0,\"code\":\"F01\",\"value\":188,\"phrase\":\"排忧解难187桩\"}",
                        "{\"sentence\":0,\"code\":\"F01\",\"value\":187,\"phrase\":\"上门排忧解难\"}",
                        "{\"sentence\":0,\"code\":\"F01\",\"value\":187,\"phrase\":\"解难18\"}",
                        "{\"sentence\":0,\"code\":\"Q99\",\"value\":187,\"phrase\":\"排忧解难187桩\"}")) {
            try (var server = FakeAssistant.saying("[" + invented + "]")) {
                var own = TestDatabase.newTownship(county);
                upload(own, "report.txt", REPORT);
                choose(server.address().toString(), server.address().toString());
                assertThat(asking(server.address().toString()).ask(own, 2024, "clerk"))
                        .as(invented)
                        .hasValue(0);
                assertThat(drafts.of(own, 2024).found())
                        .noneMatch(each -> each.rule().equals(Suggestions.RULE));
            }
        }
    }
}
