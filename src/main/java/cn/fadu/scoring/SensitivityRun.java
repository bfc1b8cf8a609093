package cn.fadu.scoring;

import cn.fadu.scoring.Sensitivity.Effect;
import cn.fadu.scoring.Uncertainty.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/** Ranks one year's units under the draws that a variance-based analysis asks for. */
final class SensitivityRun {

    private static final int SAMPLE_A = -1;
    private static final int SAMPLE_B = -2;

    private final Scores nominal;
    private final Block block;
    private final Replica replica;
    private final Draw.Maker draws;
    private final Ranker ranker;
    private final long seed;
    private final int top;
    private final int[] stated;
    private final List<Source> sources;

    SensitivityRun(Scores nominal, Uncertainty uncertainty, int year, long seed) {
        this.nominal = nominal;
        this.block = Block.of(nominal.values().grid(), year);
        this.replica = new Replica(nominal, uncertainty, block);
        this.draws = new Draw.Maker(nominal.tree(), uncertainty);
        this.ranker = new Ranker(nominal.tree(), nominal.coverage(), block);
        this.seed = seed;
        this.top = nominal.tree().size() - 1;
        this.stated = ranker.ranks(top, block.cut(nominal.sheet().columns()[top]));
        this.sources = sources(uncertainty);
    }

    private List<Source> sources(Uncertainty uncertainty) {
        var sources = new ArrayList<Source>();
        for (var source : Source.values()) {
            boolean open =
                    switch (source) {
                        case WEIGHTS -> uncertainty.weights() > 0;
                        case NORMALISATION -> !uncertainty.normalisations().isEmpty();
                        case AGGREGATION -> !uncertainty.aggregations().isEmpty();
                        case IMPUTATION -> !uncertainty.imputations().isEmpty();
                        case READINGS -> replica.drawsReadings();
                    };
            if (open) {
                sources.add(source);
            }
        }
        return sources;
    }

    /** One part of the base sample's replications: for A, B and each mixture, all places. */
    void run(int[][][] places, int first, int step) {
        for (int j = first; j < places.length; j += step) {
            places[j] = new int[sources.size() + 2][];
            places[j][0] = places(j, SAMPLE_A);
            places[j][1] = places(j, SAMPLE_B);
            for (int s = 0; s < sources.size(); s++) {
                places[j][2 + s] = places(j, sources.get(s).ordinal());
            }
        }
    }

    /** Sample A with the keys of one source (of all for sample B) taken from B. */
    private int[] places(int j, int fromB) {
        var keys = new long[Source.values().length];
        for (int source = 0; source < keys.length; source++) {
            boolean second = fromB == SAMPLE_B || fromB == source;
            keys[source] = Dice.key(seed, j, source, second ? 1 : 0);
        }
        return ranker.ranks(top, replica.columns(draws.of(keys))[top]);
    }

    Sensitivity effects(int[][][] places) {
        var overall = sobol(places, this::meanShift);
        var byUnit = new LinkedHashMap<String, List<Effect>>();
        for (int row = 0; row < stated.length; row++) {
            if (stated[row] > 0) {
                int unit = row;
                byUnit.put(
                        block.grid().units().get(row),
                        Sensitivity.sorted(effects(places, each -> each[unit])));
            }
        }
        return new Sensitivity(
                overall.mean(), Sensitivity.sorted(effects(places, this::meanShift)), byUnit);
    }

    private interface Output {
        double of(int[] places);
    }

    private double meanShift(int[] places) {
        return IntStream.range(0, places.length)
                .filter(row -> stated[row] > 0 && places[row] > 0)
                .map(row -> Math.abs(places[row] - stated[row]))
                .average()
                .orElse(0);
    }

    private List<Effect> effects(int[][][] places, Output output) {
        var sobol = sobol(places, output);
        return IntStream.range(0, sources.size())
                .mapToObj(
                        s -> {
                            var mixed = column(places, 2 + s, output);
                            var first = sobol.first(mixed);
                            return new Effect(sources.get(s), first, sobol.total(mixed));
                        })
                .toList();
    }

    private static Sobol sobol(int[][][] places, Output output) {
        return new Sobol(column(places, 0, output), column(places, 1, output));
    }

    private static double[] column(int[][][] places, int sample, Output output) {
        return IntStream.range(0, places.length)
                .mapToDouble(j -> output.of(places[j][sample]))
                .toArray();
    }
}
