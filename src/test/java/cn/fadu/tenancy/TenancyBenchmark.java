package cn.fadu.tenancy;

import cn.fadu.bench.Benchmark;
import cn.fadu.bench.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;

/**
 * What a full cell costs: 2,000 townships provisioned, read and migrated on a server that writes to
 * the disk as in production, beside a cell of ten.
 */
public final class TenancyBenchmark implements Benchmark {

    private static final int FULL = 2_000;
    private static final int FEW = 10;
    private static final int FLYWAY_SCHEMAS = 50;

    @Override
    public String name() {
        return "tenancy";
    }

    @Override
    public void run(Figures out) throws Exception {
        try (var _ = RestingDisk.awaited(out)) {
            measure(out);
        }
    }

    private static void measure(Figures out) throws Exception {
        var smallFolder = Files.createTempDirectory("fadu-bench-small");
        var fullFolder = Files.createTempDirectory("fadu-bench-full");
        try (var small = EmbeddedServer.in(smallFolder);
                var full = EmbeddedServer.in(fullFolder);
                var few = open(small);
                var many = open(full)) {
            var one = new FilledCounty(few, FEW);
            var other = new FilledCounty(many, FEW);
            provisioning(out, other, fullFolder);
            analyse(small, one);
            analyse(full, other);
            ranking(out, one, other);
            growth(out, one, other);
            door(out, full, other);
            memory(out, full, other);
            migration(out, small, full);
        } finally {
            remove(smallFolder);
            remove(fullFolder);
        }
    }

    private static Tenancy open(EmbeddedServer server) {
        return Tenancy.open(server.settings(), Clock.systemUTC());
    }

    private static void provisioning(Figures out, FilledCounty county, Path folder) {
        var times = new ArrayList<Double>();
        var before = ServerTime.millis(folder);
        while (county.townships().size() < FULL) {
            times.add(Stopwatch.millis(county::addTownship));
        }
        var all = Stopwatch.median(times);
        var computed = (ServerTime.millis(folder) - before) / times.size();
        out.figure("provision a township, median of 2,000", all, "ms", "<= 40", all <= 40);
        out.figure("the server's processor time for each", computed, "ms", "printed", true);
    }

    /**
     * The 76th to the 125th of one cell and the first after the 2,000th of the other, in turns:
     * what else the machine does meanwhile disturbs both alike.
     */
    private static void growth(Figures out, FilledCounty small, FilledCounty full) {
        while (small.townships().size() < 75) {
            small.addTownship();
        }
        var pair = Stopwatch.inTurns(0, 50, small::addTownship, full::addTownship);
        out.figure("provision around the 100th", pair.first(), "ms", "printed", true);
        out.figure("provision after the 2,000th", pair.second(), "ms", "printed", true);
        atMost(out, "provision the 2,000th against the 100th", pair.second() / pair.first(), 1.5);
    }

    /** As the server does by itself within minutes of an edition's publication. */
    private static void analyse(EmbeddedServer server, FilledCounty county) throws SQLException {
        var superuser = server.superuser("fadu");
        try (var connection =
                        DriverManager.getConnection(
                                superuser.url(), superuser.user(), superuser.password());
                var statement = connection.createStatement()) {
            statement.execute("set search_path = " + county.schema());
            statement.execute("analyze edition, edition_township, edition_score, township");
        }
    }

    private static void ranking(Figures out, FilledCounty small, FilledCounty full) {
        var fewRanking = small.ranking();
        var manyRanking = full.ranking();
        var pair = Stopwatch.inTurns(300, 600, fewRanking, manyRanking);
        out.figure("ranking, 10 tenants in the cell", pair.first(), "ms", "printed", true);
        out.figure("ranking, 2,000 tenants in the cell", pair.second(), "ms", "printed", true);
        atMost(out, "ranking, 2,000 tenants against 10", pair.second() / pair.first(), 1.2);
    }

    private static void door(Figures out, EmbeddedServer server, FilledCounty county)
            throws Exception {
        var townships = county.townships().subList(0, FEW);
        var turn = new int[1];
        try (var bare = new BareTransactions(server.settings());
                var tenancy = Tenancy.open(onePool(server), Clock.systemUTC())) {
            Runnable byTheDoor =
                    () ->
                            tenancy.database()
                                    .in(townships.get(turn[0]++ % FEW))
                                    .read(BareTransactions::something);
            var pair = Stopwatch.inTurns(2_000, 6_000, bare::run, byTheDoor);
            var overhead = pair.second() - pair.first();
            out.figure("bare transaction, median", pair.first(), "ms", "printed", true);
            out.figure("transaction by the door, median", pair.second(), "ms", "printed", true);
            out.figure("overhead of the door, median", overhead, "ms", "< 0.3", overhead < 0.3);
        }
    }

    private static DatabaseSettings onePool(EmbeddedServer server) {
        return server.settings().withPoolSize(1);
    }

    private static void memory(Figures out, EmbeddedServer server, FilledCounty county)
            throws IOException {
        try (var tenancy = Tenancy.open(onePool(server), Clock.systemUTC())) {
            var backend = new Backend(tenancy.database(), county.townships().getFirst());
            var before = backend.megabytes();
            county.townships().subList(0, 500).forEach(backend::visit);
            var after = backend.megabytes();
            out.figure("memory of a new pooled connection", before, "MB", "printed", true);
            out.figure("memory after 500 tenants", after, "MB", "printed", true);
            out.figure(
                    "memory for each tenant visited",
                    (after - before) * 1024 / 500,
                    "kB",
                    "printed",
                    true);
        }
    }

    /**
     * Both sides have migrated something in this process before they are timed: Flyway makes its
     * schemas, and a wave goes over the small cell. The second file gives a table of short rows a
     * store for long values in each tenant.
     */
    private static void migration(Figures out, EmbeddedServer small, EmbeddedServer full)
            throws Exception {
        var file = "alter table proposal add column note text";
        waveMillis(small, file);
        var ours = waveMillis(full, file) / FULL;
        var withStore = waveMillis(full, file, "alter table draft add column note text") / FULL;
        var flyway = new FlywayRuns(full.settings(), FLYWAY_SCHEMAS);
        var theirs = flyway.millisForEach(file);
        out.figure("migrate 2,000 by an ADD COLUMN", ours * FULL / 1000, "s", "printed", true);
        out.figure("the same, each", ours, "ms", "printed", true);
        out.figure("one that brings a store, each", withStore, "ms", "printed", true);
        out.figure("Flyway, each of 50 schemas", theirs, "ms", "printed", true);
        out.figure(
                "Flyway for 2,000, extrapolated from 50",
                theirs * FULL / 1000,
                "s",
                "printed",
                true);
        var ratio = theirs / ours;
        out.figure("wave against Flyway", ratio, "times faster", ">= 50", ratio >= 50);
    }

    private static double waveMillis(EmbeddedServer server, String... files) {
        var templates = TestTemplates.withTownshipFiles(files);
        try (var next = Tenancy.open(server.settings(), Clock.systemUTC(), templates, _ -> {})) {
            return Stopwatch.millis(
                    () -> {
                        var wave = next.migrations().run(Wave.Plan.USUAL, (_, _, _) -> {});
                        if (!wave.complete()) {
                            throw new IllegalStateException(wave.toString());
                        }
                    });
        }
    }

    private static void atMost(Figures out, String name, double ratio, double most) {
        out.figure(name, ratio, "times", "<= " + most, ratio <= most);
    }

    private static void remove(Path folder) {
        ServerFolder.at(folder).delete();
    }
}
