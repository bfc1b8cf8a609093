package cn.fadu.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.TestDatabase;
import cn.fadu.tenancy.DatabaseSettings;
import cn.fadu.tenancy.NewCounty;
import cn.fadu.tenancy.NewTownship;
import cn.fadu.tenancy.RuntimeLogin;
import cn.fadu.tenancy.Tenancy;
import cn.fadu.tenancy.Township;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What PostgreSQL leaves open (docs/adr/0040): shown here so that nobody relies on it being closed.
 * Some gaps remain on every server, some only where {@code harden.sql} was not run.
 */
class StockServerTest extends Battlefield {

    private static Tenancy stock;
    private static Township own;
    private static Township neighbour;

    @BeforeAll
    static void open_a_database_that_nobody_hardened() throws SQLException {
        try (var superuser = RuntimeLogin.superuser();
                var statement = superuser.createStatement()) {
            statement.execute("create database stock template template0");
            statement.execute("grant create on database stock to fadu_owner");
        }
        var hardened = TestDatabase.settings();
        var url = hardened.url().replaceFirst("/fadu$", "/stock");
        stock =
                Tenancy.open(
                        DatabaseSettings.of(url, hardened.user(), hardened.password()),
                        Clock.systemUTC());
        var county = stock.provisioning().addCounty("test", new NewCounty("990001", "样县")).tenant();
        own = township(county, "990001001");
        neighbour = township(county, "990001002");
    }

    private static Township township(cn.fadu.tenancy.County county, String code) {
        var wanted = new NewTownship(code, "样镇", Township.Kind.TOWN, 2020);
        var township = stock.provisioning().addTownship("test", county, wanted).tenant();
        stock.database()
                .in(township)
                .write(
                        db ->
                                db.execute(
                                        "insert into draft (year, opened_at, changed_at, changed_by)"
                                                + " values (2024, now(), now(), ?)",
                                        Filled.tag(township)));
        return township;
    }

    @AfterAll
    static void close() {
        stock.close();
    }

    /** Hence: no text from outside ever becomes SQL, and the server accepts several statements. */
    @Test
    void gap_everywhere_a_smuggled_second_statement_can_leave_the_role() throws SQLException {
        try (var attacker = Attacker.within(OWN.schema())) {
            var stacked =
                    "reset role; set local role %1$s; select changed_by from %1$s.draft"
                            .formatted(NEIGHBOUR.schema());
            assertThat(attacker.run(stacked)).containsExactly(Filled.tag(NEIGHBOUR));
        }
    }

    /** Sizes of opaque names: how much somebody has, not who and not what. */
    @Test
    void gap_everywhere_the_catalog_shows_sizes_of_opaque_names() throws SQLException {
        try (var attacker = Attacker.within(OWN.schema())) {
            var size =
                    attacker.run(
                            """
                            select pg_relation_size(c.oid) from pg_class c join pg_namespace n on n.oid = relnamespace
                            where relname = 'draft' and nspname = '%s'"""
                                    .formatted(NEIGHBOUR.schema()));
            assertThat(size).containsExactly("8192");
            assertUnread(attacker.seen());
        }
    }

    /** A notification says only what its sender put in; Fadu sends none and trusts none. */
    @Test
    void gap_everywhere_anybody_may_notify() throws SQLException {
        try (var attacker = Attacker.within(OWN.schema())) {
            attacker.run("notify fadu, 'x'");
            attacker.connection().commit();
        }
    }

    @Test
    void gap_without_hardening_one_statement_can_read_the_neighbour() {
        var escape =
                "select set_config('role', '%1$s', true), query_to_xml('select * from %1$s.draft', true, true, '')"
                        .formatted(neighbour.schema());
        var seen = stock.database().in(own).read(db -> db.fetch(escape).format());
        assertThat(seen).contains(Filled.tag(neighbour));
    }

    @Test
    void even_without_hardening_a_temporary_table_cannot_pose_as_a_tenants() {
        stock.database()
                .in(own)
                .write(db -> db.execute("create temporary table draft (changed_by text)"));
        var seen = stock.database().in(own).read(db -> db.fetch("select changed_by from draft"));
        assertThat(seen.getValues(0)).isEqualTo(java.util.List.of(Filled.tag(own)));
    }

    @Test
    void even_without_hardening_a_qualified_name_does_not_reach_the_neighbour() {
        assertThatThrownBy(
                        () ->
                                stock.database()
                                        .in(own)
                                        .read(
                                                db ->
                                                        db.fetch(
                                                                "select * from %s.draft"
                                                                        .formatted(
                                                                                neighbour
                                                                                        .schema()))))
                .hasMessageContaining("permission denied for schema");
    }
}
