package cn.fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.indicator.IndicatorCode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssistantTest {

    private static final List<String> SENTENCES = List.of("矛盾排解320桩。");
    private static final List<String> CATALOGUE = List.of("F01 纠纷排查调处件数 件");

    private static Assistant.Answer ask(FakeAssistant server) {
        return new Assistant(server.address(), "m", Duration.ofSeconds(2))
                .ask(SENTENCES, CATALOGUE);
    }

    @Test
    void it_is_asked_with_the_sentences_and_the_catalogue_and_nothing_else() {
        try (var server =
                FakeAssistant.saying(
                        "好的：[{\"sentence\":0,\"code\":\"F01\",\"value\":320,\"phrase\":\"排解320桩\"}]")) {
            assertThat(ask(server))
                    .isEqualTo(
                            new Assistant.Answer.Told(
                                    List.of(
                                            new Assistant.Suggestion(
                                                    0,
                                                    new IndicatorCode("F01"),
                                                    new BigDecimal("320"),
                                                    "排解320桩"))));
            assertThat(server.asked())
                    .singleElement()
                    .satisfies(
                            request ->
                                    assertThat(request)
                                            .startsWith("/v1/chat/completions")
                                            .contains("矛盾排解320桩", "F01"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{}]",
                "[{\"sentence\":7,\"code\":\"F01\",\"value\":320,\"phrase\":\"x\"}]",
                "[{\"sentence\":0,\"code\":\"../x\",\"value\":320,\"phrase\":\"x\"}]",
                "[{\"sentence\":0,\"code\":\"F01\",\"value\":\"320\",\"phrase\":\"x\"}]"
            })
    void what_makes_no_sense_is_passed_over(String content) {
        try (var server = FakeAssistant.saying(content)) {
            assertThat(ask(server)).isEqualTo(new Assistant.Answer.Told(List.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no figures", "[", "][", "[{]"})
    void what_is_no_answer_fails(String content) {
        try (var server = FakeAssistant.saying(content)) {
            assertThat(ask(server)).isEqualTo(new Assistant.Answer.Failed());
        }
    }

    @Test
    void a_redirect_is_not_followed() {
        try (var secret = FakeAssistant.saying("[]");
                var server =
                        new FakeAssistant(
                                exchange -> {
                                    exchange.getResponseHeaders()
                                            .add("Location", secret.address() + "/secret");
                                    FakeAssistant.send(exchange, 307, "");
                                })) {
            assertThat(ask(server)).isEqualTo(new Assistant.Answer.Failed());
            assertThat(secret.asked()).isEmpty();
        }
    }

    @Test
    void an_endless_answer_is_cut_off() {
        try (var server =
                new FakeAssistant(
                        exchange -> FakeAssistant.send(exchange, 200, "x".repeat(3 << 20)))) {
            assertThat(ask(server)).isEqualTo(new Assistant.Answer.Failed());
        }
    }

    @Test
    void one_that_keeps_still_is_left() {
        var never = new CountDownLatch(1);
        try (var server =
                new FakeAssistant(
                        exchange -> {
                            exchange.sendResponseHeaders(200, 0);
                            exchange.getResponseBody().write('{');
                            exchange.getResponseBody().flush();
                            try {
                                never.await();
                            } catch (InterruptedException stopped) {
                                Thread.currentThread().interrupt();
                            }
                        })) {
            assertThat(ask(server)).isEqualTo(new Assistant.Answer.Failed());
            never.countDown();
        }
    }

    @Test
    void nobody_there_fails_soon() {
        var gone = FakeAssistant.saying("[]");
        var address = URI.create(gone.address().toString());
        gone.close();
        assertThat(new Assistant(address, "m").ask(SENTENCES, CATALOGUE))
                .isEqualTo(new Assistant.Answer.Failed());
    }
}
