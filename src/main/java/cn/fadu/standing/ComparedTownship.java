package cn.fadu.standing;

import cn.fadu.indicator.Reading;
import java.util.Optional;

/**
 * One township in the comparison of an indicator, with the reading of the year before where there
 * is one. No reading means that the township did not report it, which is not zero.
 */
public record ComparedTownship(
        int id,
        String code,
        String name,
        String kind,
        Optional<Reading> reading,
        Optional<Integer> rank,
        Optional<Reading> yearBefore) {

    /** The same township with other figures, such as those per head; its rank is open again. */
    ComparedTownship with(Optional<Reading> reading, Optional<Reading> yearBefore) {
        return new ComparedTownship(id, code, name, kind, reading, Optional.empty(), yearBefore);
    }

    ComparedTownship ranked(Optional<Integer> rank) {
        return new ComparedTownship(id, code, name, kind, reading, rank, yearBefore);
    }
}
