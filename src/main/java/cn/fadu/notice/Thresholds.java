package cn.fadu.notice;

import static cn.fadu.db.county.Tables.EDITION_READING;
import static cn.fadu.db.county.Tables.EDITION_SCORE;
import static cn.fadu.db.county.Tables.EDITION_TOWNSHIP;
import static cn.fadu.db.county.Tables.THRESHOLD;
import static cn.fadu.db.county.Tables.TOWNSHIP;

import cn.fadu.audit.Audit;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.notice.Threshold.Kind;
import cn.fadu.publication.Edition;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.springframework.stereotype.Component;

/** The bounds a county set, and what of a published edition lies beyond them. */
@Component
public class Thresholds {

    private static final List<SelectField<?>> COLUMNS =
            List.of(
                    THRESHOLD.THRESHOLD_ID,
                    THRESHOLD.KIND,
                    THRESHOLD.BOUND,
                    THRESHOLD.CODE,
                    THRESHOLD.SET_AT,
                    THRESHOLD.SET_BY);

    private final TenantDatabase database;
    private final FrameworkVersions frameworks;
    private final Audit audit;
    private final Clock clock;

    Thresholds(TenantDatabase database, FrameworkVersions frameworks, Audit audit, Clock clock) {
        this.database = database;
        this.frameworks = frameworks;
        this.audit = audit;
        this.clock = clock;
    }

    /** A matter, and when its threshold was set. */
    public record Crossing(Matter matter, Instant since) {}

    public List<Threshold> of(County county) {
        return database.in(county)
                .read(
                        db ->
                                db.select(COLUMNS)
                                        .from(THRESHOLD)
                                        .orderBy(THRESHOLD.THRESHOLD_ID)
                                        .fetch(Thresholds::threshold));
    }

    /** False when the bound says nothing or the same threshold stands already. */
    public boolean set(
            County county,
            Kind kind,
            BigDecimal bound,
            Optional<IndicatorCode> indicator,
            String actor) {
        return kind.takes(bound)
                && database.in(county).write(db -> insert(db, kind, bound, indicator, actor)) == 1;
    }

    private int insert(
            DSLContext db,
            Kind kind,
            BigDecimal bound,
            Optional<IndicatorCode> indicator,
            String actor) {
        var code = indicator.map(IndicatorCode::value);
        audit.record(db, actor, "threshold.set", kind.code(), bound.toPlainString());
        var row = db.newRecord(THRESHOLD);
        row.setKind(kind.code());
        row.setBound(bound);
        row.setCode(code.orElse(null));
        row.setSetAt(clock.instant());
        row.setSetBy(actor);
        return db.insertInto(THRESHOLD).set(row).onConflictDoNothing().execute();
    }

    public void drop(County county, int id, String actor) {
        database.in(county)
                .write(
                        db -> {
                            audit.record(db, actor, "threshold.drop", String.valueOf(id), "");
                            return db.deleteFrom(THRESHOLD)
                                    .where(THRESHOLD.THRESHOLD_ID.eq(id))
                                    .execute();
                        });
    }

    private record CrossedBy(int edition) {}

    /** By township; rates first. */
    public List<Crossing> crossedBy(County county, Edition edition) {
        return database.in(county)
                .readOnce(
                        new CrossedBy(edition.number()),
                        db -> {
                            if (!db.fetchExists(THRESHOLD)) {
                                return List.of();
                            }
                            var framework = frameworks.version(db, edition.frameworkVersion());
                            return Stream.concat(
                                            ratesUnder(db, edition, framework).stream(),
                                            placesLost(db, edition, framework).stream())
                                    .toList();
                        });
    }

    private static List<Crossing> ratesUnder(DSLContext db, Edition edition, Framework framework) {
        var rates =
                framework.indicators().stream()
                        .filter(Indicator::isRate)
                        .map(rate -> rate.code().value())
                        .toList();
        return db.select(COLUMNS)
                .select(TOWNSHIP.CODE, EDITION_TOWNSHIP.NAME)
                .select(EDITION_READING.CODE, EDITION_READING.VALUE)
                .from(THRESHOLD)
                .join(EDITION_READING)
                .on(EDITION_READING.VALUE.lt(THRESHOLD.BOUND))
                .and(THRESHOLD.CODE.isNull().or(THRESHOLD.CODE.eq(EDITION_READING.CODE)))
                .join(EDITION_TOWNSHIP)
                .on(EDITION_TOWNSHIP.EDITION_NO.eq(EDITION_READING.EDITION_NO))
                .and(EDITION_TOWNSHIP.TOWNSHIP_ID.eq(EDITION_READING.TOWNSHIP_ID))
                .join(TOWNSHIP)
                .on(TOWNSHIP.TOWNSHIP_ID.eq(EDITION_READING.TOWNSHIP_ID))
                .where(THRESHOLD.KIND.eq(Kind.RATE_UNDER.code()))
                .and(EDITION_READING.EDITION_NO.eq(edition.number()))
                .and(EDITION_READING.CODE.in(rates))
                .orderBy(TOWNSHIP.CODE, EDITION_READING.CODE, THRESHOLD.THRESHOLD_ID)
                .fetch(row -> under(row, edition, framework));
    }

    private static Crossing under(Record row, Edition edition, Framework framework) {
        var code = new IndicatorCode(row.get(EDITION_READING.CODE));
        var threshold = threshold(row);
        return new Crossing(
                new Matter.RateUnder(
                        edition.number(),
                        edition.year(),
                        row.get(EDITION_TOWNSHIP.NAME),
                        row.get(TOWNSHIP.CODE),
                        code,
                        framework.nameOf(code.value()),
                        row.get(EDITION_READING.VALUE),
                        threshold),
                threshold.setAt());
    }

    private static List<Crossing> placesLost(DSLContext db, Edition edition, Framework framework) {
        return db.select(COLUMNS)
                .select(TOWNSHIP.CODE, EDITION_TOWNSHIP.NAME, EDITION_SCORE.MOVEMENT)
                .from(THRESHOLD)
                .join(EDITION_SCORE)
                .on(EDITION_SCORE.MOVEMENT.neg().cast(BigDecimal.class).ge(THRESHOLD.BOUND))
                .join(EDITION_TOWNSHIP)
                .on(EDITION_TOWNSHIP.EDITION_NO.eq(EDITION_SCORE.EDITION_NO))
                .and(EDITION_TOWNSHIP.TOWNSHIP_ID.eq(EDITION_SCORE.TOWNSHIP_ID))
                .join(TOWNSHIP)
                .on(TOWNSHIP.TOWNSHIP_ID.eq(EDITION_SCORE.TOWNSHIP_ID))
                .where(THRESHOLD.KIND.eq(Kind.PLACES_LOST.code()))
                .and(EDITION_SCORE.EDITION_NO.eq(edition.number()))
                .and(EDITION_SCORE.NODE.eq(framework.top().code()))
                .orderBy(TOWNSHIP.CODE, THRESHOLD.THRESHOLD_ID)
                .fetch(row -> lost(row, edition));
    }

    private static Crossing lost(Record row, Edition edition) {
        var threshold = threshold(row);
        return new Crossing(
                new Matter.PlacesLost(
                        edition.number(),
                        edition.year(),
                        row.get(EDITION_TOWNSHIP.NAME),
                        row.get(TOWNSHIP.CODE),
                        -row.get(EDITION_SCORE.MOVEMENT),
                        threshold),
                threshold.setAt());
    }

    private static Threshold threshold(Record row) {
        return new Threshold(
                row.get(THRESHOLD.THRESHOLD_ID),
                Kind.of(row.get(THRESHOLD.KIND)),
                row.get(THRESHOLD.BOUND),
                Optional.ofNullable(row.get(THRESHOLD.CODE)).map(IndicatorCode::new),
                row.get(THRESHOLD.SET_AT),
                row.get(THRESHOLD.SET_BY));
    }
}
