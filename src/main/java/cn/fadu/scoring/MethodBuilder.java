package cn.fadu.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/** Puts a {@link Method} together; what is not stated keeps its default. */
public final class MethodBuilder {

    private final String code;
    private final List<Branch> branches = new ArrayList<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private Scale scale = Scale.HUNDRED;
    private Normalisation normalisation = Normalisation.GOALPOSTS;
    private Within within = Within.ALL_YEARS;
    private Outliers outliers = Outliers.KEEP;
    private Imputation imputation = Imputation.NONE;
    private Uninformative uninformative = Uninformative.REFUSE;
    private Aggregation aggregation = Aggregation.ARITHMETIC;
    private OptionalDouble floor = OptionalDouble.empty();
    private double minimumCoverage;
    private Ranking ranking = Ranking.UNROUNDED;

    MethodBuilder(String code) {
        this.code = code;
    }

    MethodBuilder(Method method) {
        this(method.code());
        scale = method.scale();
        normalisation = method.normalisation();
        within = method.within();
        outliers = method.outliers();
        imputation = method.imputation();
        uninformative = method.uninformative();
        aggregation = method.aggregation();
        floor = method.floor();
        minimumCoverage = method.minimumCoverage();
        ranking = method.ranking();
        branches.addAll(method.branches());
        leaves.addAll(method.leaves());
    }

    public MethodBuilder scale(double lowest, double highest) {
        scale = new Scale(lowest, highest);
        return this;
    }

    public MethodBuilder normalisation(Normalisation common) {
        normalisation = common;
        return this;
    }

    public MethodBuilder within(Within pool) {
        within = pool;
        return this;
    }

    public MethodBuilder outliers(Outliers treatment) {
        outliers = treatment;
        return this;
    }

    public MethodBuilder imputation(Imputation filling) {
        imputation = filling;
        return this;
    }

    public MethodBuilder uninformative(Uninformative answer) {
        uninformative = answer;
        return this;
    }

    public MethodBuilder aggregation(Aggregation common) {
        aggregation = common;
        return this;
    }

    public MethodBuilder floor(double least) {
        floor = OptionalDouble.of(least);
        return this;
    }

    public MethodBuilder minimumCoverage(double share) {
        minimumCoverage = share;
        return this;
    }

    public MethodBuilder ranking(Ranking rule) {
        ranking = rule;
        return this;
    }

    public MethodBuilder branch(Branch branch) {
        branches.add(branch);
        return this;
    }

    public MethodBuilder leaf(Leaf leaf) {
        leaves.add(leaf);
        return this;
    }

    public MethodBuilder branches(Collection<Branch> more) {
        branches.addAll(more);
        return this;
    }

    public MethodBuilder leaves(Collection<Leaf> more) {
        leaves.addAll(more);
        return this;
    }

    /** Changes every branch there is so far. */
    public MethodBuilder eachBranch(UnaryOperator<Branch> change) {
        branches.replaceAll(change);
        return this;
    }

    /** Changes every leaf there is so far. */
    public MethodBuilder eachLeaf(UnaryOperator<Leaf> change) {
        leaves.replaceAll(change);
        return this;
    }

    public Method build() {
        return new Method(
                code,
                scale,
                normalisation,
                within,
                outliers,
                imputation,
                uninformative,
                aggregation,
                floor,
                minimumCoverage,
                ranking,
                branches,
                leaves);
    }
}
