package cn.fadu.tenancy;

import static cn.fadu.db.platform.Tables.COUNTY;
import static cn.fadu.db.platform.Tables.TOWNSHIP;

import java.util.List;

/**
 * A tenant gets another name; its code, its schema and its history stay.
 *
 * @param from the first reporting year under the new name
 */
record Rename(Subject renamed, String name, int from) implements Undertaking {

    @Override
    public County county() {
        return renamed.county();
    }

    @Override
    public String subject() {
        return renamed.code();
    }

    @Override
    public List<Step> steps() {
        var register = Step.atHome("rename", this::register);
        return switch (renamed.tenant()) {
            case County _ -> List.of(register);
            case Township township ->
                    List.of(
                            register,
                            Step.in(
                                    township.county().cell(),
                                    "tell the county",
                                    (site, work) -> tell(site, work, township)));
        };
    }

    private void register(Site site, Owner.Work work) {
        var db = work.in(SchemaName.PLATFORM).db();
        switch (renamed.tenant()) {
            case County county ->
                    db.update(COUNTY)
                            .set(COUNTY.NAME, name)
                            .where(COUNTY.COUNTY_ID.eq(county.id()))
                            .execute();
            case Township township ->
                    db.update(TOWNSHIP)
                            .set(TOWNSHIP.NAME, name)
                            .where(TOWNSHIP.TOWNSHIP_ID.eq(township.id()))
                            .execute();
        }
        site.note(work, renamed.word() + ".rename", renamed.code(), change());
    }

    private void tell(Site site, Owner.Work work, Township township) {
        if (Members.rename(work, township, name, from)) {
            site.noteInCounty(
                    work, township.county(), "township.rename", township.code(), change());
        }
    }

    private String change() {
        return "%s → %s (%d)".formatted(renamed.name(), name, from);
    }

    /** Both steps can wait for a cell, but not fail. */
    @Override
    public List<Step> undoing() {
        return List.of();
    }
}
