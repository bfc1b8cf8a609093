package cn.fadu.tenancy;

import static cn.fadu.db.platform.Tables.ACCOUNT;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Townships end and others take their place from a reporting year on: several into one, or one into
 * several. What was filed and published before stays with those who filed it; the county's list of
 * successions tells comparisons where the boundary changed.
 */
record ChangeBoundary(Kind kind, List<Township> predecessors, List<Township> successors, int from)
        implements Undertaking {

    /** Several into one, or one into several. */
    enum Kind {
        MERGE("merge"),
        SPLIT("split");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    @Override
    public County county() {
        return successors.getFirst().county();
    }

    @Override
    public String subject() {
        return codes(predecessors) + " → " + codes(successors);
    }

    private static String codes(List<Township> townships) {
        return townships.stream().map(Township::code).collect(Collectors.joining("+"));
    }

    @Override
    public List<Step> steps() {
        return List.of(
                Step.atHome("register", this::register),
                Step.in(county().cell(), "build", this::build),
                Step.atHome("open", this::open));
    }

    private void register(Site site, Owner.Work work) {
        predecessors.forEach(old -> site.setState(work, old, State.ENDED));
        successors.forEach(successor -> site.register(work, successor));
    }

    /** All in one transaction: where a killed process built one schema, all of this is done. */
    private void build(Site site, Owner.Work work) {
        if (TenantSchemas.exists(work, successors.getFirst().schema())) {
            return;
        }
        var template = site.templates().township();
        for (var successor : successors) {
            var joining = Members.joining(successor, from);
            site.schemas().create(work, template, successor.schema(), county().schema(), joining);
        }
        for (var predecessor : predecessors) {
            Members.leave(work, predecessor, from);
            successors.forEach(
                    successor -> Members.succeed(work, predecessor, successor, kind.word(), from));
        }
        site.noteInCounty(
                work, county(), "township." + kind.word(), subject(), String.valueOf(from));
    }

    /** Who worked for a merged township works for its successor; after a split somebody decides. */
    private void open(Site site, Owner.Work work) {
        successors.forEach(successor -> site.activate(work, successor));
        var people = ACCOUNT.TOWNSHIP_ID.in(predecessors.stream().map(Township::id).toList());
        var db = work.in(SchemaName.PLATFORM).db();
        switch (kind) {
            case MERGE ->
                    db.update(ACCOUNT)
                            .set(ACCOUNT.TOWNSHIP_ID, successors.getFirst().id())
                            .where(people)
                            .execute();
            case SPLIT -> db.update(ACCOUNT).set(ACCOUNT.ENABLED, false).where(people).execute();
        }
        site.note(work, "township." + kind.word(), subject(), String.valueOf(from));
    }

    @Override
    public List<Step> undoing() {
        return List.of(
                Step.in(county().cell(), "remove", this::remove),
                Step.atHome("unregister", this::unregister));
    }

    private void remove(Site site, Owner.Work work) {
        for (var successor : successors) {
            Members.forget(work, successor);
            TenantSchemas.remove(work, successor.schema());
        }
        predecessors.forEach(old -> Members.stay(work, old));
    }

    private void unregister(Site site, Owner.Work work) {
        successors.forEach(successor -> site.unregister(work, successor));
        predecessors.forEach(old -> site.setState(work, old, State.ACTIVE));
    }
}
