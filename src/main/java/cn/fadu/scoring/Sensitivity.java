package cn.fadu.scoring;

import cn.fadu.scoring.Uncertainty.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which choice behind a ranking matters how much.
 *
 * @param meanShift by how many places a unit moves on average when everything is drawn anew
 * @param overall the effects on that mean shift, the greatest total first
 * @param byUnit the effects on each unit's own place
 */
public record Sensitivity(
        double meanShift, List<Effect> overall, Map<String, List<Effect>> byUnit) {

    /**
     * Shares of the variance (Sobol indices): alone, and together with everything it interacts
     * with. Estimates, so that a share of nothing may come out slightly below zero.
     */
    public record Effect(Source source, double first, double total) {}

    /** What matters most; empty when no choice moves anybody. */
    public Optional<Source> mostImportant() {
        return overall.stream().findFirst().filter(each -> each.total() > 0).map(Effect::source);
    }

    static List<Effect> sorted(List<Effect> effects) {
        return effects.stream()
                .sorted(Comparator.comparingDouble(Effect::total).reversed())
                .toList();
    }
}
