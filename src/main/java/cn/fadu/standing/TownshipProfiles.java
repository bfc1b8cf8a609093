package cn.fadu.standing;

import static cn.fadu.db.county.Tables.EDITION_READING;
import static cn.fadu.db.county.Tables.EDITION_SCORE;
import static cn.fadu.db.county.Tables.EDITION_TOWNSHIP;
import static cn.fadu.db.county.Tables.TOWNSHIP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import cn.fadu.indicator.ReadingColumns;
import cn.fadu.publication.Movement;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record2;
import org.jooq.SelectField;
import org.springframework.stereotype.Component;

/** One township as an edition shows it to its county, each figure with its proof. */
@Component
public class TownshipProfiles {

    private final TenantDatabase database;

    TownshipProfiles(TenantDatabase database) {
        this.database = database;
    }

    /** Every figure of an edition, township by township. */
    public List<EditionFigure> all(County county, int edition) {
        return database.in(county)
                .read(
                        db ->
                                db.select(TOWNSHIP.CODE, EDITION_TOWNSHIP.NAME, published())
                                        .from(EDITION_READING)
                                        .join(EDITION_TOWNSHIP)
                                        .using(
                                                EDITION_READING.EDITION_NO,
                                                EDITION_READING.TOWNSHIP_ID)
                                        .join(TOWNSHIP)
                                        .on(TOWNSHIP.TOWNSHIP_ID.eq(EDITION_TOWNSHIP.TOWNSHIP_ID))
                                        .where(EDITION_READING.EDITION_NO.eq(edition))
                                        .orderBy(TOWNSHIP.CODE, EDITION_READING.CODE)
                                        .fetch(mapping(EditionFigure::new)));
    }

    public List<PublishedReading> readings(County county, int edition, int township) {
        return readings(county, edition, EDITION_READING.TOWNSHIP_ID.eq(township))
                .getOrDefault(township, List.of());
    }

    /** The same of every township of the edition at once, by its id. */
    public Map<Integer, List<PublishedReading>> allReadings(County county, int edition) {
        return readings(county, edition, noCondition());
    }

    private Map<Integer, List<PublishedReading>> readings(
            County county, int edition, Condition townships) {
        return database.in(county)
                .read(
                        db ->
                                db.select(EDITION_READING.TOWNSHIP_ID, published())
                                        .from(EDITION_READING)
                                        .where(EDITION_READING.EDITION_NO.eq(edition))
                                        .and(townships)
                                        .orderBy(EDITION_READING.CODE)
                                        .fetchGroups(Record2::value1, Record2::value2));
    }

    /**
     * The overall place and the place in each dimension; empty for a township not in the edition.
     */
    public List<NodeStanding> standings(County county, int edition, int township) {
        return database.in(county)
                .read(
                        db ->
                                db.select(
                                                EDITION_SCORE.NODE,
                                                EDITION_SCORE.SCORE.convertFrom(
                                                        Optional::ofNullable),
                                                EDITION_SCORE.RANK.convertFrom(
                                                        Optional::ofNullable),
                                                EDITION_SCORE.COVERAGE,
                                                row(
                                                                EDITION_SCORE.MOVEMENT,
                                                                EDITION_SCORE.NOT_COMPARABLE)
                                                        .mapping(Movement::of))
                                        .from(EDITION_SCORE)
                                        .where(EDITION_SCORE.EDITION_NO.eq(edition))
                                        .and(EDITION_SCORE.TOWNSHIP_ID.eq(township))
                                        .orderBy(EDITION_SCORE.NODE)
                                        .fetch(mapping(NodeStanding::new)));
    }

    private static SelectField<PublishedReading> published() {
        return row(
                        ReadingColumns.of(EDITION_READING),
                        EDITION_READING.NORMALISED.convertFrom(Optional::ofNullable),
                        EDITION_READING.CONTRIBUTION.convertFrom(Optional::ofNullable),
                        EDITION_READING.RANK.convertFrom(Optional::ofNullable),
                        EDITION_READING.FILING_NO.convertFrom(Optional::ofNullable),
                        EDITION_READING.APPROVED_BY)
                .mapping(PublishedReading::new);
    }
}
