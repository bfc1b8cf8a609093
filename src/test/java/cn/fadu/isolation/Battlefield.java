package cn.fadu.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.RuntimeLogin;
import cn.fadu.tenancy.SchemaName;
import cn.fadu.tenancy.Tenant;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/**
 * Two counties of two filled townships each. One township is the attacker's; after each attack
 * every row of the three others and of the counties must be as before.
 */
@Tag("isolation")
abstract class Battlefield {

    static final County OWN_COUNTY = Filled.county();
    static final Township OWN = Filled.township(OWN_COUNTY);
    static final Township NEIGHBOUR = Filled.township(OWN_COUNTY);
    static final County OTHER_COUNTY = Filled.county();
    static final Township STRANGER = Filled.township(OTHER_COUNTY);
    static final Township OTHER_STRANGER = Filled.township(OTHER_COUNTY);

    static final List<Tenant> VICTIMS =
            List.of(OWN_COUNTY, NEIGHBOUR, OTHER_COUNTY, STRANGER, OTHER_STRANGER);

    final TenantDatabase database = TestDatabase.database();
    private Map<String, String> before = Map.of();

    @BeforeEach
    void remember_the_victims() throws SQLException {
        before = fingerprints();
        assertThat(before).hasSizeGreaterThan(40);
        assertThat(before)
                .as("what is empty can be neither read nor changed: fill it in test/resources")
                .allSatisfy((_, print) -> assertThat(print).doesNotStartWith("0 "));
    }

    @AfterEach
    void the_victims_rows_are_unchanged() throws SQLException {
        assertThat(fingerprints()).isEqualTo(before);
    }

    /** Whose rows stay unread and unchanged; a test with tenants of its own names those. */
    List<? extends Tenant> victims() {
        return VICTIMS;
    }

    /** No value that came back may bear a victim's tag. */
    void assertUnread(Iterable<String> values) {
        for (var victim : victims()) {
            assertThat(values).noneMatch(value -> value.contains(Filled.tag(victim)));
        }
    }

    private Map<String, String> fingerprints() throws SQLException {
        var prints = new TreeMap<String, String>();
        try (var connection = RuntimeLogin.superuser()) {
            for (var victim : victims()) {
                for (var table : tables(connection, victim.schema())) {
                    prints.put(table, fingerprint(connection, table));
                }
            }
        }
        return prints;
    }

    private static List<String> tables(Connection connection, SchemaName schema)
            throws SQLException {
        return Catalogue.asked(
                connection,
                "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                        + " where schemaname = '%s'".formatted(schema.value()));
    }

    private static String fingerprint(Connection connection, String table) throws SQLException {
        return Catalogue.asked(
                        connection,
                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by"
                                + " t::text)), '') from %s t".formatted(table))
                .getFirst();
    }
}
