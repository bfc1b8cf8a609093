package cn.fadu.scoring;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A ranking with one value of one row replaced: the leaf's column and the branches above it are
 * worked out again, nothing else, so that many such questions can be asked of one ranking.
 */
final class Variation {

    private final Scores scores;
    private final Tree tree;
    private final int row;
    private final int from;
    private final int to;
    private final double[] top;
    private final int[] ranks;

    Variation(Scores scores, int leaf, int row, double value) {
        this.scores = scores;
        this.tree = scores.tree();
        this.row = row;
        var grid = scores.values().grid();
        this.from = grid.from(grid.yearOf(row));
        this.to = grid.to(grid.yearOf(row));
        var raw = scores.sheet().raw().clone();
        raw[leaf] = raw[leaf].clone();
        raw[leaf][row] = value;
        this.top = columns(leaf, raw[leaf])[tree.size() - 1];
        this.ranks = ranks(raw, Double.isNaN(scores.sheet().raw()[leaf][row]));
    }

    private double[][] columns(int leaf, double[] raw) {
        var columns = scores.sheet().columns().clone();
        columns[leaf] = new Pass(tree, scores.values()).column(leaf, raw);
        var combination = Combination.of(tree, scores.values().grid());
        int changed = leaf;
        while (changed != tree.size() - 1) {
            changed = tree.parentOf(changed);
            int branch = changed - tree.leaves().size();
            columns[changed] =
                    combination.branch(
                            branch, tree.aggregation(branch), columns, tree.weights(branch));
        }
        return columns;
    }

    private int[] ranks(double[][] raw, boolean wasMissing) {
        var coverage =
                wasMissing
                        ? new Coverage(tree, raw, scores.values().grid().rows())
                        : scores.coverage();
        return new Ranker(tree, coverage, Block.all(scores.values().grid()))
                .ranks(tree.size() - 1, top);
    }

    OptionalDouble score() {
        return Double.isNaN(top[row]) ? OptionalDouble.empty() : OptionalDouble.of(top[row]);
    }

    OptionalInt rank() {
        return ranks[row] == 0 ? OptionalInt.empty() : OptionalInt.of(ranks[row]);
    }

    /** How many others of the year have the same place. */
    int sharing() {
        return ranks[row] == 0
                ? 0
                : (int)
                                IntStream.range(from, to)
                                        .filter(other -> ranks[other] == ranks[row])
                                        .count()
                        - 1;
    }
}
