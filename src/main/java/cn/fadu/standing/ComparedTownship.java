package cn.fadu.standing;

import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Reading;
import java.util.Optional;

/**
 * One township in the comparison of an indicator, with the reading of the year before where there
 * is one. No reading means that the township did not report it, which is not zero.
 *
 * @param ground whether the year before was measured on the same ground
 */
public record ComparedTownship(
        int id,
        String code,
        String name,
        String kind,
        Optional<Reading> reading,
        Optional<Integer> rank,
        Optional<Reading> yearBefore,
        Ground ground) {

    /** What the township of the year before is to the present one. */
    public enum Ground {
        SAME,
        /** It was merged from others, whose figures together are the figure before. */
        SUMMED,
        /** It was merged or split, and no sum can stand for the figure before. */
        CHANGED
    }

    static ComparedTownship onSameGround(
            int id,
            String code,
            String name,
            String kind,
            Optional<Reading> reading,
            Optional<Integer> rank,
            Optional<Reading> yearBefore) {
        return new ComparedTownship(id, code, name, kind, reading, rank, yearBefore, Ground.SAME);
    }

    ComparedTownship onOtherGround(Optional<Reading> sum) {
        var now = sum.isPresent() ? Ground.SUMMED : Ground.CHANGED;
        return new ComparedTownship(id, code, name, kind, reading, rank, sum, now);
    }

    /** What became of the figure within the year. */
    public Change change(Indicator indicator, Optional<Indicator> then) {
        return ground == Ground.CHANGED && reading.isPresent()
                ? new Change.NotComparable(Change.Reason.BOUNDARY)
                : Change.between(reading, yearBefore, indicator, then);
    }

    /** The same township with other figures, such as those per head; its rank is open again. */
    ComparedTownship with(Optional<Reading> reading, Optional<Reading> yearBefore) {
        return new ComparedTownship(
                id, code, name, kind, reading, Optional.empty(), yearBefore, ground);
    }

    ComparedTownship ranked(Optional<Integer> rank) {
        return new ComparedTownship(id, code, name, kind, reading, rank, yearBefore, ground);
    }
}
