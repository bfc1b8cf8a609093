package cn.fadu.filing;

import static cn.fadu.db.county.Tables.APPROVED_READING;
import static cn.fadu.db.county.Tables.RECEIVED_FILING;
import static cn.fadu.db.township.Tables.FILING;
import static cn.fadu.db.township.Tables.FILING_READING;
import static cn.fadu.db.township.Tables.REVIEW;

import cn.fadu.audit.Audit;
import cn.fadu.filing.Filing.Verdict;
import cn.fadu.filing.HistoryPlan.Year;
import cn.fadu.filing.ReceivedFiling.State;
import cn.fadu.indicator.ReadingColumns;
import cn.fadu.tenancy.TenantDatabase.Exchange;
import cn.fadu.tenancy.Township;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The rows that past years leave: filed by the county for the township, and approved at once. */
@Component
class HistoryRows {

    private static final int FIRST = 1;

    private final Audit audit;
    private final Clock clock;

    HistoryRows(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** False when one of the years was filed meanwhile. */
    boolean store(Exchange step, Township township, List<Year> years, String actor) {
        var county = township.county();
        if (!step.in(township, db -> file(db, years, actor))) {
            return false;
        }
        step.in(county, db -> receive(db, township, years, actor));
        step.at(county, township, db -> approve(db, years, actor));
        return true;
    }

    private boolean file(DSLContext db, List<Year> years, String actor) {
        var filings =
                years.stream()
                        .map(
                                year ->
                                        db.newRecord(FILING)
                                                .with(FILING.YEAR, year.year())
                                                .with(FILING.FILING_NO, FIRST)
                                                .with(
                                                        FILING.FRAMEWORK_VERSION,
                                                        year.framework().version())
                                                .with(FILING.SUBMITTED_AT, clock.instant())
                                                .with(FILING.SUBMITTED_BY, actor)
                                                .with(
                                                        FILING.CONTENT_HASH,
                                                        ContentHash.of(year.readings())))
                        .toList();
        int added = db.insertInto(FILING).set(filings).onConflictDoNothing().execute();
        if (added < filings.size()) {
            return false;
        }
        var readings =
                years.stream()
                        .flatMap(
                                year ->
                                        year.readings().stream()
                                                .map(
                                                        reading ->
                                                                ReadingColumns.into(
                                                                        db.newRecord(FILING_READING)
                                                                                .with(
                                                                                        FILING_READING
                                                                                                .YEAR,
                                                                                        year.year())
                                                                                .with(
                                                                                        FILING_READING
                                                                                                .FILING_NO,
                                                                                        FIRST),
                                                                        reading)))
                        .toList();
        ManyRows.insert(db, FILING_READING, readings);
        audit.record(db, actor, "history.imported", named(years), "");
        return true;
    }

    private int receive(DSLContext db, Township township, List<Year> years, String actor) {
        var received =
                years.stream()
                        .map(
                                year ->
                                        db.newRecord(RECEIVED_FILING)
                                                .with(RECEIVED_FILING.TOWNSHIP_ID, township.id())
                                                .with(RECEIVED_FILING.YEAR, year.year())
                                                .with(RECEIVED_FILING.FILING_NO, FIRST)
                                                .with(RECEIVED_FILING.SUBMITTED_AT, clock.instant())
                                                .with(RECEIVED_FILING.SUBMITTED_BY, actor)
                                                .with(
                                                        RECEIVED_FILING.CONTENT_HASH,
                                                        ContentHash.of(year.readings()))
                                                .with(
                                                        RECEIVED_FILING.READING_COUNT,
                                                        year.readings().size())
                                                .with(RECEIVED_FILING.STATE, State.APPROVED.code())
                                                .with(RECEIVED_FILING.DECIDED_AT, clock.instant())
                                                .with(RECEIVED_FILING.DECIDED_BY, actor))
                        .toList();
        db.insertInto(RECEIVED_FILING).set(received).execute();
        var approved =
                years.stream()
                        .flatMap(
                                year ->
                                        year.readings().stream()
                                                .map(
                                                        reading ->
                                                                ReadingColumns.into(
                                                                        db.newRecord(
                                                                                        APPROVED_READING)
                                                                                .with(
                                                                                        APPROVED_READING
                                                                                                .TOWNSHIP_ID,
                                                                                        township
                                                                                                .id())
                                                                                .with(
                                                                                        APPROVED_READING
                                                                                                .YEAR,
                                                                                        year.year())
                                                                                .with(
                                                                                        APPROVED_READING
                                                                                                .FILING_NO,
                                                                                        FIRST)
                                                                                .with(
                                                                                        APPROVED_READING
                                                                                                .APPROVED_AT,
                                                                                        clock
                                                                                                .instant())
                                                                                .with(
                                                                                        APPROVED_READING
                                                                                                .APPROVED_BY,
                                                                                        actor),
                                                                        reading)))
                        .toList();
        ManyRows.insert(db, APPROVED_READING, approved);
        return approved.size();
    }

    private int approve(DSLContext db, List<Year> years, String actor) {
        var reviews =
                years.stream()
                        .map(
                                year ->
                                        db.newRecord(REVIEW)
                                                .with(REVIEW.YEAR, year.year())
                                                .with(REVIEW.FILING_NO, FIRST)
                                                .with(REVIEW.VERDICT, Verdict.APPROVED.code())
                                                .with(REVIEW.REASON, "")
                                                .with(REVIEW.DECIDED_AT, clock.instant())
                                                .with(REVIEW.DECIDED_BY, actor))
                        .toList();
        return db.insertInto(REVIEW).set(reviews).execute();
    }

    int trail(DSLContext db, HistoryPlan.Ready plan, String actor) {
        audit.record(
                db,
                actor,
                "history.imported",
                String.valueOf(plan.years().size()),
                String.valueOf(plan.figures()));
        return plan.figures();
    }

    private static String named(List<Year> years) {
        return years.stream()
                .map(year -> String.valueOf(year.year()))
                .collect(Collectors.joining(" "));
    }
}
