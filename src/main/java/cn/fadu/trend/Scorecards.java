package cn.fadu.trend;

import static cn.fadu.db.township.Tables.SCORECARD;
import static cn.fadu.db.township.Tables.SCORECARD_LINE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import cn.fadu.publication.Movement;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import cn.fadu.trend.Scorecard.Line;
import cn.fadu.trend.Scorecard.Places;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The scorecards a township was sent, of the editions that stand. */
@Component
public class Scorecards {

    private final TenantDatabase database;

    Scorecards(TenantDatabase database) {
        this.database = database;
    }

    /** The newest of each year, the newest year first. */
    public List<Scorecard> of(Township township) {
        return newest(township, Integer.MAX_VALUE);
    }

    private record Newest(int years) {}

    /** The same of the last years alone. */
    public List<Scorecard> newest(Township township, int years) {
        var newer = SCORECARD.as("newer");
        var lines =
                multiset(
                                select(
                                                SCORECARD_LINE.CODE,
                                                SCORECARD_LINE.VALUE.convertFrom(
                                                        Optional::ofNullable),
                                                SCORECARD_LINE.SCORE.convertFrom(
                                                        Optional::ofNullable),
                                                SCORECARD_LINE.RANK.convertFrom(
                                                        Optional::ofNullable),
                                                SCORECARD_LINE.REPORTING,
                                                SCORECARD_LINE.MEDIAN,
                                                SCORECARD_LINE.LOWER_QUARTILE,
                                                SCORECARD_LINE.UPPER_QUARTILE,
                                                SCORECARD_LINE.BEST)
                                        .from(SCORECARD_LINE)
                                        .where(SCORECARD_LINE.EDITION_NO.eq(SCORECARD.EDITION_NO))
                                        .orderBy(SCORECARD_LINE.CODE))
                        .convertFrom(rows -> rows.map(mapping(Line::new)));
        return database.in(township)
                .readOnce(
                        new Newest(years),
                        db ->
                                db.select(
                                                SCORECARD.EDITION_NO,
                                                SCORECARD.YEAR,
                                                SCORECARD.FRAMEWORK_VERSION,
                                                SCORECARD.PUBLISHED_AT,
                                                SCORECARD.SCORE.convertFrom(Optional::ofNullable),
                                                SCORECARD.RANK.convertFrom(Optional::ofNullable),
                                                SCORECARD.RANKED,
                                                row(SCORECARD.RANK_P05, SCORECARD.RANK_P95)
                                                        .mapping(Places::of),
                                                SCORECARD.COVERAGE,
                                                row(SCORECARD.MOVEMENT, SCORECARD.NOT_COMPARABLE)
                                                        .mapping(Movement::of),
                                                lines)
                                        .from(SCORECARD)
                                        .where(SCORECARD.WITHDRAWN_AT.isNull())
                                        .andNotExists(
                                                select(newer.EDITION_NO)
                                                        .from(newer)
                                                        .where(newer.YEAR.eq(SCORECARD.YEAR))
                                                        .and(newer.WITHDRAWN_AT.isNull())
                                                        .and(
                                                                newer.EDITION_NO.gt(
                                                                        SCORECARD.EDITION_NO)))
                                        .orderBy(SCORECARD.YEAR.desc())
                                        .limit(years)
                                        .fetch(mapping(Scorecard::new)));
    }
}
