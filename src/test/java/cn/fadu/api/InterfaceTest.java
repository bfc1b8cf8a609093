package cn.fadu.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.e2e.RunningFadu;
import cn.fadu.filing.Drafts;
import cn.fadu.filing.Filings;
import cn.fadu.identity.SourceSystem;
import cn.fadu.identity.SystemTokens;
import cn.fadu.indicator.Figure;
import cn.fadu.indicator.FrameworkFile;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.tenancy.Township;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What another system can do with its token: deliver, again and in batches, and overwrite nobody.
 */
class InterfaceTest {

    private static final String AS_OF = "\"asOf\":\"2025-01-02T01:00:00Z\"";

    private final RunningFadu fadu = RunningFadu.get();
    private final Drafts drafts = fadu.bean(Drafts.class);
    private final Township township = newTownship();
    private final Caller hotline =
            Caller.with(
                    fadu.at(""),
                    fadu.bean(SystemTokens.class)
                            .make(township, SourceSystem.HOTLINE, "head")
                            .secret());

    private Township newTownship() {
        var county = TestDatabase.newCounty();
        fadu.bean(FrameworkVersions.class)
                .adopt(county, FrameworkFile.defaultCatalogue(), 2000, "test");
        return TestDatabase.newTownship(county);
    }

    private String year() {
        return "/api/v1/townships/" + township.code() + "/years/2024/readings";
    }

    private Reading standing(String code) {
        var there = drafts.of(township, 2024).readings().get(new IndicatorCode(code));
        assertThat(there).as(code).isNotNull();
        return there;
    }

    private static String state(Caller.Answer answer, int at) {
        return answer.json().at("/readings/" + at + "/state").asString();
    }

    @Test
    void a_figure_fills_the_empty_field_with_its_system_and_time() {
        var answer =
                hotline.put(
                        year() + "/F01",
                        "a-1",
                        "{\"value\":320," + AS_OF + ",\"reference\":\"案卷2025-7\"}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(state(answer, 0)).isEqualTo("taken");
        assertThat(standing("F01"))
                .isEqualTo(
                        new Reading(
                                new IndicatorCode("F01"),
                                Figure.exact(new BigDecimal("320")),
                                Period.fullYear(2024),
                                new Source(
                                        Source.Kind.SYSTEM,
                                        "12345热线",
                                        "2025-01-02T01:00:00Z 案卷2025-7")));
        assertThat(hotline.get(year()).json().at("/0/value").asString()).isEqualTo("320");
    }

    @Test
    void system_and_time_stay_with_the_filing() {
        hotline.put(year() + "/F01", "f-1", "{\"value\":320," + AS_OF + "}");
        fadu.bean(Filings.class).submit(township, 2024, "head");

        assertThat(
                        fadu.bean(Filings.class)
                                .latest(township, 2024)
                                .orElseThrow()
                                .readings()
                                .getFirst()
                                .source())
                .isEqualTo(new Source(Source.Kind.SYSTEM, "12345热线", "2025-01-02T01:00:00Z"));
    }

    @Test
    void the_same_key_is_answered_again_and_does_nothing() {
        var body = "{\"value\":320," + AS_OF + "}";
        var first = hotline.put(year() + "/F01", "b-1", body);
        int revision = drafts.of(township, 2024).revision();
        var again = hotline.put(year() + "/F01", "b-1", body);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.whole().headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(drafts.of(township, 2024).revision()).isEqualTo(revision);
    }

    @Test
    void a_later_figure_of_the_same_system_takes_the_place_of_its_earlier_one() {
        hotline.put(year() + "/F01", "c-1", "{\"value\":320," + AS_OF + "}");
        hotline.put(year() + "/F01", "c-2", "{\"value\":330,\"asOf\":\"2025-01-03T01:00:00Z\"}");
        var old = hotline.put(year() + "/F01", "c-3", "{\"value\":310," + AS_OF + "}");

        assertThat(state(old, 0)).isEqualTo("outdated");
        assertThat(standing("F01").figure().value()).isEqualByComparingTo("330");
    }

    private void draft300(Source source) {
        var reading =
                new Reading(
                        new IndicatorCode("F01"),
                        Figure.exact(new BigDecimal("300")),
                        Period.fullYear(2024),
                        source);
        drafts.enter(township, 2024, List.of(reading), "clerk");
    }

    @Test
    void what_a_report_said_is_never_overwritten() {
        var sentence = new Source(Source.Kind.REPORT, "报告.docx", "全年排查矛盾纠纷300件");
        draft300(sentence);

        var answer = hotline.put(year() + "/F01", "g-1", "{\"value\":320," + AS_OF + "}");

        assertThat(state(answer, 0)).isEqualTo("conflict");
        assertThat(standing("F01").source()).isEqualTo(sentence);
        assertThat(standing("F01").figure().value()).isEqualByComparingTo("300");
    }

    @Test
    void what_a_person_typed_is_never_overwritten() {
        draft300(Source.typed());

        var answer = hotline.put(year() + "/F01", "d-1", "{\"value\":320," + AS_OF + "}");
        var same = hotline.put(year() + "/F01", "d-2", "{\"value\":300," + AS_OF + "}");

        assertThat(state(answer, 0)).isEqualTo("conflict");
        assertThat(state(same, 0)).isEqualTo("agrees");
        assertThat(standing("F01").source()).isEqualTo(Source.typed());
        assertThat(standing("F01").figure().value()).isEqualByComparingTo("300");
    }

    @Test
    void a_batch_is_taken_whole_or_not_at_all() {
        var good =
                hotline.post(
                        year(),
                        "e-1",
                        "{\"readings\":[{\"indicator\":\"F01\",\"value\":320,"
                                + AS_OF
                                + "},{\"indicator\":\"F02\",\"value\":312,"
                                + AS_OF
                                + "}]}");
        assertThat(good.status()).as(good.body()).isEqualTo(200);
        var bad =
                hotline.post(
                        year(),
                        "e-2",
                        "{\"readings\":[{\"indicator\":\"A02\",\"value\":5,"
                                + AS_OF
                                + "},{\"indicator\":\"F03\",\"value\":103,"
                                + AS_OF
                                + "},{\"indicator\":\"ZZ9\",\"value\":1,"
                                + AS_OF
                                + "}]}");

        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.type()).startsWith("application/problem+json");
        assertThat(bad.json().at("/errors/0/pointer").asString()).isEqualTo("/readings/1/value");
        assertThat(bad.json().at("/errors/1/pointer").asString())
                .isEqualTo("/readings/2/indicator");
        assertThat(drafts.of(township, 2024).readings())
                .containsOnlyKeys(new IndicatorCode("F01"), new IndicatorCode("F02"));
        assertThat(
                        hotline.post(
                                        year(),
                                        "e-2",
                                        "{\"readings\":[{\"indicator\":\"A02\",\"value\":5,"
                                                + AS_OF
                                                + "}]}")
                                .status())
                .as("a refused delivery leaves its key free")
                .isEqualTo(200);
    }

    @Test
    void problems_speak_the_callers_language() {
        var path = year() + "/F01";
        assertThat(hotline.put(path, "", "{}").json().at("/title").asString()).isEqualTo("缺少请求头");
        assertThat(hotline.speaking("en-GB").put(path, "", "{}").json().at("/title").asString())
                .isEqualTo("Missing header");
    }

    @Test
    void the_interface_describes_itself() {
        var described = Caller.with(fadu.at(""), "").get("/api/openapi");

        assertThat(described.status()).isEqualTo(200);
        assertThat(described.json().at("/openapi").asString()).startsWith("3.");
        assertThat(described.json().at("/paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/v1/townships/{township}/years/{year}/readings",
                        "/api/v1/townships/{township}/years/{year}/readings/{indicator}");
        assertThat(described.json().at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
    }
}
