package cn.fadu.tenancy;

import static cn.fadu.db.county.Tables.TOWNSHIP;
import static cn.fadu.db.township.Tables.DRAFT;
import static cn.fadu.db.township.Tables.FILING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.TestDatabase;
import cn.fadu.tenancy.Provisioned.CodeTaken;
import java.time.Instant;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;

class ProvisioningTest {

    private final TenantDatabase database = TestDatabase.database();
    private final Provisioning provisioning = TestDatabase.provisioning();
    private final Registry registry = TestDatabase.registry();

    @Test
    void a_new_township_is_found_in_its_county_and_can_keep_a_draft() {
        var county = TestDatabase.newCounty();
        var township = TestDatabase.newTownship(county);

        assertThat(registry.townships(county)).containsExactly(township);
        assertThat(registry.township(township.id())).contains(township);
        assertThat(openDraft(township)).isEqualTo(1);
    }

    @Test
    void a_second_township_of_the_same_code_is_refused_and_leaves_nothing() {
        var county = TestDatabase.newCounty();
        var township = TestDatabase.newTownship(county);
        var again = new NewTownship(township.code(), "另一镇", Township.Kind.TOWN, 2020);

        assertThat(provisioning.addTownship("test", county, again))
                .isEqualTo(new CodeTaken<>(township.code()));
        assertThat(registry.townships(county)).containsExactly(township);
    }

    @Test
    void a_name_reaches_the_countys_list_as_it_was_written() {
        var county = TestDatabase.newCounty();
        var name = "样'镇\\'; -- {0} ? $1 :a 镇";

        TestDatabase.newTownship(county, name);
        var listed = database.in(county).read(db -> db.fetchValues(TOWNSHIP.NAME));

        assertThat(listed).containsExactly(name);
    }

    @Test
    void the_owners_names_lead_to_the_registry_from_the_start() {
        try (var cell = new Cell(TestDatabase.settings().home())) {
            var path = cell.owner().alone(db -> db.fetchValue("show search_path"));

            assertThat(path).isEqualTo("platform, pg_temp");
        }
    }

    @Test
    void a_neighbours_schema_is_closed() {
        var county = TestDatabase.newCounty();
        var one = TestDatabase.newTownship(county);
        var other = TestDatabase.newTownship(county);
        openDraft(other);

        assertThatThrownBy(
                        () ->
                                database.in(one)
                                        .read(
                                                db ->
                                                        db.fetch(
                                                                "select * from "
                                                                        + other.schema()
                                                                        + ".draft")))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("permission denied for schema");
    }

    @Test
    void a_county_reads_what_was_filed_but_no_draft() {
        var county = TestDatabase.newCounty();
        var township = TestDatabase.newTownship(county);
        openDraft(township);

        var seat = database.at(county, township);
        int filings = seat.read(db -> db.fetchCount(FILING));

        assertThat(filings).isZero();
        assertThatThrownBy(() -> seat.read(db -> db.fetchCount(DRAFT)))
                .hasMessageContaining("permission denied for table draft");
    }

    private int openDraft(Township township) {
        return database.in(township)
                .write(
                        db ->
                                db.insertInto(DRAFT)
                                        .set(DRAFT.YEAR, 2024)
                                        .set(DRAFT.OPENED_AT, Instant.EPOCH)
                                        .set(DRAFT.CHANGED_AT, Instant.EPOCH)
                                        .set(DRAFT.CHANGED_BY, "clerk")
                                        .execute());
    }
}
