package cn.fadu.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.api.Caller;
import cn.fadu.e2e.RunningFadu;
import cn.fadu.identity.People;
import cn.fadu.identity.SourceSystem;
import cn.fadu.identity.SystemTokens;
import cn.fadu.identity.Visitor;
import cn.fadu.indicator.FrameworkFile;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.tenancy.Lifecycle;
import cn.fadu.tenancy.RuntimeLogin;
import cn.fadu.tenancy.Township;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The interface for other systems, asked for what belongs to others and with what is no request.
 */
class InterfaceAttacksTest extends Battlefield {

    private static final String FIGURE =
            "{\"value\":3,\"asOf\":\"2025-01-02T01:00:00Z\",\"reference\":\"x\"}";

    private final RunningFadu fadu = RunningFadu.get();
    private final SystemTokens tokens = fadu.bean(SystemTokens.class);

    @BeforeAll
    static void adopt_a_framework() {
        RunningFadu.get()
                .bean(FrameworkVersions.class)
                .adopt(OWN_COUNTY, FrameworkFile.defaultCatalogue(), 2000, "test");
    }

    private static String path(Township township) {
        return "/api/v1/townships/" + township.code() + "/years/2023/readings/A01";
    }

    private String token(Township township) {
        return tokens.make(township, SourceSystem.GRID, "head").secret();
    }

    private Caller caller(String token) {
        return Caller.with(fadu.at(""), token);
    }

    /** Refused as a problem, with nothing of anybody in it. */
    private void assertRefused(Caller.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception", "cn.fadu", "select ");
        assertUnread(List.of(answer.body()));
    }

    @Test
    void a_token_reaches_no_other_township_and_learns_not_even_that_it_is_there() {
        var own = caller(token(OWN));
        for (var victim : List.of(NEIGHBOUR, STRANGER)) {
            assertRefused(own.put(path(victim), "k", FIGURE), 404);
            assertRefused(
                    own.get("/api/v1/townships/" + victim.code() + "/years/2024/readings"), 404);
        }
        var nowhere = own.put(path(OWN).replace(OWN.code(), "999999999"), "k", FIGURE);
        assertThat(nowhere.body().replace("999999999", ""))
                .isEqualTo(
                        own.put(path(NEIGHBOUR), "k", FIGURE).body().replace(NEIGHBOUR.code(), ""));
    }

    @Test
    void without_a_token_nobody_gets_in_whatever_session_they_have() {
        assertRefused(caller("").put(path(NEIGHBOUR), "k", FIGURE), 401);
        assertRefused(caller("fadu_guessed").put(path(NEIGHBOUR), "k", FIGURE), 401);
        assertRefused(caller("x".repeat(4000)).put(path(NEIGHBOUR), "k", FIGURE), 401);
        var visitor = new Visitor(URI.create(fadu.at("/")).getPort());
        visitor.signIn(fadu.bean(People.class).clerk(NEIGHBOUR).username(), People.PASSWORD);
        assertThat(visitor.get(path(NEIGHBOUR).replace("/A01", "")).statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_opens_no_page() {
        var answer = caller(token(OWN)).get("/township");
        assertThat(answer.status()).isEqualTo(302);
    }

    @Test
    void a_revoked_token_ends_at_once_and_nobody_else_can_revoke_it() {
        var secret = token(OWN);
        var id = tokens.of(OWN).getFirst().id();
        assertThat(tokens.revoke(NEIGHBOUR, id, "head")).isFalse();
        assertThat(tokens.revoke(OTHER_COUNTY, id, "reviewer")).isFalse();
        assertThat(caller(secret).get(path(OWN).replace("/A01", "")).status()).isEqualTo(200);

        assertThat(tokens.revoke(OWN_COUNTY, id, "reviewer")).isTrue();
        assertRefused(caller(secret).put(path(OWN), "k", FIGURE), 401);
    }

    @Test
    void a_suspended_township_takes_nothing() {
        var township = TestDatabase.newTownship(TestDatabase.newCounty());
        var secret = token(township);
        fadu.bean(Lifecycle.class).suspend("operator", township);

        assertRefused(caller(secret).put(path(township), "k", FIGURE), 403);
    }

    @Test
    void a_body_that_is_too_endlessis_refused_before_it_is_read() {
        var own = caller(token(OWN));
        var endless = "{\"readings\":[" + " ".repeat(2 << 20) + "]}";
        assertRefused(own.post(path(OWN).replace("/A01", ""), "k", endless), 413);
        var unannounced =
                BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(endless.getBytes(UTF_8)));
        assertRefused(own.send("POST", path(OWN).replace("/A01", ""), "k", unannounced), 413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[1,2]",
                "{\"readings\":{}}",
                "{\"readings\":\"x\"}",
                "{\"readings\":[[[[]]]]}",
                "{\"readings\":[{\"indicator\":\"A01\",\"value\":\"many\"}]}",
                "{\"readings\":[{\"indicator\":\"A01\",\"value\":1,\"asOf\":\"yesterday\"}]}"
            })
    void what_is_no_delivery_is_refused(String body) {
        assertRefused(caller(token(OWN)).post(path(OWN).replace("/A01", ""), "k", body), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"readings\":[]}",
                "{\"readings\":[null]}",
                "{\"readings\":[{\"indicator\":\"a'; drop table draft; --\",\"value\":1,"
                        + "\"asOf\":\"2025-01-02T01:00:00Z\"}]}",
                "{\"readings\":[{\"indicator\":\"A01\",\"value\":1e999999999,"
                        + "\"asOf\":\"2025-01-02T01:00:00Z\"}]}",
                "{\"readings\":[{\"indicator\":\"A01\",\"value\":-1,"
                        + "\"asOf\":\"2025-01-02T01:00:00Z\"}]}",
                "{\"readings\":[{\"indicator\":\"A01\",\"value\":1,"
                        + "\"asOf\":\"2999-01-02T01:00:00Z\"}]}",
                "{\"readings\":[{\"indicator\":\"A01\",\"value\":1,\"period\":\"2024\","
                        + "\"asOf\":\"2025-01-02T01:00:00Z\"}]}",
                "{\"readings\":[{\"indicator\":\"A01\",\"value\":1,\"reference\":\"\\u0000\","
                        + "\"asOf\":\"2025-01-02T01:00:00Z\"}]}",
                "{\"readings\":[{\"indicator\":\"A01\",\"value\":1,\"reference\":\"\\ud800\","
                        + "\"asOf\":\"2025-01-02T01:00:00Z\"}]}",
                "{\"readings\":[{\"indicator\":\"A01\",\"value\":1,"
                        + "\"asOf\":\"2025-01-02T01:00:00Z\"},{\"indicator\":\"A01\",\"value\":2,"
                        + "\"asOf\":\"2025-01-02T01:00:00Z\"}]}"
            })
    void figures_that_make_no_sense_are_refused_one_by_one(String body) {
        assertRefused(caller(token(OWN)).post(path(OWN).replace("/A01", ""), "k", body), 422);
    }

    @Test
    void a_replayed_key_with_another_body_is_refused() {
        var own = caller(token(OWN));
        assertThat(own.put(path(OWN), "once", FIGURE).status()).isEqualTo(200);

        assertRefused(own.put(path(OWN), "once", FIGURE.replace('3', '4')), 422);
        assertThat(own.get(path(OWN).replace("/A01", "")).json().at("/0/value").asString())
                .isEqualTo("3");
    }

    @Test
    void the_same_key_of_two_at_once_is_taken_once() throws Exception {
        var own = caller(token(OWN));
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Caller.Answer> send = () -> own.put(path(OWN), "race", FIGURE);
            var answers = both.invokeAll(List.of(send, send));
            assertThat(
                            List.of(
                                    answers.get(0)
                                            .get()
                                            .whole()
                                            .headers()
                                            .firstValue("Idempotency-Replayed")
                                            .orElse(""),
                                    answers.get(1)
                                            .get()
                                            .whole()
                                            .headers()
                                            .firstValue("Idempotency-Replayed")
                                            .orElse("")))
                    .containsExactlyInAnyOrder("true", "false");
        }
    }

    @Test
    void a_caller_in_a_hurry_is_slowed_down_and_others_are_not() {
        var own = caller(token(OWN));
        var path = path(OWN).replace("/A01", "");
        Caller.Answer last = own.get(path);
        for (var tries = 0; tries < 300 && last.status() == 200; tries++) {
            last = own.get(path);
        }
        assertRefused(last, 429);
        assertThat(last.whole().headers().firstValue("Retry-After")).isPresent();
        assertThat(caller(token(OWN)).get(path).status()).isEqualTo(200);
    }

    @Test
    void the_secret_is_kept_nowhere() throws Exception {
        var secret = token(OWN);
        try (var superuser = RuntimeLogin.superuser();
                var statement = superuser.createStatement();
                var rows =
                        statement.executeQuery(
                                "select count(*) from platform.system_token t, platform.audit_event e"
                                        + " where position('"
                                        + secret
                                        + "' in t::text || e::text) > 0")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }
}
