package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.audit.Audit;
import cn.fadu.audit.Trail;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInsTest {

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
    private final Account leader = new People(accounts).leader(TestDatabase.newCounty());

    @Test
    void five_wrong_passwords_lock_for_a_quarter_of_an_hour() {
        fail(SignIns.ATTEMPTS);

        assertThat(right()).isInstanceOf(Admission.Refused.class);
        watch.pass(SignIns.LOCK.minusSeconds(1));
        assertThat(right()).isInstanceOf(Admission.Refused.class);
        watch.pass(Duration.ofSeconds(1));
        assertThat(right()).isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void four_wrong_passwords_do_not_lock_and_a_right_one_forgets_them() {
        fail(SignIns.ATTEMPTS - 1);
        assertThat(right()).isInstanceOf(Admission.Admitted.class);
        fail(SignIns.ATTEMPTS - 1);
        assertThat(right()).isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void after_a_lock_has_passed_counting_begins_anew() {
        fail(SignIns.ATTEMPTS);
        watch.pass(SignIns.LOCK);
        fail(SignIns.ATTEMPTS - 1);

        assertThat(right()).isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void guesses_sent_at_the_same_time_are_all_counted() throws InterruptedException {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            people.invokeAll(
                    IntStream.range(0, SignIns.ATTEMPTS)
                            .<Callable<Admission>>mapToObj(at -> () -> wrong())
                            .toList());
        }

        assertThat(right()).isInstanceOf(Admission.Refused.class);
    }

    @Test
    void refusals_and_openings_stand_in_the_trail_without_the_password() {
        fail(1);
        right();

        var trail = TestDatabase.database().platform().read(db -> new Trail().latest(db, 20));
        assertThat(trail)
                .filteredOn(entry -> entry.event().subject().equals(leader.username()))
                .extracting(entry -> entry.event().action())
                .containsExactlyInAnyOrder("account.create", "session.refuse", "session.open");
        assertThat(trail.toString())
                .doesNotContain("wrong password")
                .doesNotContain(People.PASSWORD);
    }

    private void fail(int times) {
        IntStream.range(0, times).forEach(at -> wrong());
    }

    private Admission wrong() {
        return signIns.attempt(leader.username(), "wrong password");
    }

    private Admission right() {
        return signIns.attempt(leader.username(), People.PASSWORD);
    }
}
