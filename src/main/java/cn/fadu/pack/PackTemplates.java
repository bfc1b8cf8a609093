package cn.fadu.pack;

import static cn.fadu.db.county.Tables.PACK_TEMPLATE;
import static org.jooq.Records.mapping;

import cn.fadu.audit.Audit;
import cn.fadu.export.ChartFormat;
import cn.fadu.export.office.TemplateCheck;
import cn.fadu.export.office.TemplateVerdict.Fault;
import cn.fadu.export.office.TemplateVerdict.Refused;
import cn.fadu.export.office.TemplateVerdict.Usable;
import cn.fadu.identity.CountyTerms;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The templates a county brought along for its packs, in the county's own schema. */
@Component
public class PackTemplates {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 120;

    private final TenantDatabase database;
    private final CountyTerms terms;
    private final Audit audit;
    private final Clock clock;

    PackTemplates(TenantDatabase database, CountyTerms terms, Audit audit, Clock clock) {
        this.database = database;
        this.terms = terms;
        this.audit = audit;
        this.clock = clock;
    }

    /** A stored template, without its file. */
    public record Template(int id, ChartFormat format, String name, Instant at, String by) {}

    /** What came of bringing one along. */
    public sealed interface Outcome {
        record Stored(ChartFormat format, String name) implements Outcome {}

        /**
         * @param detail what of it; may be empty
         */
        record Broken(Fault fault, String detail) implements Outcome {}

        record Full(int most) implements Outcome {}

        /** The county's storage is used up. */
        record NoRoom() implements Outcome {}
    }

    public List<Template> of(County county) {
        return database.in(county)
                .read(
                        db ->
                                db.select(
                                                PACK_TEMPLATE.TEMPLATE_ID,
                                                PACK_TEMPLATE.FORMAT.convertFrom(
                                                        ChartFormat::valueOf),
                                                PACK_TEMPLATE.NAME,
                                                PACK_TEMPLATE.UPLOADED_AT,
                                                PACK_TEMPLATE.UPLOADED_BY)
                                        .from(PACK_TEMPLATE)
                                        .orderBy(PACK_TEMPLATE.FORMAT.desc(), PACK_TEMPLATE.NAME)
                                        .fetch(mapping(Template::new)));
    }

    /** A file of a name that is there already takes the other's place. */
    public Outcome keep(County county, String fileName, byte[] file, String actor) {
        return switch (TemplateCheck.of(file)) {
            case Refused(var fault, var detail) -> new Outcome.Broken(fault, detail);
            case Usable(var kind) -> {
                var format =
                        switch (kind) {
                            case SLIDES -> ChartFormat.PPTX;
                            case DOCUMENT -> ChartFormat.DOCX;
                        };
                var points = fileName.strip().codePoints().limit(LONGEST_NAME).toArray();
                var name = new String(points, 0, points.length);
                yield terms.hasRoomFor(county, file.length)
                        ? database.in(county).write(db -> store(db, format, name, file, actor))
                        : new Outcome.NoRoom();
            }
        };
    }

    private Outcome store(
            DSLContext db, ChartFormat format, String name, byte[] file, String actor) {
        var isNew =
                !db.fetchExists(
                        PACK_TEMPLATE,
                        PACK_TEMPLATE.FORMAT.eq(format.name()).and(PACK_TEMPLATE.NAME.eq(name)));
        if (isNew && db.fetchCount(PACK_TEMPLATE) >= MOST) {
            return new Outcome.Full(MOST);
        }
        audit.record(db, actor, "pack.template.uploaded", format.name(), name);
        db.insertInto(PACK_TEMPLATE)
                .set(PACK_TEMPLATE.FORMAT, format.name())
                .set(PACK_TEMPLATE.NAME, name)
                .set(PACK_TEMPLATE.CONTENT, file)
                .set(PACK_TEMPLATE.UPLOADED_AT, clock.instant())
                .set(PACK_TEMPLATE.UPLOADED_BY, actor)
                .onConflict(PACK_TEMPLATE.FORMAT, PACK_TEMPLATE.NAME)
                .doUpdate()
                .set(PACK_TEMPLATE.CONTENT, file)
                .set(PACK_TEMPLATE.UPLOADED_AT, clock.instant())
                .set(PACK_TEMPLATE.UPLOADED_BY, actor)
                .execute();
        return new Outcome.Stored(format, name);
    }

    public void remove(County county, int id, String actor) {
        database.in(county)
                .write(
                        db -> {
                            audit.record(
                                    db, actor, "pack.template.removed", String.valueOf(id), "");
                            return db.deleteFrom(PACK_TEMPLATE)
                                    .where(PACK_TEMPLATE.TEMPLATE_ID.eq(id))
                                    .execute();
                        });
    }

    /** By format; empty where one of them is not among the county's, or no longer. */
    Optional<Map<ChartFormat, byte[]>> chosen(County county, List<Integer> ids) {
        if (ids.isEmpty()) {
            return Optional.of(Map.of());
        }
        var found =
                database.in(county)
                        .read(
                                db ->
                                        db.select(PACK_TEMPLATE.FORMAT, PACK_TEMPLATE.CONTENT)
                                                .from(PACK_TEMPLATE)
                                                .where(PACK_TEMPLATE.TEMPLATE_ID.in(ids))
                                                .fetchMap(
                                                        row -> ChartFormat.valueOf(row.value1()),
                                                        row -> row.value2()));
        return found.size() == new HashSet<>(ids).size() ? Optional.of(found) : Optional.empty();
    }
}
