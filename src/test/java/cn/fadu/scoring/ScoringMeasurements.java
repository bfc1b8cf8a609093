package cn.fadu.scoring;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What JMH times: tables drawn at random of the sizes that matter, one value in 25 missing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ScoringMeasurements {

    private final Method method = method(49);
    private final Values exact = values(51, 49, 1, 0);
    private final Values approximate = values(51, 49, 1, 10);
    private final Values large = values(340, 41, 10, 0);
    private final Method largeMethod = method(41);
    private final Scores scores = new Scoring(method).score(exact).orThrow();
    private final Scores approximateScores = new Scoring(method).score(approximate).orThrow();

    /** Two sub-indices of four pillars each, the indicators dealt among the pillars. */
    private static Method method(int indicators) {
        var method =
                Method.named("m")
                        .normalisation(Normalisation.MIN_MAX)
                        .branch(Branch.top("ALL"))
                        .branch(Branch.under("ALL", "S0"))
                        .branch(Branch.under("ALL", "S1"));
        for (int pillar = 0; pillar < 8; pillar++) {
            method.branch(Branch.under("S" + pillar % 2, "P" + pillar));
        }
        for (int leaf = 0; leaf < indicators; leaf++) {
            var pillar = "P" + leaf % 8;
            method.leaf(
                    leaf % 3 == 0 ? Leaf.down(pillar, "i" + leaf) : Leaf.up(pillar, "i" + leaf));
        }
        return method.build();
    }

    private static Values values(int units, int indicators, int years, int approximateIn100) {
        var dice = new Dice(units);
        var table = Values.table();
        for (int unit = 0; unit < units; unit++) {
            for (int year = 0; year < years; year++) {
                for (int leaf = 0; leaf < indicators; leaf++) {
                    double value = 1 + 99 * dice.next();
                    double width = dice.below(100) < approximateIn100 ? 0.05 * value : 0;
                    if (dice.below(25) > 0) {
                        table.put(
                                "u" + unit, year, "i" + leaf, value, value - width, value + width);
                    }
                }
            }
        }
        return table.build();
    }

    @Benchmark
    public Object fullPipeline() {
        return new Scoring(method).score(exact);
    }

    @Benchmark
    public Object replicationsOverWeights() {
        return new MonteCarlo(Uncertainty.ofWeights(0.25), 1000, 1).of(scores);
    }

    @Benchmark
    public Object replicationsOverAllChoices() {
        return new MonteCarlo(Uncertainty.usual(method), 1000, 1).of(approximateScores);
    }

    @Benchmark
    public Object tenYearsOfManyUnits() {
        return new Scoring(largeMethod).score(large);
    }
}
