package cn.fadu.chart;

import java.math.BigDecimal;

/** From the lower to the upper value, both included, in the chart's unit. */
public record Span(BigDecimal low, BigDecimal high) {

    public Span {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("Upside down: %s to %s".formatted(low, high));
        }
    }
}
