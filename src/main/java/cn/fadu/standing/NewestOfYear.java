package cn.fadu.standing;

import static cn.fadu.db.county.Tables.EDITION;
import static org.jooq.impl.DSL.select;

import org.jooq.Condition;

/** The editions that tell a history: of each year the newest that stands. */
final class NewestOfYear {

    private NewestOfYear() {}

    /** Of the years up to that of the given edition; for its own year the edition itself. */
    static Condition upTo(int edition) {
        var given = EDITION.as("given");
        var later = EDITION.as("later");
        var year = select(given.YEAR).from(given).where(given.EDITION_NO.eq(edition));
        var overtaken =
                select(later.EDITION_NO)
                        .from(later)
                        .where(later.YEAR.eq(EDITION.YEAR))
                        .and(later.WITHDRAWN_AT.isNull())
                        .and(later.EDITION_NO.gt(EDITION.EDITION_NO));
        return EDITION.EDITION_NO
                .eq(edition)
                .or(
                        EDITION.YEAR
                                .lt(year)
                                .and(EDITION.WITHDRAWN_AT.isNull())
                                .andNotExists(overtaken));
    }
}
