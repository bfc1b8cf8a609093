package cn.fadu.indicator;

import java.util.Arrays;
import java.util.Locale;

/** How sure a report is of a figure: 1204 件, 近百件, 不少于 4 次, 不超过 2 件. */
public enum Qualifier {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST;

    /** The name used in files and tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Qualifier of(String code) {
        return Arrays.stream(values())
                .filter(qualifier -> qualifier.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a qualifier: " + code));
    }
}
