package cn.fadu.publication;

import static cn.fadu.db.county.Tables.EDITION;
import static cn.fadu.db.county.Tables.EDITION_READING;
import static cn.fadu.db.county.Tables.EDITION_SCORE;
import static cn.fadu.db.county.Tables.EDITION_TOWNSHIP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import cn.fadu.indicator.Framework;
import cn.fadu.scoring.Contest;
import cn.fadu.scoring.Values;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** The edition of the year before that stands, which a new one is held against. */
record Earlier(int edition, int year, int frameworkVersion) {

    static Optional<Earlier> than(DSLContext db, int year) {
        return db.select(EDITION.EDITION_NO, EDITION.YEAR, EDITION.FRAMEWORK_VERSION)
                .from(EDITION)
                .where(
                        EDITION.EDITION_NO.eq(
                                select(max(EDITION.EDITION_NO))
                                        .from(EDITION)
                                        .where(EDITION.YEAR.eq(year - 1))
                                        .and(EDITION.WITHDRAWN_AT.isNull())))
                .fetchOptional(mapping(Earlier::new));
    }

    /** The places it published in a node of the tree, by township. */
    Map<Integer, Integer> ranks(DSLContext db, String node) {
        return db.select(EDITION_SCORE.TOWNSHIP_ID, EDITION_SCORE.RANK)
                .from(EDITION_SCORE)
                .where(EDITION_SCORE.EDITION_NO.eq(edition))
                .and(EDITION_SCORE.NODE.eq(node))
                .and(EDITION_SCORE.RANK.isNotNull())
                .fetchMap(EDITION_SCORE.TOWNSHIP_ID, EDITION_SCORE.RANK);
    }

    /** Its ranking as it can be done again: its method on the figures it published. */
    Contest contest(DSLContext db, Framework framework) {
        var table = Values.table();
        db.select(EDITION_TOWNSHIP.TOWNSHIP_ID)
                .from(EDITION_TOWNSHIP)
                .where(EDITION_TOWNSHIP.EDITION_NO.eq(edition))
                .forEach(row -> table.enrol(String.valueOf(row.value1()), year));
        db.select(
                        EDITION_READING.TOWNSHIP_ID,
                        EDITION_READING.CODE,
                        EDITION_READING.VALUE,
                        EDITION_READING.LOW,
                        EDITION_READING.HIGH)
                .from(EDITION_READING)
                .where(EDITION_READING.EDITION_NO.eq(edition))
                .forEach(
                        row ->
                                table.put(
                                        String.valueOf(row.value1()),
                                        year,
                                        row.value2(),
                                        row.value3().doubleValue(),
                                        row.value4().doubleValue(),
                                        row.value5().doubleValue()));
        return new Contest(FrameworkMethod.of(framework), table.build(), year);
    }
}
