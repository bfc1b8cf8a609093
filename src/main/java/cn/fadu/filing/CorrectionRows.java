package cn.fadu.filing;

import static cn.fadu.db.township.Tables.DRAFT_READING;
import static cn.fadu.db.township.Tables.FILING_CORRECTION;
import static cn.fadu.db.township.Tables.FILING_READING;
import static cn.fadu.db.township.Tables.PROPOSAL;
import static java.util.Comparator.comparing;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.select;

import cn.fadu.filing.FoundFigure.State;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Source;
import cn.fadu.tenancy.AcrossTownships;
import cn.fadu.tenancy.Township;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The differences between what was found and what was filed. */
final class CorrectionRows {

    /** Smaller numbers stand in every report; that one equals a typed figure says nothing. */
    private static final BigDecimal TELLING = BigDecimal.TEN;

    /** In letters, of up to four bytes; a row fits on a page of the database: ADR 101. */
    private static final int LONGEST_PHRASE = 300;

    private static final int LONGEST_SENTENCE = 1500;

    private CorrectionRows() {}

    /** Copied when the draft is filed; what was not filed stays the township's own. */
    static int file(DSLContext db, int year, int number) {
        var corrected =
                PROPOSAL.STATE
                        .eq(State.CORRECTED.code())
                        .and(DRAFT_READING.PROPOSAL_ID.eq(PROPOSAL.PROPOSAL_ID))
                        .and(DRAFT_READING.VALUE.ne(PROPOSAL.VALUE));
        var typedInstead =
                DRAFT_READING
                        .SOURCE
                        .eq(Source.Kind.TYPED.code())
                        .and(DRAFT_READING.VALUE.eq(PROPOSAL.VALUE))
                        .and(DRAFT_READING.VALUE.ge(TELLING))
                        .and(
                                PROPOSAL.CODE
                                        .isNull()
                                        .or(
                                                PROPOSAL.STATE
                                                        .eq(State.REJECTED.code())
                                                        .and(
                                                                PROPOSAL.CODE.ne(
                                                                        DRAFT_READING.CODE))));
        return insert(db, year, number, corrected.or(typedInstead));
    }

    private static int insert(DSLContext db, int year, int number, Condition which) {
        return db.insertInto(FILING_CORRECTION)
                .columns(
                        FILING_CORRECTION.YEAR,
                        FILING_CORRECTION.FILING_NO,
                        FILING_CORRECTION.PHRASE,
                        FILING_CORRECTION.SENTENCE,
                        FILING_CORRECTION.UNIT,
                        FILING_CORRECTION.RULE,
                        FILING_CORRECTION.PROPOSED_CODE,
                        FILING_CORRECTION.PROPOSED_VALUE,
                        FILING_CORRECTION.CODE,
                        FILING_CORRECTION.VALUE)
                .select(
                        select(
                                        inline(year),
                                        inline(number),
                                        left(PROPOSAL.PHRASE, LONGEST_PHRASE),
                                        left(PROPOSAL.SENTENCE, LONGEST_SENTENCE),
                                        PROPOSAL.UNIT,
                                        PROPOSAL.RULE,
                                        PROPOSAL.CODE,
                                        PROPOSAL.VALUE,
                                        DRAFT_READING.CODE,
                                        DRAFT_READING.VALUE)
                                .from(PROPOSAL)
                                .join(DRAFT_READING)
                                .on(DRAFT_READING.YEAR.eq(PROPOSAL.YEAR))
                                .where(PROPOSAL.YEAR.eq(year))
                                .and(which)
                                .orderBy(PROPOSAL.PROPOSAL_ID))
                .execute();
    }

    /** Of all these townships, the newest year first. */
    static List<Correction> of(DSLContext db, List<Township> townships) {
        var corrections =
                select(
                                FILING_CORRECTION.YEAR,
                                FILING_CORRECTION.PHRASE,
                                FILING_CORRECTION.SENTENCE,
                                FILING_CORRECTION.UNIT,
                                FILING_CORRECTION.RULE,
                                FILING_CORRECTION.PROPOSED_CODE,
                                FILING_CORRECTION.PROPOSED_VALUE,
                                FILING_CORRECTION.CODE,
                                FILING_CORRECTION.VALUE)
                        .from(FILING_CORRECTION)
                        .orderBy(FILING_CORRECTION.CORRECTION_ID);
        return AcrossTownships.read(db, townships, _ -> corrections).stream()
                .map(found -> correction(found.township(), found.row()))
                .sorted(comparing(Correction::year).reversed())
                .toList();
    }

    private static Correction correction(Township township, Record row) {
        return new Correction(
                township,
                row.get(FILING_CORRECTION.YEAR),
                row.get(FILING_CORRECTION.PHRASE),
                row.get(FILING_CORRECTION.SENTENCE),
                row.get(FILING_CORRECTION.UNIT),
                row.get(FILING_CORRECTION.RULE),
                Optional.ofNullable(row.get(FILING_CORRECTION.PROPOSED_CODE))
                        .map(IndicatorCode::new),
                row.get(FILING_CORRECTION.PROPOSED_VALUE),
                new IndicatorCode(row.get(FILING_CORRECTION.CODE)),
                row.get(FILING_CORRECTION.VALUE));
    }

    /** Sentences that filed figures were read from, each once a year. */
    static List<FiledSentence> sentences(DSLContext db, List<Township> townships) {
        var filed =
                select(FILING_READING.YEAR, FILING_READING.SENTENCE)
                        .from(FILING_READING)
                        .where(FILING_READING.SOURCE.eq(Source.Kind.REPORT.code()))
                        .and(FILING_READING.SENTENCE.ne(""))
                        .union(
                                select(FILING_CORRECTION.YEAR, FILING_CORRECTION.SENTENCE)
                                        .from(FILING_CORRECTION));
        return AcrossTownships.read(db, townships, _ -> filed).stream()
                .map(
                        found ->
                                new FiledSentence(
                                        found.township(),
                                        found.row().get(FILING_READING.YEAR),
                                        found.row().get(FILING_READING.SENTENCE)))
                .toList();
    }

    /** A sentence of a report that a filed figure came from. */
    record FiledSentence(Township township, int year, String text) {}
}
