package cn.fadu.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Asks an address whether it answers, for images that hold no other program. */
@Command(name = "probe", description = "Asks whether an address answers with 200.", hidden = true)
final class ProbeCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Parameters(paramLabel = "URL", description = "what is asked")
    URI address = URI.create("http://localhost:8080/login");

    @Override
    public Integer call() throws InterruptedException {
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var question = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            var status = http.send(question, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new CommandFailed("%s answers with %d".formatted(address, status));
            }
            return 0;
        } catch (IOException e) {
            throw new CommandFailed("%s does not answer".formatted(address), e);
        }
    }
}
