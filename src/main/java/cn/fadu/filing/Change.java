package cn.fadu.filing;

import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Qualifier;
import cn.fadu.indicator.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How a figure changed since the year before. Rates change in percentage points; from zero, and for
 * yes and no, only the difference is told; nothing is told where the two say different things.
 */
public sealed interface Change {

    /** A rate, in percentage points. */
    record Points(BigDecimal points) implements Change {}

    /** A count: the difference in its unit and in per cent of the year before. */
    record Share(BigDecimal difference, BigDecimal perCent) implements Change {}

    /** A count that was zero before, in its unit. */
    record FromZero(BigDecimal difference) implements Change {}

    /** Both years have a figure, and setting them beside each other would mislead. */
    record NotComparable(Reason reason) implements Change {}

    /** One of the two years has no figure. */
    record Unknown() implements Change {}

    /** Why two figures of the same indicator cannot be compared. */
    enum Reason {
        PERIOD,
        QUALIFIER
    }

    static Change since(Indicator indicator, Optional<Reading> before, Optional<Reading> now) {
        if (before.isEmpty() || now.isEmpty()) {
            return new Unknown();
        }
        var then = before.get();
        var figure = now.get();
        if (!sameMonths(then, figure)) {
            return new NotComparable(Reason.PERIOD);
        }
        if (qualifier(then) != qualifier(figure)) {
            return new NotComparable(Reason.QUALIFIER);
        }
        return between(indicator, then.figure().value(), figure.figure().value());
    }

    private static Change between(Indicator indicator, BigDecimal then, BigDecimal now) {
        var difference = now.subtract(then);
        if (indicator.isRate()) {
            return new Points(difference);
        }
        if (then.signum() == 0 || indicator.kind() == Indicator.Kind.FLAG) {
            return new FromZero(difference);
        }
        var perCent = difference.scaleByPowerOfTen(2).divide(then, 1, RoundingMode.HALF_UP);
        return new Share(difference, perCent);
    }

    /** Whether two figures of one indicator, however many years apart, say the same thing. */
    static boolean alike(Reading one, Reading other) {
        int years = other.period().year() - one.period().year();
        return qualifier(one) == qualifier(other)
                && one.period().from().plusYears(years).equals(other.period().from())
                && one.period().to().plusYears(years).equals(other.period().to());
    }

    private static boolean sameMonths(Reading then, Reading now) {
        return then.period().from().plusYears(1).equals(now.period().from())
                && then.period().to().plusYears(1).equals(now.period().to());
    }

    private static Qualifier qualifier(Reading reading) {
        return reading.figure().qualifier();
    }
}
