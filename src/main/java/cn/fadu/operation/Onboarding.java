package cn.fadu.operation;

import cn.fadu.identity.Account;
import cn.fadu.identity.Accounts;
import cn.fadu.identity.CountyTerms;
import cn.fadu.identity.Creation;
import cn.fadu.identity.InvitationLetters;
import cn.fadu.identity.Invitations;
import cn.fadu.identity.Terms;
import cn.fadu.indicator.FrameworkTemplate;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.mail.Delivery;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Outcome;
import cn.fadu.tenancy.Provisioning;
import cn.fadu.tenancy.Registry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A county goes live: its schemas, its framework, what was agreed, its first people and their
 * links. Ordered once more after a crash, it goes on with what is missing.
 */
@Component
public class Onboarding {

    private final Registry registry;
    private final Provisioning provisioning;
    private final FrameworkVersions frameworks;
    private final CountyTerms terms;
    private final Accounts accounts;
    private final Invitations invitations;
    private final InvitationLetters letters;

    Onboarding(
            Registry registry,
            Provisioning provisioning,
            FrameworkVersions frameworks,
            CountyTerms terms,
            Accounts accounts,
            Invitations invitations,
            InvitationLetters letters) {
        this.registry = registry;
        this.provisioning = provisioning;
        this.frameworks = frameworks;
        this.terms = terms;
        this.accounts = accounts;
        this.invitations = invitations;
        this.letters = letters;
    }

    /**
     * @param firstYear the first reporting year that the framework is used for
     */
    public record Plan(
            Roster roster, String cell, FrameworkTemplate framework, int firstYear, Terms terms) {
        public Plan {
            if (roster.county().isEmpty()) {
                throw new IllegalArgumentException("A plan names its county");
            }
        }
    }

    /** The county and whom to tell. */
    public record Live(County county, List<Welcome> welcomes) {}

    /**
     * @param address where this service is reached, for the links
     */
    public Outcome<Live> carryOut(String actor, Plan plan, String address) {
        return switch (county(actor, plan)) {
            case Outcome.Done<County>(var county) ->
                    new Outcome.Done<>(live(actor, plan, county, address));
            default -> new Outcome.CodeTaken<>();
        };
    }

    private Outcome<County> county(String actor, Plan plan) {
        var wanted = plan.roster().county().orElseThrow();
        var begun =
                registry.county(wanted.code())
                        .filter(county -> county.name().equals(wanted.name()))
                        .filter(county -> frameworks.of(county).isEmpty());
        return begun.<Outcome<County>>map(Outcome.Done::new)
                .orElseGet(
                        () ->
                                provisioning.addCounty(
                                        actor, wanted, plan.cell(), plan.roster().townships()));
    }

    /** The framework comes last: with it the county counts as live. */
    private Live live(String actor, Plan plan, County county, String address) {
        terms.agree(county, plan.terms(), actor);
        var welcomes = welcome(actor, county, plan.roster().people(), address);
        frameworks.adopt(county, plan.framework().text(), plan.firstYear(), actor);
        return new Live(county, welcomes);
    }

    /** Lets people in; whoever is there already is passed over. */
    public List<Welcome> welcome(String actor, County county, List<Person> people, String address) {
        return people.stream()
                .flatMap(person -> created(actor, county, person).stream())
                .map(account -> welcome(actor, account, address))
                .toList();
    }

    private Optional<Account> created(String actor, County county, Person person) {
        var township = registry.township(county, person.place());
        var who = person.in(county, township);
        return switch (accounts.create(who, Invitations.unknownPassword(), actor)) {
            case Creation.Created(var account) -> {
                if (!person.email().isEmpty()) {
                    accounts.reachAt(account, person.email(), actor);
                }
                yield accounts.find(account.username());
            }
            case Creation.NameTaken _, Creation.NoRoom _, Creation.Weak _ -> Optional.empty();
        };
    }

    private Welcome welcome(String actor, Account account, String address) {
        var given = invitations.invite(account, actor);
        var sent = letters.reach(account) && letters.send(given, address) instanceof Delivery.Sent;
        return new Welcome(given, letters.link(given, address), sent);
    }

    /** Who of a roster could not be let in, after it was carried out. */
    public List<String> missing(List<Person> people, List<Welcome> welcomes) {
        var there = welcomes.stream().map(one -> one.invitation().account().username()).toList();
        return Stream.of(people)
                .flatMap(List::stream)
                .map(Person::username)
                .filter(name -> !there.contains(name))
                .toList();
    }
}
