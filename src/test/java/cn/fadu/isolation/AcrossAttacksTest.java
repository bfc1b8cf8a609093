package cn.fadu.isolation;

import static cn.fadu.db.township.Tables.DRAFT_READING;
import static cn.fadu.db.township.Tables.FILING_READING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.select;

import cn.fadu.tenancy.AcrossTownships;
import cn.fadu.tenancy.Tenant;
import cn.fadu.tenancy.Township;
import java.util.List;
import org.jooq.TableField;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;

/** One statement over several townships opens nothing that is shut to whoever asks. */
class AcrossAttacksTest extends Battlefield {

    private static final String FORBIDDEN = "42501";

    private List<String> found(Tenant asking, TableField<?, String> field, Township... townships) {
        return database.in(asking)
                .read(
                        db ->
                                AcrossTownships.read(
                                                db,
                                                List.of(townships),
                                                _ -> select(field).from(field.getTable()))
                                        .stream()
                                        .map(found -> found.row().get(field))
                                        .toList());
    }

    private void refused(Tenant asking, TableField<?, String> field, Township... townships) {
        assertThatThrownBy(() -> found(asking, field, townships))
                .isInstanceOfSatisfying(
                        DataAccessException.class,
                        refusal -> assertThat(refusal.sqlState()).isEqualTo(FORBIDDEN));
    }

    @Test
    void a_county_finds_what_its_own_townships_filed() {
        var found = found(OWN_COUNTY, FILING_READING.SENTENCE, OWN, NEIGHBOUR);

        assertThat(found).anyMatch(each -> each.contains(Filled.tag(OWN)));
        assertThat(found).anyMatch(each -> each.contains(Filled.tag(NEIGHBOUR)));
        assertThat(found).noneMatch(each -> each.contains(Filled.tag(STRANGER)));
    }

    @Test
    void another_countys_township_among_the_own_ones_is_refused() {
        refused(OWN_COUNTY, FILING_READING.SENTENCE, OWN, STRANGER);
        refused(OWN_COUNTY, FILING_READING.SENTENCE, STRANGER);
    }

    @Test
    void no_draft_is_seen_across_townships() {
        refused(OWN_COUNTY, DRAFT_READING.SENTENCE, OWN, NEIGHBOUR);
    }

    @Test
    void a_township_asks_for_its_neighbour_in_vain() {
        refused(OWN, FILING_READING.SENTENCE, OWN, NEIGHBOUR);
        refused(OWN, FILING_READING.SENTENCE, STRANGER);
    }

    @Test
    void nothing_is_asked_where_no_township_is_named() {
        assertThat(found(OWN_COUNTY, FILING_READING.SENTENCE)).isEmpty();
    }
}
