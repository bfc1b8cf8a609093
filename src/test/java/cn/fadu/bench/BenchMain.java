package cn.fadu.bench;

import java.util.List;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;

/** Runs the benchmarks of one name, or all of them; a figure that falls short is no failure. */
final class BenchMain {

    private static final List<String> NAMES =
            List.of("tenancy", "scoring", "intake", "pages", "exports", "operate");

    private BenchMain() {}

    static void main(String[] args) throws Exception {
        if (args.length > 1 || (args.length == 1 && !NAMES.contains(args[0]))) {
            System.err.println("fadu bench: one of " + String.join(" ", NAMES));
            System.exit(2);
        }
        System.setProperty("logback.configurationFile", "logback-commands.xml");
        System.out.println(machine());
        var failed = false;
        for (var benchmark : benchmarks(args.length == 0 ? NAMES : List.of(args))) {
            failed |= !runs(benchmark);
        }
        System.exit(failed ? 1 : 0);
    }

    private static List<? extends Benchmark> benchmarks(List<String> names) {
        return ServiceLoader.load(Benchmark.class).stream()
                .map(Provider::get)
                .filter(benchmark -> names.contains(benchmark.name()))
                .toList();
    }

    private static boolean runs(Benchmark benchmark) {
        try {
            benchmark.run(new Figures(System.out));
            return true;
        } catch (Exception broken) {
            System.err.printf("fadu bench %s: %s%n", benchmark.name(), broken);
            return false;
        }
    }

    /** Cores, JDK and database, so that figures of two machines are not mistaken for each other. */
    private static String machine() {
        return String.join(
                "\t",
                "cores " + Runtime.getRuntime().availableProcessors(),
                "JDK " + Runtime.version(),
                "PostgreSQL " + DatabaseVersion.embedded());
    }
}
