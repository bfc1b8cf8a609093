package cn.fadu.indicator;

import java.math.BigDecimal;

/** The two values, in the indicator's unit, that stand for the two ends of the scale. */
public record Goalposts(BigDecimal low, BigDecimal high) {

    public Goalposts {
        if (low.compareTo(high) >= 0) {
            throw new IllegalArgumentException(
                    "Goalposts out of order: %s, %s".formatted(low, high));
        }
    }
}
