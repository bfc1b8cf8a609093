package cn.fadu.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Whole days with a reminder a week ahead, as iCalendar (RFC 5545) writes them. */
record CalendarFile(String name, List<CalendarFile.Day> days, Instant made) {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** A day that is marked; the key stays the same when the words change. */
    record Day(String key, LocalDate day, String title, String description) {}

    String text() {
        var lines = new ArrayList<String>();
        lines.addAll(
                List.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Fadu//Deadlines//ZH",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "X-WR-CALNAME:" + escaped(name),
                        "REFRESH-INTERVAL;VALUE=DURATION:PT12H"));
        days.forEach(day -> lines.addAll(event(day)));
        lines.add("END:VCALENDAR");
        var text = new StringBuilder();
        lines.forEach(line -> text.append(folded(line)).append("\r\n"));
        return text.toString();
    }

    private List<String> event(Day day) {
        return List.of(
                "BEGIN:VEVENT",
                "UID:" + day.key() + "@fadu",
                "DTSTAMP:" + STAMP.format(made),
                "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.day()),
                "DTEND;VALUE=DATE:"
                        + DateTimeFormatter.BASIC_ISO_DATE.format(day.day().plusDays(1)),
                "SUMMARY:" + escaped(day.title()),
                "DESCRIPTION:" + escaped(day.description()),
                "TRANSP:TRANSPARENT",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:" + escaped(day.title()),
                "TRIGGER:-P7D",
                "END:VALARM",
                "END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** A line holds at most 75 bytes; a character is never torn apart. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        int bytes = 0;
        for (var character : line.codePoints().mapToObj(Character::toString).toList()) {
            int wide = character.getBytes(UTF_8).length;
            if (bytes + wide > LONGEST_LINE) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(character);
            bytes += wide;
        }
        return folded.toString();
    }
}
