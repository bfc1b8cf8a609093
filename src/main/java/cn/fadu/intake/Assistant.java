package cn.fadu.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fadu.indicator.IndicatorCode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks an assistant on the county's own network, by the chat interface that such servers share,
 * which indicator a sentence's figure states. It follows no redirect, waits so long, reads so much,
 * and believes nothing: whoever asks checks every word of the answer against the report.
 */
public final class Assistant {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_BYTES = 256 << 10;
    private static final JsonMapper JSON = new JsonMapper();

    private static final String TASK =
            "你从乡镇法治政府建设年度报告的句子里找出指标数据。只输出 JSON 数组，每项为"
                    + " {\"sentence\":句子序号,\"code\":指标编码,\"value\":数字,\"phrase\":句中原文}。"
                    + "phrase 必须逐字取自该句并包含该数字；没有把握的不要输出。指标如下：\n";

    private final URI address;
    private final String model;
    private final Duration patience;

    /** {@code address} is the server's base, such as {@code http://10.2.3.4:8000/v1}. */
    public Assistant(URI address, String model) {
        this(address, model, PATIENCE);
    }

    /** The answer has to be whole by then. */
    Assistant(URI address, String model, Duration patience) {
        this.address = address;
        this.model = model;
        this.patience = patience;
    }

    /** What the assistant thinks a sentence says; {@code sentence} counts from 0. */
    public record Suggestion(int sentence, IndicatorCode code, BigDecimal value, String phrase) {}

    /** What came of asking. */
    public sealed interface Answer {

        record Told(List<Suggestion> suggestions) implements Answer {}

        /** Not there, too slow, too long, or no answer that can be read. */
        record Failed() implements Answer {}
    }

    /** {@code catalogue} holds a line for each indicator: code, name, unit. */
    public Answer ask(List<String> sentences, List<String> catalogue) {
        var http =
                HttpClient.newBuilder()
                        .followRedirects(Redirect.NEVER)
                        .connectTimeout(CONNECT)
                        .build();
        try {
            var whole = BodyHandlers.limiting(BodyHandlers.ofString(UTF_8), MOST_BYTES);
            var answer =
                    http.sendAsync(request(sentences, catalogue), whole)
                            .get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return answer.statusCode() == 200
                    ? told(answer.body(), sentences.size())
                    : new Answer.Failed();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.Failed();
        } catch (JacksonException | ExecutionException | TimeoutException unheard) {
            return new Answer.Failed();
        } finally {
            http.shutdownNow();
        }
    }

    private HttpRequest request(List<String> sentences, List<String> catalogue) {
        var numbered = new StringBuilder();
        for (var at = 0; at < sentences.size(); at++) {
            numbered.append(at).append(". ").append(sentences.get(at)).append('\n');
        }
        var body =
                Map.of(
                        "model",
                        model,
                        "temperature",
                        0,
                        "messages",
                        List.of(
                                Map.of(
                                        "role",
                                        "system",
                                        "content",
                                        TASK + String.join("\n", catalogue)),
                                Map.of("role", "user", "content", numbered.toString())));
        return HttpRequest.newBuilder(URI.create(address + "/chat/completions"))
                .timeout(patience)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
    }

    private static Answer told(String body, int sentences) {
        var said = JSON.readTree(body).at("/choices/0/message/content").asString("");
        int from = said.indexOf('[');
        int to = said.lastIndexOf(']');
        if (from < 0 || to < from) {
            return new Answer.Failed();
        }
        var suggestions = new ArrayList<Suggestion>();
        for (var each : JSON.readTree(said.substring(from, to + 1))) {
            suggestion(each, sentences).ifPresent(suggestions::add);
        }
        return new Answer.Told(suggestions);
    }

    private static Optional<Suggestion> suggestion(JsonNode each, int sentences) {
        var code = each.path("code").asString("");
        int sentence = each.path("sentence").asInt(-1);
        var phrase = each.path("phrase").asString("");
        var value = each.path("value");
        if (!IndicatorCode.isCode(code)
                || sentence < 0
                || sentence >= sentences
                || phrase.isBlank()
                || !value.isNumber()) {
            return Optional.empty();
        }
        return Optional.of(
                new Suggestion(sentence, new IndicatorCode(code), value.decimalValue(), phrase));
    }
}
