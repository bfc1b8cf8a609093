package cn.fadu.publication;

import static cn.fadu.db.county.Tables.FRAMEWORK_DRAFT;
import static cn.fadu.db.county.Tables.FRAMEWORK_VERSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;

import cn.fadu.audit.Audit;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkFile;
import cn.fadu.indicator.FrameworkFile.Outcome.Malformed;
import cn.fadu.indicator.FrameworkFile.Outcome.Read;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.FrameworkVersions.Adoption;
import cn.fadu.scoring.Flaw;
import cn.fadu.scoring.Scoring;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Copies of a county's framework on their way to the next version; until then they count nowhere.
 */
@Component
public class FrameworkDrafts {

    private final TenantDatabase database;
    private final FrameworkVersions versions;
    private final Audit audit;
    private final Clock clock;

    FrameworkDrafts(TenantDatabase database, FrameworkVersions versions, Audit audit, Clock clock) {
        this.database = database;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One copy.
     *
     * @param version the number it will bear when it is adopted
     * @param revision counts its changes; a change to an older one than stands is refused
     */
    public record Draft(
            int version, int basedOn, int revision, Instant at, String by, Framework framework) {}

    /** What came of a change. */
    public sealed interface Kept {
        record Done(Draft draft) implements Kept {}

        /** It could not be scored by; one plain English sentence says why. */
        record Impossible(String why) implements Kept {}

        /** Somebody else changed, adopted or discarded it in the meantime. */
        record Overtaken() implements Kept {}
    }

    /** The newest first. */
    public List<Draft> of(County county) {
        return database.in(county).read(FrameworkDrafts::all);
    }

    public Optional<Draft> of(County county, int version) {
        return of(county).stream().filter(draft -> draft.version() == version).findFirst();
    }

    /** Begins a copy of an adopted version; its number follows the highest there is. */
    public Draft begin(County county, int basedOn, String actor) {
        return database.in(county)
                .write(
                        db -> {
                            int version = next(db);
                            var copy = versions.version(db, basedOn).withVersion(version);
                            db.insertInto(FRAMEWORK_DRAFT)
                                    .set(FRAMEWORK_DRAFT.VERSION, version)
                                    .set(FRAMEWORK_DRAFT.BASED_ON, basedOn)
                                    .set(FRAMEWORK_DRAFT.DOCUMENT, FrameworkFile.write(copy))
                                    .set(FRAMEWORK_DRAFT.CHANGED_AT, clock.instant())
                                    .set(FRAMEWORK_DRAFT.CHANGED_BY, actor)
                                    .execute();
                            var subject = copy.code() + "/" + version;
                            audit.record(db, actor, "framework.drafted", subject, "");
                            return one(db, version).orElseThrow();
                        });
    }

    /** Keeps a changed copy, if it was changed from what stands and can be scored by. */
    public Kept keep(County county, Draft draft, Framework changed, String actor) {
        var numbered = changed.withVersion(draft.version());
        var document = FrameworkFile.write(numbered);
        return whyNot(document)
                .<Kept>map(Kept.Impossible::new)
                .orElseGet(() -> database.in(county).write(db -> keep(db, draft, document, actor)));
    }

    private Kept keep(DSLContext db, Draft draft, String document, String actor) {
        int changed =
                db.update(FRAMEWORK_DRAFT)
                        .set(FRAMEWORK_DRAFT.DOCUMENT, document)
                        .set(FRAMEWORK_DRAFT.REVISION, draft.revision() + 1)
                        .set(FRAMEWORK_DRAFT.CHANGED_AT, clock.instant())
                        .set(FRAMEWORK_DRAFT.CHANGED_BY, actor)
                        .where(FRAMEWORK_DRAFT.VERSION.eq(draft.version()))
                        .and(FRAMEWORK_DRAFT.REVISION.eq(draft.revision()))
                        .execute();
        return changed == 0
                ? new Kept.Overtaken()
                : new Kept.Done(one(db, draft.version()).orElseThrow());
    }

    private static Optional<String> whyNot(String document) {
        return switch (FrameworkFile.read(document)) {
            case Malformed(_, _, var why) -> Optional.of(why);
            case Read(var framework) ->
                    new Scoring(FrameworkMethod.of(framework))
                            .flaws().stream().map(Flaw::sentence).findFirst();
        };
    }

    /** Makes the copy a version that years from the given one on are measured by. */
    public Adoption adopt(County county, Draft draft, int firstYear, String actor) {
        var document = FrameworkFile.write(draft.framework());
        var adoption = versions.adopt(county, document, firstYear, actor);
        if (adoption instanceof Adoption.Done) {
            discard(county, draft.version());
        }
        return adoption;
    }

    /** False when it is gone already. */
    public boolean discard(County county, int version) {
        return database.in(county)
                        .write(
                                db ->
                                        db.deleteFrom(FRAMEWORK_DRAFT)
                                                .where(FRAMEWORK_DRAFT.VERSION.eq(version))
                                                .execute())
                > 0;
    }

    private static int next(DSLContext db) {
        return Math.max(
                        db.select(max(FRAMEWORK_VERSION.VERSION))
                                .from(FRAMEWORK_VERSION)
                                .fetchOptionalInto(Integer.class)
                                .orElse(0),
                        db.select(max(FRAMEWORK_DRAFT.VERSION))
                                .from(FRAMEWORK_DRAFT)
                                .fetchOptionalInto(Integer.class)
                                .orElse(0))
                + 1;
    }

    private static Optional<Draft> one(DSLContext db, int version) {
        return all(db).stream().filter(draft -> draft.version() == version).findFirst();
    }

    private static List<Draft> all(DSLContext db) {
        return db.select(
                        FRAMEWORK_DRAFT.VERSION,
                        FRAMEWORK_DRAFT.BASED_ON,
                        FRAMEWORK_DRAFT.REVISION,
                        FRAMEWORK_DRAFT.CHANGED_AT,
                        FRAMEWORK_DRAFT.CHANGED_BY,
                        FRAMEWORK_DRAFT.DOCUMENT.convertFrom(FrameworkFile::stored))
                .from(FRAMEWORK_DRAFT)
                .orderBy(FRAMEWORK_DRAFT.VERSION.desc())
                .fetch(mapping(Draft::new));
    }
}
