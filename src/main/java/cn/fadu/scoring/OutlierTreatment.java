package cn.fadu.scoring;

/**
 * Treats a column whose shape would let a few units decide everything: at most five extreme values
 * are set to their nearest neighbour (Winsorised); if the shape is still extreme and the
 * normalisation allows it, a logarithm is taken of the untouched values instead.
 */
final class OutlierTreatment {

    private static final double SKEWNESS = 2;
    private static final double KURTOSIS = 3.5;
    private static final int MOST_POINTS = 5;

    private OutlierTreatment() {}

    static void treat(double[] x, int from, int to, boolean mayBend) {
        if (!isExtreme(Shape.of(x, from, to))) {
            return;
        }
        var untouched = x.clone();
        pullIn(x, from, to);
        if (mayBend && isExtreme(Shape.of(x, from, to))) {
            System.arraycopy(untouched, from, x, from, to - from);
            bend(x, from, to, Shape.of(x, from, to).skewness() > 0);
        }
    }

    static boolean isExtreme(Shape shape) {
        return Math.abs(shape.skewness()) >= SKEWNESS && shape.kurtosis() >= KURTOSIS;
    }

    /** Sets the most extreme points to the nearest value inside, again and again. */
    private static void pullIn(double[] x, int from, int to) {
        int above = 0;
        int below = 0;
        for (var shape = Shape.of(x, from, to);
                isExtreme(shape) && above + below < MOST_POINTS;
                shape = Shape.of(x, from, to)) {
            if (shape.skewness() >= 0) {
                above = pullIn(x, from, to, 1);
            } else {
                below = pullIn(x, from, to, -1);
            }
        }
    }

    /** With sign 1 at the top, with -1 at the bottom; the number of points there. */
    private static int pullIn(double[] x, int from, int to, int sign) {
        double extreme = Double.NEGATIVE_INFINITY;
        for (int row = from; row < to; row++) {
            extreme = sign * x[row] > extreme ? sign * x[row] : extreme;
        }
        double next = Double.NEGATIVE_INFINITY;
        for (int row = from; row < to; row++) {
            double v = sign * x[row];
            next = v > next && v < extreme ? v : next;
        }
        int points = 0;
        for (int row = from; row < to; row++) {
            if (sign * x[row] == extreme) {
                x[row] = sign * next;
                points++;
            }
        }
        return points;
    }

    /** ln(x - min + range / 100), mirrored for a long tail below. */
    private static void bend(double[] x, int from, int to, boolean tailAbove) {
        var sorted = Places.sorted(x, from, to);
        double low = sorted[0];
        double high = sorted[sorted.length - 1];
        double shift = 0.01 * (high - low);
        for (int row = from; row < to; row++) {
            x[row] = tailAbove ? Math.log(x[row] - low + shift) : -Math.log(high - x[row] + shift);
        }
    }
}
