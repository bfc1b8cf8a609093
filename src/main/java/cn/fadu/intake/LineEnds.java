package cn.fadu.intake;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Tells the end of a paragraph from a line that merely ran out of paper. */
final class LineEnds {

    private static final String STOPS = "。！？；;!?：:";
    private static final double FULL = 0.75;
    private static final int SHORTEST_FULL_LINE = 16;
    private static final Pattern NEW_ITEM =
            Pattern.compile(
                    "\\s*(?:[一二三四五六七八九十]+\\s*[、.．]|[（(]\\s*[一二三四五六七八九十\\d]+\\s*[)）]"
                            + "|\\d{1,2}\\s*[.．、](?!\\d)|第[一二三四五六七八九十]+部分).*",
                    Pattern.DOTALL);

    private final BitSet wrapped = new BitSet();

    LineEnds(String text, boolean breaksLines) {
        if (breaksLines) {
            join(text, longestLine(text));
        }
    }

    /** Whether the line break at this offset lies inside a sentence. */
    boolean isWrapped(int offset) {
        return wrapped.get(offset);
    }

    private void join(String text, int longest) {
        var start = 0;
        while (start < text.length()) {
            var end = endOfLine(text, start);
            var next = nextLine(text, end);
            if (next < text.length() && runsOn(text, start, end, next, longest)) {
                wrapped.set(end, next);
            }
            start = next;
        }
    }

    private static boolean runsOn(String text, int start, int end, int next, int longest) {
        var line = text.substring(start, end).strip();
        var isFull = line.length() >= Math.max(SHORTEST_FULL_LINE, longest * FULL);
        var follows = text.substring(next, Math.min(text.length(), next + 12));
        return isFull
                && STOPS.indexOf(line.charAt(line.length() - 1)) < 0
                && !NEW_ITEM.matcher(follows).matches();
    }

    private static int longestLine(String text) {
        return text.lines().mapToInt(line -> line.strip().length()).max().orElse(0);
    }

    private static int endOfLine(String text, int start) {
        var end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    /** The start of the next line with anything on it. */
    private static int nextLine(String text, int end) {
        var next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }
}
