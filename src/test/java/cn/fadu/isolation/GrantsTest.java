package cn.fadu.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.tenancy.RuntimeLogin;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the server's own catalog: who may do what, table by table. A table without a line here
 * fails, and so does a line without a table.
 */
@Tag("isolation")
class GrantsTest {

    private static final String TOWNSHIP =
            """
            audit_event township: insert select
            document township: delete insert select update
            draft township: delete insert select update
            draft_part township: delete insert select
            draft_reading township: delete insert select update
            draft_step township: delete insert select
            draft_step_proposal township: delete insert select
            evidence township: delete insert select update(withdrawn_at)
            filed_evidence county: select
            filed_evidence township: select
            filing county: select
            filing township: insert select
            filing_correction county: select
            filing_correction township: insert select
            filing_evidence township: insert select
            filing_part county: select
            filing_part township: insert select
            filing_reading county: select
            filing_reading township: insert select
            proposal township: delete insert select update
            review county: insert select
            review township: select
            review_comment county: insert select
            review_comment township: select
            scorecard county: delete insert select update(withdrawn_at)
            scorecard township: select
            scorecard_lever county: delete insert select
            scorecard_lever township: select
            scorecard_line county: delete insert select
            scorecard_line township: select
            sign_off county: select
            sign_off township: insert select
            system_delivery township: insert select update(answer)
            system_reading township: delete insert select update
            """;

    private static final String COUNTY =
            """
            approved_reading county: delete insert select update
            assistant county: delete insert select update
            audit_event county: insert select
            cue_words county: insert select update(withdrawn_at)
            edition county: insert select update(withdrawn_at) update(withdrawn_by) update(withdrawn_reason)
            edition_explanation county: insert select
            edition_pair county: insert select
            edition_reading county: insert select
            edition_remark county: insert select
            edition_score county: insert select
            edition_sensitivity county: insert select
            edition_shift county: insert select
            edition_statistic county: insert select
            edition_township county: insert select
            font county: delete insert select update(content) update(family) update(file_name) update(sha256) update(uploaded_at) update(uploaded_by)
            framework_draft county: delete insert select update(changed_at) update(changed_by) update(document) update(revision)
            framework_version county: insert select
            livery county: insert select update(accent) update(changed_at) update(changed_by) update(emblem)
            map county: delete insert select update
            map_outline county: delete insert select update
            pack county: delete insert select update(alive_at) update(missing) update(percent) update(reason) update(state)
            pack_file county: delete insert select
            pack_schedule county: delete insert select update(made_at) update(made_edition) update(outcome)
            pack_template county: delete insert select update(content) update(uploaded_at) update(uploaded_by)
            peer_group county: delete insert select update(changed_at) update(changed_by)
            peer_group_member county: delete insert select
            received_filing county: insert select update(decided_at) update(decided_by) update(reason) update(state)
            report_publicity county: delete insert select
            threshold county: delete insert select
            township county: select
            township_name county: select
            township_succession county: select
            """;

    private static final String PLATFORM =
            """
            account platform: insert select update
            audit_event platform: insert select
            cell platform: select
            county platform: select
            county_terms platform: insert select update
            flyway_schema_history
            invitation platform: insert select update
            kiosk platform: insert select update(revoked_at) update(seen_at)
            notice_mark platform: insert select update
            notice_wish platform: insert select update
            recovery_code platform: delete insert select update
            second_factor platform: delete insert select update
            system_token platform: insert select update(revoked_at) update(used_at)
            tenant_migration platform: select
            tenant_schema platform: select
            township platform: select
            undertaking platform: select
            """;

    /** Every table of schema %1$s with each grantee but the owner, named by the role's part. */
    private static final String RIGHTS =
            """
            with granted as (
                select c.oid, a.grantee, lower(a.privilege_type) as privilege
                from pg_class c, aclexplode(c.relacl) a
                where c.relnamespace = '%1$s'::regnamespace and a.grantee <> c.relowner
                union
                select c.oid, a.grantee, lower(a.privilege_type) || '(' || t.attname || ')'
                from pg_class c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a
                where c.relnamespace = '%1$s'::regnamespace and a.grantee <> c.relowner)
            select c.relname || coalesce(' ' || case coalesce(r.rolname, 'PUBLIC') %2$s
                    else coalesce(r.rolname, 'PUBLIC') end
                || ': ' || string_agg(g.privilege, ' ' order by g.privilege), '')
            from pg_class c left join granted g on g.oid = c.oid left join pg_roles r on r.oid = g.grantee
            where c.relnamespace = '%1$s'::regnamespace and c.relkind not in ('i', 'S', 'c')
            group by c.relname, g.grantee, r.rolname
            order by 1
            """;

    private static cn.fadu.tenancy.County county;
    private static cn.fadu.tenancy.Township township;

    @BeforeAll
    static void provision() {
        county = TestDatabase.newCounty();
        township = TestDatabase.newTownship(county);
    }

    private static List<String> catalog(String sql) throws SQLException {
        return Catalogue.asked(sql);
    }

    private static List<String> rights(String schema) throws SQLException {
        var parts =
                "when '%s' then 'township' when '%s' then 'county' when '%s' then 'platform'"
                        .formatted(township.schema(), county.schema(), "platform");
        return catalog(
                RIGHTS.formatted(schema, schema.equals("platform") ? "when '' then ''" : parts));
    }

    @Test
    void a_townships_tables_are_its_own_and_its_county_reads_what_was_filed() throws SQLException {
        assertThat(rights(township.schema().value()))
                .containsExactlyElementsOf(TOWNSHIP.lines().toList());
    }

    @Test
    void a_countys_tables_are_its_own() throws SQLException {
        assertThat(rights(county.schema().value()))
                .containsExactlyElementsOf(COUNTY.lines().toList());
    }

    @Test
    void the_registry_is_the_platforms() throws SQLException {
        assertThat(rights("platform")).containsExactlyElementsOf(PLATFORM.lines().toList());
    }

    @Test
    void every_schema_is_open_to_those_roles_alone() throws SQLException {
        assertThat(
                        catalog(
                                """
                                select n.nspname || ' ' || coalesce(r.rolname, 'PUBLIC') || ' ' || a.privilege_type
                                from pg_namespace n, aclexplode(n.nspacl) a left join pg_roles r on r.oid = a.grantee
                                where a.grantee <> n.nspowner and n.nspname in ('public', 'platform', '%s', '%s')
                                order by 1"""
                                        .formatted(township.schema(), county.schema())))
                .containsExactlyInAnyOrder(
                        county.schema() + " " + county.schema() + " USAGE",
                        township.schema() + " " + county.schema() + " USAGE",
                        township.schema() + " " + township.schema() + " USAGE",
                        "platform platform USAGE");
    }

    @Test
    void the_registry_shows_no_row_to_a_role_that_was_given_a_right_by_mistake()
            throws SQLException {
        assertThat(
                        catalog(
                                """
                                select relname from pg_class
                                where relnamespace = 'platform'::regnamespace and relkind = 'r'
                                    and relname <> 'flyway_schema_history'
                                    and not (relrowsecurity and relforcerowsecurity)"""))
                .isEmpty();
        try (var superuser = RuntimeLogin.superuser();
                var statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("grant usage on schema platform to " + township.schema());
            statement.execute(
                    "grant select on platform.account, platform.county to " + township.schema());
            statement.execute("set local role " + township.schema());
            var rows = statement.executeQuery("select count(*) from platform.county");
            rows.next();
            assertThat(rows.getInt(1)).isZero();
            superuser.rollback();
        }
    }

    @Test
    void the_runtime_login_owns_nothing_inherits_nothing_and_may_only_take_roles()
            throws SQLException {
        assertThat(
                        catalog(
                                """
                                select concat_ws(' ', rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin,
                                    rolreplication, rolbypassrls) from pg_roles where rolname = 'fadu_app'"""))
                .containsExactly("f f f f t f f");
        assertThat(
                        catalog(
                                """
                                select distinct concat_ws(' ', m.admin_option, m.inherit_option, m.set_option)
                                from pg_auth_members m where m.member = 'fadu_app'::regrole"""))
                .containsExactly("f f t");
        assertThat(
                        catalog(
                                "select c.oid::regclass::text from pg_class c where relowner ="
                                        + " 'fadu_app'::regrole"))
                .isEmpty();
        assertThat(
                        catalog(
                                """
                                select distinct d.classid::regclass || ' ' || d.deptype::text from pg_shdepend d
                                where d.refobjid = 'fadu_app'::regrole order by 1"""))
                .as("its only mention: it may connect, and is a member")
                .isSubsetOf("pg_auth_members a", "pg_database a");
    }

    @Test
    void no_tenants_role_can_sign_in_own_anything_or_act_for_another() throws SQLException {
        var tenants = "rolname ~ '^([ct]_[a-z0-9]{6}|platform)$'";
        assertThat(
                        catalog(
                                "select rolname from pg_roles where "
                                        + tenants
                                        + " and (rolcanlogin or rolinherit or rolsuper or rolcreaterole"
                                        + " or rolcreatedb or rolbypassrls or rolreplication)"))
                .isEmpty();
        assertThat(
                        catalog(
                                "select rolname from pg_roles r join pg_auth_members m on m.member ="
                                        + " r.oid where "
                                        + tenants))
                .isEmpty();
        assertThat(
                        catalog(
                                """
                                select d.objid::text from pg_shdepend d join pg_roles r on r.oid = d.refobjid
                                where d.deptype = 'o' and r.rolname in ('%s', '%s', 'platform')"""
                                        .formatted(township.schema(), county.schema())))
                .isEmpty();
    }

    @Test
    void the_public_may_neither_connect_nor_create_nor_keep_temporary_tables() throws SQLException {
        assertThat(
                        catalog(
                                """
                                select a.privilege_type from pg_database d, aclexplode(d.datacl) a
                                where d.datname = current_database() and a.grantee = 0"""))
                .isEmpty();
        assertThat(
                        catalog(
                                """
                                select r.rolname from pg_roles r where r.rolname in ('fadu_app', 'platform', '%s', '%s')
                                    and (has_database_privilege(r.oid, current_database(), 'create')
                                        or has_database_privilege(r.oid, current_database(), 'temporary')
                                        or exists (select from pg_namespace n where n.nspname !~ '^pg_temp'
                                            and has_schema_privilege(r.oid, n.oid, 'create'))
                                        or has_language_privilege(r.oid, 'plpgsql', 'usage'))"""
                                        .formatted(township.schema(), county.schema())))
                .isEmpty();
    }

    static List<String> everyKindOfRole() {
        return List.of(township.schema().value(), county.schema().value(), "platform", "fadu_app");
    }

    @ParameterizedTest
    @MethodSource("everyKindOfRole")
    void no_dangerous_function_is_open_to_a_role(String role) throws SQLException {
        assertThat(
                        catalog(
                                """
                                select p.oid::regprocedure::text from pg_proc p
                                where has_function_privilege('%s', p.oid, 'execute')
                                    and (p.proname ~ '^(set_config|ts_stat|pg_notify|lo_.*|loread|lowrite|.*_to_xml.*|pg_sleep.*)$'
                                        or p.proname ~ '^pg_(try_)?advisory_' or p.proname ~ '^pg_(cancel|terminate)_backend$'
                                        or p.proname ~ '^pg_(read|ls|stat_file|file)(_|$)' or p.prosecdef
                                        or p.oid = 'ts_rewrite(tsquery, text)'::regprocedure)"""
                                        .formatted(role)))
                .isEmpty();
    }

    /** Nothing predefined either: such a role reads all data, or files, or runs programs. */
    @ParameterizedTest
    @MethodSource("everyKindOfRole")
    void no_role_is_a_member_of_what_the_server_brings_along(String role) throws SQLException {
        assertThat(
                        catalog(
                                """
                                select r.rolname from pg_roles r
                                where (r.rolname ~ '^pg_' or r.rolsuper or r.rolname = 'fadu_owner')
                                    and pg_has_role('%s', r.oid, 'member')"""
                                        .formatted(role)))
                .isEmpty();
    }

    @Test
    void no_sequence_default_right_or_foreign_key_leads_out_of_a_schema() throws SQLException {
        assertThat(
                        catalog(
                                """
                                select c.oid::regclass::text from pg_class c, aclexplode(c.relacl) a
                                where c.relkind = 'S' and a.grantee <> c.relowner
                                    and c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)"""))
                .isEmpty();
        assertThat(catalog("select defaclrole::regrole::text from pg_default_acl")).isEmpty();
        assertThat(
                        catalog(
                                """
                                select k.conname from pg_constraint k
                                join pg_class child on child.oid = k.conrelid join pg_class parent on parent.oid = k.confrelid
                                where child.relnamespace <> parent.relnamespace"""))
                .isEmpty();
        assertThat(
                        catalog(
                                """
                                select p.oid::regprocedure::text from pg_proc p
                                where p.pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)"""))
                .isEmpty();
    }
}
