package cn.fadu.scoring;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How values become scores and places: a tree of weighted branches over indicators, and the rules
 * that apply to all of it. A method may be faulty; {@link Scoring} names every {@link Flaw}.
 *
 * @param minimumCoverage the share of leaf indicators (0 to 1) a unit must report to be ranked
 * @param floor the value that lower ones are raised to before a mean that is not arithmetic; when
 *     empty a zero makes a geometric mean zero, and a negative value is refused
 */
public record Method(
        String code,
        Scale scale,
        Normalisation normalisation,
        Within within,
        Outliers outliers,
        Imputation imputation,
        Uninformative uninformative,
        Aggregation aggregation,
        OptionalDouble floor,
        double minimumCoverage,
        Ranking ranking,
        List<Branch> branches,
        List<Leaf> leaves) {

    public Method {
        branches = List.copyOf(branches);
        leaves = List.copyOf(leaves);
    }

    /** Starts from goalposts and arithmetic means on a scale of 0 to 100, ranked unrounded. */
    public static MethodBuilder named(String code) {
        return new MethodBuilder(code);
    }

    /** Starts from this method, to change a part of it. */
    public MethodBuilder change() {
        return new MethodBuilder(this);
    }
}
