package cn.fadu.filing.ui;

import cn.fadu.shell.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Days and hours as the office's clock on the wall shows them. */
record Moments(ZoneId zone) {

    String day(Instant at) {
        return dates().day(LocalDate.ofInstant(at, zone));
    }

    String minute(Instant at) {
        return dates().minute(LocalDateTime.ofInstant(at, zone));
    }

    private static Dates dates() {
        return Dates.in(FigureWords.here().locale());
    }

    /** Whole days between two moments, by the calendar. */
    long days(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(
                LocalDate.ofInstant(from, zone), LocalDate.ofInstant(to, zone));
    }
}
