package cn.fadu.indicator;

import java.math.BigDecimal;

/**
 * A quantity as a report states it: the number that the text names, and the range that the words
 * around it allow, both ends included. An exact figure is its own range; 百余 names 100 and lies
 * between 100 and 110; 近百 names 100 and lies between 95 and 100.
 */
public record Figure(BigDecimal value, BigDecimal low, BigDecimal high, Qualifier qualifier) {

    public Figure {
        if (low.compareTo(value) > 0 || value.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "%s is not between %s and %s".formatted(value, low, high));
        }
        if (qualifier == Qualifier.EXACT && low.compareTo(high) != 0) {
            throw new IllegalArgumentException("An exact figure has no range: " + value);
        }
    }

    public static Figure exact(BigDecimal value) {
        return new Figure(value, value, value, Qualifier.EXACT);
    }
}
