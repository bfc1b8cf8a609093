package cn.fadu.scoring;

import cn.fadu.scoring.Normalisation.ZScore;
import java.util.List;

/**
 * Which choices behind a ranking might reasonably have been made otherwise. Alternatives are as
 * likely as the method's own choice, which always stands first and is not listed here.
 *
 * @param weights how far every weight may lie from the stated one, as a share: 0.25 for +-25 %
 * @param readings whether approximate figures are drawn from the whole range their words allow
 */
public record Uncertainty(
        double weights,
        List<Normalisation> normalisations,
        List<Aggregation> aggregations,
        List<Imputation> imputations,
        boolean readings) {

    public Uncertainty {
        if (!(weights >= 0 && weights < 1)) {
            throw new IllegalArgumentException("A share from 0 to less than 1, not " + weights);
        }
        normalisations = List.copyOf(normalisations);
        aggregations = List.copyOf(aggregations);
        imputations = List.copyOf(imputations);
    }

    /** The sources an uncertainty has, each drawn by itself. */
    public enum Source {
        WEIGHTS,
        NORMALISATION,
        AGGREGATION,
        IMPUTATION,
        READINGS
    }

    public static Uncertainty ofWeights(double share) {
        return new Uncertainty(share, List.of(), List.of(), List.of(), false);
    }

    /**
     * Weights +-25 %; min-max, standard scores and percentiles; arithmetic and geometric means;
     * missing values left out or set to the median; readings as wide as they were worded.
     */
    public static Uncertainty usual(Method method) {
        var scale = method.scale();
        var spread = new ZScore(scale.at(0.5), scale.width() / 6);
        var means =
                scale.lowest() < 0
                        ? List.of(Aggregation.ARITHMETIC)
                        : List.of(Aggregation.ARITHMETIC, Aggregation.GEOMETRIC);
        return new Uncertainty(
                0.25,
                others(
                        method.normalisation(),
                        List.of(Normalisation.MIN_MAX, spread, Normalisation.PERCENTILE)),
                others(method.aggregation(), means),
                others(method.imputation(), List.of(Imputation.NONE, Imputation.MEDIAN)),
                true);
    }

    private static <T> List<T> others(T own, List<T> all) {
        return all.stream().filter(each -> !each.equals(own)).toList();
    }
}
