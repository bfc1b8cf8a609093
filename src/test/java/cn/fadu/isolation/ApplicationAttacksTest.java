package cn.fadu.isolation;

import static cn.fadu.identity.Visitor.destination;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.e2e.RunningFadu;
import cn.fadu.identity.Account;
import cn.fadu.identity.People;
import cn.fadu.identity.Visitor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The running application, asked for what belongs to others. */
class ApplicationAttacksTest extends Battlefield {

    private final RunningFadu fadu = RunningFadu.get();
    private final People people = fadu.bean(People.class);

    @TempDir private Path folder;

    private Visitor browser() {
        return new Visitor(URI.create(fadu.at("/")).getPort());
    }

    private static Visitor signedIn(Visitor visitor, Account account) {
        visitor.signIn(account.username(), People.PASSWORD);
        assertThat(visitor.get(account.role().home()).statusCode()).isEqualTo(200);
        return visitor;
    }

    @Test
    void a_second_account_in_another_tab_ends_the_first_ones_session() {
        var browser = signedIn(browser(), people.clerk(NEIGHBOUR));
        var first = browser.session();
        signedIn(browser, people.clerk(OWN));

        assertThat(browser.session()).isNotEqualTo(first);
        assertThat(withCookie("/township", first)).isEqualTo("/login");
    }

    @Test
    void signing_out_in_one_tab_signs_every_tab_out() {
        var browser = signedIn(browser(), people.clerk(NEIGHBOUR));
        var session = browser.session();
        browser.post("/logout", java.util.Map.of());

        assertThat(destination(browser.get("/township"))).isEqualTo("/login");
        assertThat(withCookie("/township", session)).isEqualTo("/login");
    }

    /** Where the address sends a browser that comes with an old session's cookie. */
    private String withCookie(String path, String session) {
        try (var http = HttpClient.newHttpClient()) {
            return destination(
                    http.send(
                            HttpRequest.newBuilder(URI.create(fadu.at(path)))
                                    .header("Cookie", "FADU=" + session)
                                    .build(),
                            BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_back_button_brings_no_page_back_after_signing_out() {
        var page = signedIn(browser(), people.clerk(NEIGHBOUR)).get("/township");

        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void the_address_of_a_download_gives_another_session_nothing() {
        var attacker = signedIn(browser(), people.clerk(OWN));
        for (var path :
                List.of(
                        "/VAADIN/dynamic/resource/1/00000000-0000-0000-0000-000000000000/x.png",
                        "/VAADIN/dynamic/resource/0/%2e%2e/%2e%2e/x.png")) {
            var answer = attacker.get(path);
            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
            assertUnread(List.of(answer.body()));
        }
    }

    @Test
    void health_and_metrics_name_no_tenant() throws Exception {
        signedIn(browser(), people.clerk(NEIGHBOUR));
        database.in(NEIGHBOUR).read(db -> db.selectOne().fetch());
        for (var path : List.of("health", "metrics", "prometheus")) {
            var told = told("/actuator/" + path);
            for (var tenant : VICTIMS) {
                assertThat(told).doesNotContain(tenant.schema().value(), Filled.tag(tenant));
            }
            assertThat(told).doesNotContain(NEIGHBOUR.name(), OWN_COUNTY.name(), "@test");
        }
    }

    private String told(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var question = HttpRequest.newBuilder(URI.create(fadu.managementAt(path))).build();
            return http.send(question, BodyHandlers.ofString()).body();
        }
    }

    @Test
    void an_unknown_address_is_answered_without_echoing_a_neighbour() {
        var attacker = signedIn(browser(), people.clerk(OWN));
        for (var path : List.of("/api/townships/" + NEIGHBOUR.code(), "/" + NEIGHBOUR.schema())) {
            var body = attacker.get(path).body();
            assertThat(body).as(path).doesNotContain(NEIGHBOUR.name());
            assertUnread(List.of(body));
        }
    }

    @Test
    void an_export_of_one_township_carries_nobody_elses_rows() throws IOException {
        var file = folder.resolve("own.zip");
        TestDatabase.tenancy().lifecycle().export("test", OWN, file);
        var texts = new ArrayList<String>();
        try (var archive = new ZipFile(file.toFile())) {
            for (var entry : archive.stream().toList()) {
                texts.add(
                        new String(
                                archive.getInputStream(entry).readAllBytes(),
                                java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        assertThat(texts).anyMatch(text -> text.contains(Filled.tag(OWN)));
        assertUnread(texts);
        for (var victim : List.of(NEIGHBOUR, STRANGER, OTHER_STRANGER)) {
            assertThat(texts).noneMatch(text -> text.contains(victim.code()));
        }
    }
}
