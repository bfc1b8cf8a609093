package cn.fadu.scoring;

import java.util.Arrays;
import java.util.OptionalInt;

/** The method applied to the values exactly as stated, once, naming whatever stands in the way. */
final class Pass {

    private final Tree tree;
    private final Values values;
    private final Method method;
    private final Grid grid;
    private final Sink sink = new Sink();

    Pass(Tree tree, Values values) {
        this.tree = tree;
        this.values = values;
        this.method = tree.method();
        this.grid = values.grid();
    }

    Sheet run() {
        return run(raw());
    }

    Sheet run(double[][] raw) {
        var columns = new double[tree.size()][];
        var prepared = new double[raw.length][];
        var preparation = new Preparation(method, grid);
        for (int position = 0; position < raw.length; position++) {
            var leaf = tree.leaves().get(position);
            if (isMissing(raw[position])) {
                answer(new Flaw.AllMissing(leaf.code()));
            }
            prepared[position] =
                    preparation.prepared(leaf, raw[position], method.imputation(), sink);
            columns[position] = normalised(leaf, prepared[position]);
        }
        combine(columns);
        return new Sheet(raw, prepared, columns);
    }

    /** One leaf's normalised column by itself. */
    double[] column(int position, double[] raw) {
        var leaf = tree.leaves().get(position);
        return normalised(
                leaf, new Preparation(method, grid).prepared(leaf, raw, method.imputation(), sink));
    }

    private static boolean isMissing(double[] column) {
        for (double value : column) {
            if (!Double.isNaN(value)) {
                return false;
            }
        }
        return true;
    }

    /** The reported or derived values of each leaf. */
    private double[][] raw() {
        var derivation = Derivation.of(method);
        return tree.leaves().stream()
                .map(leaf -> derivation.column(leaf.code(), values::valuesOf))
                .toArray(double[][]::new);
    }

    private double[] normalised(Leaf leaf, double[] x) {
        var out = new double[x.length];
        Arrays.fill(out, Double.NaN);
        var normaliser = new Normaliser(leaf, method.scale(), x, out);
        if (leaf.withinOr(method.within()) == Within.ALL_YEARS) {
            normalise(normaliser, leaf, 0, x.length, OptionalInt.empty());
        } else {
            for (int year = 0; year < grid.years().size(); year++) {
                var named = OptionalInt.of(grid.years().get(year));
                normalise(normaliser, leaf, grid.from(year), grid.to(year), named);
            }
        }
        return out;
    }

    private void normalise(Normaliser normaliser, Leaf leaf, int from, int to, OptionalInt year) {
        switch (normaliser.normalise(leaf.normalisationOr(method.normalisation()), from, to)) {
            case DONE, NOBODY -> {}
            case CONSTANT -> answer(new Flaw.ConstantIndicator(leaf.code(), year));
            case TARGET_BEHIND_ALL -> answer(new Flaw.TargetBehindAll(leaf.code(), year));
        }
    }

    private void answer(Flaw uninformative) {
        switch (method.uninformative()) {
            case REFUSE -> sink.refuse(uninformative);
            case LEAVE_OUT -> sink.remark(uninformative);
        }
    }

    private void combine(double[][] columns) {
        var combination = Combination.of(tree, grid);
        for (int branch = 0; branch < tree.branches().size(); branch++) {
            var how = tree.aggregation(branch);
            var weights = tree.weights(branch);
            combination.check(branch, how, columns, weights, sink);
            columns[tree.leaves().size() + branch] =
                    combination.branch(branch, how, columns, weights);
        }
    }

    Tree tree() {
        return tree;
    }

    Values values() {
        return values;
    }

    Sink sink() {
        return sink;
    }
}
