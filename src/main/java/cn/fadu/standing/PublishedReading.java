package cn.fadu.standing;

import cn.fadu.indicator.Reading;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A township's figure in an edition and the way back to where it came from.
 *
 * @param normalised on the framework's scale; empty for context figures
 * @param filing the number of the filing it was approved with; empty when derived or added up
 */
public record PublishedReading(
        Reading reading,
        Optional<BigDecimal> normalised,
        Optional<BigDecimal> contribution,
        Optional<Integer> rank,
        Optional<Integer> filing,
        String approvedBy) {}
