package cn.fadu.export.office;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A pattern of numbers with a mark such as ≈ behind each: it is shown and spoils no sum. */
final class MarkedPattern {

    private MarkedPattern() {}

    static String of(String pattern, String mark) {
        var shown = mark.codePoints().mapToObj(MarkedPattern::literal);
        var behind = shown.collect(Collectors.joining());
        return Stream.of(pattern.split(";"))
                .map(way -> way + behind)
                .collect(Collectors.joining(";"));
    }

    /** Not every reader takes a star between quotation marks for a letter. */
    private static String literal(int letter) {
        var text = Character.toString(letter);
        return text.equals("*") || text.equals("_") ? "\\" + text : "\"" + text + "\"";
    }
}
