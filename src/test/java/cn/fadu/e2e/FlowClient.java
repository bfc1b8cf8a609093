package cn.fadu.e2e;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Somebody signed in who clicks without a browser, in Flow's own requests: the start of a page,
 * then one navigation after the other with the numbers that keep both sides in step.
 */
public final class FlowClient {

    private static final Pattern FORM_TOKEN =
            Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern PAGE_TOKEN =
            Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PAGE_NUMBER = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");
    private static final Pattern CLIENT = Pattern.compile("\"clientId\":(\\d+)");

    private final String base;
    private final HttpClient http;
    private String token = "";
    private String page = "";
    private String last = "";
    private int sync;
    private int client;

    public FlowClient(String base) {
        this.base = base;
        http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    public void signIn(String username, String password) throws IOException, InterruptedException {
        var door = send(request("/login").GET()).body();
        var form =
                "_csrf=%s&username=%s&password=%s"
                        .formatted(found(FORM_TOKEN, door), encoded(username), encoded(password));
        var answer =
                send(
                        request("/login")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)));
        var onwards = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || onwards.contains("/login")) {
            throw new IOException("Not let in: " + answer.statusCode() + " " + onwards);
        }
    }

    /** Loads the application at an address, as a bookmark would. */
    public String arrive(String address) throws IOException, InterruptedException {
        var query = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
        var path = address.replaceFirst("\\?.*", "").substring(1);
        var asked = "query=%s&location=%s".formatted(encoded(query), encoded(path));
        var start = send(request("/?v-r=init&" + asked).GET()).body();
        token = found(PAGE_TOKEN, start);
        page = found(PAGE_NUMBER, start);
        sync = 0;
        client = 0;
        return navigate(path, query, "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Clicks in the menu. */
    String click(String path) throws IOException, InterruptedException {
        return navigate(path.substring(1), "", "client");
    }

    private String navigate(String route, String query, String trigger)
            throws IOException, InterruptedException {
        var event =
                """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s",\
                "query":"%s","appShellTitle":"","historyState":{"idx":0},"trigger":"%s"}}],"syncId":%d,"clientId":%d}
                """
                        .formatted(token, route, query, trigger, sync, client);
        last = event;
        var answer = send(uidl(event));
        if (answer.statusCode() != 200) {
            throw new IOException(route + ": " + answer.statusCode());
        }
        sync = Integer.parseInt(found(SYNC, answer.body()));
        client = Integer.parseInt(found(CLIENT, answer.body()));
        return answer.body();
    }

    /**
     * What a browser does whose answer was lost on its way: it sends the same message once more.
     */
    byte[] again(String encoding) throws IOException, InterruptedException {
        var asked = uidl(last).header("Accept-Encoding", encoding).build();
        return http.send(asked, BodyHandlers.ofByteArray()).body();
    }

    private HttpRequest.Builder uidl(String message) {
        return request("/?v-r=uidl&v-uiId=" + page)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(message));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept-Language", "zh-CN")
                .timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String found(Pattern pattern, String text) throws IOException {
        var match = pattern.matcher(text);
        if (!match.find()) {
            throw new IOException(
                    pattern + " is not in " + text.substring(0, Math.min(200, text.length())));
        }
        return match.group(1);
    }
}
