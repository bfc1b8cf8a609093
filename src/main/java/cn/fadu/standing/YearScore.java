package cn.fadu.standing;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One year of a dimension's history: a township's own score and rank beside the county's spread.
 */
public record YearScore(
        int year,
        int edition,
        int frameworkVersion,
        Optional<BigDecimal> score,
        Optional<Integer> rank,
        Optional<Statistic> county) {}
