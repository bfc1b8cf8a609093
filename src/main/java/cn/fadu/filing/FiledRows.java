package cn.fadu.filing;

import static cn.fadu.db.township.Tables.FILING;
import static cn.fadu.db.township.Tables.FILING_READING;
import static cn.fadu.db.township.Tables.REVIEW;
import static cn.fadu.db.township.Tables.SIGN_OFF;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import cn.fadu.filing.Filing.Review;
import cn.fadu.filing.Filing.SignOff;
import cn.fadu.filing.Filing.Verdict;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.ReadingColumns;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectFieldOrAsterisk;

/** Filings where they lie: the township adds and reads under its own role, the county reads. */
final class FiledRows {

    private static final Field<List<Reading>> READINGS =
            multiset(
                            select(ReadingColumns.of(FILING_READING))
                                    .from(FILING_READING)
                                    .where(FILING_READING.YEAR.eq(FILING.YEAR))
                                    .and(FILING_READING.FILING_NO.eq(FILING.FILING_NO))
                                    .orderBy(FILING_READING.CODE))
                    .convertFrom(rows -> rows.map(Record1::value1));

    private FiledRows() {}

    static void add(DSLContext db, Filing filing) {
        db.insertInto(FILING)
                .set(FILING.YEAR, filing.year())
                .set(FILING.FILING_NO, filing.number())
                .set(FILING.FRAMEWORK_VERSION, filing.frameworkVersion())
                .set(FILING.SUBMITTED_AT, filing.submittedAt())
                .set(FILING.SUBMITTED_BY, filing.submittedBy())
                .set(FILING.CONTENT_HASH, filing.contentHash())
                .execute();
        var rows =
                filing.readings().stream()
                        .map(
                                reading ->
                                        ReadingColumns.into(
                                                db.newRecord(FILING_READING)
                                                        .with(FILING_READING.YEAR, filing.year())
                                                        .with(
                                                                FILING_READING.FILING_NO,
                                                                filing.number()),
                                                reading))
                        .toList();
        db.insertInto(FILING_READING).set(rows).execute();
    }

    /** The newest year and number first. */
    static List<Filing> where(DSLContext db, Condition condition) {
        return db.fetch(asked(condition)).map(FiledRows::filing);
    }

    /**
     * The question for filings, to be asked in several townships too.
     *
     * @param more what else to tell of each
     */
    static Select<Record> asked(Condition condition, SelectFieldOrAsterisk... more) {
        return select(
                        FILING.YEAR,
                        FILING.FILING_NO,
                        FILING.FRAMEWORK_VERSION,
                        FILING.SUBMITTED_AT,
                        FILING.SUBMITTED_BY,
                        FILING.CONTENT_HASH,
                        SIGN_OFF.SIGNED_AT,
                        SIGN_OFF.SIGNED_BY,
                        REVIEW.VERDICT,
                        REVIEW.REASON,
                        REVIEW.DECIDED_AT,
                        REVIEW.DECIDED_BY,
                        READINGS)
                .select(more)
                .from(FILING)
                .leftJoin(REVIEW)
                .on(REVIEW.YEAR.eq(FILING.YEAR))
                .and(REVIEW.FILING_NO.eq(FILING.FILING_NO))
                .leftJoin(SIGN_OFF)
                .on(SIGN_OFF.YEAR.eq(FILING.YEAR))
                .and(SIGN_OFF.FILING_NO.eq(FILING.FILING_NO))
                .where(condition)
                .orderBy(FILING.YEAR.desc(), FILING.FILING_NO.desc());
    }

    /**
     * Moments are columns of their own: nested in a row they would come as text, which has to be
     * made out again at each reading.
     */
    static Filing filing(Record row) {
        return new Filing(
                row.get(FILING.YEAR),
                row.get(FILING.FILING_NO),
                row.get(FILING.FRAMEWORK_VERSION),
                row.get(FILING.SUBMITTED_AT),
                row.get(FILING.SUBMITTED_BY),
                row.get(FILING.CONTENT_HASH),
                Optional.ofNullable(row.get(SIGN_OFF.SIGNED_AT))
                        .map(at -> new SignOff(at, row.get(SIGN_OFF.SIGNED_BY))),
                Optional.ofNullable(row.get(REVIEW.VERDICT)).map(verdict -> review(verdict, row)),
                row.get(READINGS));
    }

    private static Review review(String verdict, Record row) {
        return new Review(
                Verdict.of(verdict),
                row.get(REVIEW.REASON),
                row.get(REVIEW.DECIDED_AT),
                row.get(REVIEW.DECIDED_BY));
    }

    /** What one filing says; empty where it was never made. */
    static List<Reading> readings(DSLContext db, int year, int number) {
        return where(db, FILING.YEAR.eq(year).and(FILING.FILING_NO.eq(number))).stream()
                .findFirst()
                .map(Filing::readings)
                .orElseGet(List::of);
    }
}
