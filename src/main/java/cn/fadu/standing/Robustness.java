package cn.fadu.standing;

import cn.fadu.publication.Remark;
import java.util.List;
import java.util.Optional;

/**
 * How far an edition's places hang on choices that could have been made otherwise.
 *
 * @param meanShift by how many places a township moves on average when everything is drawn anew
 * @param effects the choices, the one that matters most first
 * @param remarks what was left out of the scores, or decides more than its weight
 */
public record Robustness(Optional<Double> meanShift, List<Effect> effects, List<Remark> remarks) {

    public Robustness {
        effects = List.copyOf(effects);
        remarks = List.copyOf(remarks);
    }

    /** A choice behind the ranking. */
    public enum Choice {
        WEIGHTS,
        NORMALISATION,
        AGGREGATION,
        IMPUTATION,
        READINGS
    }

    /**
     * Shares of the variance of the mean shift (Sobol indices): by the choice alone, and together
     * with everything it interacts with. Estimates: a share of nothing may be slightly negative.
     */
    public record Effect(Choice choice, double first, double total) {}

    /** Empty when no choice moves anybody. */
    public Optional<Choice> mostImportant() {
        return effects.stream().findFirst().filter(each -> each.total() > 0).map(Effect::choice);
    }
}
