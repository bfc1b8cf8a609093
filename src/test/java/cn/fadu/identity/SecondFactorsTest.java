package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.audit.Audit;
import cn.fadu.tenancy.County;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondFactorsTest {

    /** The secret of RFC 6238, appendix B: the ASCII digits 1 to 0, twice. */
    private static final String OF_THE_RFC = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private final Watch watch = new Watch();
    private final Audit audit = new Audit(watch);
    private final SecondFactors factors = new SecondFactors(TestDatabase.database(), audit, watch);
    private final Accounts accounts =
            new Accounts(TestDatabase.database(), audit, new Passwords().passwordEncoder(), watch);
    private final SignIns signIns =
            new SignIns(
                    TestDatabase.database(),
                    audit,
                    new Passwords().passwordEncoder(),
                    factors,
                    watch);
    private final County county = TestDatabase.newCounty();
    private final Account leader = new People(accounts).leader(county);
    private final Enrolment offered = factors.offer(leader);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_rfc(long second, String code) {
        assertThat(TimeCodes.code(OF_THE_RFC, second / 30)).isEqualTo(code);
    }

    @Test
    void a_factor_is_on_only_after_a_code_has_proved_it() {
        assertThat(factors.turnOn(leader, offered, "000000x")).isEmpty();
        assertThat(factors.isOn(leader)).isFalse();

        assertThat(factors.turnOn(leader, offered, code(0)).orElseThrow()).hasSize(10);
        assertThat(factors.isOn(leader)).isTrue();
        assertThat(factors.recoveryCodes(leader)).isEqualTo(10);
    }

    @Test
    void the_password_alone_no_longer_opens_and_each_code_opens_once() {
        turnOn();
        var halfway = halfway();
        assertThat(signIns.attempt(halfway, code(0)))
                .as("used to prove it")
                .isEqualTo(again(halfway));

        watch.pass(Duration.ofSeconds(30));
        assertThat(signIns.attempt(halfway, code(0))).isInstanceOf(Admission.Admitted.class);
        assertThat(signIns.attempt(halfway, code(0))).isEqualTo(again(halfway));
    }

    @Test
    void a_recovery_code_opens_once_however_it_is_typed() {
        var code = turnOn().getFirst();
        var typed = code.toUpperCase(java.util.Locale.ROOT).replace("-", " ");

        assertThat(signIns.attempt(halfway(), typed)).isInstanceOf(Admission.Admitted.class);
        assertThat(signIns.attempt(halfway(), typed)).isInstanceOf(Admission.CodeNeeded.class);
        assertThat(factors.recoveryCodes(leader)).isEqualTo(9);
    }

    @Test
    void guessing_codes_locks_the_account_even_with_the_right_password_in_between() {
        turnOn();
        for (var attempt = 0; attempt < SignIns.ATTEMPTS; attempt++) {
            signIns.attempt(halfway(), "123456x");
        }

        assertThat(signIns.attempt(leader.username(), People.PASSWORD))
                .isInstanceOf(Admission.Refused.class);
    }

    @Test
    void being_halfway_is_worth_nothing_after_a_while_or_with_another_password() {
        turnOn();
        var early = halfway();
        watch.pass(Duration.ofMinutes(6));
        assertThat(signIns.attempt(early, code(0))).isInstanceOf(Admission.Refused.class);

        var before = halfway();
        accounts.changePassword(leader, People.PASSWORD, "a mountain path at dawn");
        assertThat(signIns.attempt(before, code(0))).isInstanceOf(Admission.Refused.class);
    }

    @Test
    void new_recovery_codes_replace_the_old_and_turning_off_forgets_all() {
        var old = turnOn().getFirst();
        factors.renewCodes(leader);
        assertThat(signIns.attempt(halfway(), old)).isInstanceOf(Admission.CodeNeeded.class);

        factors.turnOff(leader, leader.username());
        assertThat(signIns.attempt(leader.username(), People.PASSWORD))
                .isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void a_contract_lets_people_in_from_its_first_day_to_its_last() {
        var today = LocalDate.now(watch);
        agree(new Contract(Optional.of(today), Optional.of(today)));
        assertThat(signIn()).isInstanceOf(Admission.Admitted.class);

        agree(new Contract(Optional.of(today.plusDays(1)), Optional.empty()));
        assertThat(signIn()).isEqualTo(new Admission.OutOfContract());
        agree(new Contract(Optional.empty(), Optional.of(today.minusDays(1))));
        assertThat(signIn()).isEqualTo(new Admission.OutOfContract());
        assertThat(accounts.standing(leader.username())).isEqualTo(new Standing.OutOfContract());
    }

    @Test
    void a_county_lets_in_as_many_people_as_were_agreed_and_those_shut_out_do_not_count() {
        terms().agree(county, limited(2, 1_000_000), "test");
        var reviewer = new People(accounts).reviewer(county);
        var third = NewAccount.inCounty("third" + county.code(), "王五", Role.LEADER, county);
        assertThat(accounts.create(third, People.PASSWORD, "test"))
                .isEqualTo(new Creation.NoRoom(2));

        accounts.enable(reviewer, false, "test");
        assertThat(accounts.create(third, People.PASSWORD, "test"))
                .isInstanceOf(Creation.Created.class);
        assertThat(accounts.enable(reviewer, true, "test")).isFalse();
    }

    @Test
    void a_county_s_schemas_take_in_what_was_agreed_and_no_more() {
        assertThat(terms().hasRoomFor(county, Long.MAX_VALUE / 2)).isTrue();
        terms().agree(county, limited(9, 100), "test");
        assertThat(terms().hasRoomFor(county, 50_000_000)).isTrue();
        assertThat(terms().hasRoomFor(county, 100_000_000)).isFalse();
        assertThat(terms().of(county).storageMb()).contains(100);
    }

    private CountyTerms terms() {
        return new CountyTerms(TestDatabase.database(), TestDatabase.tenancy().volumes(), audit);
    }

    private static Terms limited(int people, int megabytes) {
        return new Terms(
                Contract.OPEN, Optional.of(people), Optional.of(megabytes), Optional.empty());
    }

    private void agree(Contract contract) {
        var terms = new Terms(contract, Optional.empty(), Optional.empty(), Optional.empty());
        terms().agree(county, terms, "test");
    }

    private Admission signIn() {
        return signIns.attempt(leader.username(), People.PASSWORD);
    }

    private List<String> turnOn() {
        return factors.turnOn(leader, offered, code(0)).orElseThrow();
    }

    private Halfway halfway() {
        return ((Admission.CodeNeeded) signIn()).halfway();
    }

    private static Admission again(Halfway halfway) {
        return new Admission.CodeNeeded(halfway);
    }

    private String code(int ahead) {
        return TimeCodes.code(offered.secret(), TimeCodes.stepAt(watch.instant()) + ahead);
    }
}
