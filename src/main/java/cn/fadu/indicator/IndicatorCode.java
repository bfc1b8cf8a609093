package cn.fadu.indicator;

import java.util.regex.Pattern;

/** An indicator's stable name within a framework, such as {@code F03}. */
public record IndicatorCode(String value) implements Comparable<IndicatorCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_-]{0,15}");

    public IndicatorCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("Not an indicator code: " + value);
        }
    }

    /** Whether the text could name an indicator; whether one exists only a framework knows. */
    public static boolean isCode(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
