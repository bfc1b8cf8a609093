package cn.fadu.export;

import cn.fadu.chart.ChartSpec;
import java.util.Collection;

/** What townships are called in a file that leaves the building. */
public enum Naming {
    AS_THEY_ARE,
    LETTERS,
    BANDS;

    private static final int LETTERS_OF_THE_ALPHABET = 26;

    /**
     * The chart with these names wherever a name can stand in it.
     *
     * @param townships what the county's townships are called: a chart's words may speak of one
     *     that it does not show
     */
    public ChartSpec apply(ChartSpec chart, Collection<String> townships) {
        return this == AS_THEY_ARE ? chart : new OtherNames(this, chart, townships).chart();
    }

    /** A to Z, then AA, AB and so on. */
    public static String letters(int index) {
        var letter = String.valueOf((char) ('A' + index % LETTERS_OF_THE_ALPHABET));
        return index < LETTERS_OF_THE_ALPHABET
                ? letter
                : letters(index / LETTERS_OF_THE_ALPHABET - 1) + letter;
    }
}
