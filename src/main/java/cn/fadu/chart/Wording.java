package cn.fadu.chart;

import java.util.List;
import java.util.regex.Pattern;

/** Makes foreign text fit for pictures, office files and screens before a chart carries it. */
final class Wording {

    /** Controls, halves of surrogate pairs, non-characters, and marks that reorder what follows. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cs}\\p{Cn}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u2028\\u2029]+");

    private Wording() {}

    static String clean(String text) {
        var oneLine = SPACES.matcher(text).replaceAll(" ");
        return UNPRINTABLE.matcher(oneLine).replaceAll("").strip();
    }

    static List<String> clean(List<String> texts) {
        return texts.stream().map(Wording::clean).filter(text -> !text.isEmpty()).toList();
    }
}
