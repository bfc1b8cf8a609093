package cn.fadu.identity;

import static cn.fadu.identity.Visitor.destination;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.tenancy.County;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
class SignInTest {

    @LocalServerPort int port;
    @Autowired People people;
    @Autowired Accounts accounts;

    private final County county = TestDatabase.newCounty();

    @Test
    void a_stranger_is_led_to_the_door() {
        assertThat(destination(new Visitor(port).get("/county"))).isEqualTo("/login");
    }

    @Test
    void the_right_password_opens_and_leads_to_the_page_somebody_wanted() {
        var visitor = new Visitor(port);
        visitor.get("/county/ranking");

        var answer = visitor.signIn(people.leader(county).username(), People.PASSWORD);

        assertThat(destination(answer)).isEqualTo("/county/ranking?continue");
        assertThat(visitor.get("/county").statusCode()).isEqualTo(200);
    }

    @Test
    void a_user_name_is_read_without_regard_to_capitals_and_blanks() {
        var visitor = new Visitor(port);
        var name = people.leader(county).username();

        var answer = visitor.signIn("  " + name.toUpperCase(Locale.ROOT) + " ", People.PASSWORD);

        assertThat(destination(answer)).isEqualTo("/");
    }

    @Test
    void a_wrong_password_an_unknown_name_and_a_locked_account_look_the_same() {
        var known = people.leader(county).username();
        var locked = people.leader(county).username();
        var visitor = new Visitor(port);
        for (var attempt = 0; attempt < SignIns.ATTEMPTS; attempt++) {
            visitor.signIn(locked, "not this one, sorry");
        }

        assertThat(destination(visitor.signIn(known, "not this one, sorry")))
                .isEqualTo("/login?error");
        assertThat(destination(visitor.signIn("nobody@test", "not this one")))
                .isEqualTo("/login?error");
        assertThat(destination(visitor.signIn(locked, People.PASSWORD))).isEqualTo("/login?error");
    }

    @Test
    void signing_in_renews_the_session() {
        var visitor = new Visitor(port);
        visitor.get("/login");
        var before = visitor.session();

        visitor.signIn(people.leader(county).username(), People.PASSWORD);

        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void a_form_from_another_site_is_refused() {
        var visitor = new Visitor(port);
        var name = people.leader(county).username();

        var answer =
                visitor.postWithoutToken(
                        "/login", Map.of("username", name, "password", People.PASSWORD));

        assertThat(destination(answer)).isEqualTo("/login?expired");
        assertThat(destination(visitor.get("/county"))).isEqualTo("/login");
    }

    @Test
    void another_role_ends_the_session_at_the_next_request() {
        var leader = people.leader(county);
        var visitor = signedIn(leader);

        accounts.move(
                leader,
                NewAccount.inCounty(leader.username(), "王立新", Role.REVIEWER, county),
                "test");

        assertThat(destination(visitor.get("/county"))).isEqualTo("/login?changed");
        assertThat(destination(visitor.get("/county"))).isEqualTo("/login");
    }

    @Test
    void another_township_ends_the_session_at_the_next_request() {
        var clerk = people.clerk(TestDatabase.newTownship(county));
        var visitor = signedIn(clerk);
        var elsewhere = TestDatabase.newTownship(county);

        accounts.move(
                clerk,
                NewAccount.inTownship(clerk.username(), "赵办", Role.CLERK, elsewhere),
                "test");

        assertThat(destination(visitor.get("/township"))).isEqualTo("/login?changed");
    }

    @Test
    void shutting_an_account_ends_its_sessions_and_refuses_new_ones() {
        var leader = people.leader(county);
        var visitor = signedIn(leader);

        accounts.enable(leader, false, "test");

        assertThat(destination(visitor.get("/county"))).isEqualTo("/login?changed");
        assertThat(destination(visitor.signIn(leader.username(), People.PASSWORD)))
                .isEqualTo("/login?error");
    }

    @Test
    void another_password_ends_the_other_sessions() {
        var leader = people.leader(county);
        var visitor = signedIn(leader);

        accounts.changePassword(leader, People.PASSWORD, "a different river 2026");

        assertThat(destination(visitor.get("/county"))).isEqualTo("/login?changed");
        assertThat(destination(visitor.signIn(leader.username(), "a different river 2026")))
                .isEqualTo("/");
    }

    @Test
    void every_answer_carries_the_protecting_headers() {
        for (var path : new String[] {"/login", "/fadu/styles/tokens.css", "/county"}) {
            var headers = new Visitor(port).get(path).headers();

            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("script-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        }
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        var cookie = new Visitor(port).get("/login").headers().firstValue("Set-Cookie");

        assertThat(cookie.orElse("")).startsWith("FADU=").contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void what_the_account_says_stands_in_the_signed_in_account() {
        var township = TestDatabase.newTownship(county);
        var head = people.head(township);

        assertThat(accounts.find(head.username()))
                .hasValueSatisfying(
                        found -> {
                            assertThat(found.township()).isEqualTo(Optional.of(township));
                            assertThat(found.county()).isEqualTo(Optional.of(county));
                            assertThat(found.role()).isEqualTo(Role.HEAD);
                        });
    }

    private Visitor signedIn(Account account) {
        var visitor = new Visitor(port);
        visitor.signIn(account.username(), People.PASSWORD);
        assertThat(visitor.get(account.role().home()).statusCode()).isEqualTo(200);
        return visitor;
    }
}
