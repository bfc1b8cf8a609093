package cn.fadu.standing;

import static cn.fadu.db.county.Tables.MAP;
import static cn.fadu.db.county.Tables.MAP_OUTLINE;
import static cn.fadu.db.county.Tables.TOWNSHIP;
import static org.jooq.Records.mapping;

import cn.fadu.audit.Audit;
import cn.fadu.chart.Boundaries;
import cn.fadu.chart.MapFile;
import cn.fadu.db.county.tables.records.MapOutlineRecord;
import cn.fadu.identity.CountyTerms;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The map that a county uploaded of its townships, kept in its own schema. */
@Component
public class CountyMaps {

    private static final int LONGEST_SOURCE = 200;

    private final TenantDatabase database;
    private final CountyTerms terms;
    private final Audit audit;
    private final Clock clock;

    CountyMaps(TenantDatabase database, CountyTerms terms, Audit audit, Clock clock) {
        this.database = database;
        this.terms = terms;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A map as it stands.
     *
     * @param source where it is from, or the number it was approved for print with; may be empty
     */
    public record CountyMap(
            Boundaries boundaries, MapPlaces places, String source, Instant at, String by) {}

    public Optional<CountyMap> of(County county) {
        return database.in(county).read(CountyMaps::read);
    }

    private static Optional<CountyMap> read(DSLContext db) {
        return db.select(MAP.SOURCE, MAP.OUTLINES, MAP.ASPECT, MAP.UPLOADED_AT, MAP.UPLOADED_BY)
                .from(MAP)
                .fetchOptional(
                        mapping(
                                (source, outlines, aspect, at, by) ->
                                        map(places(db), source, outlines, aspect, at, by)));
    }

    private static CountyMap map(
            MapPlaces places,
            String source,
            String outlines,
            double aspect,
            Instant at,
            String by) {
        var names = places.outlines().stream().map(MapPlaces.Outline::name).toList();
        return new CountyMap(new Boundaries(names, outlines, aspect), places, source, at, by);
    }

    /** The townships of today: a map shows the county as it is. */
    private static MapPlaces places(DSLContext db) {
        var townships =
                db.select(TOWNSHIP.TOWNSHIP_ID, TOWNSHIP.CODE, TOWNSHIP.NAME)
                        .from(TOWNSHIP)
                        .where(TOWNSHIP.ACTIVE_TO.isNull())
                        .orderBy(TOWNSHIP.CODE)
                        .fetch(mapping(MapPlaces.Place::new));
        var outlines =
                db.select(
                                MAP_OUTLINE.NAME,
                                MAP_OUTLINE.TOWNSHIP_ID.convertFrom(Optional::ofNullable))
                        .from(MAP_OUTLINE)
                        .orderBy(MAP_OUTLINE.NAME)
                        .fetch(mapping(MapPlaces.Outline::new));
        return new MapPlaces(townships, outlines);
    }

    /** Keeps a readable map in place of an earlier one; what was chosen by hand goes on by name. */
    public MapUpload upload(County county, byte[] file, String source, String actor) {
        return switch (MapFile.read(file)) {
            case MapFile.Readable(var boundaries) -> keep(county, boundaries, source, actor);
            case MapFile.Broken(var reason, int outline) -> new MapUpload.Broken(reason, outline);
        };
    }

    private MapUpload keep(County county, Boundaries boundaries, String source, String actor) {
        if (!terms.hasRoomFor(county, boundaries.geoJson().length())) {
            return new MapUpload.NoRoom();
        }
        database.in(county).write(db -> store(db, county, boundaries, source, actor));
        return new MapUpload.Kept();
    }

    private int store(
            DSLContext db, County county, Boundaries boundaries, String source, String actor) {
        audit.record(db, actor, "county.map", county.code(), source);
        var chosen =
                db.select(MAP_OUTLINE.NAME, MAP_OUTLINE.TOWNSHIP_ID)
                        .from(MAP_OUTLINE)
                        .where(MAP_OUTLINE.TOWNSHIP_ID.isNotNull())
                        .fetchMap(MAP_OUTLINE.NAME, MAP_OUTLINE.TOWNSHIP_ID);
        forget(db);
        db.insertInto(MAP)
                .set(MAP.SOURCE, source.substring(0, Math.min(LONGEST_SOURCE, source.length())))
                .set(MAP.OUTLINES, boundaries.geoJson())
                .set(MAP.ASPECT, boundaries.aspect())
                .set(MAP.UPLOADED_AT, clock.instant())
                .set(MAP.UPLOADED_BY, actor)
                .execute();
        return db.insertInto(MAP_OUTLINE).set(outlines(boundaries.names(), chosen)).execute();
    }

    private static List<MapOutlineRecord> outlines(
            List<String> names, Map<String, Integer> chosen) {
        return names.stream()
                .map(name -> new MapOutlineRecord().setName(name).setTownshipId(chosen.get(name)))
                .toList();
    }

    /**
     * Says by hand which outline shows a township; none leaves it to the names. False where the map
     * or the county has no such thing.
     */
    public boolean place(County county, int township, Optional<String> outline, String actor) {
        return database.in(county)
                .write(
                        db -> {
                            audit.record(
                                    db,
                                    actor,
                                    "county.map.place",
                                    county.code(),
                                    outline.orElse(""));
                            db.update(MAP_OUTLINE)
                                    .setNull(MAP_OUTLINE.TOWNSHIP_ID)
                                    .where(MAP_OUTLINE.TOWNSHIP_ID.eq(township))
                                    .execute();
                            return outline.isEmpty() || choose(db, township, outline.get());
                        });
    }

    private static boolean choose(DSLContext db, int township, String outline) {
        var known = places(db).townships().stream().anyMatch(place -> place.id() == township);
        return known
                && db.update(MAP_OUTLINE)
                                .set(MAP_OUTLINE.TOWNSHIP_ID, township)
                                .where(MAP_OUTLINE.NAME.eq(outline))
                                .execute()
                        > 0;
    }

    /** False where there was none. */
    public boolean remove(County county, String actor) {
        return database.in(county)
                .write(
                        db -> {
                            audit.record(db, actor, "county.map.removed", county.code(), "");
                            return forget(db) > 0;
                        });
    }

    private static int forget(DSLContext db) {
        db.deleteFrom(MAP_OUTLINE).where(MAP_OUTLINE.NAME.isNotNull()).execute();
        return db.deleteFrom(MAP).where(MAP.ONE.isTrue()).execute();
    }
}
