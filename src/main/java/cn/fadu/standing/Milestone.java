package cn.fadu.standing;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A year of the county's history: its edition, the framework's version, and how what is looked at
 * was spread over the townships.
 *
 * @param sameTownships whether the edition has the same members as the one of the year before it
 */
public record Milestone(
        int year,
        int edition,
        int frameworkVersion,
        boolean sameTownships,
        Optional<Statistic> county) {

    public Optional<BigDecimal> median() {
        return county.map(Statistic::median);
    }
}
