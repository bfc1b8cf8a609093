package cn.fadu.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 办结率、满意率分别达100%和99.2%: the second figure belongs to the second thing named. */
final class Distribution {

    private static final int REACH = 80;
    private static final Pattern JOINERS = Pattern.compile("[、和与]|及(?!格|时)|以及");
    private static final Pattern BETWEEN = Pattern.compile("[、和与及，]|以及");
    private static final Pattern CLAUSE = Pattern.compile("[，。；：！？\\n]");

    private final String text;
    private final List<Quantity> quantities;

    Distribution(String text, List<Quantity> quantities) {
        this.text = text;
        this.quantities = quantities;
    }

    /**
     * The words that name the thing which the figure at this index counts, if it is one of several.
     */
    Optional<Frame> frame(int index) {
        var first = index;
        while (first > 0 && follows(first)) {
            first--;
        }
        var start = quantities.get(first).start();
        var lead = text.substring(Math.max(0, start - REACH), start);
        var word = lead.lastIndexOf("分别");
        if (word < 0 || lead.length() - word > 8 || CLAUSE.matcher(lead.substring(word)).find()) {
            return Optional.empty();
        }
        return named(lead.substring(0, word), start - lead.length(), index - first, count(first));
    }

    private boolean follows(int index) {
        var between =
                text.substring(quantities.get(index - 1).end(), quantities.get(index).start());
        return BETWEEN.matcher(between).matches();
    }

    private int count(int first) {
        var last = first;
        while (last + 1 < quantities.size() && follows(last + 1)) {
            last++;
        }
        return last - first + 1;
    }

    private Optional<Frame> named(String list, int offset, int position, int count) {
        var clause = afterLast(CLAUSE, list);
        var items = JOINERS.splitWithDelimiters(list.substring(clause), 0);
        var names = (items.length + 1) / 2;
        if (count < 2 || names < count) {
            return Optional.empty();
        }
        var item = (names - count + position) * 2;
        var start = offset + clause;
        for (var i = 0; i < item; i++) {
            start += items[i].length();
        }
        return Optional.of(Frame.before(text, start, start + items[item].length()));
    }

    private static int afterLast(Pattern mark, String text) {
        return mark.matcher(text).results().mapToInt(match -> match.end()).max().orElse(0);
    }
}
