package cn.fadu.filing;

import static cn.fadu.db.township.Tables.DRAFT_READING;
import static cn.fadu.db.township.Tables.DRAFT_STEP;
import static cn.fadu.db.township.Tables.DRAFT_STEP_PROPOSAL;
import static cn.fadu.db.township.Tables.PROPOSAL;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import cn.fadu.db.township.tables.records.DraftReadingRecord;
import cn.fadu.db.township.tables.records.DraftStepRecord;
import cn.fadu.indicator.IndicatorCode;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** What stood in a draft before each change, inside a transaction of its township. */
record DraftSteps(DSLContext db, int year, Clock clock) {

    /** A draft remembers so many changes. */
    private static final int MOST = 300;

    /** Somebody who goes on typing in the same field makes one change, not many. */
    private static final Duration ONE_BREATH = Duration.ofSeconds(20);

    /** Called before the change is made, with the revision it makes. */
    void remember(int revision, Collection<IndicatorCode> codes, String actor) {
        var names = codes.stream().map(IndicatorCode::value).distinct().toList();
        if (names.isEmpty() || goesOn(names, actor)) {
            return;
        }
        var standing =
                db.selectFrom(DRAFT_READING)
                        .where(DRAFT_READING.YEAR.eq(year))
                        .and(DRAFT_READING.CODE.in(names))
                        .fetchMap(DRAFT_READING.CODE);
        var rows = names.stream().map(code -> row(revision, code, standing, actor)).toList();
        db.insertInto(DRAFT_STEP).set(rows).execute();
        db.insertInto(DRAFT_STEP_PROPOSAL)
                .columns(
                        DRAFT_STEP_PROPOSAL.YEAR,
                        DRAFT_STEP_PROPOSAL.STEP_NO,
                        DRAFT_STEP_PROPOSAL.PROPOSAL_ID,
                        DRAFT_STEP_PROPOSAL.STATE)
                .select(
                        select(
                                        PROPOSAL.YEAR,
                                        inline(revision),
                                        PROPOSAL.PROPOSAL_ID,
                                        PROPOSAL.STATE)
                                .from(PROPOSAL)
                                .where(PROPOSAL.YEAR.eq(year))
                                .and(PROPOSAL.CODE.in(names)))
                .execute();
        forget(revision - MOST);
    }

    /** The newest change that this person made and nobody has taken back. */
    Optional<Integer> last(String actor) {
        return Optional.ofNullable(
                db.select(max(DRAFT_STEP.STEP_NO))
                        .from(DRAFT_STEP)
                        .where(DRAFT_STEP.YEAR.eq(year))
                        .and(DRAFT_STEP.TAKEN_BY.eq(actor))
                        .fetchSingle()
                        .value1());
    }

    /** Who changed one of the same figures after that. */
    Optional<String> overtaken(int step) {
        var later = DRAFT_STEP.as("later");
        return db.select(later.TAKEN_BY)
                .from(later)
                .where(later.YEAR.eq(year))
                .and(later.STEP_NO.gt(step))
                .andExists(
                        selectOne()
                                .from(DRAFT_STEP)
                                .where(DRAFT_STEP.YEAR.eq(year))
                                .and(DRAFT_STEP.STEP_NO.eq(step))
                                .and(DRAFT_STEP.CODE.eq(later.CODE)))
                .limit(1)
                .fetchOptional(later.TAKEN_BY);
    }

    /** Puts back what stood before the step, and forgets the step; says which figures those are. */
    List<IndicatorCode> takeBack(int step, String actor) {
        var codes =
                db.select(DRAFT_STEP.CODE)
                        .from(DRAFT_STEP)
                        .where(DRAFT_STEP.YEAR.eq(year))
                        .and(DRAFT_STEP.STEP_NO.eq(step))
                        .fetch(DRAFT_STEP.CODE);
        db.deleteFrom(DRAFT_READING)
                .where(DRAFT_READING.YEAR.eq(year))
                .and(DRAFT_READING.CODE.in(codes))
                .execute();
        restoreReadings(step, actor);
        db.update(PROPOSAL)
                .set(PROPOSAL.STATE, DRAFT_STEP_PROPOSAL.STATE)
                .from(DRAFT_STEP_PROPOSAL)
                .where(DRAFT_STEP_PROPOSAL.YEAR.eq(year))
                .and(DRAFT_STEP_PROPOSAL.STEP_NO.eq(step))
                .and(DRAFT_STEP_PROPOSAL.PROPOSAL_ID.eq(PROPOSAL.PROPOSAL_ID))
                .execute();
        forgetExactly(step);
        return codes.stream().map(IndicatorCode::new).toList();
    }

    private void restoreReadings(int step, String actor) {
        db.insertInto(DRAFT_READING)
                .columns(
                        DRAFT_READING.YEAR,
                        DRAFT_READING.CODE,
                        DRAFT_READING.VALUE,
                        DRAFT_READING.LOW,
                        DRAFT_READING.HIGH,
                        DRAFT_READING.QUALIFIER,
                        DRAFT_READING.PERIOD,
                        DRAFT_READING.SOURCE,
                        DRAFT_READING.SOURCE_NAME,
                        DRAFT_READING.SENTENCE,
                        DRAFT_READING.PROPOSAL_ID,
                        DRAFT_READING.CHANGED_AT,
                        DRAFT_READING.CHANGED_BY)
                .select(
                        select(
                                        DRAFT_STEP.YEAR,
                                        DRAFT_STEP.CODE,
                                        DRAFT_STEP.VALUE,
                                        DRAFT_STEP.LOW,
                                        DRAFT_STEP.HIGH,
                                        DRAFT_STEP.QUALIFIER,
                                        DRAFT_STEP.PERIOD,
                                        DRAFT_STEP.SOURCE,
                                        DRAFT_STEP.SOURCE_NAME,
                                        DRAFT_STEP.SENTENCE,
                                        PROPOSAL.PROPOSAL_ID,
                                        inline(clock.instant()),
                                        inline(actor))
                                .from(DRAFT_STEP)
                                .leftJoin(PROPOSAL)
                                .on(PROPOSAL.PROPOSAL_ID.eq(DRAFT_STEP.PROPOSAL_ID))
                                .where(DRAFT_STEP.YEAR.eq(year))
                                .and(DRAFT_STEP.STEP_NO.eq(step))
                                .and(DRAFT_STEP.VALUE.isNotNull()))
                .execute();
    }

    /** The draft's newest change is this person's, moments ago, at this one figure. */
    private boolean goesOn(List<String> codes, String actor) {
        var newest =
                db.selectFrom(DRAFT_STEP)
                        .where(DRAFT_STEP.YEAR.eq(year))
                        .orderBy(DRAFT_STEP.STEP_NO.desc())
                        .limit(2)
                        .fetch();
        if (codes.size() != 1 || newest.isEmpty()) {
            return false;
        }
        var last = newest.getFirst();
        boolean alone = newest.size() == 1 || !newest.get(1).getStepNo().equals(last.getStepNo());
        return alone
                && last.getCode().equals(codes.getFirst())
                && last.getTakenBy().equals(actor)
                && last.getTakenAt().isAfter(clock.instant().minus(ONE_BREATH));
    }

    private DraftStepRecord row(
            int revision, String code, Map<String, DraftReadingRecord> standing, String actor) {
        var row = db.newRecord(DRAFT_STEP);
        Optional.ofNullable(standing.get(code)).ifPresent(there -> row.fromMap(there.intoMap()));
        return row.setYear(year)
                .setStepNo(revision)
                .setCode(code)
                .setTakenAt(clock.instant())
                .setTakenBy(actor);
    }

    private void forget(int upTo) {
        db.deleteFrom(DRAFT_STEP_PROPOSAL)
                .where(DRAFT_STEP_PROPOSAL.YEAR.eq(year))
                .and(DRAFT_STEP_PROPOSAL.STEP_NO.le(upTo))
                .execute();
        db.deleteFrom(DRAFT_STEP)
                .where(DRAFT_STEP.YEAR.eq(year))
                .and(DRAFT_STEP.STEP_NO.le(upTo))
                .execute();
    }

    private void forgetExactly(int step) {
        db.deleteFrom(DRAFT_STEP_PROPOSAL)
                .where(DRAFT_STEP_PROPOSAL.YEAR.eq(year))
                .and(DRAFT_STEP_PROPOSAL.STEP_NO.eq(step))
                .execute();
        db.deleteFrom(DRAFT_STEP)
                .where(DRAFT_STEP.YEAR.eq(year))
                .and(DRAFT_STEP.STEP_NO.eq(step))
                .execute();
    }
}
