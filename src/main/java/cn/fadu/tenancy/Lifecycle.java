package cn.fadu.tenancy;

import cn.fadu.tenancy.Outcome.CodeTaken;
import cn.fadu.tenancy.Outcome.Done;
import cn.fadu.tenancy.Outcome.NoSuchCell;
import cn.fadu.tenancy.Outcome.NotConfirmed;
import cn.fadu.tenancy.Outcome.WrongState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What happens to tenants after they were added. Every order is noted in the trail, goes on after a
 * crash where it stopped, and leaves no half tenant.
 */
public class Lifecycle {

    private final Site site;
    private final Registry registry;
    private final Provisioning provisioning;
    private final Journal journal;

    Lifecycle(Site site, Registry registry, Provisioning provisioning, Journal journal) {
        this.site = site;
        this.registry = registry;
        this.provisioning = provisioning;
        this.journal = journal;
    }

    /** Goes on with what a killed process began, or what waited for a cell. */
    public void finishLeftovers() {
        site.cells().bootstrapRest();
        journal.finishLeftovers();
    }

    /** What is not at its end yet; some of it may be under way in another process. */
    public List<Unfinished> unfinished() {
        return journal.unfinished();
    }

    /** Every cell of the settings, the home cell first. */
    public List<CellState> cells() {
        return site.cells().names().stream()
                .map(name -> new CellState(name, site.cells().named(name).answers()))
                .toList();
    }

    /** Whether this cell holds the registry, without which nobody can work. */
    public boolean isHome(String cell) {
        return site.cells().home().name().equals(cell);
    }

    /** Whether the county's people could work now. */
    public boolean answers(County county) {
        return site.cells().of(county).answers();
    }

    /**
     * @param from the first reporting year under the new name
     */
    public Outcome<Tenant> rename(String actor, Tenant tenant, String name, int from) {
        Names.check(name);
        return carriedOut(actor, new Rename(Subject.of(tenant), name, from), tenant.called(name));
    }

    /** Several townships become one, from the successor's first year on. */
    public Outcome<Township> merge(String actor, List<Township> old, NewTownship wanted) {
        return this.<Township>unlessActive(old)
                .orElseGet(
                        () -> {
                            var successor = drawn(old, wanted);
                            return carriedOut(
                                    actor,
                                    new ChangeBoundary(
                                            ChangeBoundary.Kind.MERGE,
                                            old,
                                            List.of(successor),
                                            wanted.activeFrom()),
                                    successor);
                        });
    }

    /** One township becomes several, from the successors' first year on. */
    public Outcome<List<Township>> split(String actor, Township old, List<NewTownship> wanted) {
        return this.<List<Township>>unlessActive(List.of(old))
                .orElseGet(
                        () -> {
                            var successors =
                                    wanted.stream().map(one -> drawn(List.of(old), one)).toList();
                            return carriedOut(
                                    actor,
                                    new ChangeBoundary(
                                            ChangeBoundary.Kind.SPLIT,
                                            List.of(old),
                                            successors,
                                            wanted.getFirst().activeFrom()),
                                    successors);
                        });
    }

    private Township drawn(List<Township> old, NewTownship wanted) {
        return provisioning.drawn(old.getFirst().county(), wanted);
    }

    /** Nobody gets in any more, from the next transaction on; all data stay. */
    public Outcome<Tenant> suspend(String actor, Tenant tenant) {
        return this.<Tenant>unless(tenant, State.ACTIVE)
                .orElseGet(() -> carriedOut(actor, access(tenant, false), tenant));
    }

    public Outcome<Tenant> resume(String actor, Tenant tenant) {
        return this.<Tenant>unless(tenant, State.SUSPENDED)
                .orElseGet(() -> carriedOut(actor, access(tenant, true), tenant));
    }

    private SetAccess access(Tenant tenant, boolean open) {
        var others =
                withItsCounty(tenant).stream()
                        .filter(township -> registry.state(township) != State.SUSPENDED)
                        .toList();
        return new SetAccess(Subject.of(tenant), others, open);
    }

    private List<Township> withItsCounty(Tenant tenant) {
        return switch (tenant) {
            case County county -> registry.townships(county);
            case Township _ -> List.of();
        };
    }

    /**
     * Writes a tenant, a county with all its townships, into one file; the file's hash is noted.
     */
    public Path export(String actor, Tenant tenant, Path file) {
        new Exports(site, registry, journal.watch())
                .write(actor, tenant, withItsCounty(tenant), file);
        return file;
    }

    /**
     * Removes a tenant, a county with all its townships, after a last export into a file.
     *
     * @param typed what was typed to confirm: the tenant's code
     * @param from the first reporting year without the township
     */
    public Outcome<Path> drop(String actor, Tenant tenant, String typed, int from, Path file) {
        var subject = Subject.of(tenant);
        if (!typed.equals(subject.code())) {
            return new NotConfirmed<>(subject.code());
        }
        var others = withItsCounty(tenant);
        var plan =
                new DropTenants(
                        subject, others, ended(others), from, file.toAbsolutePath().toString());
        return carriedOut(actor, plan, file);
    }

    private List<Integer> ended(List<Township> townships) {
        return townships.stream()
                .filter(township -> registry.state(township) == State.ENDED)
                .map(Township::id)
                .toList();
    }

    /**
     * Moves a county with all its townships to another cell; it alone rests meanwhile.
     *
     * @param file where its data lie in between, readable by every process that may have to go on
     */
    public Outcome<County> move(String actor, County county, String cell, Path file) {
        if (!site.cells().isKnown(cell) || cell.equals(county.cell())) {
            return new NoSuchCell<>(cell);
        }
        var to =
                new County(
                        county.id(), county.code(), county.name(), SchemaName.ofNewCounty(), cell);
        var here = registry.townships(county);
        var there = here.stream().map(township -> moved(township, to)).toList();
        var plan =
                new MoveCounty(
                        county,
                        to,
                        here,
                        there,
                        suspended(county, here),
                        file.toAbsolutePath().toString());
        return carriedOut(actor, plan, to);
    }

    private static Township moved(Township township, County to) {
        return new Township(
                township.id(),
                to,
                township.code(),
                township.name(),
                township.kind(),
                SchemaName.ofNewTownship());
    }

    private List<SchemaName> suspended(County county, List<Township> townships) {
        var all = registry.state(county) == State.SUSPENDED;
        var tenants = new java.util.ArrayList<Tenant>(townships);
        tenants.add(county);
        return tenants.stream()
                .filter(tenant -> all || registry.state(tenant) == State.SUSPENDED)
                .map(Tenant::schema)
                .toList();
    }

    private <T> Optional<Outcome<T>> unlessActive(List<Township> townships) {
        return townships.stream()
                .flatMap(township -> this.<T>unless(township, State.ACTIVE).stream())
                .findFirst();
    }

    private <T> Optional<Outcome<T>> unless(Tenant tenant, State needed) {
        var state = registry.state(tenant);
        return state == needed
                ? Optional.empty()
                : Optional.of(new WrongState<>(Subject.of(tenant).code(), state.word()));
    }

    private <T> Outcome<T> carriedOut(String actor, Undertaking plan, T result) {
        try {
            journal.carryOut(actor, plan);
            return new Done<>(result);
        } catch (CodeTakenException e) {
            return new CodeTaken<>();
        }
    }
}
