package cn.fadu.publication;

import static cn.fadu.db.county.Tables.EDITION_SCORE;
import static cn.fadu.db.county.Tables.TOWNSHIP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;

import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sets two editions beside one another, as when a corrected one has replaced the first. */
@Component
public class Differences {

    private final TenantDatabase database;

    Differences(TenantDatabase database) {
        this.database = database;
    }

    /** A township in two editions; empty where one of them does not have it or does not rank it. */
    public record Difference(
            String name,
            boolean inBoth,
            Optional<Integer> rankBefore,
            Optional<Integer> rank,
            Optional<BigDecimal> scoreBefore,
            Optional<BigDecimal> score) {}

    /** By the rank in the later of the two; the node is the top of its framework's tree. */
    public List<Difference> between(County county, int before, int after, String node) {
        var old = EDITION_SCORE.as("old");
        var now = EDITION_SCORE.as("now");
        return database.in(county)
                .read(
                        db ->
                                db.select(
                                                TOWNSHIP.NAME,
                                                field(
                                                        old.NODE
                                                                .isNotNull()
                                                                .and(now.NODE.isNotNull())),
                                                old.RANK.convertFrom(Optional::ofNullable),
                                                now.RANK.convertFrom(Optional::ofNullable),
                                                old.SCORE.convertFrom(Optional::ofNullable),
                                                now.SCORE.convertFrom(Optional::ofNullable))
                                        .from(TOWNSHIP)
                                        .leftJoin(old)
                                        .on(old.TOWNSHIP_ID.eq(TOWNSHIP.TOWNSHIP_ID))
                                        .and(old.EDITION_NO.eq(before))
                                        .and(old.NODE.eq(node))
                                        .leftJoin(now)
                                        .on(now.TOWNSHIP_ID.eq(TOWNSHIP.TOWNSHIP_ID))
                                        .and(now.EDITION_NO.eq(after))
                                        .and(now.NODE.eq(node))
                                        .where(old.NODE.isNotNull().or(now.NODE.isNotNull()))
                                        .orderBy(now.RANK.asc().nullsLast(), TOWNSHIP.CODE)
                                        .fetch(mapping(Difference::new)));
    }
}
