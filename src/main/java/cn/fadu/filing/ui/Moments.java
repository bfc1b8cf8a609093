package cn.fadu.filing.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Days and hours as the office's clock on the wall shows them. */
record Moments(ZoneId zone) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    String day(Instant at) {
        return DAY.format(at.atZone(zone));
    }

    String minute(Instant at) {
        return MINUTE.format(at.atZone(zone));
    }

    /** Whole days between two moments, by the calendar. */
    long days(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(
                LocalDate.ofInstant(from, zone), LocalDate.ofInstant(to, zone));
    }
}
