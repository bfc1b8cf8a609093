package cn.fadu.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.ForkedJvm;
import cn.fadu.tenancy.Orders.Order;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Orders on a county of a second cell, killed before each of their steps and after each commit: the
 * next process finds an order carried out or never given, and no half tenant.
 */
class KilledLifecycleTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(10);
    private static DatabaseSettings settings;
    private static Tenancy tenancy;

    @TempDir private Path folder;

    @BeforeAll
    static void open() {
        settings = TwoServers.settings();
        tenancy = Tenancy.open(settings, Clock.systemUTC());
    }

    @AfterAll
    static void close() {
        tenancy.close();
    }

    /** The end of a process: no handler of ours runs, the server undoes what was not committed. */
    private static final class Killed extends Error {}

    private static Consumer<String> killAt(int step) {
        var told = new AtomicInteger();
        return _ -> {
            if (told.getAndIncrement() == step) {
                throw new Killed();
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add county",
                "add",
                "add all",
                "rename",
                "merge",
                "split",
                "suspend",
                "resume",
                "restore",
                "drop",
                "move"
            })
    void a_killed_order_is_finished_or_was_never_given(String kind) {
        var step = 0;
        while (killedAt(kind, step)) {
            step++;
        }
        assertThat(step).as("steps of " + kind).isGreaterThanOrEqualTo(3);
    }

    /** Whether there was such a step to be killed at. */
    private boolean killedAt(String kind, int step) {
        var orders = new Orders(folder, NUMBERS.incrementAndGet());
        var order = orders.all().get(kind);
        orders.prepare(tenancy);
        var killed = isKilled(order, step);
        tenancy.lifecycle().finishLeftovers();

        Whole.assertNoHalfTenant(tenancy);
        var done = order.done().test(tenancy);
        if (step > 1) {
            assertThat(done).as("%s, killed at %d", kind, step).isTrue();
        }
        for (var noted : order.noted()) {
            assertThat(Noted.inRegistry(tenancy, noted)).as(noted).isEqualTo(done ? 1 : 0);
        }
        for (var noted : order.notedInCounty()) {
            var county = orders.county(tenancy);
            assertThat(Noted.inCounty(tenancy, county, noted)).as(noted).isEqualTo(done ? 1 : 0);
        }
        return killed;
    }

    /** An export is repeated rather than gone on with: a file there is whole, and noted once. */
    @Test
    void a_killed_export_leaves_nothing_or_a_whole_file_that_the_trail_knows() throws Exception {
        var orders = new Orders(folder, NUMBERS.incrementAndGet());
        orders.prepare(tenancy);
        var step = 0;
        while (exportIsKilled(orders, step)) {
            var file = folder.resolve("killed-" + step);
            if (Files.exists(file)) {
                assertThat(Archive.verified(file).parts()).hasSize(1);
                assertThat(hashesNoted(orders)).contains(hash(file));
            }
            step++;
        }
        assertThat(step).isEqualTo(4);
        assertThat(hashesNoted(orders)).contains(hash(folder.resolve("killed-4"))).hasSize(3);
        try (var left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString))
                    .as("beside the export that was there before")
                    .containsExactlyInAnyOrder(
                            orders.file().getFileName().toString(), "killed-3", "killed-4");
        }
        Whole.assertNoHalfTenant(tenancy);
    }

    private boolean exportIsKilled(Orders orders, int step) {
        try {
            orders.export(tenancy.watched(killAt(step)), "killed-" + step);
            return false;
        } catch (Killed expected) {
            return true;
        }
    }

    private static List<String> hashesNoted(Orders orders) {
        return Noted.details(tenancy, "township.export " + orders.west());
    }

    private static String hash(Path file) throws Exception {
        return "sha256 "
                + HexFormat.of().formatHex(Archive.sha256().digest(Files.readAllBytes(file)));
    }

    private static boolean isKilled(Order order, int step) {
        try {
            order.give().accept(tenancy.watched(killAt(step)));
            return false;
        } catch (Killed expected) {
            return true;
        }
    }

    @Test
    void what_a_killed_process_left_is_listed_until_it_is_finished() {
        var orders = new Orders(folder, NUMBERS.incrementAndGet());
        orders.prepare(tenancy);
        assertThat(isKilled(orders.all().get("move"), 4)).isTrue();

        assertThat(tenancy.lifecycle().unfinished())
                .singleElement()
                .satisfies(
                        left -> {
                            assertThat(left.kind()).isEqualTo("MoveCounty");
                            assertThat(left.subject()).isEqualTo(orders.county());
                            assertThat(left.done()).isBetween(1, left.steps() - 1);
                        });
        tenancy.lifecycle().finishLeftovers();
        assertThat(tenancy.lifecycle().unfinished()).isEmpty();
        assertThat(tenancy.lifecycle().cells()).allMatch(CellState::reachable);
    }

    /** A process of its own that dies at a step. */
    static final class Dying {
        static void main(String[] args) {
            var step = Integer.parseInt(args[1]);
            var told = new AtomicInteger();
            Consumer<String> watch =
                    _ -> {
                        if (told.getAndIncrement() == step) {
                            Runtime.getRuntime().halt(137);
                        }
                    };
            try (var tenancy =
                    Tenancy.open(
                            DatabaseSettings.fromEnvironment(),
                            Clock.systemUTC(),
                            Templates.current(),
                            watch)) {
                new Orders(Path.of(args[3]), Integer.parseInt(args[2]))
                        .all()
                        .get(args[0])
                        .give()
                        .accept(tenancy);
            }
        }
    }

    @Test
    void a_process_that_dies_in_a_merger_leaves_it_to_the_next() throws Exception {
        for (var step = 0; step < 5; step++) {
            var orders = new Orders(folder, NUMBERS.incrementAndGet());
            orders.prepare(tenancy);
            var process =
                    ForkedJvm.start(
                            Dying.class,
                            TwoServers.toPass(settings),
                            "merge",
                            String.valueOf(step),
                            orders.county().substring(4),
                            folder.toString());
            assertThat(process.waitFor()).isEqualTo(137);
            tenancy.lifecycle().finishLeftovers();

            Whole.assertNoHalfTenant(tenancy);
            assertThat(orders.all().get("merge").done().test(tenancy)).isEqualTo(step > 0);
        }
    }
}
