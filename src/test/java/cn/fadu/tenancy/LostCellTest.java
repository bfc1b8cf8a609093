package cn.fadu.tenancy;

import static cn.fadu.db.county.Tables.EDITION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.TestDatabase;
import cn.fadu.tenancy.DatabaseSettings.CellAddress;
import jakarta.servlet.ServletException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.DisconnectedClientHelper;

/** Three cells; the line to the second is cut in the midst of work on it. */
class LostCellTest {

    private static final int TOWNSHIPS = 4;
    private static final Templates LATER =
            TestTemplates.withTownshipFile("alter table draft add column note text");

    private final Cable cable = Cable.to(TestDatabase.server().port());
    private DatabaseSettings settings;
    private Tenancy tenancy;
    private final Map<String, County> counties = new HashMap<>();

    @BeforeEach
    void settle() {
        settings =
                OwnDatabase.create()
                        .settings()
                        .withCells(
                                Map.of(
                                        "second",
                                        address(OwnDatabase.create(), cable.port()),
                                        "third",
                                        address(OwnDatabase.create(), 0)));
        tenancy = Tenancy.open(settings, Clock.systemUTC());
        tenancy.cells().names().forEach(cell -> counties.put(cell, county(cell)));
    }

    @AfterEach
    void leave() {
        cable.join();
        tenancy.close();
    }

    /**
     * @param port by which it is reached; 0 for its own
     */
    private static CellAddress address(OwnDatabase database, int port) {
        var home = database.settings().home();
        var url = port == 0 ? home.url() : home.url().replaceFirst(":\\d+/", ":" + port + "/");
        return new CellAddress(url, home.owner(), home.ownerPassword(), null);
    }

    private County county(String cell) {
        var code = String.valueOf(770_001 + counties.size());
        var wanted = new NewCounty(code, "样县");
        var county = tenancy.provisioning().addCounty("test", wanted, cell).tenant();
        for (var number = 1; number <= TOWNSHIPS; number++) {
            tenancy.provisioning().addTownship("test", county, township(code + "00" + number));
        }
        return county;
    }

    private static NewTownship township(String code) {
        return new NewTownship(code, "样镇" + code, Township.Kind.TOWN, 2020);
    }

    private Tenancy later(Consumer<String> watch) {
        return Tenancy.open(settings, Clock.systemUTC(), LATER, watch);
    }

    private static int behind(Tenancy tenancy, String cell) {
        return tenancy.cells()
                .named(cell)
                .owner()
                .transaction(work -> new Ledger(work).countBehind(LATER.township()));
    }

    private static void await(Tenancy tenancy, String cell) {
        while (!tenancy.cells().named(cell).answers()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void a_wave_says_which_cell_it_lost_does_the_others_and_is_gone_on_with() {
        try (var next = later(_ -> {})) {
            var wave =
                    next.migrations()
                            .run(
                                    Wave.Plan.USUAL,
                                    (migrated, _, _) -> {
                                        if (migrated == TOWNSHIPS + 1) {
                                            cable.cut();
                                        }
                                    });

            assertThat(wave.stoppedBecause()).isEqualTo("cannot be reached: second");
            assertThat(wave.complete()).isFalse();
            assertThat(wave.failed()).as("an outage is no tenant's failure").isEmpty();
            assertThat(behind(next, "main")).isZero();
            assertThat(behind(next, "third")).isZero();

            cable.join();
            await(next, "second");
            var lost = behind(next, "second");
            assertThat(lost).isBetween(1, TOWNSHIPS - 1);
            var rest = next.migrations().run(Wave.Plan.USUAL, (_, _, _) -> {});
            assertThat(rest).isEqualTo(new Wave(lost, List.of(), 0, ""));
            assertThat(next.drift().everywhere()).isEmpty();
        }
    }

    @Test
    void an_order_that_loses_its_cell_halfway_waits_for_it_and_is_not_taken_back() {
        var wanted = township("770009001");
        var cutting = tenancy.watched(step -> cutAt(step, "build"));
        var county = Objects.requireNonNull(counties.get("second"));

        assertThatThrownBy(() -> cutting.provisioning().addTownship("test", county, wanted))
                .isInstanceOf(CellUnavailableException.class);
        assertThat(tenancy.lifecycle().unfinished()).hasSize(1);
        tenancy.lifecycle().finishLeftovers();
        assertThat(tenancy.lifecycle().unfinished()).as("still away").hasSize(1);

        cable.join();
        await(tenancy, "second");
        tenancy.lifecycle().finishLeftovers();
        assertThat(tenancy.registry().township(county, wanted.code())).isPresent();
        Whole.assertNoHalfTenant(tenancy);
    }

    @Test
    void a_line_that_broke_is_not_taken_for_a_browser_that_went_away() {
        var county = Objects.requireNonNull(counties.get("second"));
        cable.cut();
        try {
            assertThatThrownBy(() -> work(county, () -> {}))
                    .isInstanceOf(CellUnavailableException.class)
                    .satisfies(
                            lost ->
                                    assertThat(
                                                    DisconnectedClientHelper
                                                            .isClientDisconnectedException(
                                                                    new ServletException(lost)))
                                            .isFalse())
                    .satisfies(lost -> assertThat(lost.getSuppressed()).isNotEmpty());
        } finally {
            cable.join();
        }
    }

    @Test
    void after_one_found_the_line_dead_nobody_else_is_given_another_dead_one() throws Exception {
        var county = Objects.requireNonNull(counties.get("second"));
        twoAtOnce(county);
        cable.cut();
        assertThatThrownBy(() -> work(county, () -> {}))
                .isInstanceOf(CellUnavailableException.class);
        cable.join();

        twoAtOnce(county);
    }

    /** Takes two connections of the pool. */
    private void twoAtOnce(County county) throws Exception {
        var together = new CyclicBarrier(2);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var works =
                    List.of(
                            people.submit(() -> work(county, () -> meet(together))),
                            people.submit(() -> work(county, () -> meet(together))));
            for (var work : works) {
                work.get();
            }
        }
    }

    private void work(County county, Runnable amid) {
        tenancy.database()
                .in(county)
                .read(
                        db -> {
                            amid.run();
                            return db.fetchCount(EDITION);
                        });
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("The other did not come", e);
        }
    }

    private void cutAt(String step, String wanted) {
        if (step.equals(wanted)) {
            cable.cut();
        }
    }
}
