package cn.fadu.standing;

import static cn.fadu.db.county.Tables.EDITION;
import static cn.fadu.db.county.Tables.EDITION_READING;
import static cn.fadu.db.county.Tables.EDITION_STATISTIC;
import static cn.fadu.db.county.Tables.EDITION_TOWNSHIP;
import static cn.fadu.db.county.Tables.TOWNSHIP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.ReadingColumns;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record1;
import org.springframework.stereotype.Component;

/** Sets the townships of an edition beside one another, indicator by indicator. */
@Component
public class Comparisons {

    private final TenantDatabase database;

    Comparisons(TenantDatabase database) {
        this.database = database;
    }

    /** Every township of the edition, by rank, then those without a rank by code. */
    public List<ComparedTownship> of(County county, int edition, IndicatorCode indicator) {
        return database.in(county)
                .read(
                        db ->
                                db.select(
                                                EDITION_TOWNSHIP.TOWNSHIP_ID,
                                                TOWNSHIP.CODE,
                                                EDITION_TOWNSHIP.NAME,
                                                EDITION_TOWNSHIP.KIND,
                                                reading(indicator, val(edition)),
                                                EDITION_READING.RANK.convertFrom(
                                                        Optional::ofNullable),
                                                reading(indicator, editionOfYearBefore(edition)))
                                        .from(EDITION_TOWNSHIP)
                                        .join(TOWNSHIP)
                                        .on(TOWNSHIP.TOWNSHIP_ID.eq(EDITION_TOWNSHIP.TOWNSHIP_ID))
                                        .leftJoin(EDITION_READING)
                                        .on(EDITION_READING.EDITION_NO.eq(edition))
                                        .and(
                                                EDITION_READING.TOWNSHIP_ID.eq(
                                                        EDITION_TOWNSHIP.TOWNSHIP_ID))
                                        .and(EDITION_READING.CODE.eq(indicator.value()))
                                        .where(EDITION_TOWNSHIP.EDITION_NO.eq(edition))
                                        .orderBy(
                                                EDITION_READING.RANK.asc().nullsLast(),
                                                TOWNSHIP.CODE)
                                        .fetch(mapping(ComparedTownship::onSameGround)));
    }

    /** The spread of every indicator and node of an edition, by code. */
    public Map<String, Statistic> statistics(County county, int edition) {
        return database.in(county)
                .read(
                        db ->
                                db.select(
                                                EDITION_STATISTIC.CODE,
                                                EDITION_STATISTIC.REPORTING,
                                                EDITION_STATISTIC.TOWNSHIPS,
                                                EDITION_STATISTIC.MEDIAN,
                                                EDITION_STATISTIC.LOWER_QUARTILE,
                                                EDITION_STATISTIC.UPPER_QUARTILE,
                                                EDITION_STATISTIC.LOWEST,
                                                EDITION_STATISTIC.HIGHEST)
                                        .from(EDITION_STATISTIC)
                                        .where(EDITION_STATISTIC.EDITION_NO.eq(edition))
                                        .fetchMap(EDITION_STATISTIC.CODE, mapping(Statistic::new)));
    }

    private static Field<Optional<Reading>> reading(
            IndicatorCode indicator, Field<Integer> edition) {
        var then = EDITION_READING.as("then");
        return multiset(
                        select(ReadingColumns.of(then))
                                .from(then)
                                .where(then.EDITION_NO.eq(edition))
                                .and(then.TOWNSHIP_ID.eq(EDITION_TOWNSHIP.TOWNSHIP_ID))
                                .and(then.CODE.eq(indicator.value())))
                .convertFrom(rows -> rows.stream().map(Record1::value1).findFirst());
    }

    static Field<Integer> editionOfYearBefore(int edition) {
        var present = EDITION.as("present");
        var before = EDITION.as("before");
        return field(
                select(max(before.EDITION_NO))
                        .from(before)
                        .join(present)
                        .on(present.EDITION_NO.eq(edition))
                        .where(before.YEAR.eq(present.YEAR.minus(1)))
                        .and(before.WITHDRAWN_AT.isNull()));
    }
}
