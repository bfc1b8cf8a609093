package cn.fadu.filing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of a filing that is told in words: one problem, one item of next year's plan, one duty of
 * the responsible persons, or what came of one item of last year's plan.
 *
 * @param number counts within the kind; a result bears the number of the plan's item
 * @param due until when; for a duty the day it fell due
 * @param done when it was closed, done or reached
 */
public record Part(
        Kind kind,
        int number,
        String text,
        String cause,
        String measure,
        String owner,
        Optional<LocalDate> due,
        Optional<LocalDate> done) {

    public static final int LONGEST = 2000;
    public static final int LONGEST_OWNER = 200;

    /** What a part tells. */
    public enum Kind {
        PROBLEM,
        PLAN,
        DUTY,
        RESULT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public Part {
        text = within(text, LONGEST);
        cause = within(cause, LONGEST);
        measure = within(measure, LONGEST);
        owner = within(owner, LONGEST_OWNER);
    }

    public static Part of(Kind kind, int number, String text) {
        return new Part(kind, number, text, "", "", "", Optional.empty(), Optional.empty());
    }

    private static String within(String words, int longest) {
        var stripped = words.strip();
        return stripped.substring(0, Math.min(stripped.length(), longest));
    }
}
