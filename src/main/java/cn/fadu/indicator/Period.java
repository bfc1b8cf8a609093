package cn.fadu.indicator;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The months a figure covers, both ends included: written {@code 2024} for a full year and {@code
 * 2024-01..2024-10} for a part of it.
 */
public record Period(YearMonth from, YearMonth to) {

    public Period {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(
                    "Period ends before it begins: %s, %s".formatted(from, to));
        }
    }

    public static Period fullYear(int year) {
        return new Period(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /** From January up to and including the month. */
    public static Period toDate(YearMonth to) {
        return new Period(to.withMonth(1), to);
    }

    /** Empty when the text is neither a year nor two months joined by two dots. */
    public static Optional<Period> parse(String text) {
        try {
            if (text.matches("\\d{4}")) {
                return Optional.of(fullYear(Integer.parseInt(text)));
            }
            var ends = text.split("\\.\\.", -1);
            return ends.length == 2
                    ? Optional.of(new Period(YearMonth.parse(ends[0]), YearMonth.parse(ends[1])))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    public boolean isFullYear() {
        return from.getYear() == to.getYear()
                && from.getMonthValue() == 1
                && to.getMonthValue() == 12;
    }

    /** The reporting year: the one in which the period ends. */
    public int year() {
        return to.getYear();
    }

    @Override
    public String toString() {
        return isFullYear() ? String.valueOf(from.getYear()) : from + ".." + to;
    }
}
