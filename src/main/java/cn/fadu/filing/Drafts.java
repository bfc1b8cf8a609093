package cn.fadu.filing;

import static cn.fadu.db.township.Tables.DRAFT_READING;
import static cn.fadu.db.township.Tables.PROPOSAL;

import cn.fadu.filing.Entry.Saved;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** A township's drafts, and the figures its people put in and take out by hand. */
@Component
public class Drafts {

    private final TenantDatabase database;
    private final FrameworkVersions frameworks;
    private final Clock clock;

    Drafts(TenantDatabase database, FrameworkVersions frameworks, Clock clock) {
        this.database = database;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /** The draft of the year; an empty one where nobody has begun. */
    public Draft of(Township township, int year) {
        return database.in(township).read(db -> new DraftRows(db, year, clock).draft());
    }

    /** Puts figures in, all or none: the first refusal is told and nothing is kept. */
    public Entry enter(Township township, int year, Collection<Reading> readings, String actor) {
        var framework = frameworks.forYear(township.county(), year);
        return readings.stream()
                .map(reading -> DraftRows.objection(framework, reading))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(
                        () ->
                                database.in(township)
                                        .write(
                                                db -> {
                                                    var draft = new DraftRows(db, year, clock);
                                                    int revision =
                                                            draft.step(actor, codes(readings));
                                                    draft.store(readings, Map.of(), actor);
                                                    return new Saved(revision);
                                                }));
    }

    /** Takes a figure out; the proposals it may have come from wait for a decision again. */
    public Entry clear(Township township, int year, IndicatorCode code, String actor) {
        return database.in(township)
                .write(
                        db -> {
                            int revision =
                                    new DraftRows(db, year, clock).step(actor, List.of(code));
                            db.deleteFrom(DRAFT_READING)
                                    .where(DRAFT_READING.YEAR.eq(year))
                                    .and(DRAFT_READING.CODE.eq(code.value()))
                                    .execute();
                            db.update(PROPOSAL)
                                    .set(PROPOSAL.STATE, FoundFigure.State.OPEN.code())
                                    .where(PROPOSAL.YEAR.eq(year))
                                    .and(PROPOSAL.CODE.eq(code.value()))
                                    .and(PROPOSAL.STATE.ne(FoundFigure.State.REJECTED.code()))
                                    .execute();
                            return new Saved(revision);
                        });
    }

    /**
     * Takes back the last change this person made to the draft's figures, one after the other, also
     * after the page was closed.
     */
    public Undo undo(Township township, int year, String actor) {
        return database.in(township).write(db -> undo(db, year, actor));
    }

    /** Whether there is a change of this person's to take back. */
    public boolean canUndo(Township township, int year, String actor) {
        return database.in(township)
                .read(db -> new DraftSteps(db, year, clock).last(actor).isPresent());
    }

    private Undo undo(DSLContext db, int year, String actor) {
        var steps = new DraftSteps(db, year, clock);
        if (steps.last(actor).isEmpty()) {
            return new Undo.NothingLeft();
        }
        int revision = new DraftRows(db, year, clock).touch(actor);
        int last = steps.last(actor).orElseThrow();
        return steps.overtaken(last)
                .<Undo>map(Undo.Overtaken::new)
                .orElseGet(() -> new Undo.TakenBack(revision, steps.takeBack(last, actor)));
    }

    private static List<IndicatorCode> codes(Collection<Reading> readings) {
        return readings.stream().map(Reading::code).toList();
    }
}
