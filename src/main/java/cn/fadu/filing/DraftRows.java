package cn.fadu.filing;

import static cn.fadu.db.township.Tables.DOCUMENT;
import static cn.fadu.db.township.Tables.DRAFT;
import static cn.fadu.db.township.Tables.DRAFT_READING;
import static cn.fadu.db.township.Tables.FILING;
import static cn.fadu.db.township.Tables.PROPOSAL;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import cn.fadu.filing.Draft.Document;
import cn.fadu.filing.Entry.Refused;
import cn.fadu.filing.Entry.UnknownIndicator;
import cn.fadu.filing.FoundFigure.State;
import cn.fadu.indicator.Figure;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Judgement;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Qualifier;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.ReadingColumns;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;

/** One draft's rows, inside a transaction of its township. */
record DraftRows(DSLContext db, int year, Clock clock) {

    static Optional<Entry> objection(Framework framework, Reading reading) {
        return framework
                .indicator(reading.code())
                .<Optional<Entry>>map(
                        indicator ->
                                switch (indicator.judge(reading)) {
                                    case Judgement.Accepted _ -> Optional.empty();
                                    case Judgement refusal ->
                                            Optional.of(new Refused(reading.code(), refusal));
                                })
                .orElseGet(() -> Optional.of(new UnknownIndicator(reading.code())));
    }

    Draft draft() {
        int revision =
                db.select(DRAFT.REVISION)
                        .from(DRAFT)
                        .where(DRAFT.YEAR.eq(year))
                        .fetchOptional(DRAFT.REVISION)
                        .orElse(0);
        return new Draft(
                year, revision, documents(), found(PROPOSAL.YEAR.eq(year)), readings(), filed());
    }

    /** Opens the draft if need be, locks it, and counts the change. */
    int touch(String actor) {
        return db.insertInto(DRAFT)
                .set(DRAFT.YEAR, year)
                .set(DRAFT.OPENED_AT, clock.instant())
                .set(DRAFT.CHANGED_AT, clock.instant())
                .set(DRAFT.CHANGED_BY, actor)
                .set(DRAFT.REVISION, 1)
                .onConflict(DRAFT.YEAR)
                .doUpdate()
                .set(DRAFT.CHANGED_AT, clock.instant())
                .set(DRAFT.CHANGED_BY, actor)
                .set(DRAFT.REVISION, DRAFT.REVISION.plus(1))
                .returningResult(DRAFT.REVISION)
                .fetchSingle()
                .value1();
    }

    /** As {@link #touch}, and what stands there for these indicators can be brought back. */
    int step(String actor, Collection<IndicatorCode> codes) {
        int revision = touch(actor);
        new DraftSteps(db, year, clock).remember(revision, codes, actor);
        return revision;
    }

    /**
     * In place of what stood there for the same indicators; origins name the found figure that a
     * reading was made from.
     */
    void store(Collection<Reading> readings, Map<IndicatorCode, Integer> origins, String actor) {
        var codes = readings.stream().map(reading -> reading.code().value()).toList();
        db.deleteFrom(DRAFT_READING)
                .where(DRAFT_READING.YEAR.eq(year))
                .and(DRAFT_READING.CODE.in(codes))
                .execute();
        var rows =
                readings.stream()
                        .map(
                                reading ->
                                        ReadingColumns.into(
                                                db.newRecord(DRAFT_READING)
                                                        .with(DRAFT_READING.YEAR, year)
                                                        .with(
                                                                DRAFT_READING.PROPOSAL_ID,
                                                                origins.get(reading.code()))
                                                        .with(
                                                                DRAFT_READING.CHANGED_AT,
                                                                clock.instant())
                                                        .with(DRAFT_READING.CHANGED_BY, actor),
                                                reading))
                        .toList();
        db.insertInto(DRAFT_READING).set(rows).execute();
    }

    void mark(Collection<Integer> found, State state, String actor) {
        db.update(PROPOSAL)
                .set(PROPOSAL.STATE, state.code())
                .set(PROPOSAL.DECIDED_AT, clock.instant())
                .set(PROPOSAL.DECIDED_BY, actor)
                .where(PROPOSAL.PROPOSAL_ID.in(found))
                .execute();
    }

    /** Takes out the reading that a found figure was made into. */
    void forget(int found) {
        db.deleteFrom(DRAFT_READING).where(DRAFT_READING.PROPOSAL_ID.eq(found)).execute();
    }

    /** Another figure of the same indicator, not made from this one. */
    Optional<Reading> standing(IndicatorCode code, int besides) {
        return db.select(ReadingColumns.of(DRAFT_READING))
                .from(DRAFT_READING)
                .where(DRAFT_READING.YEAR.eq(year))
                .and(DRAFT_READING.CODE.eq(code.value()))
                .and(DRAFT_READING.PROPOSAL_ID.isDistinctFrom(besides))
                .fetchOptional(Record1::value1);
    }

    /** By document. */
    Map<Integer, String> fileNames() {
        return db.select(DOCUMENT.DOCUMENT_ID, DOCUMENT.FILE_NAME)
                .from(DOCUMENT)
                .where(DOCUMENT.YEAR.eq(year))
                .fetchMap(DOCUMENT.DOCUMENT_ID, DOCUMENT.FILE_NAME);
    }

    Map<IndicatorCode, Reading> readings() {
        return db
                .select(ReadingColumns.of(DRAFT_READING))
                .from(DRAFT_READING)
                .where(DRAFT_READING.YEAR.eq(year))
                .fetch(Record1::value1)
                .stream()
                .collect(toMap(Reading::code, identity()));
    }

    /** One found figure, if it belongs to this draft. */
    Optional<FoundFigure> found(int id) {
        return found(PROPOSAL.PROPOSAL_ID.eq(id).and(PROPOSAL.YEAR.eq(year))).stream().findFirst();
    }

    List<FoundFigure> undecided() {
        return found(
                PROPOSAL.YEAR
                        .eq(year)
                        .and(PROPOSAL.CODE.isNotNull())
                        .and(PROPOSAL.STATE.eq(State.OPEN.code())));
    }

    /** In the order in which they stand in the report. */
    List<FoundFigure> found(Condition condition) {
        var figure =
                row(PROPOSAL.VALUE, PROPOSAL.LOW, PROPOSAL.HIGH, PROPOSAL.QUALIFIER)
                        .mapping(
                                (value, low, high, qualifier) ->
                                        new Figure(value, low, high, Qualifier.of(qualifier)));
        return db.select(
                        PROPOSAL.PROPOSAL_ID,
                        PROPOSAL.DOCUMENT_ID,
                        PROPOSAL.CODE.convertFrom(
                                code -> Optional.ofNullable(code).map(IndicatorCode::new)),
                        PROPOSAL.LABEL,
                        figure,
                        PROPOSAL.UNIT,
                        PROPOSAL.PERIOD.convertFrom(period -> Period.parse(period).orElseThrow()),
                        PROPOSAL.PHRASE,
                        PROPOSAL.PHRASE_START,
                        PROPOSAL.PHRASE_END,
                        PROPOSAL.SENTENCE,
                        PROPOSAL.SECTION,
                        PROPOSAL.PAGE.convertFrom(Optional::ofNullable),
                        PROPOSAL.RULE,
                        PROPOSAL.CONFIDENCE,
                        PROPOSAL.STATE.convertFrom(State::of))
                .from(PROPOSAL)
                .where(condition)
                .orderBy(PROPOSAL.DOCUMENT_ID, PROPOSAL.PHRASE_START, PROPOSAL.PROPOSAL_ID)
                .fetch(mapping(FoundFigure::new));
    }

    private List<Document> documents() {
        return db.select(
                        DOCUMENT.DOCUMENT_ID,
                        DOCUMENT.FILE_NAME,
                        DOCUMENT.UPLOADED_AT,
                        DOCUMENT.UPLOADED_BY,
                        DOCUMENT.TEXT)
                .from(DOCUMENT)
                .where(DOCUMENT.YEAR.eq(year))
                .orderBy(DOCUMENT.DOCUMENT_ID)
                .fetch(mapping(Document::new));
    }

    private FiledYears filed() {
        var byYear = new TreeMap<Integer, Map<IndicatorCode, Reading>>();
        var earlier = FILING.YEAR.between(year - Background.YEARS, year - 1);
        FiledRows.where(db, earlier)
                .forEach(filing -> byYear.putIfAbsent(filing.year(), byCode(filing)));
        return new FiledYears(byYear);
    }

    private static Map<IndicatorCode, Reading> byCode(Filing filing) {
        return filing.readings().stream().collect(toMap(Reading::code, identity()));
    }
}
