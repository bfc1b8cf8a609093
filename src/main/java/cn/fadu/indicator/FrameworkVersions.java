package cn.fadu.indicator;

import static cn.fadu.db.county.Tables.FRAMEWORK_VERSION;
import static org.jooq.Records.mapping;

import cn.fadu.audit.Audit;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The frameworks a county has adopted, each from a reporting year on. */
@Component
public class FrameworkVersions {

    private final TenantDatabase database;
    private final Audit audit;
    private final Clock clock;

    /** By the whole text of the file, so that no county can meet another's. */
    private final Cache<String, Framework> parsed = Caffeine.newBuilder().maximumSize(200).build();

    FrameworkVersions(TenantDatabase database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** One adoption: the framework and the first reporting year it is used for. */
    public record Adopted(int version, int firstYear, Instant at, String by, Framework framework) {}

    /** What came of adopting a framework file. */
    public sealed interface Adoption {
        record Done(int version) implements Adoption {}

        record Malformed(int line, int column, String why) implements Adoption {}

        record VersionTaken(int version) implements Adoption {}
    }

    /** The newest first. */
    public List<Adopted> of(County county) {
        return database.in(county).readOnce(Adopted.class, this::all);
    }

    /** The version a reporting year is measured by. */
    public Framework forYear(County county, int year) {
        return forYear(of(county), year);
    }

    /** Never touches an edition that is already published. */
    public Adoption adopt(County county, String file, int firstYear, String actor) {
        return switch (FrameworkFile.read(file)) {
            case FrameworkFile.Outcome.Malformed(var line, var column, var why) ->
                    new Adoption.Malformed(line, column, why);
            case FrameworkFile.Outcome.Read(var framework) ->
                    database.in(county).write(db -> adopt(db, framework, file, firstYear, actor));
        };
    }

    private Adoption adopt(
            DSLContext db, Framework framework, String file, int firstYear, String actor) {
        int added =
                db.insertInto(FRAMEWORK_VERSION)
                        .set(FRAMEWORK_VERSION.VERSION, framework.version())
                        .set(FRAMEWORK_VERSION.CODE, framework.code())
                        .set(FRAMEWORK_VERSION.TITLE, framework.title().zh())
                        .set(FRAMEWORK_VERSION.DOCUMENT, file)
                        .set(FRAMEWORK_VERSION.FIRST_YEAR, firstYear)
                        .set(FRAMEWORK_VERSION.ADOPTED_AT, clock.instant())
                        .set(FRAMEWORK_VERSION.ADOPTED_BY, actor)
                        .onConflictDoNothing()
                        .execute();
        if (added == 0) {
            return new Adoption.VersionTaken(framework.version());
        }
        audit.record(
                db, actor, "framework.adopted", framework.code() + "/" + framework.version(), "");
        return new Adoption.Done(framework.version());
    }

    /** For use inside another use case's transaction, under the county's role. */
    public Framework forYear(DSLContext db, int year) {
        return forYear(all(db), year);
    }

    private static Framework forYear(List<Adopted> versions, int year) {
        return versions.stream()
                .filter(adopted -> adopted.firstYear() <= year)
                .findFirst()
                .orElseGet(versions::getLast)
                .framework();
    }

    /** A version an edition was made by; adopted versions stay for ever. */
    public Framework version(DSLContext db, int version) {
        return all(db).stream()
                .filter(adopted -> adopted.version() == version)
                .findFirst()
                .orElseThrow()
                .framework();
    }

    private List<Adopted> all(DSLContext db) {
        return db.select(
                        FRAMEWORK_VERSION.VERSION,
                        FRAMEWORK_VERSION.FIRST_YEAR,
                        FRAMEWORK_VERSION.ADOPTED_AT,
                        FRAMEWORK_VERSION.ADOPTED_BY,
                        FRAMEWORK_VERSION.DOCUMENT.convertFrom(
                                text -> parsed.get(text, FrameworkFile::stored)))
                .from(FRAMEWORK_VERSION)
                .orderBy(FRAMEWORK_VERSION.FIRST_YEAR.desc(), FRAMEWORK_VERSION.VERSION.desc())
                .fetch(mapping(Adopted::new));
    }
}
