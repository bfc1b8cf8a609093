package cn.fadu.filing;

import static cn.fadu.db.county.Tables.CUE_WORDS;
import static org.jooq.Records.mapping;

import cn.fadu.audit.Audit;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.intake.CueWords;
import cn.fadu.intake.Extraction;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** A county's own words for indicators, which its townships' next reports are searched with. */
@Component
public class CountyWords {

    private final TenantDatabase database;
    private final Audit audit;
    private final Clock clock;

    CountyWords(TenantDatabase database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Words in use, and who put them there. */
    public record Kept(int id, CueWords cue, Instant at, String by) {}

    /** The newest first. */
    public List<Kept> of(County county) {
        return database.in(county).read(CountyWords::kept);
    }

    /** False when the same words count the same unit already. */
    public boolean keep(County county, CueWords cue, String actor) {
        return database.in(county)
                .write(
                        db -> {
                            audit.record(
                                    db,
                                    actor,
                                    "words.kept",
                                    cue.code().value(),
                                    cue.words() + " " + cue.unit());
                            return insert(db, cue, actor) == 1;
                        });
    }

    public void withdraw(County county, int id, String actor) {
        database.in(county)
                .write(
                        db -> {
                            audit.record(db, actor, "words.withdrawn", String.valueOf(id), "");
                            return db.update(CUE_WORDS)
                                    .set(CUE_WORDS.WITHDRAWN_AT, clock.instant())
                                    .where(CUE_WORDS.CUE_ID.eq(id))
                                    .and(CUE_WORDS.WITHDRAWN_AT.isNull())
                                    .execute();
                        });
    }

    /** The standard rules and the county's words. */
    Extraction extraction(County county) {
        var own = of(county).stream().map(Kept::cue).toList();
        return own.isEmpty() ? Extraction.standard() : Extraction.with(own);
    }

    private int insert(DSLContext db, CueWords cue, String actor) {
        return db.insertInto(CUE_WORDS)
                .set(CUE_WORDS.CODE, cue.code().value())
                .set(CUE_WORDS.WORDS, cue.words())
                .set(CUE_WORDS.UNIT, cue.unit())
                .set(CUE_WORDS.MADE_AT, clock.instant())
                .set(CUE_WORDS.MADE_BY, actor)
                .onConflictDoNothing()
                .execute();
    }

    private static List<Kept> kept(DSLContext db) {
        return db.select(
                        CUE_WORDS.CUE_ID,
                        org.jooq
                                .impl
                                .DSL
                                .row(CUE_WORDS.CODE, CUE_WORDS.WORDS, CUE_WORDS.UNIT)
                                .mapping(
                                        (code, words, unit) ->
                                                new CueWords(
                                                        new IndicatorCode(code),
                                                        words,
                                                        words,
                                                        unit)),
                        CUE_WORDS.MADE_AT,
                        CUE_WORDS.MADE_BY)
                .from(CUE_WORDS)
                .where(CUE_WORDS.WITHDRAWN_AT.isNull())
                .orderBy(CUE_WORDS.CUE_ID.desc())
                .fetch(mapping(Kept::new));
    }
}
