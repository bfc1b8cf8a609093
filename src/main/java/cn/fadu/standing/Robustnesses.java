package cn.fadu.standing;

import static cn.fadu.db.county.Tables.EDITION;
import static cn.fadu.db.county.Tables.EDITION_PAIR;
import static cn.fadu.db.county.Tables.EDITION_REMARK;
import static cn.fadu.db.county.Tables.EDITION_SENSITIVITY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import cn.fadu.publication.Remark;
import cn.fadu.standing.Robustness.Choice;
import cn.fadu.standing.Robustness.Effect;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Reads how sure an edition's places are, as it was worked out when it was published. */
@Component
public class Robustnesses {

    private final TenantDatabase database;

    Robustnesses(TenantDatabase database) {
        this.database = database;
    }

    /** Empty where there is no such edition. */
    public Optional<Robustness> of(County county, int edition) {
        return database.in(county)
                .read(
                        db ->
                                db.select(
                                                EDITION.MEAN_SHIFT.convertFrom(
                                                        Optional::ofNullable),
                                                effects(),
                                                remarks())
                                        .from(EDITION)
                                        .where(EDITION.EDITION_NO.eq(edition))
                                        .fetchOptional(mapping(Robustness::new)));
    }

    private static Field<List<Effect>> effects() {
        return multiset(
                        select(
                                        EDITION_SENSITIVITY.CHOICE.convertFrom(
                                                code ->
                                                        Choice.valueOf(
                                                                code.toUpperCase(Locale.ROOT))),
                                        EDITION_SENSITIVITY.FIRST_ORDER,
                                        EDITION_SENSITIVITY.TOTAL)
                                .from(EDITION_SENSITIVITY)
                                .where(EDITION_SENSITIVITY.EDITION_NO.eq(EDITION.EDITION_NO))
                                .orderBy(EDITION_SENSITIVITY.TOTAL.desc()))
                .convertFrom(rows -> rows.map(mapping(Effect::new)));
    }

    private static Field<List<Remark>> remarks() {
        return multiset(
                        select(
                                        EDITION_REMARK.KIND.convertFrom(Remark.Kind::of),
                                        EDITION_REMARK.CODE,
                                        EDITION_REMARK.TOWNSHIP_ID.convertFrom(
                                                Optional::ofNullable))
                                .from(EDITION_REMARK)
                                .where(EDITION_REMARK.EDITION_NO.eq(EDITION.EDITION_NO))
                                .orderBy(EDITION_REMARK.REMARK_NO))
                .convertFrom(rows -> rows.map(mapping(Remark::new)));
    }

    /**
     * For one township, by every other ranked one: the share of the draws in which it is ahead of
     * it overall. What this and the reverse leave to 1 are ties.
     */
    public Map<Integer, Double> ahead(County county, int edition, int township) {
        return database.in(county)
                .read(
                        db ->
                                db.select(EDITION_PAIR.OTHER_ID, EDITION_PAIR.AHEAD)
                                        .from(EDITION_PAIR)
                                        .where(EDITION_PAIR.EDITION_NO.eq(edition))
                                        .and(EDITION_PAIR.TOWNSHIP_ID.eq(township))
                                        .fetchMap(EDITION_PAIR.OTHER_ID, EDITION_PAIR.AHEAD));
    }
}
