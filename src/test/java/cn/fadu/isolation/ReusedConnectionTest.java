package cn.fadu.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.TestDatabase;
import cn.fadu.tenancy.RuntimeLogin;
import cn.fadu.tenancy.Tenant;
import cn.fadu.tenancy.TenantUnavailableException;
import java.sql.SQLException;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;

/** What one tenant leaves on a connection must not meet the next: a pool of one connection. */
class ReusedConnectionTest extends OneConnection {

    private static int smuggle(Tenant tenant, String sql) {
        return door.in(tenant).write(db -> db.execute(sql));
    }

    @Test
    void a_path_left_behind_leads_nobody_astray() {
        smuggle(OWN, "set search_path = %s".formatted(NEIGHBOUR.schema()));
        assertEachSeesItsOwn();
    }

    @Test
    void a_role_left_behind_is_not_the_next_tenants() {
        smuggle(OWN, "set role %s".formatted(NEIGHBOUR.schema()));
        assertEachSeesItsOwn();
    }

    @Test
    void a_cursor_held_over_the_commit_is_closed_before_the_next_tenant() {
        smuggle(NEIGHBOUR, "declare kept cursor with hold for select * from draft");
        assertThatThrownBy(() -> door.in(OWN).read(db -> db.fetch("fetch all from kept")))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("cursor \"kept\" does not exist");
        assertEachSeesItsOwn();
    }

    @Test
    void a_prepared_statement_of_one_tenant_reads_the_others_own_rows_or_nothing() {
        smuggle(NEIGHBOUR, "prepare kept as select changed_by from draft");
        var replanned = door.in(OWN).read(db -> db.fetch("execute kept").getValues(0));
        assertThat(replanned.stream().map(String::valueOf)).containsExactly(Filled.tag(OWN));

        smuggle(
                NEIGHBOUR,
                "prepare theirs as select changed_by from %s.draft".formatted(NEIGHBOUR.schema()));
        assertThatThrownBy(() -> door.in(OWN).read(db -> db.fetch("execute theirs")))
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_drivers_own_prepared_statements_follow_the_role() {
        for (var round = 0; round < 12; round++) {
            assertEachSeesItsOwn();
        }
    }

    @Test
    void a_statement_is_prepared_once_for_all_who_come() {
        for (var round = 0; round < 12; round++) {
            assertEachSeesItsOwn();
        }
        var plans =
                door.in(OWN)
                        .read(
                                db ->
                                        db.fetchValue(
                                                "select max(generic_plans + custom_plans) from"
                                                        + " pg_prepared_statements where statement like"
                                                        + " '%\"draft\".\"changed_by\"%'"));
        assertThat((Long) plans).isGreaterThan(12);
    }

    @Test
    void an_exception_leaves_no_role_behind() {
        assertThatThrownBy(() -> smuggle(NEIGHBOUR, "select 1 / 0"));
        assertThatThrownBy(
                () ->
                        door.in(NEIGHBOUR)
                                .write(
                                        db -> {
                                            throw new IllegalStateException("broken");
                                        }));
        assertEachSeesItsOwn();
    }

    @Test
    void a_timeout_leaves_no_role_behind() {
        assertThatThrownBy(
                        () ->
                                door.in(NEIGHBOUR)
                                        .write(
                                                db -> {
                                                    db.execute("set local statement_timeout = 50");
                                                    return db.fetch(
                                                            "select count(*) from"
                                                                    + " generate_series(1, 1000000000)");
                                                }))
                .hasMessageContaining("statement timeout");
        assertEachSeesItsOwn();
    }

    @Test
    void a_terminated_backend_is_replaced_by_one_without_a_role() {
        assertThatThrownBy(
                () ->
                        door.in(NEIGHBOUR)
                                .write(
                                        db -> {
                                            terminate(
                                                    String.valueOf(
                                                            db.fetchValue(
                                                                    "select pg_backend_pid()")));
                                            return db.fetch("select 1");
                                        }));
        assertEachSeesItsOwn();
    }

    private static void terminate(String backend) {
        try (var superuser = RuntimeLogin.superuser();
                var statement = superuser.createStatement()) {
            statement.execute("select pg_terminate_backend(%s)".formatted(backend));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_tenant_made_anew_under_an_old_name_is_not_reached_by_an_old_connection()
            throws SQLException {
        var gone = TestDatabase.newTownship(Filled.county());
        assertThat(drafts(gone)).isEmpty();
        try (var superuser = RuntimeLogin.superuser();
                var statement = superuser.createStatement()) {
            statement.execute(
                    """
                    drop schema %1$s cascade; drop role %1$s; create role %1$s noinherit;
                    create schema %1$s authorization %1$s;
                    create table %1$s.draft as select 'new' as changed_by;
                    alter table %1$s.draft owner to %1$s"""
                            .formatted(gone.schema()));
        }
        assertThatThrownBy(() -> drafts(gone)).isInstanceOf(TenantUnavailableException.class);
        assertEachSeesItsOwn();
    }
}
