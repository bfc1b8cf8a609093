package cn.fadu.scoring;

import cn.fadu.scoring.Normalisation.AsItIs;
import cn.fadu.scoring.Normalisation.BetweenPosts;
import cn.fadu.scoring.Normalisation.DistanceToTarget;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Scores the same values again under other choices. Whatever a draw cannot change is worked out
 * once. Where an alternative normalisation cannot be applied to an indicator (nobody differs, no
 * goalposts), the indicator keeps its own, so that no replication is lost.
 */
final class Replica {

    private final Scores nominal;
    private final Tree tree;
    private final Method method;
    private final Grid grid;
    private final Block block;
    private final Uncertainty uncertainty;
    private final Preparation preparation;
    private final Derivation derivation;
    private final SequencedMap<String, Column> inexact = new TreeMap<>();
    private final boolean[] settled;
    private final double[][][][] known;

    Replica(Scores nominal, Uncertainty uncertainty, Block block) {
        this.nominal = nominal;
        this.tree = nominal.tree();
        this.method = tree.method();
        this.grid = nominal.values().grid();
        this.block = block;
        this.uncertainty = uncertainty;
        this.preparation = new Preparation(method, grid);
        this.derivation = Derivation.of(method);
        this.settled = new boolean[tree.leaves().size()];
        settle();
        this.known =
                new double[uncertainty.normalisations().size() + 1]
                        [uncertainty.imputations().size() + 1][][];
        for (int n = 0; n < known.length; n++) {
            for (int i = 0; i < known[n].length; i++) {
                known[n][i] = knownColumns(n, i);
            }
        }
    }

    /** Finds out which leaves hang on approximate readings. */
    private void settle() {
        if (uncertainty.readings()) {
            for (var code : nominal.values().indicators()) {
                nominal.values()
                        .column(code)
                        .filter(column -> !column.isExact())
                        .ifPresent(column -> inexact.put(code, column));
            }
        }
        for (int leaf = 0; leaf < settled.length; leaf++) {
            var sources = derivation.sources(tree.leaves().get(leaf).code());
            settled[leaf] = sources.stream().noneMatch(inexact::containsKey);
        }
    }

    private double[][] knownColumns(int normalisation, int imputation) {
        var columns = new double[settled.length][];
        for (int leaf = 0; leaf < settled.length; leaf++) {
            columns[leaf] =
                    settled[leaf]
                            ? column(leaf, nominal.sheet().raw()[leaf], normalisation, imputation)
                            : new double[0];
        }
        return columns;
    }

    boolean drawsReadings() {
        return !inexact.isEmpty();
    }

    /** The columns of all leaves and branches within the block, by their position in the tree. */
    double[][] columns(Draw draw) {
        var columns = Arrays.copyOf(leaves(draw), tree.size());
        var combination = new Combination(tree, block.grid(), floor(draw));
        for (int branch = 0; branch < tree.branches().size(); branch++) {
            var how =
                    draw.aggregation() == 0
                            ? tree.aggregation(branch)
                            : uncertainty.aggregations().get(draw.aggregation() - 1);
            columns[settled.length + branch] =
                    combination.branch(branch, how, columns, draw.weights()[branch]);
        }
        return columns;
    }

    private double[][] leaves(Draw draw) {
        var leaves = known[draw.normalisation()][draw.imputation()];
        if (inexact.isEmpty()) {
            return leaves;
        }
        var columns = leaves.clone();
        var readings = drawn(draw.readings());
        for (int leaf = 0; leaf < settled.length; leaf++) {
            if (!settled[leaf]) {
                columns[leaf] =
                        column(leaf, raw(leaf, readings), draw.normalisation(), draw.imputation());
            }
        }
        return columns;
    }

    /** Zero and below have no geometric mean: draws away from the method raise them a little. */
    private double floor(Draw draw) {
        var scale = method.scale();
        boolean asStated = draw.normalisation() == 0 && draw.aggregation() == 0;
        double least = scale.lowest() > 0 ? scale.lowest() : 0.01 * scale.width();
        return method.floor().orElse(asStated ? Double.NEGATIVE_INFINITY : least);
    }

    private Map<String, double[]> drawn(long key) {
        var columns = new HashMap<String, double[]>();
        inexact.forEach(
                (code, column) -> {
                    var dice = new Dice(Dice.key(key, columns.size()));
                    var values = new double[grid.rows()];
                    for (int row = 0; row < values.length; row++) {
                        double low = column.low()[row];
                        values[row] = low + dice.next() * (column.high()[row] - low);
                    }
                    columns.put(code, values);
                });
        return columns;
    }

    /** The leaf's drawn values; where a drawn one is impossible, the reported one. */
    private double[] raw(int position, Map<String, double[]> readings) {
        var leaf = tree.leaves().get(position);
        Function<String, double[]> reported =
                code -> readings.getOrDefault(code, nominal.values().valuesOf(code));
        var raw = derivation.column(leaf.code(), reported).clone();
        var stated = nominal.sheet().raw()[position];
        for (int row = 0; row < raw.length; row++) {
            if (Double.isNaN(leaf.yardstick().transform().of(raw[row]))) {
                raw[row] = stated[row];
            }
        }
        return raw;
    }

    private double[] column(int position, double[] raw, int normalisation, int imputation) {
        var leaf = tree.leaves().get(position);
        var filling =
                imputation == 0
                        ? method.imputation()
                        : uncertainty.imputations().get(imputation - 1);
        var x = preparation.prepared(leaf, raw, filling, new Sink());
        var out = new double[x.length];
        Arrays.fill(out, Double.NaN);
        var normaliser = new Normaliser(leaf, method.scale(), x, out);
        if (leaf.withinOr(method.within()) == Within.ALL_YEARS) {
            normalise(normaliser, leaf, normalisation, 0, x.length);
        } else {
            for (int year = 0; year < grid.years().size(); year++) {
                normalise(normaliser, leaf, normalisation, grid.from(year), grid.to(year));
            }
        }
        return block.cut(out);
    }

    private void normalise(Normaliser normaliser, Leaf leaf, int choice, int from, int to) {
        for (var how : choices(leaf, choice)) {
            switch (normaliser.normalise(how, from, to)) {
                case DONE, NOBODY -> {
                    return;
                }
                case CONSTANT, TARGET_BEHIND_ALL -> {}
            }
        }
    }

    /** What to try, in order. */
    private List<Normalisation> choices(Leaf leaf, int choice) {
        var own = leaf.normalisationOr(method.normalisation());
        if (choice == 0 || own instanceof AsItIs) {
            return List.of(own);
        }
        var other = uncertainty.normalisations().get(choice - 1);
        boolean possible =
                switch (other) {
                    case BetweenPosts _ -> leaf.yardstick().posts().isPresent();
                    case DistanceToTarget _ -> leaf.yardstick().target().isPresent();
                    default -> true;
                };
        return possible ? List.of(other, own) : List.of(own);
    }
}
