package cn.fadu.scoring;

/**
 * Sample quantiles of type 7 of Hyndman and Fan (1996), R's default: linear between the order
 * statistics, at position (n - 1) p + 1.
 */
public final class Quantiles {

    private Quantiles() {}

    /** NaN when there is no number. */
    public static double ofSorted(double[] ascending, double p) {
        if (ascending.length == 0) {
            return Double.NaN;
        }
        double at = (ascending.length - 1) * p;
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (at - below) * (ascending[above] - ascending[below]);
    }

    public static double of(double[] numbers, double p) {
        return ofSorted(Places.sorted(numbers, 0, numbers.length), p);
    }
}
