package cn.fadu.scoring;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Variance-based sensitivity indices from two independent samples A and B and, for each factor, A
 * with that factor's column taken from B: first order by Saltelli et al. (2010, table 2 b), total
 * by Jansen (1999).
 */
final class Sobol {

    private final double[] a;
    private final double[] b;
    private final double mean;
    private final double variance;

    Sobol(double[] a, double[] b) {
        this.a = a;
        this.b = b;
        int n = a.length;
        this.mean = IntStream.range(0, n).mapToDouble(j -> (a[j] + b[j]) / (2 * n)).sum();
        this.variance =
                IntStream.range(0, n)
                        .mapToDouble(j -> (squared(a[j] - mean) + squared(b[j] - mean)) / (2 * n))
                        .sum();
    }

    double mean() {
        return mean;
    }

    /** The share of the variance that vanishes on average once the factor is known. */
    double first(double[] mixed) {
        return share(j -> (b[j] - mean) * (mixed[j] - a[j]));
    }

    /** The share of the variance that stays while only the factor is unknown. */
    double total(double[] mixed) {
        return share(j -> squared(a[j] - mixed[j]) / 2);
    }

    private double share(IntToDoubleFunction part) {
        return variance == 0
                ? 0
                : IntStream.range(0, a.length).mapToDouble(part).sum() / a.length / variance;
    }

    private static double squared(double x) {
        return x * x;
    }
}
