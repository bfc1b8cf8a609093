package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("browser")
class FrontDoorIT {

    @RegisterExtension final Visitors visitors = new Visitors();

    private final RunningFadu fadu = RunningFadu.get();

    @Test
    void a_stranger_is_asked_to_sign_in_whatever_they_open() {
        var stranger = visitors.come();

        stranger.open("/county/ranking");

        assertThat(stranger.page()).hasURL(fadu.at("/login"));
        assertThat(stranger.byRole(AriaRole.BUTTON, "登录")).isVisible();
        assertThat(stranger.troubles()).isEmpty();
    }

    @Test
    void a_wrong_password_is_answered_without_saying_which_part_was_wrong() {
        var stranger = visitors.come();
        stranger.open("/login");

        stranger.page().locator("input[name=username]").fill("nobody@demo");
        stranger.page().locator("input[name=password]").fill("wrong");
        stranger.byRole(AriaRole.BUTTON, "登录").click();

        assertThat(stranger.page().getByText("用户名或密码不正确")).isVisible();
    }

    @Test
    void browsers_are_told_what_to_forbid() throws Exception {
        var headers = get(fadu.at("/login")).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'")
                .contains("frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    @Test
    void an_error_shows_nothing_of_the_inside() throws Exception {
        for (var path : new String[] {"/no/such/page", "/login?v-r=uidl", "/%2e%2e/", "/api/%00"}) {
            assertThat(get(fadu.at(path)).body())
                    .doesNotContain("Exception", "at cn.fadu", "org.springframework", "Tomcat");
        }
    }

    @Test
    void health_is_told_on_a_port_of_its_own_and_nothing_else_is() throws Exception {
        assertThat(get(fadu.managementAt("/actuator/health/readiness")).body())
                .isEqualTo("{\"status\":\"UP\"}");
        assertThat(get(fadu.managementAt("/actuator/env")).statusCode()).isEqualTo(404);
        assertThat(get(fadu.at("/actuator/health")).body()).doesNotContain("\"status\"");
    }

    private static HttpResponse<String> get(String address)
            throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Accept", "text/html, */*")
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
