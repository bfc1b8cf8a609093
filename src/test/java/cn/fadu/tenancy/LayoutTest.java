package cn.fadu.tenancy;

import static cn.fadu.db.township.Tables.AUDIT_EVENT;
import static cn.fadu.db.township.Tables.DRAFT;
import static cn.fadu.db.township.Tables.DRAFT_READING;
import static cn.fadu.db.township.Tables.FILING;
import static cn.fadu.db.township.Tables.FILING_READING;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.audit.Audit;
import cn.fadu.indicator.Figure;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Qualifier;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.ReadingColumns;
import cn.fadu.indicator.Source;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static String of(String... files) {
        return Layout.of(
                List.of(files).stream()
                        .map(sql -> new Migration(1, "V001__one.sql", sql))
                        .toList());
    }

    @Test
    void an_index_that_a_later_file_drops_is_not_made() {
        var layout =
                of(
                        "create table a (\n    b text\n);\ncreate index a_b on a (b);\n",
                        "-- Nobody asks.\ndrop index a_b;\ndrop index elsewhere;\n");

        assertThat(layout).doesNotContain("a_b", "Nobody").contains("drop index elsewhere");
    }

    @Test
    void a_key_that_a_later_file_drops_is_not_made() {
        var layout =
                of(
                        "create table a (\n    b text not null unique,\n    c text not null unique\n);\n",
                        "alter table a drop constraint a_c_key;\n");

        assertThat(layout)
                .contains("a_b_key unique,", "a_c_not_null not null\n);")
                .doesNotContain("alter", "a_c_key");
    }

    @Test
    void a_reference_that_a_later_file_drops_is_not_made() {
        var layout =
                of(
                        "create table a (\n    b integer references d on delete cascade,\n    c integer references d\n);\n",
                        "alter table a drop constraint a_b_fkey;\n");

        assertThat(layout)
                .contains("    b integer,\n    c integer constraint a_c_fkey references d\n);")
                .doesNotContain("alter");
    }

    @Test
    void a_column_that_a_later_file_adds_stands_in_its_table() {
        var layout =
                of(
                        "create table a (\n    b text\n);\n",
                        "alter table a add column c integer check (c > 0);\n");

        assertThat(layout)
                .contains("    b text,\n    c integer constraint a_c_check check (c > 0)\n);")
                .doesNotContain("alter");
    }

    @Test
    void a_column_that_refers_to_a_table_and_several_changes_at_once_wait_for_their_file() {
        var files =
                "create table a (\n    b text\n);\ncreate table d (\n    e integer primary key\n);\n";
        var reference = "alter table a add column c integer references d;\n";
        var several = "alter table a add column c integer,\n    add column f integer;\n";

        assertThat(of(files, reference)).contains(reference);
        assertThat(of(files, several)).contains(several);
    }

    @Test
    void every_constraint_has_the_name_that_the_server_would_look_for() {
        var table =
                """
                create table a (
                    b integer generated always as identity primary key,
                    c integer not null default 0 references d on delete cascade,
                    e text constraint mine check (e is not null) unique,
                    f text check (f is not null) check (f <> ''),
                    unique (b, c),
                    constraint yours check (b > c),
                    foreign key (b, c) references g
                );
                """;

        assertThat(of(table))
                .startsWith(
                        """
                        create table a (
                            b integer generated always as identity constraint a_b_not_null not null constraint a_pkey primary key,
                            c integer constraint a_c_not_null not null default 0 constraint a_c_fkey references d on delete cascade,
                            e text constraint mine check (e is not null) constraint a_e_key unique,
                            f text constraint a_f_check check (f is not null) check (f <> ''),
                            constraint a_b_c_key unique (b, c),
                            constraint yours check (b > c),
                            constraint a_b_c_fkey foreign key (b, c) references g
                        );
                        """);
    }

    @Test
    void a_name_that_the_server_would_shorten_is_left_to_it() {
        var column = "b".repeat(60);

        assertThat(of("create table a (\n    %s text not null\n);\n".formatted(column)))
                .contains(column + " text not null");
    }

    @Test
    void a_tenant_made_at_once_has_the_catalog_of_one_made_file_by_file() {
        try (var tenancy = OwnDatabase.create().open()) {
            township(tenancy);

            assertThat(tenancy.drift().everywhere()).isEmpty();
        }
    }

    @Test
    void the_longest_event_fits_where_wordsvalues_have_no_store() {
        try (var tenancy = OwnDatabase.create().open()) {
            var audit = new Audit(Clock.systemUTC());
            var events =
                    tenancy.database()
                            .in(township(tenancy))
                            .write(
                                    db -> {
                                        var words = "事".repeat(9_000);
                                        audit.record(
                                                db, "人".repeat(200), "filing.submit", words, words);
                                        return db.fetchCount(AUDIT_EVENT);
                                    });

            assertThat(events).isEqualTo(1);
        }
    }

    @Test
    void the_longest_source_of_a_reading_fits_where_wordsvalues_have_no_store() {
        try (var tenancy = OwnDatabase.create().open()) {
            var written = tenancy.database().in(township(tenancy)).write(LayoutTest::longest);

            assertThat(written).isEqualTo(4);
        }
    }

    private static Township township(Tenancy tenancy) {
        var county =
                tenancy.provisioning().addCounty("test", new NewCounty("990001", "样县")).tenant();
        var wanted = new NewTownship("990001001", "样镇", Township.Kind.TOWN, 2020);
        return tenancy.provisioning().addTownship("test", county, wanted).tenant();
    }

    private static int longest(DSLContext db) {
        var one = BigDecimal.ONE;
        var reading =
                new Reading(
                        new IndicatorCode("A01"),
                        new Figure(one, one, one, Qualifier.EXACT),
                        Period.fullYear(2024),
                        new Source(Source.Kind.SHEET, "表".repeat(9_000), "句".repeat(9_000)));
        var somebody = "人".repeat(200);
        var draft =
                db.newRecord(DRAFT)
                        .with(DRAFT.YEAR, 2024)
                        .with(DRAFT.OPENED_AT, Instant.EPOCH)
                        .with(DRAFT.CHANGED_AT, Instant.EPOCH)
                        .with(DRAFT.CHANGED_BY, somebody);
        var drafted =
                db.newRecord(DRAFT_READING)
                        .with(DRAFT_READING.YEAR, 2024)
                        .with(DRAFT_READING.CHANGED_AT, Instant.EPOCH)
                        .with(DRAFT_READING.CHANGED_BY, somebody);
        var filing =
                db.newRecord(FILING)
                        .with(FILING.YEAR, 2024)
                        .with(FILING.FILING_NO, 1)
                        .with(FILING.FRAMEWORK_VERSION, 1)
                        .with(FILING.SUBMITTED_AT, Instant.EPOCH)
                        .with(FILING.SUBMITTED_BY, somebody)
                        .with(FILING.CONTENT_HASH, "x");
        var filed =
                db.newRecord(FILING_READING)
                        .with(FILING_READING.YEAR, 2024)
                        .with(FILING_READING.FILING_NO, 1);
        return draft.insert()
                + ReadingColumns.into(drafted, reading).insert()
                + filing.insert()
                + ReadingColumns.into(filed, reading).insert();
    }
}
