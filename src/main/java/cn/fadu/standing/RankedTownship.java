package cn.fadu.standing;

import cn.fadu.publication.Movement;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a published ranking.
 *
 * @param rank competition rank (1-2-2-4); empty for a township under the minimum coverage
 * @param interval the 5th and 95th percentile of ranks over the edition's Monte-Carlo draws
 * @param coverage share of the ranked indicators that the township reports, 0 to 1
 * @param dimensions score by dimension code, on the framework's scale
 * @param history overall score by year, of the editions that stand
 */
public record RankedTownship(
        int id,
        String code,
        String name,
        String kind,
        Optional<Integer> rank,
        Optional<BigDecimal> score,
        Optional<Interval> interval,
        BigDecimal coverage,
        Movement movement,
        Map<String, BigDecimal> dimensions,
        Map<Integer, BigDecimal> history) {

    /** Ranks, both ends included. */
    public record Interval(BigDecimal low, BigDecimal high) {

        /** Townships whose intervals overlap are not clearly ahead of one another. */
        public boolean overlaps(Interval other) {
            return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
        }
    }
}
