package cn.fadu.standing;

import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What became of a figure within a year, as far as that can honestly be said. */
public sealed interface Change {

    /** A rate's change, in percentage points. */
    record Points(BigDecimal by) implements Change {}

    /** A count's change in per cent of the figure before. */
    record Percent(BigDecimal by) implements Change {}

    /** A count's change from zero, or a yes or no: the difference itself. */
    record Absolute(BigDecimal by) implements Change {}

    /** One of the two years has no figure. */
    record Absent() implements Change {}

    /** The two figures do not measure the same. */
    record NotComparable(Reason reason) implements Change {}

    /** What differs between the two years. */
    enum Reason {
        DEFINITION,
        PERIOD,
        QUALIFIER,
        BOUNDARY
    }

    /**
     * The indicator as it is measured now and as it was measured then; empty where that year's
     * framework did not have it.
     */
    static Change between(
            Optional<Reading> now,
            Optional<Reading> before,
            Indicator indicator,
            Optional<Indicator> indicatorThen) {
        if (now.isEmpty() || before.isEmpty()) {
            return new Absent();
        }
        return difference(now.get(), before.get(), indicator, indicatorThen)
                .<Change>map(NotComparable::new)
                .orElseGet(
                        () ->
                                measured(
                                        indicator,
                                        now.get().figure().value(),
                                        before.get().figure().value()));
    }

    private static Optional<Reason> difference(
            Reading now, Reading before, Indicator indicator, Optional<Indicator> then) {
        if (then.filter(old -> sameDefinition(indicator, old)).isEmpty()) {
            return Optional.of(Reason.DEFINITION);
        }
        if (!sameMonths(now.period(), before.period())) {
            return Optional.of(Reason.PERIOD);
        }
        return now.figure().qualifier() == before.figure().qualifier()
                ? Optional.empty()
                : Optional.of(Reason.QUALIFIER);
    }

    private static boolean sameMonths(Period now, Period before) {
        return now.from().getMonth() == before.from().getMonth()
                && now.to().getMonth() == before.to().getMonth()
                && now.from().getYear() - before.from().getYear()
                        == now.to().getYear() - before.to().getYear();
    }

    private static boolean sameDefinition(Indicator now, Indicator then) {
        return now.kind() == then.kind()
                && now.unit().equals(then.unit())
                && now.formula().equals(then.formula());
    }

    private static Change measured(Indicator indicator, BigDecimal now, BigDecimal before) {
        var by = now.subtract(before);
        return switch (indicator.kind()) {
            case RATE -> new Points(by);
            case FLAG -> new Absolute(by);
            case COUNT ->
                    before.signum() == 0
                            ? new Absolute(by)
                            : new Percent(
                                    by.movePointRight(2).divide(before, 1, RoundingMode.HALF_UP));
        };
    }
}
