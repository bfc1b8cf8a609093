package cn.fadu.trend;

import static cn.fadu.db.township.Tables.SCORECARD;
import static cn.fadu.db.township.Tables.SCORECARD_LEVER;
import static org.jooq.Records.mapping;

import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What would move a township most, as its county worked it out with the edition. */
@Component
public class Levers {

    private final TenantDatabase database;

    Levers(TenantDatabase database) {
        this.database = database;
    }

    /**
     * Of one edition, the greatest gain of score first, then of places; a goal that is reached or
     * brings nothing is not there.
     */
    public List<Lever> of(Township township, int edition) {
        return database.in(township)
                .read(
                        db ->
                                db.select(
                                                SCORECARD_LEVER.CODE,
                                                SCORECARD_LEVER.GOAL.convertFrom(Lever.Goal::of),
                                                SCORECARD_LEVER.NOW.convertFrom(
                                                        Optional::ofNullable),
                                                SCORECARD_LEVER.REACHED,
                                                SCORECARD_LEVER.SCORE_GAIN,
                                                SCORECARD.RANK.convertFrom(Optional::ofNullable),
                                                SCORECARD_LEVER.RANK_AFTER.convertFrom(
                                                        Optional::ofNullable),
                                                SCORECARD_LEVER.SHARED_WITH)
                                        .from(SCORECARD_LEVER)
                                        .join(SCORECARD)
                                        .using(SCORECARD.EDITION_NO)
                                        .where(SCORECARD_LEVER.EDITION_NO.eq(edition))
                                        .and(SCORECARD.WITHDRAWN_AT.isNull())
                                        .orderBy(
                                                SCORECARD_LEVER.SCORE_GAIN.desc(),
                                                SCORECARD_LEVER.RANK_AFTER.asc().nullsLast(),
                                                SCORECARD_LEVER.CODE,
                                                SCORECARD_LEVER.GOAL)
                                        .fetch(mapping(Lever::new)));
    }
}
