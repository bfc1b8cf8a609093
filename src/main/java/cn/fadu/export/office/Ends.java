package cn.fadu.export.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Stream;

/** The two ends of an axis: round numbers a little outside of all values. */
record Ends(BigDecimal low, BigDecimal high) {

    private static final double MARGIN = 0.06;

    static Ends around(Stream<BigDecimal> values) {
        var range = values.mapToDouble(BigDecimal::doubleValue).summaryStatistics();
        if (range.getCount() == 0) {
            return new Ends(BigDecimal.ZERO, BigDecimal.ONE);
        }
        var width = range.getMax() - range.getMin();
        var span = width > 0 ? width : Math.max(1, Math.abs(range.getMax()));
        var step = Math.pow(10, Math.floor(Math.log10(span)) - 1) * 5;
        var low = Math.floor((range.getMin() - span * MARGIN) / step) * step;
        var high = Math.ceil((range.getMax() + span * MARGIN) / step) * step;
        return new Ends(rounded(range.getMin() >= 0 ? Math.max(0, low) : low), rounded(high));
    }

    private static BigDecimal rounded(double value) {
        return new BigDecimal(value, new MathContext(10)).stripTrailingZeros();
    }
}
