package cn.fadu.standing;

import static cn.fadu.db.county.Tables.EDITION_SHIFT;
import static java.util.stream.Collectors.toMap;
import static org.jooq.Records.mapping;

import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads what moved each township since the edition of the year before. */
@Component
public class RankSplits {

    private final TenantDatabase database;

    RankSplits(TenantDatabase database) {
        this.database = database;
    }

    /**
     * By township, of those with an overall place in both editions; told also where the movement
     * itself is not comparable, for then the split says what the method or the entrants did.
     */
    public Map<Integer, RankSplit> of(County county, int edition) {
        return database
                .in(county)
                .read(
                        db ->
                                db.select(
                                                EDITION_SHIFT.TOWNSHIP_ID,
                                                EDITION_SHIFT.SINCE,
                                                EDITION_SHIFT.RANK_BEFORE,
                                                EDITION_SHIFT.RANK,
                                                EDITION_SHIFT.OWN,
                                                EDITION_SHIFT.OTHERS,
                                                EDITION_SHIFT.METHOD,
                                                EDITION_SHIFT.MEMBERSHIP)
                                        .from(EDITION_SHIFT)
                                        .where(EDITION_SHIFT.EDITION_NO.eq(edition))
                                        .fetch(mapping(RankSplit::new)))
                .stream()
                .collect(toMap(RankSplit::township, Function.identity()));
    }
}
