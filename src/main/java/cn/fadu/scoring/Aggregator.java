package cn.fadu.scoring;

import java.util.Arrays;

/** Puts the children's columns together into their parent's; a missing child takes no part. */
final class Aggregator {

    private Aggregator() {}

    /**
     * The generalised mean over the rows; NaN where no child of positive weight is present, and
     * where a value is negative and the exponent not 1 and there is no floor to raise it to.
     */
    static double[] mean(double exponent, double[][] children, double[] weights, double floor) {
        int rows = children[0].length;
        var sum = new double[rows];
        var weight = new double[rows];
        for (int child = 0; child < children.length; child++) {
            if (weights[child] > 0) {
                add(exponent, children[child], weights[child], floor, sum, weight);
            }
        }
        for (int row = 0; row < rows; row++) {
            sum[row] = weight[row] == 0 ? Double.NaN : inverse(exponent, sum[row] / weight[row]);
        }
        return sum;
    }

    private static void add(
            double exponent, double[] x, double w, double floor, double[] sum, double[] weight) {
        if (exponent == 1) {
            for (int row = 0; row < x.length; row++) {
                if (!Double.isNaN(x[row])) {
                    sum[row] += w * x[row];
                    weight[row] += w;
                }
            }
            return;
        }
        for (int row = 0; row < x.length; row++) {
            if (!Double.isNaN(x[row])) {
                sum[row] += w * power(exponent, x[row] < floor ? floor : x[row]);
                weight[row] += w;
            }
        }
    }

    static double power(double exponent, double x) {
        if (exponent == 0) {
            return Math.log(x);
        }
        if (exponent == 1) {
            return x;
        }
        return exponent == -1 ? 1 / x : Math.pow(x, exponent);
    }

    static double inverse(double exponent, double y) {
        if (exponent == 0) {
            return Math.exp(y);
        }
        if (exponent == 1) {
            return y;
        }
        return exponent == -1 ? 1 / y : Math.pow(y, 1 / exponent);
    }

    /** Wins less losses within each year, put on the scale; half of it when alone in the year. */
    static double[] copeland(double[][] children, double[] weights, Grid grid, Scale scale) {
        var out = new double[grid.rows()];
        Arrays.fill(out, Double.NaN);
        for (int year = 0; year < grid.years().size(); year++) {
            var field = new PairwiseField(children, weights, grid.from(year), grid.to(year));
            for (int row = grid.from(year); row < grid.to(year); row++) {
                if (field.takesPart(row)) {
                    out[row] = scale.at(field.share(row));
                }
            }
        }
        return out;
    }
}
