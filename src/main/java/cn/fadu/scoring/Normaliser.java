package cn.fadu.scoring;

import cn.fadu.indicator.Direction;
import cn.fadu.scoring.Normalisation.AsItIs;
import cn.fadu.scoring.Normalisation.BetweenPosts;
import cn.fadu.scoring.Normalisation.Borda;
import cn.fadu.scoring.Normalisation.DistanceToTarget;
import cn.fadu.scoring.Normalisation.MinMax;
import cn.fadu.scoring.Normalisation.Percentile;
import cn.fadu.scoring.Normalisation.Rank;
import cn.fadu.scoring.Normalisation.ZScore;
import java.util.function.DoubleUnaryOperator;

/**
 * Normalises one indicator's transformed values over one pool of rows. A falling indicator is
 * turned first (all signs change), so that every definition is written once, for more is better.
 */
final class Normaliser {

    /** How it went; only {@code DONE} has filled the rows. */
    enum Outcome {
        DONE,
        NOBODY,
        CONSTANT,
        TARGET_BEHIND_ALL
    }

    private final Leaf leaf;
    private final Scale scale;
    private final double sign;
    private final double[] x;
    private final double[] out;

    Normaliser(Leaf leaf, Scale scale, double[] values, double[] out) {
        this.leaf = leaf;
        this.scale = scale;
        this.sign = leaf.direction() == Direction.DOWN ? -1 : 1;
        this.x = values;
        this.out = out;
    }

    Outcome normalise(Normalisation how, int from, int to) {
        int n = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int row = from; row < to; row++) {
            double v = sign * x[row];
            if (!Double.isNaN(v)) {
                n++;
                least = Math.min(least, v);
                most = Math.max(most, v);
            }
        }
        if (n == 0) {
            return Outcome.NOBODY;
        }
        boolean constant = least == most && !(how instanceof DistanceToTarget);
        return isRelative(how) && constant
                ? Outcome.CONSTANT
                : normalise(how, from, to, n, least, most);
    }

    /** Whether it measures values against each other, so that equal values cannot be told apart. */
    static boolean isRelative(Normalisation how) {
        return switch (how) {
            case BetweenPosts _, AsItIs _ -> false;
            case MinMax _, ZScore _, Rank _, Percentile _, Borda _, DistanceToTarget _ -> true;
        };
    }

    private Outcome normalise(
            Normalisation how, int from, int to, int n, double worst, double best) {
        switch (how) {
            case BetweenPosts _ -> betweenPosts(from, to);
            case MinMax _ -> each(from, to, v -> scale.at((v - worst) / (best - worst)));
            case ZScore score -> standardise(score, from, to);
            case Rank(var ties) -> places(ties, from, to);
            case Borda(var ties) -> {
                places(ties, from, to);
                eachPlace(from, to, place -> place - 1);
            }
            case Percentile(var ties) -> {
                places(ties, from, to);
                eachPlace(from, to, place -> scale.at((place - 1) / (n - 1)));
            }
            case DistanceToTarget _ -> {
                return towardsTarget(worst, from, to);
            }
            case AsItIs _ ->
                    each(from, to, v -> sign > 0 ? v : scale.lowest() + scale.highest() + v);
        }
        return Outcome.DONE;
    }

    private void betweenPosts(int from, int to) {
        var posts = leaf.yardstick().posts().orElseThrow();
        var transform = leaf.yardstick().transform();
        double low = sign * transform.of(sign > 0 ? posts.low() : posts.high());
        double high = sign * transform.of(sign > 0 ? posts.high() : posts.low());
        boolean capped = leaf.yardstick().capped();
        each(
                from,
                to,
                v -> {
                    double share = (v - low) / (high - low);
                    return scale.at(capped ? Math.clamp(share, 0, 1) : share);
                });
    }

    private Outcome towardsTarget(double worst, int from, int to) {
        double target =
                sign * leaf.yardstick().transform().of(leaf.yardstick().target().orElseThrow());
        if (!(target > worst)) {
            return Outcome.TARGET_BEHIND_ALL;
        }
        boolean capped = leaf.yardstick().capped();
        each(
                from,
                to,
                v -> {
                    double share = 1 - (target - v) / (target - worst);
                    return scale.at(capped ? Math.min(share, 1) : share);
                });
        return Outcome.DONE;
    }

    /** Sums run over sorted values, so that the order of the units changes no digit. */
    private void standardise(ZScore score, int from, int to) {
        var sorted = Places.sorted(x, from, to);
        double mean = 0;
        for (double v : sorted) {
            mean += v;
        }
        mean /= sorted.length;
        double squares = 0;
        for (double v : sorted) {
            squares += (v - mean) * (v - mean);
        }
        double centre = sign * mean;
        double deviation = Math.sqrt(squares / (sorted.length - 1));
        each(from, to, v -> score.mean() + score.deviation() * ((v - centre) / deviation));
    }

    private void places(Ties ties, int from, int to) {
        var turned = new double[to];
        for (int row = from; row < to; row++) {
            turned[row] = sign * x[row];
        }
        Places.fromBelow(turned, from, to, ties, out);
    }

    private void each(int from, int to, DoubleUnaryOperator formula) {
        for (int row = from; row < to; row++) {
            out[row] = Double.isNaN(x[row]) ? Double.NaN : formula.applyAsDouble(sign * x[row]);
        }
    }

    private void eachPlace(int from, int to, DoubleUnaryOperator formula) {
        for (int row = from; row < to; row++) {
            out[row] = formula.applyAsDouble(out[row]);
        }
    }
}
