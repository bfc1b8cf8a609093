package cn.fadu.indicator;

import cn.fadu.audit.Excerpt;
import java.util.Locale;

/**
 * Where a reading comes from: a report's sentence, a person's typing, a spreadsheet's cell or
 * another system. {@code name} is the file or system, {@code sentence} the words that prove it,
 * empty when there are none.
 */
public record Source(Kind kind, String name, String sentence) {

    private static final int LONGEST_NAME = 255;

    /** A page of text; what is longer proves nothing at a glance. */
    private static final int LONGEST_SENTENCE = 2000;

    /** Rows that carry a source fit on a page of the database: ADR 101. */
    public Source {
        name = Excerpt.of(name, LONGEST_NAME);
        sentence = Excerpt.of(sentence, LONGEST_SENTENCE);
    }

    /** The ways a figure can enter. */
    public enum Kind {
        REPORT,
        TYPED,
        SHEET,
        SYSTEM;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public static Source typed() {
        return new Source(Kind.TYPED, "", "");
    }
}
