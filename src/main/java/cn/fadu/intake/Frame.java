package cn.fadu.intake;

/**
 * The words around a quantity within its clause: from the clause's beginning or the quantity before
 * it, to the clause's end or the next quantity. Words in brackets are left out, as they rarely name
 * what is counted.
 *
 * @param words the words before and after, joined as if the quantity were not there
 * @param at where in {@code words} the quantity stands
 * @param places the offset of each word's character in the normalised text
 */
record Frame(String words, int at, int[] places, int start, int end) {

    private static final int FARTHEST_LEFT = 90;
    private static final int FARTHEST_RIGHT = 50;
    private static final String LEVELS = "县镇乡村居社";
    private static final String CLAUSE_ENDS = "，。；！？\n\t：";

    /** What {@code none} counts stands behind it, in a list that goes on over 、. */
    static Frame behind(String text, int start, int end) {
        var to = end;
        while (to < Math.min(text.length(), end + FARTHEST_RIGHT)
                && CLAUSE_ENDS.indexOf(text.charAt(to)) < 0
                && !isAnotherNothing(text, to)) {
            to++;
        }
        var from = leftEnd(text, start, Math.max(0, start - FARTHEST_LEFT));
        var words = new StringBuilder();
        var places = new int[to - from];
        append(text, from, start, words, places);
        var at = words.length();
        append(text, end, to, words, places);
        return new Frame(words.toString(), at, places, from, to);
    }

    /** 零复议、零败诉: each nothing counts what stands behind itself. */
    private static boolean isAnotherNothing(String text, int at) {
        return text.charAt(at) == '、' && at + 1 < text.length() && text.charAt(at + 1) == '零';
    }

    static Frame around(String text, int start, int end, int floor, int ceiling) {
        var reach = leftEnd(text, start, Math.max(floor, start - FARTHEST_LEFT));
        var from = reach == floor && floor > 0 && joins(text, start) ? start : reach;
        var to = rightEnd(text, end, Math.min(ceiling, end + FARTHEST_RIGHT));
        var words = new StringBuilder();
        var places = new int[to - from];
        append(text, from, start, words, places);
        var at = words.length();
        append(text, end, to, words, places);
        return new Frame(words.toString(), at, places, from, to);
    }

    /** 12项重大决策、35份合同: what stands right behind a quantity is what that one counts. */
    private static boolean joins(String text, int start) {
        return "、和及与".indexOf(text.charAt(start - 1)) >= 0;
    }

    /** A frame of the words from start to end, as if the quantity stood behind them. */
    static Frame before(String text, int start, int end) {
        var words = new StringBuilder();
        var places = new int[end - start];
        append(text, start, end, words, places);
        return new Frame(words.toString(), words.length(), places, start, end);
    }

    /** The words before the quantity alone. */
    Frame upTo() {
        return new Frame(before(), at, places, start, end);
    }

    String before() {
        return words.substring(0, at);
    }

    String after() {
        return words.substring(at);
    }

    private static int leftEnd(String text, int start, int floor) {
        var depth = 0;
        var at = start;
        while (at > floor) {
            var c = text.charAt(at - 1);
            if (c == ')') {
                depth++;
            } else if (c == '(' && depth-- == 0) {
                return at;
            } else if (depth == 0 && CLAUSE_ENDS.indexOf(c) >= 0 || c == '\n') {
                return at;
            }
            at--;
        }
        return skipJoiners(text, at, start);
    }

    private static int skipJoiners(String text, int from, int start) {
        var at = from;
        while (at < start && "、和及与)".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int rightEnd(String text, int end, int ceiling) {
        var depth = 0;
        var at = end;
        while (at < ceiling) {
            var c = text.charAt(at);
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0) {
                return at;
            } else if (depth == 0 && (CLAUSE_ENDS.indexOf(c) >= 0 || partsItems(text, at))
                    || c == '\n') {
                return at;
            }
            at++;
        }
        return at;
    }

    /** A 、 ends the words behind a quantity, but not within 村、居 or 镇、村. */
    private static boolean partsItems(String text, int at) {
        return text.charAt(at) == '、'
                && !(at + 1 < text.length()
                        && LEVELS.indexOf(text.charAt(at - 1)) >= 0
                        && LEVELS.indexOf(text.charAt(at + 1)) >= 0);
    }

    private static void append(String text, int from, int to, StringBuilder words, int[] places) {
        var depth = 0;
        for (var i = from; i < to; i++) {
            var c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                places[words.length()] = i;
                words.append(c);
            }
        }
    }
}
