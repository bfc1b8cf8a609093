package cn.fadu.e2e;

import cn.fadu.bench.Benchmark;
import cn.fadu.bench.Figures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a crowd costs a server with a heap of one gigabyte: the memory of a leader's session, and
 * 300 people who click every five seconds. The people speak Flow's own protocol; a time is that
 * from sending a request to having read the answer. What a session retains is the growth of the
 * live heap, by jcmd's histogram, divided by the sessions.
 */
public final class CrowdBenchmark implements Benchmark {

    private static final String PASSWORD = "fadu-demo-2026";
    private static final int SESSIONS = 20;
    private static final int PEOPLE = 300;
    private static final int SECONDS_BETWEEN = 5;
    private static final int CLICKS = 30;

    /**
     * A server just started compiles its own code meanwhile; that first minute stands by itself.
     */
    private static final int WARMING = 12;

    private static final List<String> COUNTY =
            List.of(
                    "/county",
                    "/county/ranking",
                    "/county/compare",
                    "/county/editions",
                    "/county/framework",
                    "/county/method",
                    "/county/ranking");
    private static final List<String> TOWNSHIP =
            List.of("/township", "/township/trends", "/township/history", "/township/method");
    private static final List<String> ACCOUNTS =
            List.of("leader@demo", "reviewer@demo", "head@demo", "clerk@demo", "head2@demo");

    private final ConcurrentLinkedQueue<Double> warming = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Double> times = new ConcurrentLinkedQueue<>();
    private final AtomicInteger errors = new AtomicInteger();

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public void run(Figures out) throws Exception {
        try (var server = DemoServer.start()) {
            sessions(out, server);
            crowd(out, server);
        }
    }

    private static FlowClient signedIn(DemoServer server, String who)
            throws IOException, InterruptedException {
        var client = new FlowClient(server.address());
        client.signIn(who, PASSWORD);
        client.arrive(home(who).equals(COUNTY) ? "/county" : "/township");
        return client;
    }

    private static List<String> home(String who) {
        return who.startsWith("leader") || who.startsWith("reviewer") ? COUNTY : TOWNSHIP;
    }

    private static void sessions(Figures out, DemoServer server) throws Exception {
        walked(server);
        var before = server.settled();
        var kept = new ArrayList<FlowClient>();
        for (var number = 0; number < SESSIONS; number++) {
            kept.add(walked(server));
        }
        var size = (server.alive() - before) / 1000.0 / kept.size();
        out.figure("session of a leader after all pages", size, "kB", "< 400", size < 400);
    }

    /** A leader who has seen every page; the first one's classes and caches are everybody's. */
    private static FlowClient walked(DemoServer server) throws IOException, InterruptedException {
        var leader = signedIn(server, "leader@demo");
        for (var path : COUNTY) {
            leader.click(path);
        }
        return leader;
    }

    private void crowd(Figures out, DemoServer server) throws Exception {
        var people = new ArrayList<FlowClient>();
        for (var number = 0; number < PEOPLE; number++) {
            people.add(signedIn(server, ACCOUNTS.get(number % ACCOUNTS.size())));
        }
        try (var clock = Executors.newScheduledThreadPool(64)) {
            for (var number = 0; number < PEOPLE; number++) {
                var person = people.get(number);
                var paths = home(ACCOUNTS.get(number % ACCOUNTS.size()));
                for (var click = 0; click < CLICKS; click++) {
                    var at =
                            1000L * SECONDS_BETWEEN * click
                                    + 1000L * SECONDS_BETWEEN * number / PEOPLE;
                    var path = paths.get((number + click) % paths.size());
                    var kept = click < WARMING ? warming : times;
                    clock.schedule(() -> click(person, path, kept), at, TimeUnit.MILLISECONDS);
                }
            }
        }
        var name = PEOPLE + " people, a click every " + SECONDS_BETWEEN + " s";
        out.figure(
                name + ", p95 of the first minute",
                at(new ArrayList<>(warming), 95),
                "ms",
                "-",
                true);
        out.figure(name + ", median", at(new ArrayList<>(times), 50), "ms", "-", true);
        var late = at(new ArrayList<>(times), 95);
        out.figure(name + ", p95", late, "ms", "< 500", late < 500);
        out.figure(name + ", errors", errors.get(), "", "= 0", errors.get() == 0);
    }

    private void click(FlowClient person, String path, Collection<Double> kept) {
        try {
            synchronized (person) {
                kept.add(timed(() -> person.click(path)));
            }
        } catch (Exception failure) {
            errors.incrementAndGet();
        }
    }

    private static double timed(Callable<String> work) throws Exception {
        var began = System.nanoTime();
        work.call();
        return (System.nanoTime() - began) / 1e6;
    }

    private static double at(List<Double> times, int percent) {
        times.sort(null);
        return times.get(Math.min(times.size() - 1, times.size() * percent / 100));
    }
}
