package cn.fadu.pack;

import java.util.Locale;

/** A part of a meeting pack that can be chosen and put in order. */
public enum Section {
    COVER,
    SUMMARY,
    RANKING,
    MOVEMENT,
    HEATMAP,
    DIMENSIONS,
    INDICATORS,
    TOWNSHIPS,
    METHOD,
    SOURCES;

    /** The name used in tables and in the dictionary. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Section of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
