package cn.fadu.intake;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes marks into an RTF file where its rows and cells begin and end. Tika reads every word of a
 * table but tells nobody that there was one; marks are words, and so come through. The marks are
 * characters that Unicode keeps for a program's own use. {@link RtfTables} takes them out again.
 */
final class RtfMarks {

    static final char CELL_BEGINS = '\uFDD0';
    static final char CELL_ENDS = '\uFDD1';
    static final char ROW_BEGINS = '\uFDD2';

    /** Followed by the right edges of the row's cells and {@link #EDGES_END}. */
    static final char ROW_ENDS = '\uFDD3';

    static final char EDGES_END = '\uFDD4';
    static final char INNER_CELL_ENDS = '\uFDD5';
    static final char INNER_ROW_ENDS = '\uFDD6';

    private static final int MOST_EDGES = 100;

    private final byte[] rtf;
    private final ByteArrayOutputStream marked;
    private final List<Integer> edges = new ArrayList<>();
    private int depth;

    /** The depth of a group that is only for programs that know it; 0 outside of such. */
    private int unread;

    private boolean innerRowEnded;

    private RtfMarks(byte[] rtf) {
        this.rtf = rtf;
        this.marked = new ByteArrayOutputStream(rtf.length + 1024);
    }

    static byte[] in(byte[] rtf) {
        return new RtfMarks(rtf).written();
    }

    private byte[] written() {
        for (var at = 0; at < rtf.length; ) {
            at =
                    switch (rtf[at]) {
                        case '\\' -> control(at);
                        case '{' -> open(at);
                        case '}' -> close(at);
                        default -> copied(at, at + 1);
                    };
        }
        return marked.toByteArray();
    }

    private int open(int at) {
        depth++;
        return copied(at, at + 1);
    }

    private int close(int at) {
        copied(at, at + 1);
        if (unread == depth) {
            unread = 0;
            if (innerRowEnded) {
                mark(INNER_ROW_ENDS);
            }
            innerRowEnded = false;
        }
        depth = Math.max(0, depth - 1);
        return at + 1;
    }

    private int control(int at) {
        var end = at + 1;
        while (end < rtf.length && isLetter(rtf[end])) {
            end++;
        }
        if (end == at + 1) {
            return symbol(at);
        }
        var word = new String(rtf, at + 1, end - at - 1, US_ASCII);
        var numberEnd = numberEnd(end);
        var number = number(end, numberEnd);
        if (word.equals("bin")) {
            return copied(at, numberEnd + 1 + Math.max(0, number));
        }
        return unread > 0 ? unread(at, numberEnd, word) : word(at, numberEnd, word, number);
    }

    private int symbol(int at) {
        if (unread == 0 && at + 1 < rtf.length && rtf[at + 1] == '*') {
            unread = depth;
        }
        return copied(at, at + 2);
    }

    private int unread(int at, int end, String word) {
        innerRowEnded |= word.equals("nestrow");
        return copied(at, end);
    }

    private int word(int at, int end, String word, int number) {
        switch (word) {
            case "cell" -> mark(CELL_ENDS);
            case "nestcell" -> mark(INNER_CELL_ENDS);
            case "row" -> endRow();
            case "trowd" -> edges.clear();
            case "cellx" -> edge(number);
            default -> {} // no matter to a table
        }
        copied(at, end);
        if (word.equals("trowd") || word.equals("intbl")) {
            mark(word.equals("trowd") ? ROW_BEGINS : CELL_BEGINS);
        }
        return end;
    }

    private void edge(int right) {
        if (edges.size() < MOST_EDGES) {
            edges.add(right);
        }
    }

    private void endRow() {
        mark(ROW_ENDS);
        var written = edges.stream().map(String::valueOf).collect(Collectors.joining(" "));
        marked.writeBytes(("{" + written + "}").getBytes(US_ASCII));
        mark(EDGES_END);
    }

    /** In a group of its own, so that its way of falling back ends with it. */
    private void mark(char mark) {
        marked.writeBytes("{\\uc0\\u%d }".formatted((int) (short) mark).getBytes(US_ASCII));
    }

    private int copied(int from, int to) {
        var end = (int) Math.min(rtf.length, Math.max(from, (long) to));
        marked.write(rtf, from, end - from);
        return end;
    }

    private int numberEnd(int from) {
        var end = from;
        if (end < rtf.length && rtf[end] == '-') {
            end++;
        }
        while (end < rtf.length && end - from < 10 && rtf[end] >= '0' && rtf[end] <= '9') {
            end++;
        }
        return end;
    }

    private int number(int from, int to) {
        var digits = new String(rtf, from, to - from, US_ASCII);
        return digits.matches("-?\\d{1,8}") ? Integer.parseInt(digits) : 0;
    }

    private static boolean isLetter(byte c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
