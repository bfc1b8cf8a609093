package cn.fadu.notice;

import cn.fadu.identity.Account;
import cn.fadu.identity.CountyTerms;
import cn.fadu.identity.Role;
import cn.fadu.identity.SecondFactors;
import cn.fadu.identity.Terms;
import cn.fadu.tenancy.Registry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What each person is told, worked out at each look from what stands where they work; only what
 * they have seen is remembered.
 */
@Component
public class Inboxes {

    private final TownshipMatters townships;
    private final CountyMatters counties;
    private final Registry registry;
    private final CountyTerms terms;
    private final SecondFactors factors;
    private final Marks marks;
    private final Clock clock;

    Inboxes(
            TownshipMatters townships,
            CountyMatters counties,
            Registry registry,
            CountyTerms terms,
            SecondFactors factors,
            Marks marks,
            Clock clock) {
        this.townships = townships;
        this.counties = counties;
        this.registry = registry;
        this.terms = terms;
        this.factors = factors;
        this.marks = marks;
        this.clock = clock;
    }

    /** Unread before read, the newest first. */
    public List<Entry> of(Account account) {
        var read = marks.read(account);
        return found(account).stream()
                .map(
                        found ->
                                new Entry(
                                        found.matter(),
                                        found.since(),
                                        read.contains(found.matter().key())))
                .sorted(
                        Comparator.comparing(Entry::read)
                                .thenComparing(Entry::since, Comparator.reverseOrder()))
                .toList();
    }

    public int unread(Account account) {
        return (int) of(account).stream().filter(entry -> !entry.read()).count();
    }

    public void seen(Account account, Collection<Matter> matters) {
        marks.note(account, matters.stream().map(Matter::key).toList());
    }

    private List<Found> found(Account account) {
        var found = new ArrayList<Found>();
        switch (account.role()) {
            case HEAD, CLERK -> account.township().map(townships::of).ifPresent(found::addAll);
            case LEADER, REVIEWER ->
                    account.county()
                            .map(county -> counties.of(account, county))
                            .ifPresent(found::addAll);
            case OPERATOR -> found.addAll(contracts());
        }
        if (decides(account.role()) && !factors.isOn(account)) {
            found.add(new Found(new Matter.NoSecondFactor(), Instant.EPOCH));
        }
        return found;
    }

    private static boolean decides(Role role) {
        return role == Role.REVIEWER || role == Role.OPERATOR;
    }

    private List<Found> contracts() {
        var all = terms.all();
        return registry.counties().stream()
                .flatMap(
                        county ->
                                ContractEnd.of(
                                        county,
                                        all.getOrDefault(county.id(), Terms.UNLIMITED),
                                        clock)
                                        .stream())
                .toList();
    }
}
