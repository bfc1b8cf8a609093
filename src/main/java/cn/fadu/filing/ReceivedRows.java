package cn.fadu.filing;

import static cn.fadu.db.county.Tables.APPROVED_READING;
import static cn.fadu.db.county.Tables.RECEIVED_FILING;
import static cn.fadu.db.county.Tables.TOWNSHIP;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.fadu.filing.ReceivedFiling.Decision;
import cn.fadu.filing.ReceivedFiling.State;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.ReadingColumns;
import cn.fadu.tenancy.Township;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record3;

/** The county's rows about filings: what it received, and what it approved. */
final class ReceivedRows {

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
                        RECEIVED_FILING.STATE,
                        RECEIVED_FILING.DECIDED_AT,
                        RECEIVED_FILING.DECIDED_BY,
                        RECEIVED_FILING.REASON)
                .from(RECEIVED_FILING)
                .join(TOWNSHIP)
                .on(TOWNSHIP.TOWNSHIP_ID.eq(RECEIVED_FILING.TOWNSHIP_ID))
                .where(condition)
                .orderBy(RECEIVED_FILING.SUBMITTED_AT, TOWNSHIP.CODE)
                .fetch(ReceivedRows::filing);
    }

    /** A decision nested in a row would come as text, whose moment has to be made out again. */
    private static ReceivedFiling filing(Record row) {
        return new ReceivedFiling(
                row.get(TOWNSHIP.TOWNSHIP_ID),
                row.get(TOWNSHIP.CODE),
                row.get(TOWNSHIP.NAME),
                row.get(RECEIVED_FILING.YEAR),
                row.get(RECEIVED_FILING.FILING_NO),
                row.get(RECEIVED_FILING.SUBMITTED_AT),
                row.get(RECEIVED_FILING.SUBMITTED_BY),
                row.get(RECEIVED_FILING.CONTENT_HASH),
                row.get(RECEIVED_FILING.READING_COUNT),
                State.of(row.get(RECEIVED_FILING.STATE)),
                Optional.ofNullable(row.get(RECEIVED_FILING.DECIDED_AT))
                        .map(at -> decision(at, row)));
    }

    private static Decision decision(Instant at, Record row) {
        return new Decision(
                at, row.get(RECEIVED_FILING.DECIDED_BY), row.get(RECEIVED_FILING.REASON));
    }

    /**
     * By township, what was approved for the years of these filings and the years before them, and
     * of the filings' own townships for some years more.
     */
    static Map<Integer, FiledYears> approvedAround(DSLContext db, List<ReceivedFiling> filings) {
        var around = filings.stream().map(ReceivedRows::around).reduce(Condition::or);
        return around.map(condition -> approved(db, condition)).orElseGet(Map::of);
    }

    private static Condition around(ReceivedFiling filing) {
        int year = filing.year();
        return APPROVED_READING
                .YEAR
                .between(year - 1, year)
                .or(
                        APPROVED_READING
                                .TOWNSHIP_ID
                                .eq(filing.townshipId())
                                .and(APPROVED_READING.YEAR.between(year - Background.YEARS, year)));
    }

    static Map<Integer, FiledYears> approved(DSLContext db, Condition condition) {
        return db
                .select(
                        APPROVED_READING.TOWNSHIP_ID,
                        APPROVED_READING.YEAR,
                        ReadingColumns.of(APPROVED_READING))
                .from(APPROVED_READING)
                .where(condition)
                .fetch()
                .stream()
                .collect(
                        groupingBy(
                                Record3::value1,
                                collectingAndThen(toList(), ReceivedRows::byYear)));
    }

    private static FiledYears byYear(List<Record3<Integer, Integer, Reading>> rows) {
        var years = new TreeMap<Integer, Map<IndicatorCode, Reading>>();
        for (var row : rows) {
            years.computeIfAbsent(row.value2(), _ -> new HashMap<>())
                    .put(row.value3().code(), row.value3());
        }
        return new FiledYears(years);
    }
}
