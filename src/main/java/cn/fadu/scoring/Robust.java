package cn.fadu.scoring;

import java.util.Arrays;

/** Deviation from a median in units that a few wild values cannot stretch. */
final class Robust {

    /** Makes the median absolute deviation of normal numbers their standard deviation. */
    private static final double NORMAL = 1.4826;

    /** Numbers that hardly vary at all still vary by this share of their size, and by one. */
    private static final double LEAST_SHARE = 0.05;

    private Robust() {}

    static double deviations(double x, double[] others) {
        double median = Quantiles.of(others, 0.5);
        var distances = Arrays.stream(others).map(each -> Math.abs(each - median)).toArray();
        double spread = NORMAL * Quantiles.of(distances, 0.5);
        double least = Math.max(1, LEAST_SHARE * Math.abs(median));
        return (x - median) / Math.max(spread, least);
    }
}
