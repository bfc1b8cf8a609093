package cn.fadu.pack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.UseCases;
import cn.fadu.export.ChartFormat;
import cn.fadu.export.Naming;
import cn.fadu.identity.Account;
import cn.fadu.identity.Accounts;
import cn.fadu.identity.NewAccount;
import cn.fadu.identity.People;
import cn.fadu.identity.Role;
import cn.fadu.mail.Mailbox;
import cn.fadu.pack.KeptPack.Failure;
import cn.fadu.publication.Editions;
import cn.fadu.tenancy.County;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pack that is made each month on its day, for somebody who may still read it. */
class MonthlyPacksTest {

    private static final PackPlan PLAN =
            new PackPlan(
                    List.of(Section.COVER),
                    List.of(),
                    Naming.AS_THEY_ARE,
                    List.of(ChartFormat.XLSX),
                    Locale.SIMPLIFIED_CHINESE);

    private final People people = UseCases.get(People.class);
    private final Accounts accounts = UseCases.get(Accounts.class);
    private final Schedules schedules = UseCases.get(Schedules.class);
    private final Packs packs = UseCases.get(Packs.class);

    private County county;
    private Account reader;

    @BeforeEach
    void schedule() {
        county = PackCounty.of(2);
        reader = people.leader(county);
        on("2027-01-05")
                .add(
                        county,
                        reader.username(),
                        Optional.of(10),
                        PLAN,
                        Optional.of(PackCounty.edition(county).number()),
                        "test");
    }

    private static Clock clock(String day) {
        return Clock.fixed(
                LocalDate.parse(day).atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private static Schedules on(String day) {
        var audit = UseCases.get(cn.fadu.audit.Audit.class);
        return new Schedules(cn.fadu.TestDatabase.database(), audit, clock(day));
    }

    /** How many packs the county has once all rounds of that day are over. */
    private int after(String day) {
        var deliveries =
                new Deliveries(
                        on(day),
                        UseCases.get(Editions.class),
                        accounts,
                        UseCases.get(Bindery.class),
                        UseCases.get(Mailbox.class),
                        clock(day));
        deliveries.due(county);
        deliveries.due(county);
        return packs.of(county).size();
    }

    private String outcome() {
        return schedules.of(county).getFirst().outcome();
    }

    @Test
    void one_pack_a_month_is_made_on_its_day_or_on_the_first_after_it() {
        assertThat(after("2027-01-09")).isZero();
        assertThat(outcome()).isEmpty();
        assertThat(after("2027-01-10")).isEqualTo(1);
        assertThat(after("2027-01-31")).isEqualTo(1);
        assertThat(after("2027-02-09")).isEqualTo(1);
        assertThat(after("2027-02-12")).isEqualTo(2);
        assertThat(after("2027-02-28")).isEqualTo(2);
        assertThat(after("2027-03-10")).isEqualTo(3);
        assertThat(outcome()).isEqualTo("made");
        assertThat(packs.of(county))
                .extracting(KeptPack::orderedBy)
                .containsOnly(reader.username());
    }

    @Test
    void whose_right_was_withdrawn_gets_no_pack_until_it_is_given_back() {
        assertThat(after("2027-01-10")).isEqualTo(1);

        var elsewhere = PackCounty.of(2);
        accounts.move(reader, leaderOf(elsewhere), "test");
        assertThat(after("2027-02-10")).isEqualTo(1);
        assertThat(outcome()).isEqualTo(Failure.NO_RIGHT.code());
        assertThat(packs.of(elsewhere)).isEmpty();

        var moved = accounts.find(reader.username()).orElseThrow();
        accounts.move(moved, leaderOf(county), "test");
        assertThat(after("2027-03-10")).isEqualTo(2);
        assertThat(outcome()).isEqualTo("made");
    }

    private NewAccount leaderOf(County of) {
        return NewAccount.inCounty(reader.username(), reader.displayName(), Role.LEADER, of);
    }

    @Test
    void whoever_may_sign_in_no_longer_gets_no_pack() {
        accounts.enable(reader, false, "test");
        assertThat(after("2027-01-10")).isZero();
        assertThat(outcome()).isEqualTo(Failure.NO_RIGHT.code());
    }
}
