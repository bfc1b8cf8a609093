package cn.fadu.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.fadu.TestDatabase;
import cn.fadu.tenancy.NewCounty;
import cn.fadu.tenancy.NewTownship;
import cn.fadu.tenancy.SchemaName;
import cn.fadu.tenancy.Township.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and codes that try to be more than names. */
class NamesTest extends Battlefield {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "none",
                "public",
                "pg_temp",
                "$user",
                "default",
                "PLATFORM",
                "postgres",
                "pg_catalog",
                "t_abc12",
                "t_abc1234",
                "T_ABC123",
                "t_abc12\"",
                "t_abc12'",
                "t_abc1;-",
                "t_ab--12",
                "t_abc12\u0000",
                "t_abc123\n",
                "\nt_abc123",
                "t_镇abc12",
                "t_\u202Eabc12",
                "t_abc123; drop schema public",
                "x_abc123",
                "t_١٢٣٤٥٦",
                "t_abc123, platform",
                "t_abc123\"\"",
                "c_\uFF41\uFF42\uFF43123"
            })
    void only_drawn_names_are_schema_names(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SchemaName(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "1234567890", "12345678", "12345678x", "１２３４５６７８９", "١٢٣٤٥٦٧٨٩", "123456789\n",
                "' or 1=1 -", "12345678\u0000", "\"12345678", "none", "default", "$user",
                        "-12345678"
            })
    void only_nine_digits_are_a_townships_code(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewTownship(code, "某镇", Kind.TOWN, 2020));
        assertThat(TestDatabase.registry().township(OWN_COUNTY, code)).isEmpty();
        assertThat(TestDatabase.registry().county(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "某镇\u0000",
                "某\n镇",
                "某镇\u202E",
                "\u200F某镇",
                "\u200B某镇",
                " 某镇",
                "某镇\u3000",
                "某\uFEFF镇",
                "某\uD800镇",
                "某\u0007镇",
                "某\u2028镇"
            })
    void invisible_and_deceiving_characters_are_no_part_of_a_name(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewTownship("123456789", name, Kind.TOWN, 2020));
        assertThatIllegalArgumentException().isThrownBy(() -> new NewCounty("123456", name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "某镇'); drop schema public cascade; --",
                "某\"镇",
                "某镇; set role postgres",
                "-- 某镇",
                "/* 某镇",
                "$user",
                "public",
                "none",
                "default",
                "{county}",
                "{township}",
                "%s%n",
                "\\",
                "${jndi:ldap://x}",
                "<script>alert(1)</script>",
                "=1+1",
                "𠮷野乡"
            })
    void a_name_that_looks_like_code_is_kept_as_a_name(String name) {
        var township = TestDatabase.newTownship(Filled.county(), name);

        assertThat(TestDatabase.registry().township(township.id()))
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo(name));
        assertThat(township.schema().value()).matches("t_[a-z0-9]{6}");
    }

    @Test
    void names_alike_in_their_first_63_bytes_are_two_tenants() {
        var county = Filled.county();
        var long1 = TestDatabase.newTownship(county, "长".repeat(63) + "一");
        var long2 = TestDatabase.newTownship(county, "长".repeat(63) + "二");

        assertThat(long1.schema()).isNotEqualTo(long2.schema());
        assertThat(TestDatabase.registry().townships(county)).containsExactly(long1, long2);
    }

    @Test
    void the_catalog_tells_neither_names_nor_codes() throws Exception {
        try (var attacker = Attacker.within(OWN.schema())) {
            attacker.run("select nspname from pg_namespace");
            attacker.run("select relname from pg_class");
            attacker.run("select rolname, rolconfig from pg_roles");
            attacker.run("select description from pg_description");
            attacker.run("select query, application_name from pg_stat_activity");
            attacker.run("select * from pg_db_role_setting");
            for (var victim : new cn.fadu.tenancy.Township[] {NEIGHBOUR, STRANGER}) {
                assertThat(attacker.seen()).noneMatch(value -> value.contains(victim.name()));
                assertThat(attacker.seen()).noneMatch(value -> value.contains(victim.code()));
            }
            assertUnread(attacker.seen());
        }
    }
}
