package cn.fadu.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** A server on this machine that answers as an assistant would, or as none should. */
public final class FakeAssistant implements AutoCloseable {

    /** Writes an answer of its own. */
    @FunctionalInterface
    public interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public FakeAssistant(Behaviour behaviour) {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/",
                exchange -> {
                    asked.add(
                            exchange.getRequestURI()
                                    + "\n"
                                    + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
                    behaviour.answer(exchange);
                    exchange.close();
                });
        server.start();
    }

    /** One that says these words. */
    public static FakeAssistant saying(String content) {
        var body =
                new JsonMapper()
                        .writeValueAsString(
                                java.util.Map.of(
                                        "choices",
                                        List.of(
                                                java.util.Map.of(
                                                        "message",
                                                        java.util.Map.of("content", content)))));
        return new FakeAssistant(exchange -> send(exchange, 200, body));
    }

    public static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /** Path and body of every request so far. */
    public List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
