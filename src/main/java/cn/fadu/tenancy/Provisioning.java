package cn.fadu.tenancy;

import java.util.List;

/**
 * Adds counties and townships: role, schema, registry and trail, in one transaction where there is
 * one database.
 */
public class Provisioning {

    private final Cells cells;
    private final Numbers numbers;
    private final Journal journal;

    Provisioning(Cells cells, Journal journal) {
        this.cells = cells;
        this.numbers = new Numbers(cells);
        this.journal = journal;
    }

    /** Adds a county to the home cell. */
    public Provisioned<County> addCounty(String actor, NewCounty wanted) {
        return addCounty(actor, wanted, cells.home().name());
    }

    /** Adds a county to a cell of the settings. */
    public Provisioned<County> addCounty(String actor, NewCounty wanted, String cell) {
        var county =
                new County(
                        numbers.nextCounty(),
                        wanted.code(),
                        wanted.name(),
                        SchemaName.ofNewCounty(),
                        cells.named(cell).name());
        return carriedOut(actor, county, new AddCounty(county));
    }

    /** Adds a township, a member of its county from the given reporting year on. */
    public Provisioned<Township> addTownship(String actor, County county, NewTownship wanted) {
        var township = drawn(county, wanted);
        return carriedOut(actor, township, new AddTownship(township, wanted.activeFrom()));
    }

    /** Adds townships to a county: all of them or none. */
    public Outcome<List<Township>> addTownships(
            String actor, County county, List<NewTownship> wanted) {
        var townships = wanted.stream().map(one -> drawn(county, one)).toList();
        return together(actor, new AddTenants(false, county, townships, since(wanted)), townships);
    }

    /** Adds a county with its townships: all of them or none. */
    public Outcome<County> addCounty(
            String actor, NewCounty wanted, String cell, List<NewTownship> townships) {
        var county =
                new County(
                        numbers.nextCounty(),
                        wanted.code(),
                        wanted.name(),
                        SchemaName.ofNewCounty(),
                        cells.named(cell).name());
        var drawn = townships.stream().map(one -> drawn(county, one)).toList();
        return together(actor, new AddTenants(true, county, drawn, since(townships)), county);
    }

    private static List<Integer> since(List<NewTownship> townships) {
        return townships.stream().map(NewTownship::activeFrom).toList();
    }

    private <T> Outcome<T> together(String actor, AddTenants plan, T result) {
        try {
            journal.carryOut(actor, plan);
            return new Outcome.Done<>(result);
        } catch (CodeTakenException e) {
            return new Outcome.CodeTaken<>();
        }
    }

    Township drawn(County county, NewTownship wanted) {
        return new Township(
                numbers.nextTownship(),
                county,
                wanted.code(),
                wanted.name(),
                wanted.kind(),
                SchemaName.ofNewTownship());
    }

    private <T extends Tenant> Provisioned<T> carriedOut(String actor, T tenant, Undertaking plan) {
        try {
            journal.carryOut(actor, plan);
            return new Provisioned.Done<>(tenant);
        } catch (CodeTakenException e) {
            return new Provisioned.CodeTaken<>(plan.subject());
        }
    }
}
