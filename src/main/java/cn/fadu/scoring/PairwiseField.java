package cn.fadu.scoring;

import java.util.stream.IntStream;

/** The units of one year, each compared with every other by the weight of what it is ahead in. */
final class PairwiseField {

    private static final double NOISE = 1e-12;

    private final double[][] children;
    private final double[] weights;
    private final int[] rows;

    PairwiseField(double[][] children, double[] weights, int from, int to) {
        this.children = children;
        this.weights = weights;
        this.rows = IntStream.range(from, to).filter(this::takesPart).toArray();
    }

    boolean takesPart(int row) {
        return IntStream.range(0, children.length)
                .anyMatch(child -> weights[child] > 0 && !Double.isNaN(children[child][row]));
    }

    int[] rows() {
        return rows;
    }

    /**
     * The weight one row is ahead by, between -1 and 1, of what both report; a child in which both
     * are equal counts for neither.
     */
    double margin(int row, int other) {
        double ahead = 0;
        double total = 0;
        for (int child = 0; child < children.length; child++) {
            double difference = children[child][row] - children[child][other];
            if (!Double.isNaN(difference)) {
                ahead += weights[child] * Math.signum(difference);
                total += weights[child];
            }
        }
        return total == 0 ? 0 : ahead / total;
    }

    /** Wins less losses as a share from 0 (lost to all) to 1 (won against all). */
    double share(int row) {
        if (rows.length < 2) {
            return 0.5;
        }
        int score = 0;
        for (int other : rows) {
            double margin = margin(row, other);
            score += Math.abs(margin) <= NOISE ? 0 : (int) Math.signum(margin);
        }
        return 0.5 + 0.5 * score / (rows.length - 1);
    }

    /**
     * By child: its part in the wins less losses, as a share of the pairs; each decided pair counts
     * one in all, split by the weights that were ahead (and against those behind) in it.
     */
    double[] credits(int row) {
        var credits = new double[children.length];
        for (int other : rows) {
            double margin = margin(row, other);
            if (Math.abs(margin) > NOISE) {
                double total = common(row, other);
                for (int child = 0; child < credits.length; child++) {
                    double difference = children[child][row] - children[child][other];
                    if (!Double.isNaN(difference)) {
                        double part = weights[child] * Math.signum(difference) / total;
                        credits[child] += part / Math.abs(margin) / (rows.length - 1);
                    }
                }
            }
        }
        return credits;
    }

    /** The weight of what both report. */
    private double common(int row, int other) {
        double total = 0;
        for (int child = 0; child < children.length; child++) {
            boolean both = !Double.isNaN(children[child][row] - children[child][other]);
            total += both ? weights[child] : 0;
        }
        return total;
    }
}
