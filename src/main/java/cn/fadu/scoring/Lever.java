package cn.fadu.scoring;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a unit would gain overall if one indicator reached a goal and nothing else changed.
 *
 * @param now the indicator's value; empty when it is not reported, so that the gain is that of
 *     reporting it
 * @param scoreGain points of the overall score
 * @param rankBefore empty for a unit without a place
 * @param sharedWith how many other units would share the new place
 */
public record Lever(
        String indicator,
        Goal goal,
        OptionalDouble now,
        double reached,
        double scoreGain,
        OptionalInt rankBefore,
        OptionalInt rankAfter,
        int sharedWith) {

    /** What is within reach: what half of the peers have, what was set, what the best one has. */
    public enum Goal {
        MEDIAN,
        TARGET,
        BEST_PEER
    }

    /** Places gained; 0 when there was or would be none. */
    public int placesGained() {
        return rankBefore.isPresent() && rankAfter.isPresent()
                ? rankBefore.getAsInt() - rankAfter.getAsInt()
                : 0;
    }

    /** Whether it brings points, places, or a place at all. */
    boolean moves() {
        boolean enters = rankBefore.isEmpty() && rankAfter.isPresent();
        return enters || scoreGain > 0 || placesGained() > 0;
    }
}
