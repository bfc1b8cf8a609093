package cn.fadu.operation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.identity.Acceptance;
import cn.fadu.identity.Contract;
import cn.fadu.identity.CountyTerms;
import cn.fadu.identity.Invitations;
import cn.fadu.identity.People;
import cn.fadu.identity.Role;
import cn.fadu.identity.Terms;
import cn.fadu.indicator.FrameworkTemplate;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.tenancy.NewCounty;
import cn.fadu.tenancy.NewTownship;
import cn.fadu.tenancy.Outcome;
import cn.fadu.tenancy.Township;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnboardingTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(780_000);

    private final Onboarding onboarding = UseCases.get(Onboarding.class);
    private final String code = String.valueOf(NUMBER.incrementAndGet());

    private Onboarding.Plan plan(FrameworkTemplate framework, Terms terms) {
        var townships =
                List.of(
                        new NewTownship(code + "001", "甲镇", Township.Kind.TOWN, 2024),
                        new NewTownship(code + "002", "乙乡", Township.Kind.TOWNSHIP, 2024));
        var people =
                List.of(
                        new Person("reviewer" + code, "审核人", Role.REVIEWER, code, ""),
                        new Person("clerk" + code, "经办人", Role.CLERK, code + "001", ""));
        var roster = new Roster(Optional.of(new NewCounty(code, "新县" + code)), townships, people);
        return new Onboarding.Plan(roster, "main", framework, 2024, terms);
    }

    private Onboarding.Live live(Onboarding.Plan plan) {
        return onboarding.carryOut("test", plan, "http://localhost").result();
    }

    @Test
    void a_county_is_live_with_its_framework_and_its_peoples_links_work() {
        var live = live(plan(FrameworkTemplate.CORE, Terms.UNLIMITED));

        assertThat(TestDatabase.registry().townships(live.county()))
                .extracting(Township::name)
                .containsExactly("甲镇", "乙乡");
        assertThat(UseCases.get(FrameworkVersions.class).forYear(live.county(), 2024).code())
                .isEqualTo(FrameworkTemplate.CORE.framework().code());
        assertThat(live.welcomes()).hasSize(2).noneMatch(Welcome::sent);
        for (var welcome : live.welcomes()) {
            var token = welcome.link().replaceFirst(".*/invitation/", "");
            assertThat(UseCases.get(Invitations.class).accept(token, People.PASSWORD))
                    .isInstanceOf(Acceptance.Accepted.class);
        }
    }

    @Test
    void what_came_half_way_goes_on_and_what_is_live_is_not_taken_in_twice() {
        var plan = plan(FrameworkTemplate.WHOLE, Terms.UNLIMITED);
        var roster = plan.roster();
        TestDatabase.provisioning()
                .addCounty("test", roster.county().orElseThrow(), "main", roster.townships())
                .result();

        assertThat(live(plan).welcomes()).hasSize(2);
        assertThat(onboarding.carryOut("test", plan, "http://localhost"))
                .isEqualTo(new Outcome.CodeTaken<>());
    }

    @Test
    void people_beyond_what_was_agreed_are_named() {
        var one = new Terms(Contract.OPEN, Optional.of(1), Optional.empty(), Optional.empty());
        var plan = plan(FrameworkTemplate.WHOLE, one);
        var live = live(plan);

        assertThat(onboarding.missing(plan.roster().people(), live.welcomes()))
                .containsExactly("clerk" + code);
        assertThat(UseCases.get(CountyTerms.class).of(live.county())).isEqualTo(one);
    }

    @Test
    void a_township_code_that_is_taken_leaves_no_county_behind() {
        var taken = TestDatabase.newTownship(TestDatabase.newCounty());
        var roster =
                new Roster(
                        Optional.of(new NewCounty(code, "新县")),
                        List.of(
                                new NewTownship(code + "001", "甲镇", Township.Kind.TOWN, 2024),
                                new NewTownship(taken.code(), "乙镇", Township.Kind.TOWN, 2024)),
                        List.of());
        var plan =
                new Onboarding.Plan(roster, "main", FrameworkTemplate.WHOLE, 2024, Terms.UNLIMITED);

        assertThat(onboarding.carryOut("test", plan, "")).isEqualTo(new Outcome.CodeTaken<>());
        assertThat(TestDatabase.registry().county(code)).isEmpty();
        assertThat(TestDatabase.registry().taken(List.of(code, code + "001"))).isEmpty();
    }
}
