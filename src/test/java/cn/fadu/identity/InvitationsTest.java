package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.audit.Audit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InvitationsTest {

    private static final String CHOSEN = "a mountain path at dawn";

    private final Watch watch = new Watch();
    private final Audit audit = new Audit(watch);
    private final Accounts accounts =
            new Accounts(TestDatabase.database(), audit, new Passwords().passwordEncoder(), watch);
    private final SignIns signIns =
            new SignIns(
                    TestDatabase.database(),
                    audit,
                    new Passwords().passwordEncoder(),
                    new SecondFactors(TestDatabase.database(), audit, watch),
                    watch);
    private final Invitations invitations =
            new Invitations(
                    TestDatabase.database(), audit, new Passwords().passwordEncoder(), watch);
    private final Account leader = new People(accounts).leader(TestDatabase.newCounty());

    @Test
    void a_link_lets_its_owner_choose_a_password_once() {
        var given = invitations.invite(leader, "operator@test");

        assertThat(invitations.accept(given.token(), CHOSEN))
                .isEqualTo(new Acceptance.Accepted(leader));
        assertThat(invitations.accept(given.token(), "another path at dawn"))
                .isEqualTo(new Acceptance.Void());
        assertThat(signIns.attempt(leader.username(), CHOSEN))
                .isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void a_link_stops_working_after_a_week() {
        var given = invitations.invite(leader, "operator@test");
        watch.pass(Invitations.LIFE.minusSeconds(1));
        assertThat(invitations.owner(given.token())).contains(leader);

        watch.pass(Duration.ofSeconds(1));

        assertThat(invitations.owner(given.token())).isEmpty();
        assertThat(invitations.accept(given.token(), CHOSEN)).isEqualTo(new Acceptance.Void());
    }

    @Test
    void a_newer_link_takes_the_place_of_an_older_one() {
        var older = invitations.invite(leader, "operator@test");
        var newer = invitations.invite(leader, "operator@test");

        assertThat(invitations.owner(older.token())).isEmpty();
        assertThat(invitations.owner(newer.token())).contains(leader);
    }

    @Test
    void a_weak_password_leaves_the_link_as_it_was() {
        var given = invitations.invite(leader, "operator@test");

        assertThat(invitations.accept(given.token(), "short"))
                .isEqualTo(new Acceptance.Weak(PasswordFlaw.TOO_SHORT));
        assertThat(invitations.owner(given.token())).contains(leader);
    }

    @Test
    void somebody_shut_out_cannot_come_back_by_a_link() {
        var given = invitations.invite(leader, "operator@test");

        accounts.enable(leader, false, "operator@test");

        assertThat(invitations.accept(given.token(), CHOSEN)).isEqualTo(new Acceptance.Void());
    }

    @Test
    void a_link_opens_an_account_that_wrong_passwords_had_locked() {
        for (var attempt = 0; attempt < SignIns.ATTEMPTS; attempt++) {
            signIns.attempt(leader.username(), "not this one");
        }

        invitations.accept(invitations.invite(leader, "operator@test").token(), CHOSEN);

        assertThat(signIns.attempt(leader.username(), CHOSEN))
                .isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void a_guessed_link_opens_nothing() {
        assertThat(invitations.owner("")).isEmpty();
        assertThat(invitations.accept("guessed", CHOSEN)).isEqualTo(new Acceptance.Void());
    }
}
