package cn.fadu.scoring;

import cn.fadu.scoring.Aggregation.Copeland;
import cn.fadu.scoring.Aggregation.PowerMean;

/**
 * Splits one row's score among the leaves so that the parts add up to it.
 *
 * <p>Every leaf starts with its share of the best score and loses what it is short of it. Under an
 * arithmetic mean that is the weight times the value. Under a mean of exponent p the loss is {@code
 * w (f(best) - f(x)) (best - score) / (f(best) - f(score))} with f the power (p = 0: the
 * logarithm), the generalised logarithmic mean of index decomposition (Ang 2004; Stolarsky 1975),
 * which is exact at every level of the tree. A zero under a geometric mean takes the whole loss.
 * Under Copeland each won or lost pair is shared out by what was ahead in it.
 */
final class Attribution {

    private final Scores scores;
    private final Tree tree;
    private final int row;
    private final double best;
    private final double floor;

    /** By leaf: what of the whole it stands for, and what it loses of it. */
    private record Parts(double[] share, double[] loss) {}

    Attribution(Scores scores, int row) {
        this.scores = scores;
        this.tree = scores.tree();
        this.row = row;
        double highest = tree.method().scale().highest();
        this.best = highest > 0 ? highest : 1;
        this.floor = tree.method().floor().orElse(Double.NEGATIVE_INFINITY);
    }

    /** The weight of each leaf in the position's score, renormalised over what is present. */
    double[] shares(int position) {
        return parts(position).share;
    }

    /** What each leaf adds to the position's score; 0 for those that are missing. */
    double[] contributions(int position) {
        var parts = parts(position);
        var contributions = new double[parts.share.length];
        for (int leaf = 0; leaf < contributions.length; leaf++) {
            contributions[leaf] = parts.share[leaf] * best - parts.loss[leaf];
        }
        return contributions;
    }

    private double valueAt(int position) {
        return scores.sheet().columns()[position][row];
    }

    private Parts parts(int position) {
        var parts = new Parts(new double[tree.leaves().size()], new double[tree.leaves().size()]);
        if (tree.isLeaf(position)) {
            parts.share[position] = 1;
            parts.loss[position] = best - valueAt(position);
            return parts;
        }
        int branch = position - tree.leaves().size();
        var weights = presentWeights(branch);
        var losses =
                switch (tree.aggregation(branch)) {
                    case PowerMean(var exponent) -> meanLosses(branch, exponent, weights);
                    case Copeland _ -> pairLosses(branch, weights);
                };
        boolean mean = tree.aggregation(branch) instanceof PowerMean;
        for (int child = 0; child < weights.length; child++) {
            if (weights[child] > 0) {
                add(parts, tree.children(branch)[child], weights[child], losses[child], mean);
            }
        }
        return parts;
    }

    /** Passes a child's loss on to its leaves: by their own losses where these are a measure. */
    private void add(Parts parts, int child, double weight, double loss, boolean mean) {
        var below = parts(child);
        double shortfall = best - valueAt(child);
        for (int leaf = 0; leaf < below.share.length; leaf++) {
            parts.share[leaf] += weight * below.share[leaf];
            boolean measured = mean && shortfall != 0;
            parts.loss[leaf] +=
                    measured ? loss / shortfall * below.loss[leaf] : loss * below.share[leaf];
        }
    }

    /** The stated weights of the present children, adding up to 1. */
    private double[] presentWeights(int branch) {
        var weights = tree.weights(branch).clone();
        double sum = 0;
        for (int child = 0; child < weights.length; child++) {
            weights[child] =
                    Double.isNaN(valueAt(tree.children(branch)[child])) ? 0 : weights[child];
            sum += weights[child];
        }
        for (int child = 0; child < weights.length; child++) {
            weights[child] /= sum;
        }
        return weights;
    }

    private double[] meanLosses(int branch, double exponent, double[] weights) {
        var children = tree.children(branch);
        double score = valueAt(tree.leaves().size() + branch);
        var gaps = new double[weights.length];
        double total = 0;
        for (int child = 0; child < weights.length; child++) {
            if (weights[child] > 0) {
                double value = valueAt(children[child]);
                double counted = exponent == 1 ? value : Math.max(value, floor);
                gaps[child] = weights[child] * gap(exponent, counted);
                total += gaps[child];
            }
        }
        return Double.isInfinite(total)
                ? zeroLosses(gaps, weights, best - score)
                : scaled(gaps, exponent, score);
    }

    private double gap(double exponent, double value) {
        return Aggregator.power(exponent, best) - Aggregator.power(exponent, value);
    }

    private double[] scaled(double[] gaps, double exponent, double score) {
        double whole = gap(exponent, score);
        double rate = whole == 0 ? 1 / slope(exponent) : (best - score) / whole;
        var losses = new double[gaps.length];
        for (int child = 0; child < gaps.length; child++) {
            losses[child] = rate * gaps[child];
        }
        return losses;
    }

    /** The derivative of the power at the best score, the limit when nothing is lost. */
    private double slope(double exponent) {
        return exponent == 0 ? 1 / best : exponent * Math.pow(best, exponent - 1);
    }

    private static double[] zeroLosses(double[] gaps, double[] weights, double whole) {
        double zeros = 0;
        for (int child = 0; child < gaps.length; child++) {
            zeros += Double.isInfinite(gaps[child]) ? weights[child] : 0;
        }
        var losses = new double[gaps.length];
        for (int child = 0; child < gaps.length; child++) {
            losses[child] = Double.isInfinite(gaps[child]) ? whole * weights[child] / zeros : 0;
        }
        return losses;
    }

    private double[] pairLosses(int branch, double[] weights) {
        var grid = scores.values().grid();
        var columns = Combination.of(tree, grid).childrenOf(branch, scores.sheet().columns());
        int year = grid.yearOf(row);
        var field =
                new PairwiseField(columns, tree.weights(branch), grid.from(year), grid.to(year));
        var credits = field.credits(row);
        var scale = tree.method().scale();
        var losses = new double[weights.length];
        for (int child = 0; child < weights.length; child++) {
            double contribution =
                    weights[child] * scale.at(0.5) + scale.width() / 2 * credits[child];
            losses[child] = weights[child] * best - contribution;
        }
        return losses;
    }
}
