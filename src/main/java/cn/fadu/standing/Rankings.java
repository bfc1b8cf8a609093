package cn.fadu.standing;

import static cn.fadu.db.county.Tables.EDITION;
import static cn.fadu.db.county.Tables.EDITION_SCORE;
import static cn.fadu.db.county.Tables.EDITION_TOWNSHIP;
import static cn.fadu.db.county.Tables.TOWNSHIP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import cn.fadu.publication.Movement;
import cn.fadu.standing.RankedTownship.Interval;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads published rankings exactly as their editions stored them. */
@Component
public class Rankings {

    private final TenantDatabase database;

    Rankings(TenantDatabase database) {
        this.database = database;
    }

    /** All townships of an edition by one node of the tree, the best first, the unranked last. */
    public List<RankedTownship> of(County county, int edition, String node) {
        return where(county, edition, EDITION_SCORE.NODE.eq(node)).getOrDefault(node, List.of());
    }

    /** The same by every node of the tree at once. */
    public Map<String, List<RankedTownship>> ofAllNodes(County county, int edition) {
        return where(county, edition, noCondition());
    }

    private Map<String, List<RankedTownship>> where(County county, int edition, Condition nodes) {
        return database.in(county)
                .read(
                        db ->
                                db.select(
                                                EDITION_TOWNSHIP.TOWNSHIP_ID,
                                                TOWNSHIP.CODE,
                                                EDITION_TOWNSHIP.NAME,
                                                EDITION_TOWNSHIP.KIND,
                                                EDITION_SCORE.RANK.convertFrom(
                                                        Optional::ofNullable),
                                                EDITION_SCORE.SCORE.convertFrom(
                                                        Optional::ofNullable),
                                                row(EDITION_SCORE.RANK_P05, EDITION_SCORE.RANK_P95)
                                                        .mapping(Rankings::interval),
                                                EDITION_SCORE.COVERAGE,
                                                row(
                                                                EDITION_SCORE.MOVEMENT,
                                                                EDITION_SCORE.NOT_COMPARABLE)
                                                        .mapping(Movement::of),
                                                dimensions(),
                                                history(),
                                                EDITION_SCORE.NODE)
                                        .from(EDITION_SCORE)
                                        .join(EDITION_TOWNSHIP)
                                        .using(EDITION_SCORE.EDITION_NO, EDITION_SCORE.TOWNSHIP_ID)
                                        .join(TOWNSHIP)
                                        .on(TOWNSHIP.TOWNSHIP_ID.eq(EDITION_TOWNSHIP.TOWNSHIP_ID))
                                        .where(EDITION_SCORE.EDITION_NO.eq(edition))
                                        .and(nodes)
                                        .orderBy(
                                                EDITION_SCORE.RANK.asc().nullsLast(), TOWNSHIP.CODE)
                                        .fetchGroups(
                                                EDITION_SCORE.NODE,
                                                mapping(
                                                        (id,
                                                                code,
                                                                name,
                                                                kind,
                                                                rank,
                                                                score,
                                                                interval,
                                                                coverage,
                                                                movement,
                                                                dimensions,
                                                                history,
                                                                _) ->
                                                                new RankedTownship(
                                                                        id,
                                                                        code,
                                                                        name,
                                                                        kind,
                                                                        rank,
                                                                        score,
                                                                        interval,
                                                                        coverage,
                                                                        movement,
                                                                        dimensions,
                                                                        history))));
    }

    private static Field<Map<String, BigDecimal>> dimensions() {
        var each = EDITION_SCORE.as("each");
        return multiset(
                        select(each.NODE, each.SCORE)
                                .from(each)
                                .where(each.EDITION_NO.eq(EDITION_SCORE.EDITION_NO))
                                .and(each.TOWNSHIP_ID.eq(EDITION_SCORE.TOWNSHIP_ID))
                                .and(each.SCORE.isNotNull()))
                .convertFrom(rows -> rows.intoMap(Record2::value1, Record2::value2));
    }

    /** The newest edition of each year that stands, up to this edition's year. */
    private static Field<Map<Integer, BigDecimal>> history() {
        var past = EDITION.as("past");
        var later = EDITION.as("later");
        var then = EDITION_SCORE.as("then");
        return multiset(
                        select(past.YEAR, then.SCORE)
                                .from(past)
                                .join(then)
                                .on(then.EDITION_NO.eq(past.EDITION_NO))
                                .where(then.TOWNSHIP_ID.eq(EDITION_SCORE.TOWNSHIP_ID))
                                .and(then.NODE.eq(EDITION_SCORE.NODE))
                                .and(then.SCORE.isNotNull())
                                .and(past.WITHDRAWN_AT.isNull())
                                .and(past.EDITION_NO.le(EDITION_SCORE.EDITION_NO))
                                .andNotExists(
                                        select(later.EDITION_NO)
                                                .from(later)
                                                .where(later.YEAR.eq(past.YEAR))
                                                .and(later.WITHDRAWN_AT.isNull())
                                                .and(later.EDITION_NO.gt(past.EDITION_NO))
                                                .and(
                                                        later.EDITION_NO.le(
                                                                EDITION_SCORE.EDITION_NO))))
                .convertFrom(rows -> rows.intoMap(Record2::value1, Record2::value2));
    }

    private static Optional<Interval> interval(
            @Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low == null || high == null
                ? Optional.empty()
                : Optional.of(new Interval(low, high));
    }
}
