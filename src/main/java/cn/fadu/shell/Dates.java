package cn.fadu.shell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments in tables and lines, as the reader's language writes them in short. */
public final class Dates {

    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;

    private Dates(Locale locale) {
        var pattern = locale.getLanguage().equals("zh") ? "uuuu-MM-dd" : "d MMM uuuu";
        day = DateTimeFormatter.ofPattern(pattern, locale);
        minute = DateTimeFormatter.ofPattern(pattern + " HH:mm", locale);
    }

    public static Dates in(Locale locale) {
        return new Dates(locale);
    }

    public String day(LocalDate date) {
        return day.format(date);
    }

    public String minute(LocalDateTime moment) {
        return minute.format(moment);
    }
}
