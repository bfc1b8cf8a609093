package cn.fadu.tenancy;

import static cn.fadu.db.county.Tables.TOWNSHIP;
import static cn.fadu.db.county.Tables.TOWNSHIP_NAME;
import static cn.fadu.db.county.Tables.TOWNSHIP_SUCCESSION;
import static cn.fadu.db.platform.Tables.ACCOUNT;
import static cn.fadu.db.township.Tables.DRAFT;
import static cn.fadu.db.township.Tables.FILING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.fadu.audit.Trail;
import cn.fadu.audit.Trail.Verdict.Intact;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifecycleTest {

    private static final String ACTOR = "operator";

    private static OwnDatabase database;
    private static Tenancy tenancy;
    private static int counties;

    @TempDir private Path folder;
    private County county;
    private Township east;
    private Township west;

    @BeforeAll
    static void open() {
        database = OwnDatabase.create();
        tenancy = database.open();
    }

    @AfterAll
    static void close() {
        tenancy.close();
    }

    @BeforeEach
    void provision() {
        counties++;
        var code = String.valueOf(990_000 + counties);
        county = tenancy.provisioning().addCounty(ACTOR, new NewCounty(code, "样县")).tenant();
        east = township("001", "东镇");
        west = township("002", "西乡");
    }

    @AfterEach
    void nothing_is_left_half_done() {
        Whole.assertNoHalfTenant(tenancy);
    }

    private Township township(String number, String name) {
        var wanted = new NewTownship(county.code() + number, name, Township.Kind.TOWN, 2020);
        var township = tenancy.provisioning().addTownship(ACTOR, county, wanted).tenant();
        Rows.fill(tenancy, township);
        return township;
    }

    private int accountOf(Township township) {
        return tenancy.database()
                .platform()
                .write(
                        db ->
                                db.insertInto(ACCOUNT)
                                        .set(ACCOUNT.USERNAME, "clerk" + township.code())
                                        .set(ACCOUNT.PASSWORD_HASH, "x")
                                        .set(ACCOUNT.DISPLAY_NAME, "文员")
                                        .set(ACCOUNT.ROLE, "clerk")
                                        .set(ACCOUNT.COUNTY_ID, county.id())
                                        .set(ACCOUNT.TOWNSHIP_ID, township.id())
                                        .returning(ACCOUNT.ACCOUNT_ID)
                                        .fetchSingle(ACCOUNT.ACCOUNT_ID));
    }

    private List<String> trail() {
        return tenancy.database().platform().read(db -> new Trail().latest(db, 100)).stream()
                .map(entry -> entry.event().action() + " " + entry.event().subject())
                .toList();
    }

    private int drafts(Township township) {
        return tenancy.database().in(township).read(db -> db.fetchCount(DRAFT));
    }

    @Test
    void a_renamed_township_keeps_its_old_name_for_the_years_before() {
        tenancy.lifecycle().rename(ACTOR, east, "新东镇", 2024).result();

        assertThat(tenancy.registry().township(county, east.code()))
                .contains((Township) east.called("新东镇"));
        var old =
                tenancy.database()
                        .in(county)
                        .read(
                                db ->
                                        db.select(TOWNSHIP_NAME.NAME, TOWNSHIP_NAME.UNTIL_YEAR)
                                                .from(TOWNSHIP_NAME)
                                                .where(TOWNSHIP_NAME.TOWNSHIP_ID.eq(east.id()))
                                                .fetch(row -> row.value1() + row.value2()));
        assertThat(old).isEqualTo(List.of("东镇2023"));
        assertThat(trail().getFirst()).isEqualTo("township.rename " + east.code());
        tenancy.lifecycle().rename(ACTOR, county, "新样县", 2024).result();
        assertThat(tenancy.registry().county(county.id()).map(County::name)).contains("新样县");
    }

    @Test
    void two_townships_merge_into_one_that_may_bear_the_code_of_either() {
        var clerk = accountOf(west);
        var wanted = new NewTownship(east.code(), "东西镇", Township.Kind.TOWN, 2025);
        var merged = tenancy.lifecycle().merge(ACTOR, List.of(east, west), wanted).result();

        assertThat(tenancy.registry().township(county, east.code())).contains(merged);
        assertThat(tenancy.registry().state(east)).isEqualTo(State.ENDED);
        assertThat(drafts(merged)).isZero();
        var successions =
                tenancy.database()
                        .in(county)
                        .read(
                                db ->
                                        db.selectFrom(TOWNSHIP_SUCCESSION)
                                                .orderBy(TOWNSHIP_SUCCESSION.PREDECESSOR_ID)
                                                .fetch());
        assertThat(successions)
                .extracting(
                        row -> row.getPredecessorId(),
                        row -> row.getSuccessorId(),
                        row -> row.getKind(),
                        row -> row.getYear())
                .containsExactly(
                        tuple(east.id(), merged.id(), "merge", 2025),
                        tuple(west.id(), merged.id(), "merge", 2025));
        assertThat(activeTo(east)).isEqualTo(2024);
        assertThat(townshipOf(clerk)).isEqualTo(merged.id());
        int filings = tenancy.database().at(county, east).read(db -> db.fetchCount(FILING));
        assertThat(filings).as("what was filed stays").isEqualTo(1);
        assertThat(tenancy.lifecycle().merge(ACTOR, List.of(east), wanted))
                .isEqualTo(new Outcome.WrongState<>(east.code(), "ended"));
    }

    private int activeTo(Township township) {
        return tenancy.database()
                .in(county)
                .read(
                        db ->
                                db.select(TOWNSHIP.ACTIVE_TO)
                                        .from(TOWNSHIP)
                                        .where(TOWNSHIP.TOWNSHIP_ID.eq(township.id()))
                                        .fetchSingle(TOWNSHIP.ACTIVE_TO));
    }

    private int townshipOf(int account) {
        return tenancy.database()
                .platform()
                .read(
                        db ->
                                db.select(ACCOUNT.TOWNSHIP_ID)
                                        .from(ACCOUNT)
                                        .where(ACCOUNT.ACCOUNT_ID.eq(account))
                                        .fetchSingle(ACCOUNT.TOWNSHIP_ID));
    }

    private boolean enabled(int account) {
        return tenancy.database()
                .platform()
                .read(
                        db ->
                                db.select(ACCOUNT.ENABLED)
                                        .from(ACCOUNT)
                                        .where(ACCOUNT.ACCOUNT_ID.eq(account))
                                        .fetchSingle(ACCOUNT.ENABLED));
    }

    @Test
    void a_merger_under_a_code_that_is_taken_changes_nothing() {
        var third = township("003", "北镇");
        var wanted = new NewTownship(third.code(), "东西镇", Township.Kind.TOWN, 2025);

        assertThat(tenancy.lifecycle().merge(ACTOR, List.of(east, west), wanted))
                .isEqualTo(new Outcome.CodeTaken<>());
        assertThat(tenancy.registry().state(east)).isEqualTo(State.ACTIVE);
        assertThat(tenancy.registry().townships(county)).containsExactly(east, west, third);
    }

    @Test
    void a_township_splits_and_somebody_decides_where_its_people_go() {
        var clerk = accountOf(east);
        var wanted =
                List.of(
                        new NewTownship(
                                county.code() + "101", "东一", Township.Kind.SUBDISTRICT, 2025),
                        new NewTownship(county.code() + "102", "东二", Township.Kind.TOWNSHIP, 2025));
        var parts = tenancy.lifecycle().split(ACTOR, east, wanted).result();

        assertThat(parts).extracting(Township::name).containsExactly("东一", "东二");
        assertThat(tenancy.registry().state(east)).isEqualTo(State.ENDED);
        assertThat(enabled(clerk)).isFalse();
        assertThat(trail().getFirst()).startsWith("township.split " + east.code());
    }

    @Test
    void a_suspended_township_is_refused_by_the_database_and_keeps_its_data() {
        tenancy.lifecycle().suspend(ACTOR, east).result();

        assertThatThrownBy(() -> drafts(east)).isInstanceOf(TenantUnavailableException.class);
        assertThat(drafts(west)).isEqualTo(1);
        int filings = tenancy.database().at(county, east).read(db -> db.fetchCount(FILING));
        assertThat(filings).as("the county still reads what was filed").isEqualTo(1);
        assertThat(tenancy.lifecycle().suspend(ACTOR, east))
                .isEqualTo(new Outcome.WrongState<>(east.code(), "suspended"));

        tenancy.lifecycle().resume(ACTOR, east).result();
        assertThat(drafts(east)).isEqualTo(1);
    }

    @Test
    void who_is_inside_when_a_township_is_suspended_gets_no_further() {
        assertThatThrownBy(
                        () ->
                                tenancy.database()
                                        .in(east)
                                        .read(
                                                db -> {
                                                    suspendElsewhere(east);
                                                    return db.fetchCount(DRAFT);
                                                }))
                .hasMessageContaining("\"draft\" does not exist");
        tenancy.lifecycle().resume(ACTOR, east).result();
    }

    private static void suspendElsewhere(Township township) {
        try {
            Thread.ofVirtual().start(() -> tenancy.lifecycle().suspend(ACTOR, township)).join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_suspended_county_rests_with_its_townships_and_each_comes_back_as_it_was() {
        tenancy.lifecycle().suspend(ACTOR, west).result();
        tenancy.lifecycle().suspend(ACTOR, county).result();
        assertThatThrownBy(() -> drafts(east)).isInstanceOf(TenantUnavailableException.class);
        assertThatThrownBy(
                        () -> tenancy.database().at(county, east).read(db -> db.fetchCount(FILING)))
                .isInstanceOf(TenantUnavailableException.class);

        tenancy.lifecycle().resume(ACTOR, county).result();
        assertThat(drafts(east)).isEqualTo(1);
        assertThatThrownBy(() -> drafts(west)).isInstanceOf(TenantUnavailableException.class);
        tenancy.lifecycle().resume(ACTOR, west).result();
    }

    @Test
    void a_township_restored_beside_the_original_equals_it_row_by_row() throws Exception {
        var file = tenancy.lifecycle().export(ACTOR, east, folder.resolve("east.zip"));
        var copy =
                tenancy.restoring()
                        .township(ACTOR, file, county, county.code() + "201", 2025)
                        .result();

        assertThat(Rows.of(database.settings(), copy.schema()))
                .isEqualTo(Rows.of(database.settings(), east.schema()));
        assertThat(content(file)).contains(east.code()).doesNotContain(west.code());
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        var verdict = tenancy.database().in(copy).read(new Trail()::verdict);
        assertThat((Object) verdict).isEqualTo(new Intact(2));
        tenancy.database()
                .in(copy)
                .write(
                        db ->
                                db.execute(
                                        "insert into document (year, file_name, media_type, sha256, content, text, uploaded_at, uploaded_by) values (2024, 'x', '', 'y', '', '', now(), '')"));
    }

    private static String content(Path file) throws Exception {
        try (var zip = new ZipFile(file.toFile())) {
            var all = new StringBuilder();
            for (var entry : zip.stream().toList()) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), "UTF-8"));
            }
            return all.toString();
        }
    }

    @Test
    void a_county_restored_beside_the_original_has_its_own_numbers_and_codes() {
        var wanted = new NewTownship(county.code() + "009", "东西镇", Township.Kind.TOWN, 2025);
        tenancy.lifecycle().merge(ACTOR, List.of(east, west), wanted).result();
        var file = tenancy.lifecycle().export(ACTOR, county, folder.resolve("county.zip"));
        var code = String.valueOf(880_000 + counties);
        var copy = tenancy.restoring().county(ACTOR, file, code, "main").result();

        var townships = tenancy.registry().townships(copy);
        assertThat(townships)
                .extracting(Township::code)
                .containsExactly(code + "001", code + "002", code + "009");
        assertThat(townships)
                .extracting(tenancy.registry()::state)
                .containsExactly(State.ENDED, State.ENDED, State.ACTIVE);
        var ids =
                tenancy.database()
                        .in(copy)
                        .read(
                                db ->
                                        db.select(TOWNSHIP.TOWNSHIP_ID)
                                                .from(TOWNSHIP)
                                                .orderBy(TOWNSHIP.CODE)
                                                .fetch(TOWNSHIP.TOWNSHIP_ID));
        assertThat(ids).isEqualTo(townships.stream().map(Township::id).toList());
        assertThat(Rows.of(database.settings(), townships.getFirst().schema()))
                .isEqualTo(Rows.of(database.settings(), east.schema()));
        assertThat(renumbered(copy, townships))
                .isEqualTo(Rows.of(database.settings(), county.schema()).get("approved_reading"));
    }

    private String renumbered(County copy, List<Township> townships) {
        return Rows.of(database.settings(), copy.schema())
                .get("approved_reading")
                .replaceFirst("(?m)^%d\t".formatted(townships.get(0).id()), east.id() + "\t")
                .replaceFirst("(?m)^%d\t".formatted(townships.get(1).id()), west.id() + "\t");
    }

    @Test
    void what_killed_exports_left_a_day_ago_goes_with_the_next_export() throws Exception {
        var old = Files.createFile(folder.resolve(".export1.part"));
        var day = Duration.ofDays(1).plusMinutes(1);
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(day)));
        var young = Files.createFile(folder.resolve(".export2.part"));
        var other = Files.createFile(folder.resolve("notes.part"));
        Files.setLastModifiedTime(other, FileTime.from(Instant.now().minus(day)));

        tenancy.lifecycle().export(ACTOR, east, folder.resolve("east.zip"));

        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(other).exists();
    }

    @Test
    void an_export_that_was_changed_is_not_restored() throws Exception {
        var file = tenancy.lifecycle().export(ACTOR, east, folder.resolve("east.zip"));
        var bytes = Files.readAllBytes(file);
        var short1 =
                Files.write(
                        folder.resolve("short"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        var changed = withAnotherRow(file, folder.resolve("changed"));
        var picture = Files.writeString(folder.resolve("picture"), "no export");
        var ofCounty = tenancy.lifecycle().export(ACTOR, county, folder.resolve("county.zip"));

        for (var bad : List.of(short1, changed, picture, ofCounty, folder.resolve("nowhere"))) {
            assertThat(
                            tenancy.restoring()
                                    .township(ACTOR, bad, county, county.code() + "201", 2025))
                    .isInstanceOf(Outcome.UnusableFile.class);
        }
        assertThat(tenancy.registry().townships(county)).containsExactly(east, west);
    }

    private static Path withAnotherRow(Path file, Path changed) throws Exception {
        try (var zip = new ZipFile(file.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (var entry : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                zip.getInputStream(entry).transferTo(out);
                if (entry.getName().endsWith("draft.copy")) {
                    out.write("1999\t\\N\n".getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return changed;
    }

    @Test
    void a_restore_under_a_living_code_is_refused() {
        var file = tenancy.lifecycle().export(ACTOR, east, folder.resolve("east.zip"));

        assertThat(tenancy.restoring().township(ACTOR, file, county, west.code(), 2025))
                .isEqualTo(new Outcome.CodeTaken<>());
    }

    @Test
    void dropping_asks_for_the_code_and_leaves_a_last_export() {
        var clerk = accountOf(east);
        var rows = Rows.of(database.settings(), east.schema());
        var file = folder.resolve("last.zip");
        assertThat(tenancy.lifecycle().drop(ACTOR, east, "东镇", 2026, file))
                .isEqualTo(new Outcome.NotConfirmed<>(east.code()));
        assertThat(drafts(east)).isEqualTo(1);

        tenancy.lifecycle().drop(ACTOR, east, east.code(), 2026, file).result();
        assertThat(tenancy.registry().townships(county)).containsExactly(west);
        assertThat(enabled(clerk)).isFalse();
        assertThat(activeTo(east)).isEqualTo(2025);
        assertThatThrownBy(() -> drafts(east)).isInstanceOf(TenantUnavailableException.class);

        var again = tenancy.restoring().township(ACTOR, file, county, east.code(), 2026).result();
        assertThat(Rows.of(database.settings(), again.schema())).isEqualTo(rows);
    }

    @Test
    void a_dropped_county_takes_its_townships_along_and_can_come_back() {
        var file = folder.resolve("last.zip");
        tenancy.lifecycle().drop(ACTOR, county, county.code(), 2026, file).result();
        assertThat(tenancy.registry().county(county.code())).isEmpty();
        assertThat(tenancy.registry().township(east.id())).isEmpty();

        var again = tenancy.restoring().county(ACTOR, file, county.code(), "main").result();
        assertThat(tenancy.registry().townships(again))
                .extracting(Township::code)
                .containsExactly(east.code(), west.code());
    }

    @Test
    void an_old_export_is_brought_to_the_present_version() {
        var file = tenancy.lifecycle().export(ACTOR, east, folder.resolve("old.zip"));
        var next =
                TestTemplates.withTownshipFile(
                        "alter table draft add column note text default 'new'");
        try (var later = database.open(next)) {
            later.migrations().run(Wave.Plan.USUAL, (_, _, _) -> {});
            var copy =
                    later.restoring()
                            .township(ACTOR, file, county, county.code() + "202", 2025)
                            .result();
            var notes =
                    later.database().in(copy).read(db -> db.fetchValues("select note from draft"));
            assertThat(notes).isEqualTo(List.of("new"));
            var newer = later.lifecycle().export(ACTOR, copy, folder.resolve("newer.zip"));
            assertThat(
                            tenancy.restoring()
                                    .township(ACTOR, newer, county, county.code() + "203", 2025))
                    .isEqualTo(
                            new Outcome.UnusableFile<>("it was made by a newer version of Fadu"));
        }
    }
}
