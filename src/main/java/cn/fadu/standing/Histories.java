package cn.fadu.standing;

import static cn.fadu.db.county.Tables.EDITION;
import static cn.fadu.db.county.Tables.EDITION_READING;
import static cn.fadu.db.county.Tables.EDITION_SCORE;
import static cn.fadu.db.county.Tables.EDITION_STATISTIC;
import static cn.fadu.db.county.Tables.TOWNSHIP_SUCCESSION;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.ReadingColumns;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record2;
import org.springframework.stereotype.Component;

/** A township over the years, as the newest standing edition of each year has it. */
@Component
public class Histories {

    private final TenantDatabase database;

    Histories(TenantDatabase database) {
        this.database = database;
    }

    /** The earliest year first; a year without the figure is there, without it. */
    public List<YearFigure> ofIndicator(
            County county, int edition, int township, IndicatorCode indicator) {
        var reading =
                multiset(
                                select(ReadingColumns.of(EDITION_READING))
                                        .from(EDITION_READING)
                                        .where(EDITION_READING.EDITION_NO.eq(EDITION.EDITION_NO))
                                        .and(EDITION_READING.TOWNSHIP_ID.eq(township))
                                        .and(EDITION_READING.CODE.eq(indicator.value())))
                        .convertFrom(rows -> rows.stream().map(Record1::value1).findFirst());
        return database.in(county)
                .read(
                        db ->
                                db.select(
                                                EDITION.YEAR,
                                                EDITION.EDITION_NO,
                                                EDITION.FRAMEWORK_VERSION,
                                                reading,
                                                spread(indicator.value()))
                                        .from(EDITION)
                                        .where(NewestOfYear.upTo(edition))
                                        .orderBy(EDITION.YEAR)
                                        .fetch(mapping(YearFigure::new)));
    }

    /** The earliest year first; a year in which the township had no score is there, without it. */
    public List<YearScore> ofNode(County county, int edition, int township, String node) {
        return database.in(county)
                .read(
                        db ->
                                db.select(
                                                EDITION.YEAR,
                                                EDITION.EDITION_NO,
                                                EDITION.FRAMEWORK_VERSION,
                                                EDITION_SCORE.SCORE.convertFrom(
                                                        Optional::ofNullable),
                                                EDITION_SCORE.RANK.convertFrom(
                                                        Optional::ofNullable),
                                                spread(node))
                                        .from(EDITION)
                                        .leftJoin(EDITION_SCORE)
                                        .on(EDITION_SCORE.EDITION_NO.eq(EDITION.EDITION_NO))
                                        .and(EDITION_SCORE.TOWNSHIP_ID.eq(township))
                                        .and(EDITION_SCORE.NODE.eq(node))
                                        .where(NewestOfYear.upTo(edition))
                                        .orderBy(EDITION.YEAR)
                                        .fetch(mapping(YearScore::new)));
    }

    /** What a township published of several indicators, by indicator and year. */
    public Map<IndicatorCode, Map<Integer, Reading>> ofIndicators(
            County county, int edition, int township, Collection<IndicatorCode> indicators) {
        var codes = indicators.stream().map(IndicatorCode::value).toList();
        var found =
                database.in(county)
                        .read(
                                db ->
                                        db.select(EDITION.YEAR, ReadingColumns.of(EDITION_READING))
                                                .from(EDITION)
                                                .join(EDITION_READING)
                                                .on(
                                                        EDITION_READING.EDITION_NO.eq(
                                                                EDITION.EDITION_NO))
                                                .where(EDITION_READING.TOWNSHIP_ID.eq(township))
                                                .and(EDITION_READING.CODE.in(codes))
                                                .and(NewestOfYear.upTo(edition))
                                                .fetch());
        return found.stream()
                .collect(
                        groupingBy(
                                row -> row.value2().code(),
                                toMap(Record2::value1, Record2::value2)));
    }

    /** The years from which a township stands on other ground, by merging or splitting. */
    public Set<Integer> boundaryChanges(County county, int township) {
        return database.in(county)
                .read(
                        db ->
                                db.selectDistinct(TOWNSHIP_SUCCESSION.YEAR)
                                        .from(TOWNSHIP_SUCCESSION)
                                        .where(TOWNSHIP_SUCCESSION.SUCCESSOR_ID.eq(township))
                                        .or(TOWNSHIP_SUCCESSION.PREDECESSOR_ID.eq(township))
                                        .fetchSet(TOWNSHIP_SUCCESSION.YEAR));
    }

    static Field<Optional<Statistic>> spread(String code) {
        return multiset(
                        select(
                                        EDITION_STATISTIC.CODE,
                                        EDITION_STATISTIC.REPORTING,
                                        EDITION_STATISTIC.TOWNSHIPS,
                                        EDITION_STATISTIC.MEDIAN,
                                        EDITION_STATISTIC.LOWER_QUARTILE,
                                        EDITION_STATISTIC.UPPER_QUARTILE,
                                        EDITION_STATISTIC.LOWEST,
                                        EDITION_STATISTIC.HIGHEST)
                                .from(EDITION_STATISTIC)
                                .where(EDITION_STATISTIC.EDITION_NO.eq(EDITION.EDITION_NO))
                                .and(EDITION_STATISTIC.CODE.eq(code)))
                .convertFrom(rows -> rows.map(mapping(Statistic::new)).stream().findFirst());
    }
}
