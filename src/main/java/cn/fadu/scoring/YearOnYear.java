package cn.fadu.scoring;

import cn.fadu.indicator.Period;
import cn.fadu.indicator.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a figure changed against an earlier one, said only where the two can be compared. */
public sealed interface YearOnYear {

    record Comparable(Change change) implements YearOnYear {}

    record NotComparable(Reason reason) implements YearOnYear {}

    /** Why two figures cannot be compared, the first that applies. */
    enum Reason {
        OTHER_INDICATOR,
        /** The indicator is counted differently since. */
        DEFINITION_CHANGED,
        /** The unit was merged, split or otherwise bounded anew. */
        BOUNDARY_CHANGED,
        /** One covers a full year, the other a part of it, or different months. */
        PERIODS_DIFFER,
        /** One is exact, the other about, at least or at most so. */
        QUALIFIERS_DIFFER
    }

    /** A difference in the unit that makes sense of it. */
    sealed interface Change {
        BigDecimal difference();

        /** Of two rates. */
        record PercentagePoints(BigDecimal difference) implements Change {}

        /** Of two counts, with the per cent of the earlier one, to one decimal. */
        record Relative(BigDecimal difference, BigDecimal percent) implements Change {}

        /** From zero, of which nothing is a per cent. */
        record FromZero(BigDecimal difference) implements Change {}
    }

    /** What is known to have stayed the same between two figures besides the figures. */
    record Continuity(boolean definition, boolean boundary) {
        public static final Continuity UNBROKEN = new Continuity(true, true);
    }

    static YearOnYear between(
            Reading before, Reading after, boolean isRate, Continuity continuity) {
        if (!before.code().equals(after.code())) {
            return new NotComparable(Reason.OTHER_INDICATOR);
        }
        if (!continuity.definition()) {
            return new NotComparable(Reason.DEFINITION_CHANGED);
        }
        if (!continuity.boundary()) {
            return new NotComparable(Reason.BOUNDARY_CHANGED);
        }
        if (!sameMonths(before.period(), after.period())) {
            return new NotComparable(Reason.PERIODS_DIFFER);
        }
        if (before.figure().qualifier() != after.figure().qualifier()) {
            return new NotComparable(Reason.QUALIFIERS_DIFFER);
        }
        return new Comparable(change(before.figure().value(), after.figure().value(), isRate));
    }

    private static boolean sameMonths(Period before, Period after) {
        int years = after.year() - before.year();
        return before.from().plusYears(years).equals(after.from())
                && before.to().plusYears(years).equals(after.to());
    }

    private static Change change(BigDecimal before, BigDecimal after, boolean isRate) {
        var difference = after.subtract(before);
        if (isRate) {
            return new Change.PercentagePoints(difference);
        }
        if (before.signum() == 0) {
            return new Change.FromZero(difference);
        }
        var percent =
                difference
                        .multiply(BigDecimal.valueOf(100))
                        .divide(before.abs(), 1, RoundingMode.HALF_UP);
        return new Change.Relative(difference, percent);
    }
}
