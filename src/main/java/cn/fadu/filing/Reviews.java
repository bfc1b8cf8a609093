package cn.fadu.filing;

import static cn.fadu.db.county.Tables.APPROVED_READING;
import static cn.fadu.db.county.Tables.RECEIVED_FILING;
import static cn.fadu.db.township.Tables.REVIEW;

import cn.fadu.audit.Audit;
import cn.fadu.filing.Filing.Verdict;
import cn.fadu.filing.ReceivedFiling.State;
import cn.fadu.filing.ReviewOutcome.Decided;
import cn.fadu.filing.ReviewOutcome.NoLongerWaiting;
import cn.fadu.filing.ReviewOutcome.ReasonMissing;
import cn.fadu.filing.ReviewOutcome.Unknown;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.ReadingColumns;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.TenantDatabase.Exchange;
import cn.fadu.tenancy.Township;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The county's side of filings: what it received, approval and return. */
@Component
public class Reviews {

    /** In characters. */
    public static final int LONGEST_REASON = 1000;

    private final TenantDatabase database;
    private final Audit audit;
    private final Clock clock;

    Reviews(TenantDatabase database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    private record ReceivedFor(int year) {}

    /** Everything the county received for the year, those that wait longest first. */
    public List<ReceivedFiling> received(County county, int year) {
        return database.in(county)
                .readOnce(
                        new ReceivedFor(year),
                        db -> ReceivedRows.where(db, RECEIVED_FILING.YEAR.eq(year)));
    }

    /** Everything that waits, of any year. */
    public List<ReceivedFiling> waiting(County county) {
        return database.in(county)
                .read(db -> ReceivedRows.where(db, RECEIVED_FILING.STATE.eq(State.WAITING.code())));
    }

    /** Copies the filed readings into the county's schema, where they are compared from now on. */
    public ReviewOutcome approve(Township township, int year, int number, String actor) {
        return database.exchange(
                step ->
                        decide(
                                step,
                                township,
                                year,
                                number,
                                new Ruling(Verdict.APPROVED, "", actor)));
    }

    /** Sends the filing back to its township with a reason. */
    public ReviewOutcome sendBack(
            Township township, int year, int number, String reason, String actor) {
        return reason.isBlank()
                ? new ReasonMissing()
                : database.exchange(
                        step ->
                                decide(
                                        step,
                                        township,
                                        year,
                                        number,
                                        new Ruling(Verdict.RETURNED, reason.strip(), actor)));
    }

    private record Ruling(Verdict verdict, String reason, String actor) {

        Ruling {
            if (reason.length() > LONGEST_REASON) {
                throw new IllegalArgumentException("A reason has at most a thousand characters");
            }
        }
    }

    private ReviewOutcome decide(
            Exchange step, Township township, int year, int number, Ruling ruling) {
        var county = township.county();
        var objection =
                step.in(county, db -> objection(db, ReceivedRows.key(township, year, number)));
        if (objection.isPresent()) {
            return objection.get();
        }
        step.in(county, db -> rule(db, township, year, number, ruling));
        if (ruling.verdict() == Verdict.APPROVED) {
            var readings = step.at(county, township, db -> FiledRows.readings(db, year, number));
            step.in(county, db -> adopt(db, township, year, number, readings, ruling.actor()));
        }
        step.at(county, township, db -> tell(db, year, number, ruling));
        return new Decided();
    }

    /** Locks the row, so that of two reviewers at once the second learns what the first decided. */
    private static Optional<ReviewOutcome> objection(DSLContext db, Condition key) {
        return db.select(RECEIVED_FILING.STATE, RECEIVED_FILING.DECIDED_BY)
                .from(RECEIVED_FILING)
                .where(key)
                .forUpdate()
                .fetchOptional()
                .map(
                        row ->
                                State.of(row.value1()) == State.WAITING
                                        ? Optional.<ReviewOutcome>empty()
                                        : Optional.<ReviewOutcome>of(
                                                new NoLongerWaiting(
                                                        State.of(row.value1()),
                                                        Optional.ofNullable(row.value2())
                                                                .orElse(""))))
                .orElseGet(() -> Optional.of(new Unknown()));
    }

    private int rule(DSLContext db, Township township, int year, int number, Ruling ruling) {
        if (ruling.verdict() == Verdict.APPROVED) {
            db.update(RECEIVED_FILING)
                    .set(RECEIVED_FILING.STATE, State.SUPERSEDED.code())
                    .where(RECEIVED_FILING.TOWNSHIP_ID.eq(township.id()))
                    .and(RECEIVED_FILING.YEAR.eq(year))
                    .and(RECEIVED_FILING.STATE.eq(State.APPROVED.code()))
                    .execute();
        }
        audit.record(
                db,
                ruling.actor(),
                "filing." + ruling.verdict().code(),
                "%s/%d/%d".formatted(township.code(), year, number),
                ruling.reason());
        return db.update(RECEIVED_FILING)
                .set(RECEIVED_FILING.STATE, ruling.verdict().code())
                .set(RECEIVED_FILING.DECIDED_AT, clock.instant())
                .set(RECEIVED_FILING.DECIDED_BY, ruling.actor())
                .set(RECEIVED_FILING.REASON, ruling.reason())
                .where(ReceivedRows.key(township, year, number))
                .execute();
    }

    private int adopt(
            DSLContext db,
            Township township,
            int year,
            int number,
            List<Reading> readings,
            String actor) {
        db.deleteFrom(APPROVED_READING)
                .where(APPROVED_READING.TOWNSHIP_ID.eq(township.id()))
                .and(APPROVED_READING.YEAR.eq(year))
                .execute();
        var rows =
                readings.stream()
                        .map(
                                reading ->
                                        ReadingColumns.into(
                                                db.newRecord(APPROVED_READING)
                                                        .with(
                                                                APPROVED_READING.TOWNSHIP_ID,
                                                                township.id())
                                                        .with(APPROVED_READING.YEAR, year)
                                                        .with(APPROVED_READING.FILING_NO, number)
                                                        .with(
                                                                APPROVED_READING.APPROVED_AT,
                                                                clock.instant())
                                                        .with(APPROVED_READING.APPROVED_BY, actor),
                                                reading))
                        .toList();
        return db.insertInto(APPROVED_READING).set(rows).execute();
    }

    private int tell(DSLContext db, int year, int number, Ruling ruling) {
        return db.insertInto(REVIEW)
                .set(REVIEW.YEAR, year)
                .set(REVIEW.FILING_NO, number)
                .set(REVIEW.VERDICT, ruling.verdict().code())
                .set(REVIEW.REASON, ruling.reason())
                .set(REVIEW.DECIDED_AT, clock.instant())
                .set(REVIEW.DECIDED_BY, ruling.actor())
                .execute();
    }
}
