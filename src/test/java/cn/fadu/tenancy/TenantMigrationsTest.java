package cn.fadu.tenancy;

import static cn.fadu.db.township.Tables.DRAFT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.tenancy.Wave.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TenantMigrationsTest {

    private static final String ADD_COLUMN = "alter table draft add column note text";
    private static final Plan PLAN = new Plan(3, 1, 300);
    private static final Wave.Progress QUIET = (_, _, _) -> {};

    private final OwnDatabase database = OwnDatabase.create();
    private final List<Township> townships = new ArrayList<>();

    @BeforeEach
    void provision_eight_townships() {
        try (var tenancy = database.open()) {
            var county = county(tenancy);
            IntStream.rangeClosed(1, 8).forEach(n -> townships.add(township(tenancy, county, n)));
        }
    }

    private static County county(Tenancy tenancy) {
        var wanted = new NewCounty("990001", "样县");
        return tenancy.provisioning().addCounty("test", wanted).tenant();
    }

    private static Township township(Tenancy tenancy, County county, int number) {
        var code = county.code() + "%03d".formatted(number);
        var wanted = new NewTownship(code, "样镇" + number, Township.Kind.TOWN, 2020);
        return tenancy.provisioning().addTownship("test", county, wanted).tenant();
    }

    private long withNote(Tenancy tenancy) {
        return townships.stream()
                .filter(
                        township ->
                                tenancy.database()
                                        .in(township)
                                        .read(
                                                db ->
                                                        db.fetchExists(
                                                                db.selectOne()
                                                                        .from(
                                                                                "information_schema.columns")
                                                                        .where(
                                                                                "table_schema = current_schema"
                                                                                        + " and table_name = 'draft'"
                                                                                        + " and column_name ="
                                                                                        + " 'note'"))))
                .count();
    }

    @Test
    void a_new_file_reaches_every_tenant_once() {
        try (var tenancy = database.open(TestTemplates.withTownshipFile(ADD_COLUMN))) {
            var told = new ArrayList<Integer>();
            var wave = tenancy.migrations().run(PLAN, (done, total, _) -> told.add(total - done));

            assertThat(wave).isEqualTo(new Wave(8, List.of(), 0, ""));
            assertThat(told).containsExactly(7, 6, 5, 4, 3, 2, 1, 0);
            assertThat(withNote(tenancy)).isEqualTo(8);
            assertThat(tenancy.migrations().run(PLAN, QUIET))
                    .isEqualTo(new Wave(0, List.of(), 0, ""));
        }
    }

    @Test
    void a_rehearsal_says_what_would_happen_and_changes_nothing() {
        try (var tenancy = database.open(TestTemplates.withTownshipFile(ADD_COLUMN))) {
            var report = new ArrayList<String>();
            var wave = tenancy.migrations().dryRun(report::add);

            assertThat(wave).isEqualTo(new Wave(0, List.of(), 8, ""));
            assertThat(report).contains("main, county: 0 behind", "main, township: 8 behind");
            assertThat(withNote(tenancy)).isZero();
        }
        try (var tenancy = database.open(TestTemplates.withTownshipFile("alter table nowhere"))) {
            assertThat(tenancy.migrations().dryRun(_ -> {}).failed()).hasSize(1);
        }
    }

    @Test
    void a_file_that_fails_everywhere_stops_with_the_canary() {
        var bad = TestTemplates.withTownshipFile(ADD_COLUMN + "; alter table nowhere add x text");
        try (var tenancy = database.open(bad)) {
            var wave = tenancy.migrations().run(PLAN, QUIET);

            assertThat(wave.failed()).hasSize(1);
            assertThat(wave.failed().getFirst().error()).contains("\"nowhere\" does not exist");
            assertThat(wave.pending()).isEqualTo(8);
            assertThat(wave.stoppedBecause()).isEqualTo("the first tenant failed");
            assertThat(withNote(tenancy)).as("half a file remains nowhere").isZero();
        }
    }

    @Test
    void one_bad_tenant_does_not_hold_the_others_up_and_is_done_when_it_is_mended() {
        var odd = last();
        asOwner("alter table %s.draft add column note text".formatted(odd));
        try (var tenancy = database.open(TestTemplates.withTownshipFile(ADD_COLUMN))) {
            var wave = tenancy.migrations().run(PLAN, QUIET);
            assertThat(wave.migrated()).isEqualTo(7);
            assertThat(wave.failed()).extracting(Wave.Failure::schema).containsExactly(odd);
            assertThat(wave.stoppedBecause()).isEmpty();

            asOwner("alter table %s.draft drop column note".formatted(odd));
            assertThat(tenancy.migrations().run(PLAN, QUIET))
                    .isEqualTo(new Wave(1, List.of(), 0, ""));
            assertThat(withNote(tenancy)).isEqualTo(8);
        }
    }

    @Test
    void too_many_errors_stop_the_wave_and_the_next_goes_on() {
        var good = inOrder().getFirst();
        inOrder().stream()
                .skip(1)
                .forEach(
                        odd -> asOwner("alter table %s.draft add column note text".formatted(odd)));
        try (var tenancy = database.open(TestTemplates.withTownshipFile(ADD_COLUMN))) {
            var wave = tenancy.migrations().run(PLAN, QUIET);
            assertThat(wave.migrated()).as("only %s", good).isEqualTo(1);
            assertThat(wave.failed()).hasSize(3);
            assertThat(wave.stoppedBecause()).isEqualTo("3 tenants failed");
            assertThat(wave.pending()).isEqualTo(7);
        }
    }

    @Test
    void a_file_changed_after_it_was_applied_is_refused() {
        var now = Templates.current();
        var first = now.township().migrations().getFirst();
        var changed =
                new Migration(first.version(), first.name(), first.sql() + "\n-- a second thought");
        var rest = now.township().migrations().stream().skip(1);
        var files = java.util.stream.Stream.concat(java.util.stream.Stream.of(changed), rest);
        var township = new Template("township", files.toList(), now.township().grants());
        try (var tenancy =
                database.open(
                        new Templates(now.county(), TestTemplates.with(township, ADD_COLUMN)))) {
            var wave = tenancy.migrations().run(PLAN, QUIET);

            assertThat(wave.migrated()).isZero();
            assertThat(wave.stoppedBecause())
                    .isEqualTo("changed after it was applied: township/" + first.name());
        }
    }

    @Test
    void two_workers_take_each_tenant_once() throws Exception {
        var templates = TestTemplates.withTownshipFile(ADD_COLUMN);
        try (var one = database.open(templates);
                var other = database.open(templates);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> one.migrations().run(PLAN, QUIET));
            var second = threads.submit(() -> other.migrations().run(PLAN, QUIET));

            assertThat(first.get().migrated() + second.get().migrated()).isEqualTo(8);
            assertThat(first.get().failed()).isEmpty();
            assertThat(second.get().failed()).isEmpty();
            assertThat(withNote(one)).isEqualTo(8);
        }
    }

    @Test
    void a_tenant_at_work_is_left_for_later_and_not_held_up() throws Exception {
        var busy = townships.getFirst();
        try (var tenancy = database.open(TestTemplates.withTownshipFile(ADD_COLUMN))) {
            var wave =
                    tenancy.database()
                            .in(busy)
                            .write(
                                    db -> {
                                        db.execute("lock table draft in row exclusive mode");
                                        return elsewhere(tenancy);
                                    });
            assertThat(wave.migrated()).isEqualTo(7);
            assertThat(wave.failed())
                    .containsExactly(
                            new Wave.Failure(busy.schema(), "somebody works there all the time"));
            assertThat(tenancy.migrations().run(PLAN, QUIET).migrated()).isEqualTo(1);
        }
    }

    @Test
    void a_bad_file_fails_once_although_the_first_tenant_is_at_work() throws Exception {
        var first = townships.stream().map(Township::schema).map(SchemaName::value).sorted();
        var busy = first.findFirst().orElseThrow();
        var at = townships.stream().filter(each -> each.schema().value().equals(busy)).findFirst();
        try (var tenancy =
                database.open(TestTemplates.withTownshipFile(ADD_COLUMN + "; select 1/0"))) {
            var wave =
                    tenancy.database()
                            .in(at.orElseThrow())
                            .write(
                                    db -> {
                                        db.execute("lock table draft in row exclusive mode");
                                        return elsewhere(tenancy);
                                    });
            assertThat(wave.failed()).hasSize(1);
            assertThat(wave.stoppedBecause()).isEqualTo("the first tenant failed");
        }
    }

    private static Wave elsewhere(Tenancy tenancy) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.submit(() -> tenancy.migrations().run(PLAN, QUIET)).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Old code, old statements prepared by the driver, some tenants already new. */
    @Test
    void the_application_of_the_version_before_goes_on_during_the_wave() {
        try (var old = database.open();
                var next = database.open(TestTemplates.withTownshipFile(ADD_COLUMN))) {
            for (var round = 0; round < 7; round++) {
                townships.forEach(township -> touch(old, township));
            }
            next.migrations().run(PLAN, (_, _, _) -> townships.forEach(each -> touch(old, each)));
            townships.forEach(township -> touch(old, township));

            assertThat(withNote(old)).isEqualTo(8);
        }
    }

    private static void touch(Tenancy tenancy, Township township) {
        tenancy.database()
                .in(township)
                .write(
                        db ->
                                db.insertInto(DRAFT)
                                        .set(DRAFT.YEAR, 2024)
                                        .set(DRAFT.OPENED_AT, Instant.EPOCH)
                                        .set(DRAFT.CHANGED_AT, Instant.EPOCH)
                                        .set(DRAFT.CHANGED_BY, "clerk")
                                        .onConflict(DRAFT.YEAR)
                                        .doUpdate()
                                        .set(DRAFT.REVISION, DRAFT.REVISION.plus(1))
                                        .execute());
        assertThat(tenancy.database().in(township).read(db -> db.fetchCount(DRAFT)).intValue())
                .isEqualTo(1);
    }

    @Test
    void changed_grants_are_given_anew_without_a_file() {
        var now = Templates.current();
        var grants = now.township().grants() + "\nrevoke insert on filing from {township};";
        var changed =
                new Templates(
                        now.county(),
                        new Template("township", now.township().migrations(), grants));
        try (var tenancy = database.open(changed)) {
            assertThat(tenancy.migrations().run(PLAN, QUIET).migrated()).isEqualTo(8);
            assertThat(tenancy.drift().everywhere()).isEmpty();
            assertThat(tenancy.migrations().run(PLAN, QUIET).migrated()).isZero();
        }
    }

    @Test
    void drift_is_found_and_named() {
        var odd = townships.get(3).schema();
        try (var tenancy = database.open()) {
            assertThat(tenancy.drift().everywhere()).isEmpty();

            asOwner(
                    """
                    alter table %1$s.draft add column secret text, alter column changed_by drop not null;
                    grant delete on %1$s.filing to %1$s;
                    drop index %1$s.proposal_of_year"""
                            .formatted(odd));
            var drifted = tenancy.drift().everywhere();

            assertThat(drifted).hasSize(1);
            assertThat(drifted.getFirst().schema()).isEqualTo(odd);
            assertThat(drifted.getFirst().unexpected())
                    .contains("column draft.secret text", "right filing {self} DELETE");
            assertThat(drifted.getFirst().missing())
                    .anyMatch(line -> line.contains("proposal_of_year"));
        }
    }

    private void asOwner(String sql) {
        OwnDatabase.asOwner(database.settings(), sql);
    }

    private List<SchemaName> inOrder() {
        return townships.stream()
                .map(Township::schema)
                .map(SchemaName::value)
                .sorted()
                .map(SchemaName::new)
                .toList();
    }

    private SchemaName last() {
        return inOrder().getLast();
    }
}
