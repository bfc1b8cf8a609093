package cn.fadu.scoring;

import cn.fadu.bench.Benchmark;
import cn.fadu.bench.Figures;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How fast scores, ranks and intervals come about, measured warm by JMH in a process of its own.
 */
public final class ScoringBenchmark implements Benchmark {

    @Override
    public String name() {
        return "scoring";
    }

    @Override
    public void run(Figures out) throws Exception {
        measure(out, "fullPipeline", "51 units x 49 indicators, warm", 5);
        measure(out, "replicationsOverWeights", "1000 replications over weights", 300);
        measure(out, "replicationsOverAllChoices", "1000 replications, all choices", 1500);
        measure(out, "tenYearsOfManyUnits", "340 units x 41 indicators x 10 years", 100);
    }

    private static void measure(Figures out, String method, String name, double most)
            throws Exception {
        var options =
                new OptionsBuilder()
                        .include("^" + ScoringMeasurements.class.getName() + "." + method + "$")
                        .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build();
        double milliseconds = new Runner(options).runSingle().getPrimaryResult().getScore();
        out.figure(name, milliseconds, "ms", "< %.0f".formatted(most), milliseconds < most);
    }
}
