package cn.fadu.intake;

import cn.fadu.indicator.Figure;
import cn.fadu.indicator.Qualifier;
import java.math.BigDecimal;

/**
 * What the words around a number let it be. Reports never say how wide 余 or 近 are; this table is
 * the one place that decides, so that scoring can widen a rank's interval by it:
 *
 * <ul>
 *   <li>余, 多, 逾: from the number to a tenth more, and within the same ten below a hundred (10余 is
 *       10 to 19, 百余 100 to 110);
 *   <li>近: from a twentieth less to the number (近百 is 95 to 100); 约, 左右: a twentieth either way;
 *   <li>at least: to a tenth more; at most: from a tenth less.
 * </ul>
 */
enum Vagueness {
    NONE,
    ABOVE,
    BELOW,
    AROUND,
    AT_LEAST,
    AT_MOST;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");

    Figure figure(BigDecimal value) {
        var tenth = value.multiply(TENTH);
        var twentieth = value.multiply(TWENTIETH);
        return switch (this) {
            case NONE -> Figure.exact(value);
            case ABOVE -> about(value, value, value.add(excess(value)));
            case BELOW -> about(value, value.subtract(twentieth), value);
            case AROUND -> about(value, value.subtract(twentieth), value.add(twentieth));
            case AT_LEAST -> new Figure(value, value, value.add(tenth), Qualifier.AT_LEAST);
            case AT_MOST -> new Figure(value, value.subtract(tenth), value, Qualifier.AT_MOST);
        };
    }

    /** As {@code figure}, but a share of a whole never passes 100. */
    Figure percentage(BigDecimal value) {
        var figure = figure(value);
        var high = value.compareTo(HUNDRED) > 0 ? figure.high() : figure.high().min(HUNDRED);
        return new Figure(value, figure.low(), high, figure.qualifier());
    }

    /** 三四起, 3至5次: the lower end is the number the text names first. */
    static Figure between(BigDecimal low, BigDecimal high) {
        return about(low, low, high);
    }

    private static Figure about(BigDecimal value, BigDecimal low, BigDecimal high) {
        return new Figure(value, low, high, Qualifier.ABOUT);
    }

    private static BigDecimal excess(BigDecimal value) {
        var belowTheNextTen = BigDecimal.valueOf(9);
        var isTens = value.compareTo(BigDecimal.TEN) >= 0 && value.compareTo(HUNDRED) < 0;
        return isTens ? belowTheNextTen : value.multiply(TENTH);
    }
}
