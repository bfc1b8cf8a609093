package cn.fadu.filing;

import static cn.fadu.db.county.Tables.APPROVED_READING;
import static cn.fadu.db.county.Tables.RECEIVED_FILING;
import static cn.fadu.db.county.Tables.TOWNSHIP;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.row;

import cn.fadu.filing.ReceivedFiling.Decision;
import cn.fadu.filing.ReceivedFiling.State;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.ReadingColumns;
import cn.fadu.tenancy.Township;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;

/** The county's rows about filings: what it received, and what it approved. */
final class ReceivedRows {

    /** A township's year. */
    record Year(int township, int year) {}

    private ReceivedRows() {}

    static Condition key(Township township, int year, int number) {
        return RECEIVED_FILING
                .TOWNSHIP_ID
                .eq(township.id())
                .and(RECEIVED_FILING.YEAR.eq(year))
                .and(RECEIVED_FILING.FILING_NO.eq(number));
    }

    /** Those that wait longest first. */
    static List<ReceivedFiling> where(DSLContext db, Condition condition) {
        return db.select(
                        TOWNSHIP.TOWNSHIP_ID,
                        TOWNSHIP.CODE,
                        TOWNSHIP.NAME,
                        RECEIVED_FILING.YEAR,
                        RECEIVED_FILING.FILING_NO,
                        RECEIVED_FILING.SUBMITTED_AT,
                        RECEIVED_FILING.SUBMITTED_BY,
                        RECEIVED_FILING.CONTENT_HASH,
                        RECEIVED_FILING.READING_COUNT,
                        RECEIVED_FILING.STATE.convertFrom(State::of),
                        row(
                                        RECEIVED_FILING.DECIDED_AT,
                                        RECEIVED_FILING.DECIDED_BY,
                                        RECEIVED_FILING.REASON)
                                .mapping(
                                        (at, by, reason) ->
                                                at == null
                                                        ? Optional.<Decision>empty()
                                                        : Optional.of(
                                                                new Decision(at, by, reason))))
                .from(RECEIVED_FILING)
                .join(TOWNSHIP)
                .on(TOWNSHIP.TOWNSHIP_ID.eq(RECEIVED_FILING.TOWNSHIP_ID))
                .where(condition)
                .orderBy(RECEIVED_FILING.SUBMITTED_AT, TOWNSHIP.CODE)
                .fetch(Records.mapping(ReceivedFiling::new));
    }

    /** What was approved, by township and year. */
    static Map<Year, Map<IndicatorCode, Reading>> approved(DSLContext db, List<Year> wanted) {
        var keys = wanted.stream().map(each -> row(each.township(), each.year())).toList();
        return db
                .select(
                        row(APPROVED_READING.TOWNSHIP_ID, APPROVED_READING.YEAR).mapping(Year::new),
                        ReadingColumns.of(APPROVED_READING))
                .from(APPROVED_READING)
                .where(row(APPROVED_READING.TOWNSHIP_ID, APPROVED_READING.YEAR).in(keys))
                .fetch()
                .stream()
                .collect(
                        groupingBy(
                                each -> each.value1(),
                                mapping(each -> each.value2(), toMap(Reading::code, identity()))));
    }
}
