package cn.fadu.intake;

import java.util.Locale;
import java.util.Set;

/**
 * How deep the marks of a web page lie in each other, told without building its tree: to build one,
 * a parser looks through all that is open at each mark, which takes minutes where a hundred
 * thousand are open.
 */
final class PageDepth {

    /** No office program nests a tenth of that. */
    private static final int MOST = 4_000;

    private static final int LONGEST_NAME = 12;

    /** Marks that stand alone, or end where the next of their kind begins. */
    private static final Set<String> FLAT =
            Set.of(
                    "br", "img", "hr", "input", "meta", "link", "col", "p", "li", "tr", "td", "th",
                    "option", "dt", "dd", "area", "base", "wbr", "source", "param");

    private PageDepth() {}

    static boolean isAbsurd(byte[] page) {
        var depth = 0;
        for (var at = 0; at + 1 < page.length; at++) {
            if (page[at] == '<') {
                depth = Math.max(0, depth + step(page, at + 1));
                if (depth > MOST) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int step(byte[] page, int at) {
        if (page[at] == '/') {
            return FLAT.contains(name(page, at + 1)) ? 0 : -1;
        }
        var name = name(page, at);
        return name.isEmpty() || FLAT.contains(name) ? 0 : 1;
    }

    private static String name(byte[] page, int from) {
        var name = new StringBuilder();
        for (var at = from; at < Math.min(page.length, from + LONGEST_NAME); at++) {
            var c = (char) page[at];
            boolean belongs =
                    c < 128 && (Character.isLetter(c) || (at > from && c >= '0' && c <= '9'));
            if (!belongs) {
                break;
            }
            name.append(c);
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
