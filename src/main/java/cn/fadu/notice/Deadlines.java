package cn.fadu.notice;

import java.time.LocalDate;

/** The two days of a reporting year: the report with the county, the report made public. */
public record Deadlines(int year) {

    /** The year that is reported on in the year of this day. */
    public static Deadlines during(LocalDate today) {
        return new Deadlines(today.getYear() - 1);
    }

    /** The first day on which a report is late with the county. */
    public LocalDate filing() {
        return LocalDate.of(year + 1, 3, 1);
    }

    /** The first day on which a report is published late. */
    public LocalDate publishing() {
        return LocalDate.of(year + 1, 4, 1);
    }

    /** From here on a township is reminded. */
    LocalDate reminding() {
        return LocalDate.of(year + 1, 1, 1);
    }

    /** The last day in time. */
    public static LocalDate lastDayBefore(LocalDate deadline) {
        return deadline.minusDays(1);
    }
}
