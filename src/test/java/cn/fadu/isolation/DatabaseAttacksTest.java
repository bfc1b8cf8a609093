package cn.fadu.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.tenancy.SchemaName;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What smuggled SQL can do on the runtime login's own connection: nothing to a neighbour. */
class DatabaseAttacksTest extends Battlefield {

    /** What a county may read of its own townships, or writes there itself. */
    private static final Set<String> FILED =
            Set.of(
                    "filed_evidence",
                    "filing",
                    "filing_correction",
                    "filing_part",
                    "filing_reading",
                    "review",
                    "review_comment",
                    "scorecard",
                    "scorecard_lever",
                    "scorecard_line",
                    "sign_off");

    private static String neighbours(String table) {
        return NEIGHBOUR.schema() + "." + table;
    }

    @Test
    void without_a_role_nothing_can_be_read() throws SQLException {
        try (var attacker = Attacker.withoutRole()) {
            for (var victim : VICTIMS) {
                attacker.forbidden("select * from %s.audit_event".formatted(victim.schema()));
            }
            attacker.forbidden("select * from platform.county");
            attacker.forbidden("select * from platform.account");
            assertThat(attacker.refused("select * from draft").getSQLState()).isEqualTo("42P01");
            assertUnread(attacker.seen());
        }
    }

    @Test
    void a_role_set_outside_a_transaction_is_gone_before_the_next_statement() throws SQLException {
        try (var attacker = Attacker.withoutRole()) {
            attacker.run("set local role \"%s\"".formatted(NEIGHBOUR.schema()));
            attacker.forbidden("select * from " + neighbours("draft"));
        }
    }

    /** All there are, as the server itself lists them; views too. */
    static List<String> tablesOfATownship() throws SQLException {
        return Catalogue.relations(NEIGHBOUR.schema());
    }

    @ParameterizedTest
    @MethodSource("tablesOfATownship")
    void a_qualified_name_does_not_reach_the_neighbour(String table) throws SQLException {
        try (var attacker = Attacker.within(OWN.schema())) {
            var theirs = neighbours(table);
            attacker.forbidden("select * from " + theirs);
            attacker.forbidden("select 1 from %s limit 1".formatted(theirs));
            attacker.forbidden("select count(*) from " + theirs);
            attacker.forbidden("insert into %s default values".formatted(theirs));
            attacker.forbidden("delete from " + theirs);
            attacker.forbidden("truncate " + theirs);
            attacker.forbidden("lock table %s in access share mode".formatted(theirs));
            attacker.forbidden("copy %s to stdout".formatted(theirs));
            attacker.forbidden("explain select * from " + theirs);
            attacker.forbidden("drop table " + theirs);
            attacker.forbidden("select 'x'::%s".formatted(theirs));
            attacker.forbidden("select '%s'::regclass".formatted(theirs));
        }
    }

    static List<String> tablesOfACounty() throws SQLException {
        return Catalogue.relations(OWN_COUNTY.schema());
    }

    @ParameterizedTest
    @MethodSource("tablesOfACounty")
    void a_township_reaches_neither_its_county_nor_another(String table) throws SQLException {
        try (var attacker = Attacker.within(OWN.schema())) {
            for (var county : List.of(OWN_COUNTY, OTHER_COUNTY)) {
                assertClosed(attacker, county.schema() + "." + table);
            }
        }
    }

    static List<String> tablesOfTheRegistry() throws SQLException {
        return Catalogue.relations(new SchemaName("platform"));
    }

    @ParameterizedTest
    @MethodSource("tablesOfTheRegistry")
    void nobody_but_the_platform_reaches_the_registry(String table) throws SQLException {
        for (var role : List.of(OWN.schema(), OWN_COUNTY.schema())) {
            try (var attacker = Attacker.within(role)) {
                assertClosed(attacker, "platform." + table);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tablesOfATownship")
    void a_county_reaches_of_its_townships_what_was_filed_and_of_anothers_nothing(String table)
            throws SQLException {
        try (var attacker = Attacker.within(OWN_COUNTY.schema())) {
            if (!FILED.contains(table)) {
                assertClosed(attacker, neighbours(table));
            }
            assertClosed(attacker, STRANGER.schema() + "." + table);
        }
    }

    @ParameterizedTest
    @MethodSource("tablesOfACounty")
    void a_county_reaches_no_other_county(String table) throws SQLException {
        try (var attacker = Attacker.within(OWN_COUNTY.schema())) {
            assertClosed(attacker, OTHER_COUNTY.schema() + "." + table);
        }
    }

    @Test
    void a_county_changes_nothing_that_was_filed() throws SQLException {
        try (var attacker = Attacker.within(OWN_COUNTY.schema())) {
            attacker.forbidden("update %s set year = 1".formatted(neighbours("filing")));
            attacker.forbidden("delete from " + neighbours("filing_reading"));
            attacker.forbidden("delete from " + neighbours("filing_correction"));
            attacker.forbidden("delete from " + neighbours("review"));
            attacker.forbidden(
                    "update %s set verdict = 'returned'".formatted(neighbours("review")));
        }
    }

    private static void assertClosed(Attacker attacker, String table) throws SQLException {
        attacker.forbidden("select * from " + table);
        attacker.forbidden("select count(*) from " + table);
        attacker.forbidden("insert into %s default values".formatted(table));
        attacker.forbidden("delete from " + table);
        attacker.forbidden("copy %s to stdout".formatted(table));
    }

    @Test
    void the_role_is_gone_after_commit_and_after_rollback() throws SQLException {
        try (var attacker = Attacker.within(NEIGHBOUR.schema())) {
            attacker.connection().commit();
            attacker.forbidden("select * from " + neighbours("draft"));
            attacker.connection().rollback();
            attacker.enter(NEIGHBOUR.schema());
            attacker.connection().rollback();
            attacker.forbidden("select * from " + neighbours("draft"));
        }
    }

    @Test
    void a_savepoint_gives_back_the_role_that_was_held_before_it() throws SQLException {
        try (var attacker = Attacker.within(OWN.schema())) {
            attacker.run("savepoint before_it");
            attacker.run("set local role \"%s\"".formatted(NEIGHBOUR.schema()));
            attacker.run("rollback to savepoint before_it");
            assertThat(attacker.run("select current_user")).containsExactly(OWN.schema().value());
            attacker.forbidden("select * from " + neighbours("draft"));
        }
    }

    @Test
    void no_temporary_table_can_pose_as_a_tenants() throws SQLException {
        try (var attacker = Attacker.within(OWN.schema())) {
            attacker.forbidden("create temporary table draft (year integer)");
            attacker.forbidden("create table pg_temp.filing (year integer)");
            attacker.forbidden("create temporary view scorecard as select 1");
            attacker.forbidden("select 1 as x into temporary t");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table public.x (y integer)",
                "create table x (y integer)",
                "create table platform.x (y integer)",
                "create table %s.x (y integer)",
                "create view v as select 1",
                "create schema s",
                "create function f() returns integer language sql as 'select 1'",
                "create function public.f() returns integer language sql as 'select 1'",
                "create role intruder",
                "create extension dblink",
                "create extension file_fdw",
                "create foreign data wrapper w",
                "create event trigger t on ddl_command_start execute function f()",
                "create operator === (leftarg = integer, rightarg = integer, function = int4eq)",
                "create type t as enum ('a')",
                "create sequence s",
                "create rule r as on select to draft do instead select 1",
                "create trigger t after insert on draft execute function f()",
                "create policy p on draft using (true)",
                "create publication p for all tables",
                "create subscription s connection 'host=x' publication p",
                "create tablespace t location '/tmp'",
                "create database d"
            })
    void nothing_can_be_created_anywhere(String sql) throws SQLException {
        try (var attacker = Attacker.within(OWN.schema())) {
            assertThat(attacker.refused(sql.formatted(NEIGHBOUR.schema())).getSQLState())
                    .isIn("42501", "42883", "25001");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table %1$s.filing add constraint x foreign key (year) references %2$s.draft",
                "alter table %1$s.filing disable trigger all",
                "alter table %1$s.filing owner to fadu_app",
                "alter table %1$s.audit_event disable row level security",
                "alter schema %1$s owner to fadu_app",
                "alter role %1$s superuser",
                "alter role fadu_app inherit",
                "alter role %2$s login password 'x'",
                "alter database fadu owner to fadu_app",
                "alter system set log_statement = 'all'",
                "grant select on %1$s.draft to public",
                "grant usage on schema %2$s to %1$s",
                "grant %2$s to %1$s",
                "grant %2$s to fadu_app with inherit true",
                "reassign owned by %2$s to %1$s",
                "drop owned by %2$s",
                "drop schema %2$s cascade",
                "drop role %2$s",
                "comment on schema %2$s is 'x'",
                "analyze verbose pg_authid",
                "cluster %2$s.draft",
                "reindex schema %2$s",
                "refresh materialized view %2$s.x",
                "security label on schema %2$s is 'x'"
            })
    void no_right_can_be_taken_or_given(String sql) throws SQLException {
        try (var attacker = Attacker.within(OWN.schema())) {
            var statement = sql.formatted(OWN.schema(), NEIGHBOUR.schema());
            if (statement.startsWith("analyze") || statement.startsWith("grant select")) {
                attacker.run(statement);
            } else {
                assertThat(attacker.refused(statement).getSQLState())
                        .isIn("42501", "25001", "22023", "0LP01");
            }
            attacker.forbidden("select * from " + neighbours("draft"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "copy (select 1) to program 'id'",
                "copy draft from program 'id'",
                "copy (select 1) to '/tmp/fadu-out'",
                "copy draft from '/etc/passwd'",
                "select pg_read_file('/etc/passwd')",
                "select pg_read_binary_file('postgresql.conf')",
                "select pg_ls_dir('.')",
                "select pg_stat_file('.')",
                "select lo_import('/etc/passwd')",
                "select lo_create(0)",
                "select lo_from_bytea(0, 'x')",
                "select lo_export(1, '/tmp/x')",
                "select pg_file_write('x', 'y', false)",
                "load 'auto_explain'"
            })
    void files_programs_and_large_objects_are_closed(String sql) throws SQLException {
        try (var attacker = Attacker.within(OWN.schema())) {
            assertThat(attacker.refused(sql).getSQLState()).isIn("42501", "42883");
        }
    }

    /** Each of these would run under another role within one statement, or run a text as SQL. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select set_config('role', '%1$s', true)",
                "select set_config('search_path', '%1$s', false)",
                "select set_config('role', '%1$s', true), query_to_xml('select * from %1$s.draft', true, true, '')",
                "update pg_settings set setting = '%1$s' where name = 'role'",
                "with s as (update pg_settings set setting = '%1$s' where name = 'role' returning *) select * from s",
                "select query_to_xml('select * from %1$s.draft', true, true, '')",
                "select query_to_xml_and_xmlschema('select * from %1$s.draft', true, true, '')",
                "select table_to_xml('%1$s.draft'::text::regclass, true, true, '')",
                "select schema_to_xml('%1$s', true, true, '')",
                "select database_to_xml(true, true, '')",
                "select cursor_to_xml('c', 1, true, true, '')",
                "select ts_stat('select to_tsvector(changed_by) from %1$s.draft')",
                "select ts_rewrite('a'::tsquery, 'select ''a''::tsquery, changed_by::tsquery from %1$s.draft')",
                "do $$ begin perform 1 from %1$s.draft; end $$",
                "do language plpgsql $$ begin execute 'set role %1$s'; end $$",
                "set session authorization '%1$s'",
                "set session authorization postgres",
                "set role postgres",
                "set role fadu_owner",
                "set local role pg_read_all_data",
                "select pg_notify('c', 'x')",
                "select pg_logical_emit_message(true, 'a', 'b')",
                "select pg_export_snapshot()"
            })
    void one_statement_cannot_change_its_role_or_run_a_text(String sql) throws SQLException {
        try (var attacker = Attacker.within(OWN.schema())) {
            var statement = sql.formatted(NEIGHBOUR.schema());
            assertThat(attacker.refused(statement).getSQLState())
                    .as(statement)
                    .isIn(Attacker.NO_RIGHT, "22023", "0A000");
            assertThat(attacker.run("select current_user")).containsExactly(OWN.schema().value());
            assertUnread(attacker.seen());
        }
    }

    @Test
    void forged_settings_impress_no_policy() throws SQLException {
        try (var attacker = Attacker.within(OWN.schema())) {
            attacker.run("set local fadu.tenant = '%s'".formatted(NEIGHBOUR.schema()));
            attacker.run("set local row_security = off");
            attacker.run("set local search_path = %s, platform".formatted(NEIGHBOUR.schema()));
            assertThat(attacker.refused("select * from draft").getSQLState()).isEqualTo("42P01");
            assertThat(attacker.refused("select * from account").getSQLState()).isEqualTo("42P01");
            attacker.forbidden("set local session_replication_role = replica");
            attacker.forbidden("set local log_statement = 'all'");
        }
    }

    @Test
    void another_sessions_statements_are_hidden_and_cannot_be_stopped() throws SQLException {
        try (var victim = Attacker.within(NEIGHBOUR.schema());
                var attacker = Attacker.within(OWN.schema())) {
            victim.run("select '%s'".formatted(Filled.tag(NEIGHBOUR)));
            var backend = victim.run("select pg_backend_pid()").getFirst();
            attacker.run("select query from pg_stat_activity");
            attacker.run("select * from pg_prepared_statements");
            attacker.run("select * from pg_cursors");
            assertUnread(attacker.seen());
            attacker.forbidden("select pg_terminate_backend(%s)".formatted(backend));
            attacker.forbidden("select pg_cancel_backend(%s)".formatted(backend));
        }
    }

    @Test
    void statistics_of_foreign_columns_are_hidden() throws SQLException {
        try (var superuser = cn.fadu.tenancy.RuntimeLogin.superuser();
                var statement = superuser.createStatement()) {
            statement.execute("analyze " + neighbours("draft"));
        }
        try (var attacker = Attacker.within(OWN.schema())) {
            attacker.run("select * from pg_stats");
            attacker.run("select * from pg_stats_ext");
            attacker.forbidden("select * from pg_statistic");
            attacker.forbidden("select * from pg_authid");
            attacker.forbidden("select * from pg_hba_file_rules");
            assertUnread(attacker.seen());
            assertThat(
                            attacker.run(
                                    "select * from pg_stats where schemaname = '%s'"
                                            .formatted(NEIGHBOUR.schema())))
                    .isEmpty();
        }
    }

    @Test
    void advisory_locks_cannot_be_taken_to_hold_others_up() throws SQLException {
        try (var attacker = Attacker.within(OWN.schema())) {
            attacker.forbidden("select pg_advisory_lock(1)");
            attacker.forbidden("select pg_try_advisory_xact_lock(1)");
            attacker.forbidden("select pg_advisory_lock_shared(1, 1)");
            attacker.forbidden("select pg_sleep(60)");
        }
    }

    @Test
    void a_listener_hears_nothing_of_a_neighbours_work() throws SQLException {
        try (var attacker = Attacker.within(OWN.schema())) {
            attacker.run("listen fadu");
            attacker.connection().commit();
            database.at(OWN_COUNTY, NEIGHBOUR).read(db -> db.fetchOne("select 1"));
            attacker.run("select 1");
            assertThat(
                            attacker.connection()
                                    .unwrap(org.postgresql.PGConnection.class)
                                    .getNotifications())
                    .isEmpty();
        }
    }

    @Test
    void a_trail_can_be_continued_but_not_rewritten() throws SQLException {
        try (var attacker = Attacker.within(OWN.schema())) {
            attacker.forbidden("update audit_event set actor = 'x'");
            attacker.forbidden("delete from audit_event");
            attacker.forbidden("truncate audit_event");
            attacker.forbidden("update filing set submitted_by = 'x'");
            attacker.forbidden("delete from filing_reading");
            attacker.forbidden("update scorecard set rank = 1");
            attacker.forbidden("insert into review values (2024, 1, 'approved', '', now(), 'me')");
        }
    }
}
