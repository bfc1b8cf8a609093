package cn.fadu.chart;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A number on a chart, or its absence. The mark, such as ≈ or *, follows the number wherever it is
 * written and is explained in a footnote.
 */
public record Datum(Optional<BigDecimal> value, String mark) {

    /** Written where there is no number; missing is never shown as zero. */
    public static final String ABSENT = "—";

    private static final Datum MISSING = new Datum(Optional.empty(), "");

    public Datum {
        mark = Wording.clean(mark);
    }

    public static Datum of(BigDecimal value) {
        return new Datum(Optional.of(value), "");
    }

    /** Refuses infinities and what is not a number. */
    public static Datum of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a number a chart can show: " + value);
        }
        return of(BigDecimal.valueOf(value));
    }

    public static Datum missing() {
        return MISSING;
    }

    public Datum marked(String mark) {
        return new Datum(value, mark);
    }

    String full(Unit unit, Locale locale) {
        return value.map(number -> unit.full(number, locale) + mark).orElse(ABSENT + mark);
    }

    String brief(Unit unit, Locale locale) {
        return value.map(number -> unit.brief(number, locale) + mark).orElse(ABSENT + mark);
    }
}
