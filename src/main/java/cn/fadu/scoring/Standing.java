package cn.fadu.scoring;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Where a unit stands in a year at a branch or leaf: its score on the method's scale, its place
 * (none below the minimum coverage) and the share of leaves it reports.
 */
public record Standing(
        String unit,
        int year,
        String code,
        OptionalDouble score,
        OptionalInt rank,
        double coverage) {

    Standing at(OptionalInt place) {
        return new Standing(unit, year, code, score, place, coverage);
    }
}
