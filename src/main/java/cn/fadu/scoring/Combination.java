package cn.fadu.scoring;

import cn.fadu.scoring.Aggregation.Copeland;
import cn.fadu.scoring.Aggregation.PowerMean;

/** Fills the columns of the branches from those of the leaves, children before parents. */
final class Combination {

    private final Tree tree;
    private final Grid grid;
    private final double floor;

    Combination(Tree tree, Grid grid, double floor) {
        this.tree = tree;
        this.grid = grid;
        this.floor = floor;
    }

    /** The floor of the method; without one nothing is raised. */
    static Combination of(Tree tree, Grid grid) {
        return new Combination(tree, grid, tree.method().floor().orElse(Double.NEGATIVE_INFINITY));
    }

    double[] branch(int branch, Aggregation how, double[][] columns, double[] weights) {
        var children = childrenOf(branch, columns);
        return switch (how) {
            case PowerMean(var exponent) -> Aggregator.mean(exponent, children, weights, floor);
            case Copeland _ -> Aggregator.copeland(children, weights, grid, tree.method().scale());
        };
    }

    double[][] childrenOf(int branch, double[][] columns) {
        var positions = tree.children(branch);
        var children = new double[positions.length][];
        for (int child = 0; child < positions.length; child++) {
            children[child] = columns[positions[child]];
        }
        return children;
    }

    /**
     * Names the values below zero, for which only the arithmetic mean is defined, and those zeros
     * that make a mean zero whatever else a unit achieves.
     */
    void check(int branch, Aggregation how, double[][] columns, double[] weights, Sink sink) {
        if (!(how instanceof PowerMean(var exponent)) || exponent == 1 || floor >= 0) {
            return;
        }
        var parent = tree.branches().get(branch).code();
        for (int child = 0; child < weights.length; child++) {
            int position = tree.children(branch)[child];
            for (int row = 0; weights[child] > 0 && row < grid.rows(); row++) {
                double value = columns[position][row];
                var unit = grid.unitAt(row);
                int year = grid.yearAt(row);
                if (value < 0) {
                    var code = tree.codeAt(position);
                    sink.refuse(new Flaw.NegativeUnderMean(unit, year, code, parent, value));
                } else if (value == 0 && exponent <= 0 && !isZeroByMean(position)) {
                    sink.remark(new Flaw.ZeroUnderMean(unit, year, tree.codeAt(position), parent));
                }
            }
        }
    }

    /** Whether a zero here was already named where it arose. */
    private boolean isZeroByMean(int position) {
        return !tree.isLeaf(position)
                && tree.aggregation(position - tree.leaves().size())
                        instanceof PowerMean(var exponent)
                && exponent <= 0;
    }
}
