package cn.fadu.filing;

import static cn.fadu.db.township.Tables.FILING;
import static cn.fadu.db.township.Tables.REVIEW_COMMENT;
import static org.jooq.Records.mapping;

import cn.fadu.indicator.IndicatorCode;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import java.time.Clock;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The reviewers' remarks at single figures. */
@Component
public class Comments {

    private final TenantDatabase database;
    private final Clock clock;

    Comments(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Every remark on the township's filings of the year, the newest first. */
    public List<Comment> of(Township township, int year) {
        return database.in(township).read(db -> where(db, REVIEW_COMMENT.YEAR.eq(year)));
    }

    /** Those of a year and the years after it, the newest first. */
    public List<Comment> since(Township township, int year) {
        return database.in(township).read(db -> where(db, REVIEW_COMMENT.YEAR.ge(year)));
    }

    /**
     * False when nothing was written or there is no such filing; a missing figure can be remarked
     * on.
     */
    public boolean add(
            Township township,
            int year,
            int number,
            IndicatorCode code,
            String text,
            String actor) {
        var words = text.strip();
        if (words.isEmpty() || words.length() > Comment.LONGEST) {
            return false;
        }
        return database.at(township.county(), township)
                .write(
                        db ->
                                isFiled(db, year, number)
                                        && insert(db, year, number, code, words, actor));
    }

    static List<Comment> where(DSLContext db, Condition condition) {
        return db.select(
                        REVIEW_COMMENT.YEAR,
                        REVIEW_COMMENT.FILING_NO,
                        REVIEW_COMMENT.CODE.convertFrom(IndicatorCode::new),
                        REVIEW_COMMENT.TEXT,
                        REVIEW_COMMENT.MADE_AT,
                        REVIEW_COMMENT.MADE_BY)
                .from(REVIEW_COMMENT)
                .where(condition)
                .orderBy(REVIEW_COMMENT.COMMENT_ID.desc())
                .fetch(mapping(Comment::new));
    }

    private boolean insert(
            DSLContext db, int year, int number, IndicatorCode code, String text, String actor) {
        return db.insertInto(REVIEW_COMMENT)
                        .set(REVIEW_COMMENT.YEAR, year)
                        .set(REVIEW_COMMENT.FILING_NO, number)
                        .set(REVIEW_COMMENT.CODE, code.value())
                        .set(REVIEW_COMMENT.TEXT, text)
                        .set(REVIEW_COMMENT.MADE_AT, clock.instant())
                        .set(REVIEW_COMMENT.MADE_BY, actor)
                        .execute()
                == 1;
    }

    private static boolean isFiled(DSLContext db, int year, int number) {
        return db.fetchExists(FILING, FILING.YEAR.eq(year).and(FILING.FILING_NO.eq(number)));
    }
}
