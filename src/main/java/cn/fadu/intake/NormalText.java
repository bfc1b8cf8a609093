package cn.fadu.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A report's text with half-width marks and without stray blanks and quotation marks, and for each
 * of its characters the place in the original where it comes from. Characters that stood in
 * quotation or book-title marks are remembered as names.
 */
record NormalText(String text, int[] origin, BitSet names) {

    private static final String OPENING = "“「『《〈‘";
    private static final String CLOSING = "”」』》〉’";
    private static final int LONGEST_NAME = 60;

    static NormalText of(String original) {
        return of(ReportText.plain("", original));
    }

    /** A table's cell ends like a line does, so that no sentence runs over its edge. */
    static NormalText of(ReportText report) {
        var cellEnds = new BitSet();
        for (var table : report.tables()) {
            table.cells().forEach(cell -> cellEnds.set(cell.end()));
        }
        return new Folding(report.text(), report.kind().breaksLines(), cellEnds).fold();
    }

    /** The first character here that comes from this place of the original or from behind it. */
    int at(int originalOffset) {
        var found = Arrays.binarySearch(origin, originalOffset);
        return found >= 0 ? found : -found - 1;
    }

    /** The place in the original of a span's first character. */
    int originalStart(int start) {
        return start < origin.length ? origin[start] : originalEnd(origin.length);
    }

    /** The place in the original just behind a span's last character. */
    int originalEnd(int end) {
        return end == 0 ? 0 : origin[end - 1] + 1;
    }

    boolean isName(int start, int end) {
        var unnamed = names.nextClearBit(start);
        return unnamed >= end;
    }

    private static final class Folding {

        private final String original;
        private final LineEnds lineEnds;
        private final BitSet cellEnds;
        private final StringBuilder text;
        private final BitSet names = new BitSet();
        private final int[] origin;
        private int nameStart = -1;

        Folding(String original, boolean breaksLines, BitSet cellEnds) {
            this.original = original;
            this.cellEnds = cellEnds;
            this.lineEnds = new LineEnds(original, breaksLines);
            this.text = new StringBuilder(original.length());
            this.origin = new int[original.length()];
        }

        NormalText fold() {
            for (var at = 0; at < original.length(); at++) {
                fold(original.charAt(at), at);
            }
            return new NormalText(text.toString(), Arrays.copyOf(origin, text.length()), names);
        }

        private void fold(char c, int at) {
            if (c == '\n' || c == '\r' || (c == '\t' && cellEnds.get(at))) {
                if (!lineEnds.isWrapped(at)) {
                    nameStart = -1;
                    put('\n', at);
                }
            } else if (OPENING.indexOf(c) >= 0) {
                nameStart = text.length();
            } else if (CLOSING.indexOf(c) >= 0) {
                closeName();
            } else if (c == '"') {
                toggleName();
            } else if (isBlank(c)) {
                keepWordsApart(at);
            } else {
                put(c, at);
            }
        }

        private void toggleName() {
            if (nameStart >= 0) {
                closeName();
            } else {
                nameStart = text.length();
            }
        }

        private void closeName() {
            if (nameStart >= 0 && text.length() - nameStart <= LONGEST_NAME) {
                names.set(nameStart, text.length());
            }
            nameStart = -1;
        }

        private void keepWordsApart(int at) {
            var next = at + 1;
            while (next < original.length() && isBlank(original.charAt(next))) {
                next++;
            }
            var follows = next < original.length() ? original.charAt(next) : '\n';
            if (!text.isEmpty() && isLatin(text.charAt(text.length() - 1)) && isLatin(follows)) {
                put(' ', at);
            }
        }

        private void put(char c, int at) {
            origin[text.length()] = at;
            text.append(c == ',' ? comma(at) : folded(c));
        }

        /** A half-width comma stays one only inside a number; elsewhere it parts clauses. */
        private char comma(int at) {
            var inside =
                    !text.isEmpty()
                            && Numeral.isDigit(text.charAt(text.length() - 1))
                            && at + 1 < original.length()
                            && Numeral.isDigit(original.charAt(at + 1));
            return inside ? ',' : '，';
        }

        private static boolean isLatin(char c) {
            return c < 0x80 && Character.isLetterOrDigit(c);
        }

        private static boolean isBlank(char c) {
            return c == ' '
                    || c == '\u3000'
                    || Character.isISOControl(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT;
        }

        private static char folded(char c) {
            return switch (c) {
                case '，', '；', '：', '！', '？' -> c;
                case ';' -> '；';
                case ':' -> '：';
                case '!' -> '！';
                case '?' -> '？';
                case '–', '—', '―', '‐', '‑', '−', '〜', '∼', '～', '~' -> '-';
                case '﹪' -> '%';
                case '○', '◯' -> '〇';
                case '․' -> '.';
                case '✕' -> '×';
                default -> half(c);
            };
        }

        private static char half(char c) {
            if (c >= 0xFF01 && c <= 0xFF5E) {
                return (char) (c - 0xFEE0);
            }
            return isLookalike(c) ? unified(c) : c;
        }

        /** Radicals and compatibility forms that some PDF writers put for ordinary characters. */
        private static boolean isLookalike(char c) {
            return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0xF900 && c <= 0xFAFF);
        }

        private static char unified(char c) {
            var unified = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            return unified.length() == 1 ? unified.charAt(0) : c;
        }
    }
}
