package cn.fadu.tenancy;

import static cn.fadu.db.township.Tables.DRAFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.audit.Trail;
import cn.fadu.audit.Trail.Verdict.Intact;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two PostgreSQL servers, counties on both. */
class CellsTest {

    private static final String ACTOR = "operator";

    private static DatabaseSettings settings;
    private static Tenancy tenancy;
    private static County here;
    private static County there;

    @TempDir private Path folder;

    @BeforeAll
    static void open() {
        settings = TwoServers.settings();
        tenancy = Tenancy.open(settings, Clock.systemUTC());
        here = county("110001", "main");
        there = county("110002", TwoServers.SECOND);
    }

    @AfterAll
    static void close() {
        tenancy.close();
    }

    private static County county(String code, String cell) {
        var wanted = new NewCounty(code, "样县");
        var county = tenancy.provisioning().addCounty(ACTOR, wanted, cell).tenant();
        for (var end : new String[] {"001", "002"}) {
            var township = new NewTownship(code + end, "样镇", Township.Kind.TOWN, 2020);
            Rows.fill(
                    tenancy, tenancy.provisioning().addTownship(ACTOR, county, township).tenant());
        }
        return county;
    }

    private static int drafts(Tenancy door, County county) {
        return door.registry().townships(county).stream()
                .mapToInt(one -> door.database().in(one).read(db -> db.fetchCount(DRAFT)))
                .sum();
    }

    @Test
    void each_county_works_in_its_own_cell() {
        assertThat(drafts(tenancy, here)).isEqualTo(2);
        assertThat(drafts(tenancy, there)).isEqualTo(2);
        assertThat(tenancy.registry().counties())
                .extracting(County::cell)
                .contains("main", TwoServers.SECOND);
    }

    @Test
    void a_cell_that_is_away_takes_only_its_own_counties_along() {
        try (var half = Tenancy.open(TwoServers.withoutSecond(settings), Clock.systemUTC())) {
            assertThat(drafts(half, here)).isEqualTo(2);
            assertThatThrownBy(() -> drafts(half, there))
                    .isInstanceOfSatisfying(
                            CellUnavailableException.class,
                            away -> assertThat(away.cell()).isEqualTo(TwoServers.SECOND));
            var begin = System.nanoTime();
            for (var i = 0; i < 20; i++) {
                assertThatThrownBy(() -> drafts(half, there))
                        .isInstanceOf(CellUnavailableException.class);
            }
            assertThat((System.nanoTime() - begin) / 1_000_000)
                    .as("ms for twenty who ask again")
                    .isLessThan(5_000);
            var wave = half.migrations().run(Wave.Plan.USUAL, (_, _, _) -> {});
            assertThat(wave.stoppedBecause()).isEqualTo("cannot be reached: second");
        }
    }

    @Test
    void an_order_waits_for_a_cell_that_is_away_and_is_carried_out_when_it_is_back() {
        var county = county("110003", TwoServers.SECOND);
        var wanted = new NewTownship("110003003", "样镇", Township.Kind.TOWN, 2020);
        try (var half = Tenancy.open(TwoServers.withoutSecond(settings), Clock.systemUTC())) {
            assertThatThrownBy(() -> half.provisioning().addTownship(ACTOR, county, wanted))
                    .isInstanceOf(CellUnavailableException.class);
        }
        assertThat(tenancy.registry().township(county, wanted.code())).isEmpty();

        tenancy.lifecycle().finishLeftovers();
        assertThat(tenancy.registry().township(county, wanted.code())).isPresent();
        Whole.assertNoHalfTenant(tenancy);
    }

    @Test
    void a_county_moves_while_the_other_goes_on() throws Exception {
        var county = county("110004", "main");
        var before = tenancy.registry().townships(county);
        var rows = before.stream().map(one -> Rows.of(settings, one.schema())).toList();
        var own = Rows.of(settings, county.schema());
        var moving = new AtomicBoolean(true);
        var rounds = new AtomicInteger();
        var other =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    while (moving.get()) {
                                        rounds.addAndGet(drafts(tenancy, here));
                                    }
                                });
        var moved =
                tenancy.lifecycle()
                        .move(ACTOR, county, TwoServers.SECOND, folder.resolve("move.zip"))
                        .result();
        moving.set(false);
        other.join();

        assertThat(rounds).hasPositiveValue();
        assertThat(tenancy.registry().county("110004")).contains(moved);
        var after = tenancy.registry().townships(moved);
        assertThat(after).extracting(Township::id).isEqualTo(ids(before));
        var second = secondSettings();
        assertThat(after.stream().map(one -> Rows.of(second, one.schema())).toList())
                .isEqualTo(rows);
        assertThat(Rows.of(second, moved.schema())).isEqualTo(own);
        assertThat(folder.resolve("move.zip")).doesNotExist();
        assertThatThrownBy(() -> drafts(before.getFirst()))
                .as("an address from before the move leads nowhere")
                .isInstanceOf(TenantUnavailableException.class);
        var verdict = tenancy.database().in(moved).read(new Trail()::verdict);
        assertThat((Object) verdict).isEqualTo(new Intact(2));
        Whole.assertNoHalfTenant(tenancy);
    }

    @Test
    void a_county_restored_into_another_cell_equals_it_row_by_row() {
        var original = county("110006", "main");
        var file = tenancy.lifecycle().export(ACTOR, original, folder.resolve("county.zip"));
        var copy = tenancy.restoring().county(ACTOR, file, "110007", TwoServers.SECOND).result();

        assertThat(copy.cell()).isEqualTo(TwoServers.SECOND);
        var before = tenancy.registry().townships(original);
        var after = tenancy.registry().townships(copy);
        assertThat(after).extracting(Township::code).containsExactly("110007001", "110007002");
        var second = secondSettings();
        assertThat(after.stream().map(one -> Rows.of(second, one.schema())).toList())
                .isEqualTo(before.stream().map(one -> Rows.of(settings, one.schema())).toList());
        assertThat(Rows.of(second, copy.schema()))
                .isEqualTo(renumbered(Rows.of(settings, original.schema()), before, after));
        var verdict = tenancy.database().in(copy).read(new Trail()::verdict);
        assertThat((Object) verdict).isEqualTo(new Intact(2));
        Whole.assertNoHalfTenant(tenancy);
    }

    /** The county's rows as the copy has them: its townships bear their own numbers and codes. */
    private static Map<String, String> renumbered(
            Map<String, String> rows, List<Township> before, List<Township> after) {
        var changed = new TreeMap<String, String>();
        rows.forEach(
                (table, original) -> {
                    var text = original;
                    for (var at = 0; at < before.size(); at++) {
                        var old = before.get(at);
                        var copy = after.get(at);
                        text = text.replaceAll("(?m)^%d\t".formatted(old.id()), copy.id() + "\t");
                        if (table.equals("township")) {
                            text = text.replace(old.code() + "\t", copy.code() + "\t");
                        }
                    }
                    changed.put(table, text);
                });
        return changed;
    }

    @Test
    void a_township_restored_into_a_county_of_another_cell_equals_it_row_by_row() {
        var original = tenancy.registry().townships(here).getFirst();
        var file = tenancy.lifecycle().export(ACTOR, original, folder.resolve("township.zip"));
        var copy = tenancy.restoring().township(ACTOR, file, there, "110002099", 2025).result();

        assertThat(Rows.of(secondSettings(), copy.schema()))
                .isEqualTo(Rows.of(settings, original.schema()));
        assertThat(drafts(copy)).isEqualTo(drafts(original));
        tenancy.lifecycle()
                .drop(ACTOR, copy, copy.code(), 2025, folder.resolve("last.zip"))
                .result();
        Whole.assertNoHalfTenant(tenancy);
    }

    private static int drafts(Township township) {
        return tenancy.database().in(township).read(db -> db.fetchCount(DRAFT));
    }

    private static List<Integer> ids(List<Township> townships) {
        return townships.stream().map(Township::id).toList();
    }

    private static DatabaseSettings secondSettings() {
        var second = settings.cells().get(TwoServers.SECOND);
        return DatabaseSettings.of(second.url(), second.user(), second.password());
    }

    @Test
    void a_county_cannot_move_where_there_is_no_cell() {
        assertThat(tenancy.lifecycle().move(ACTOR, here, "nowhere", folder.resolve("x")))
                .isEqualTo(new Outcome.NoSuchCell<>("nowhere"));
        assertThat(tenancy.lifecycle().move(ACTOR, here, "main", folder.resolve("x")))
                .isEqualTo(new Outcome.NoSuchCell<>("main"));
    }

    @Test
    void a_move_that_fails_leaves_the_county_where_it_was() {
        var county = county("110005", "main");
        var failing =
                tenancy.watched(
                        step -> {
                            if (step.equals("switch")) {
                                throw new IllegalStateException("no room");
                            }
                        });
        assertThatThrownBy(
                        () ->
                                failing.lifecycle()
                                        .move(
                                                ACTOR,
                                                county,
                                                TwoServers.SECOND,
                                                folder.resolve("move.zip")))
                .hasMessage("no room");

        assertThat(drafts(tenancy, county)).isEqualTo(2);
        assertThat(folder.resolve("move.zip")).doesNotExist();
        Whole.assertNoHalfTenant(tenancy);
    }
}
