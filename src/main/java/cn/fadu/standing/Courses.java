package cn.fadu.standing;

import static cn.fadu.db.county.Tables.EDITION;
import static cn.fadu.db.county.Tables.EDITION_READING;
import static cn.fadu.db.county.Tables.EDITION_SCORE;
import static cn.fadu.db.county.Tables.EDITION_TOWNSHIP;
import static cn.fadu.db.county.Tables.TOWNSHIP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.ReadingColumns;
import cn.fadu.standing.Course.Stop;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All townships of an edition over the years up to it, as the newest edition of each year has it.
 */
@Component
public class Courses {

    private final TenantDatabase database;

    Courses(TenantDatabase database) {
        this.database = database;
    }

    /** The earliest year first; the code is a node's or an indicator's. */
    public List<Milestone> milestones(County county, int edition, String code) {
        var members =
                field(
                        select(
                                        arrayAgg(EDITION_TOWNSHIP.TOWNSHIP_ID)
                                                .orderBy(EDITION_TOWNSHIP.TOWNSHIP_ID))
                                .from(EDITION_TOWNSHIP)
                                .where(EDITION_TOWNSHIP.EDITION_NO.eq(EDITION.EDITION_NO)));
        var unchanged = field(members.eq(lag(members).over().orderBy(EDITION.YEAR)));
        return database.in(county)
                .read(
                        db ->
                                db.select(
                                                EDITION.YEAR,
                                                EDITION.EDITION_NO,
                                                EDITION.FRAMEWORK_VERSION,
                                                unchanged.convertFrom(Boolean.TRUE::equals),
                                                Histories.spread(code))
                                        .from(EDITION)
                                        .where(NewestOfYear.upTo(edition))
                                        .orderBy(EDITION.YEAR)
                                        .fetch(mapping(Milestone::new)));
    }

    public List<Course> ofNode(County county, int edition, String node) {
        var stops =
                multiset(
                                select(EDITION.YEAR, EDITION_SCORE.RANK, EDITION_SCORE.SCORE)
                                        .from(EDITION)
                                        .join(EDITION_SCORE)
                                        .on(EDITION_SCORE.EDITION_NO.eq(EDITION.EDITION_NO))
                                        .where(
                                                EDITION_SCORE.TOWNSHIP_ID.eq(
                                                        EDITION_TOWNSHIP.TOWNSHIP_ID))
                                        .and(EDITION_SCORE.NODE.eq(node))
                                        .and(NewestOfYear.upTo(edition)))
                        .convertFrom(
                                rows ->
                                        rows.intoMap(
                                                row -> row.value1(),
                                                row ->
                                                        new Stop(
                                                                Optional.ofNullable(row.value2()),
                                                                Optional.ofNullable(row.value3()),
                                                                Optional.empty())));
        return courses(county, edition, stops);
    }

    public List<Course> ofIndicator(County county, int edition, IndicatorCode indicator) {
        var reading = ReadingColumns.of(EDITION_READING);
        var stops =
                multiset(
                                select(EDITION.YEAR, EDITION_READING.RANK, reading)
                                        .from(EDITION)
                                        .join(EDITION_READING)
                                        .on(EDITION_READING.EDITION_NO.eq(EDITION.EDITION_NO))
                                        .where(
                                                EDITION_READING.TOWNSHIP_ID.eq(
                                                        EDITION_TOWNSHIP.TOWNSHIP_ID))
                                        .and(EDITION_READING.CODE.eq(indicator.value()))
                                        .and(NewestOfYear.upTo(edition)))
                        .convertFrom(
                                rows ->
                                        rows.intoMap(
                                                row -> row.value1(),
                                                row -> stop(row.value2(), row.value3())));
        return courses(county, edition, stops);
    }

    private static Stop stop(@Nullable Integer rank, Reading reading) {
        return new Stop(
                Optional.ofNullable(rank),
                Optional.of(reading.figure().value()),
                Optional.of(reading));
    }

    private List<Course> courses(County county, int edition, Field<Map<Integer, Stop>> stops) {
        return database.in(county)
                .read(
                        db ->
                                db.select(
                                                EDITION_TOWNSHIP.TOWNSHIP_ID,
                                                TOWNSHIP.CODE,
                                                EDITION_TOWNSHIP.NAME,
                                                stops)
                                        .from(EDITION_TOWNSHIP)
                                        .join(TOWNSHIP)
                                        .on(TOWNSHIP.TOWNSHIP_ID.eq(EDITION_TOWNSHIP.TOWNSHIP_ID))
                                        .where(EDITION_TOWNSHIP.EDITION_NO.eq(edition))
                                        .orderBy(TOWNSHIP.CODE)
                                        .fetch(mapping(Course::new)));
    }
}
