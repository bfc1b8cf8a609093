package cn.fadu.scoring;

import java.util.Arrays;

/** Brings one leaf's raw values to what is normalised: filled, capped, transformed, treated. */
final class Preparation {

    private final Method method;
    private final Grid grid;

    Preparation(Method method, Grid grid) {
        this.method = method;
        this.grid = grid;
    }

    double[] prepared(Leaf leaf, double[] raw, Imputation imputation, Sink sink) {
        var x = filled(capped(leaf, raw), imputation);
        transform(leaf, x, sink);
        if (method.outliers() == Outliers.TREAT) {
            treat(leaf, x);
        }
        return x;
    }

    /** The value as it counts: no more than the ceiling. */
    static double[] capped(Leaf leaf, double[] raw) {
        var x = raw.clone();
        leaf.yardstick()
                .ceiling()
                .ifPresent(most -> Arrays.setAll(x, row -> x[row] > most ? most : x[row]));
        return x;
    }

    private void transform(Leaf leaf, double[] x, Sink sink) {
        var transform = leaf.yardstick().transform();
        if (transform == Transform.NONE) {
            return;
        }
        for (int row = 0; row < x.length; row++) {
            var before = x[row];
            x[row] = transform.of(before);
            if (Double.isNaN(x[row]) && !Double.isNaN(before)) {
                sink.refuse(
                        new Flaw.NegativeUnderTransform(
                                grid.unitAt(row),
                                grid.yearAt(row),
                                leaf.code(),
                                before,
                                transform));
            }
        }
    }

    private double[] filled(double[] x, Imputation imputation) {
        for (int year = 0; year < grid.years().size(); year++) {
            switch (imputation) {
                case NONE -> {}
                case MEDIAN -> fillWithMedian(x, grid.from(year), grid.to(year));
                case PREVIOUS -> fillWithPrevious(x, year);
            }
        }
        return x;
    }

    private static void fillWithMedian(double[] x, int from, int to) {
        double median = Quantiles.ofSorted(Places.sorted(x, from, to), 0.5);
        for (int row = from; row < to; row++) {
            x[row] = Double.isNaN(x[row]) ? median : x[row];
        }
    }

    private void fillWithPrevious(double[] x, int year) {
        for (int row = grid.from(year); year > 0 && row < grid.to(year); row++) {
            x[row] = Double.isNaN(x[row]) ? x[row - grid.units().size()] : x[row];
        }
    }

    private void treat(Leaf leaf, double[] x) {
        var how = leaf.normalisationOr(method.normalisation());
        boolean mayBend =
                Normaliser.isRelative(how) && !(how instanceof Normalisation.DistanceToTarget);
        if (leaf.withinOr(method.within()) == Within.ALL_YEARS) {
            OutlierTreatment.treat(x, 0, x.length, mayBend);
            return;
        }
        for (int year = 0; year < grid.years().size(); year++) {
            OutlierTreatment.treat(x, grid.from(year), grid.to(year), mayBend);
        }
    }
}
