package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.audit.Audit;
import cn.fadu.tenancy.County;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Within a request the account is read once; between requests, and after it was written, it is not.
 */
class AccountAtHandTest {

    private final Watch watch = new Watch();
    private final Accounts accounts = accounts();
    private final Accounts elsewhere = accounts();
    private final SignedIn signedIn = new SignedIn(accounts, watch);
    private final County county = TestDatabase.newCounty();
    private final Account leader = new People(accounts).leader(county);

    private Accounts accounts() {
        return new Accounts(
                TestDatabase.database(),
                new Audit(watch),
                new Passwords().passwordEncoder(),
                watch);
    }

    @BeforeEach
    void sign_in() {
        SecurityContextHolder.getContext().setAuthentication(as(leader));
        request(true);
    }

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
    }

    private static UsernamePasswordAuthenticationToken as(Account who) {
        return UsernamePasswordAuthenticationToken.authenticated(
                who.username(), "", java.util.List.of());
    }

    private static void request(boolean checked) {
        var request = new MockHttpServletRequest();
        if (checked) {
            request.setAttribute(SignedIn.CHECKED, true);
        }
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    /** Another server's deed, of which this request cannot know. */
    private void moveElsewhere() {
        var here = RequestContextHolder.getRequestAttributes();
        RequestContextHolder.resetRequestAttributes();
        elsewhere.move(
                leader,
                NewAccount.inCounty(leader.username(), leader.displayName(), Role.REVIEWER, county),
                "test");
        RequestContextHolder.setRequestAttributes(here);
    }

    @Test
    void one_request_sees_one_account_throughout() {
        var first = signedIn.account();
        moveElsewhere();

        assertThat(signedIn.account()).isSameAs(first);
    }

    @Test
    void the_next_request_sees_the_new_role_at_once() {
        signedIn.account();
        moveElsewhere();
        request(true);

        assertThat(signedIn.account().role()).isEqualTo(Role.REVIEWER);
    }

    @Test
    void long_work_asks_anew() {
        signedIn.account();
        moveElsewhere();
        watch.pass(Duration.ofSeconds(1));

        assertThat(signedIn.account().role()).isEqualTo(Role.REVIEWER);
    }

    @Test
    void what_the_request_writes_itself_is_seen_at_once() {
        signedIn.account();
        accounts.speak(leader, Locale.ENGLISH);

        assertThat(signedIn.account().locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void somebody_who_signs_in_during_the_request_is_not_taken_for_the_last() {
        signedIn.account();
        var other = new People(elsewhere).reviewer(TestDatabase.newCounty());
        SecurityContextHolder.getContext().setAuthentication(as(other));

        assertThat(signedIn.account()).isEqualTo(other);
    }

    @Test
    void without_a_checked_badge_every_call_reads() {
        request(false);
        signedIn.account();
        moveElsewhere();

        assertThat(signedIn.account().role()).isEqualTo(Role.REVIEWER);
    }
}
