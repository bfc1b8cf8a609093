package cn.fadu.standing;

import static cn.fadu.db.county.Tables.EDITION_TOWNSHIP;
import static org.jooq.Records.mapping;

import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Residents and villages of the townships of an edition, to compare like with like. */
@Component
public class Sizes {

    private final TenantDatabase database;

    Sizes(TenantDatabase database) {
        this.database = database;
    }

    /** By the township's id. */
    public Map<Integer, Size> of(County county, int edition) {
        return database.in(county)
                .read(
                        db ->
                                db.select(
                                                EDITION_TOWNSHIP.TOWNSHIP_ID,
                                                EDITION_TOWNSHIP.POPULATION.convertFrom(
                                                        Optional::ofNullable),
                                                EDITION_TOWNSHIP.VILLAGES.convertFrom(
                                                        Optional::ofNullable))
                                        .from(EDITION_TOWNSHIP)
                                        .where(EDITION_TOWNSHIP.EDITION_NO.eq(edition))
                                        .fetchMap(
                                                EDITION_TOWNSHIP.TOWNSHIP_ID,
                                                mapping(
                                                        (_, residents, villages) ->
                                                                new Size(residents, villages))));
    }
}
