package cn.fadu.trend;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * What the township would have gained overall in an edition if one indicator had reached a goal and
 * nothing else had changed.
 *
 * @param now the own figure; empty when it is not reported, so that the gain is that of reporting
 * @param reached the figure that the goal stands for, in the indicator's unit
 * @param scoreGain points of the overall score
 * @param rankAfter empty where the township would still have no place
 * @param sharedWith how many other townships would share the place
 */
public record Lever(
        String code,
        Goal goal,
        Optional<BigDecimal> now,
        BigDecimal reached,
        BigDecimal scoreGain,
        Optional<Integer> rankBefore,
        Optional<Integer> rankAfter,
        int sharedWith) {

    /**
     * What is within reach: the county's middle, what the framework asks, what the best one has.
     */
    public enum Goal {
        MEDIAN,
        TARGET,
        BEST_PEER;

        static Goal of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Places gained; 0 when there was or would be none. */
    public int placesGained() {
        return rankBefore.flatMap(before -> rankAfter.map(after -> before - after)).orElse(0);
    }

    /** Whether it would bring a place at all, where there was none. */
    public boolean entersRanking() {
        return rankBefore.isEmpty() && rankAfter.isPresent();
    }
}
