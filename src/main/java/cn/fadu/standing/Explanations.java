package cn.fadu.standing;

import static cn.fadu.db.county.Tables.EDITION_EXPLANATION;
import static cn.fadu.db.county.Tables.EDITION_SCORE;
import static java.util.Objects.requireNonNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import cn.fadu.standing.Explained.Line;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads how the scores of an edition came about, as they were worked out when it was published. */
@Component
public class Explanations {

    private final TenantDatabase database;

    Explanations(TenantDatabase database) {
        this.database = database;
    }

    /** Empty for a township without a score in the node, or not in the edition at all. */
    public Optional<Explained> of(County county, int edition, int township, String node) {
        var lines =
                multiset(
                                select(
                                                EDITION_EXPLANATION.CODE,
                                                EDITION_EXPLANATION.RAW.convertFrom(
                                                        Optional::ofNullable),
                                                EDITION_EXPLANATION.COUNTED.convertFrom(
                                                        Optional::ofNullable),
                                                EDITION_EXPLANATION.NORMALISED.convertFrom(
                                                        Optional::ofNullable),
                                                EDITION_EXPLANATION.WEIGHT,
                                                EDITION_EXPLANATION.CONTRIBUTION)
                                        .from(EDITION_EXPLANATION)
                                        .where(
                                                EDITION_EXPLANATION.EDITION_NO.eq(
                                                        EDITION_SCORE.EDITION_NO))
                                        .and(
                                                EDITION_EXPLANATION.TOWNSHIP_ID.eq(
                                                        EDITION_SCORE.TOWNSHIP_ID))
                                        .and(EDITION_EXPLANATION.NODE.eq(EDITION_SCORE.NODE))
                                        .orderBy(EDITION_EXPLANATION.CODE))
                        .convertFrom(rows -> rows.map(mapping(Line::new)));
        return database.in(county)
                .read(
                        db ->
                                db.select(
                                                EDITION_SCORE.TOWNSHIP_ID,
                                                EDITION_SCORE.NODE,
                                                EDITION_SCORE.SCORE.convertFrom(
                                                        score -> requireNonNull(score)),
                                                lines)
                                        .from(EDITION_SCORE)
                                        .where(EDITION_SCORE.EDITION_NO.eq(edition))
                                        .and(EDITION_SCORE.TOWNSHIP_ID.eq(township))
                                        .and(EDITION_SCORE.NODE.eq(node))
                                        .and(EDITION_SCORE.SCORE.isNotNull())
                                        .fetchOptional(mapping(Explained::new)))
                .filter(explained -> !explained.lines().isEmpty());
    }
}
