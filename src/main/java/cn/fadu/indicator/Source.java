package cn.fadu.indicator;

import java.util.Locale;

/**
 * Where a reading comes from: a report's sentence, a person's typing, a spreadsheet's cell or
 * another system. {@code name} is the file or system, {@code sentence} the words that prove it,
 * empty when there are none.
 */
public record Source(Kind kind, String name, String sentence) {

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
