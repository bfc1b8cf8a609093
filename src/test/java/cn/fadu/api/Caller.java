package cn.fadu.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another system that speaks HTTP and nothing else. */
public record Caller(String address, String token, String language) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    public static Caller with(String address, String token) {
        return new Caller(address, token, "zh-CN");
    }

    public Caller speaking(String other) {
        return new Caller(address, token, other);
    }

    /** An answer as it came. */
    public record Answer(int status, String type, String body, HttpResponse<String> whole) {

        public JsonNode json() {
            return JSON.readTree(body);
        }
    }

    public Answer put(String path, String key, String body) {
        return send("PUT", path, key, BodyPublishers.ofString(body));
    }

    public Answer post(String path, String key, String body) {
        return send("POST", path, key, BodyPublishers.ofString(body));
    }

    public Answer get(String path) {
        return send("GET", path, "", BodyPublishers.noBody());
    }

    public Answer send(String method, String path, String key, BodyPublisher body) {
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .method(method, body)
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", language);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body(),
                    answer);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
