package cn.fadu.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines of a width, as Chinese typesetting asks: between any two characters, but
 * no line begins with closing punctuation or ends with opening punctuation, and Latin words and
 * numbers stay whole.
 */
public final class LineBreaks {

    private static final String NEVER_FIRST = "，。、；：！？）》〉」』】〕”’%％℃…—·,.;:!?)]}";
    private static final String NEVER_LAST = "（《〈「『【〔“‘([{";

    private final ChartFont font;
    private final double size;

    public LineBreaks(ChartFont font, double size) {
        this.font = font;
        this.size = size;
    }

    public double width(String text) {
        return font.width(text, size);
    }

    /** The text's lines; the first one is narrower by the indent. */
    public List<String> lines(String text, double width, double indent) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var room = width - indent;
        for (var piece : pieces(text)) {
            if (!line.isEmpty() && width(line + piece.stripTrailing()) > room) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                room = width;
            }
            line.append(line.isEmpty() ? piece.stripLeading() : piece);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** At most so many lines; the last one ends with … when something is left out. */
    public List<String> lines(String text, double width, int most) {
        var lines = lines(text, width, 0.0);
        if (lines.size() <= most) {
            return lines;
        }
        var shown = new ArrayList<>(lines.subList(0, most));
        shown.set(most - 1, shortened(joined(text, lines.get(most - 1), lines.get(most)), width));
        return shown;
    }

    /** As they stand in the text, with the space at which they were parted. */
    private static String joined(String text, String line, String next) {
        var spaced = line + " " + next;
        return text.contains(spaced) ? spaced : line + next;
    }

    /** As few lines as the width allows, at most so many, and all about equally long. */
    public List<String> balanced(String text, double width, int most) {
        var lines = lines(text, width, most);
        for (var narrow = width(text) / lines.size(); narrow < width; narrow += size / 2) {
            var balanced = lines(text, narrow, 0.0);
            if (balanced.size() <= lines.size()) {
                return balanced;
            }
        }
        return lines;
    }

    /** The text itself when it fits, else as much of its beginning as fits with … behind it. */
    public String shortened(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        var kept = text;
        while (!kept.isEmpty() && width(kept + "…") > width) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.stripTrailing() + "…";
    }

    /** The smallest pieces that may begin a line; over-long words fall apart. */
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        var before = 0;
        for (var character : text.codePoints().toArray()) {
            if (!piece.isEmpty() && (mayBreak(before, character) || piece.length() > 24)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(character);
            before = character;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || !(isWord(before) && isWord(after));
    }

    private static boolean isWord(int character) {
        return character != ' ' && character < 0x2E80;
    }
}
