package cn.fadu.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The headings of a report (一、（一）1.) and which of them a place stands under. */
final class Outline {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_BARE_TITLE = 28;
    private static final int AS_TOP = 1;

    /** The ways of numbering headings; which one is above which, each report decides anew. */
    private static final List<Pattern> MARKS =
            List.of(
                    Pattern.compile("第[一二三四五六七八九十]+(?:部分|章)[：、]?"),
                    Pattern.compile("[一二三四五六七八九十]{1,3}[、.．]"),
                    Pattern.compile("\\([一二三四五六七八九十]{1,3}\\)"),
                    Pattern.compile("\\d{1,2}[.、](?!\\d)"),
                    Pattern.compile("\\(\\d{1,2}\\)"));

    /** Headings that automatic numbering has robbed of their numbers. */
    private static final Pattern BARE_TITLE =
            Pattern.compile(
                    "[^。，；]{0,20}(?:主要(?:做法|举措|措施)|工作成效|(?:存在|主要)的?(?:问题|不足|短板)|第一责任人"
                            + "|下一?步(?:工作)?|工作(?:打算|计划|安排|思路))[^。，；]{0,16}");

    /** A heading, its depth from 0, and where what it heads ends. */
    record Section(int start, int end, int depth, String title) {}

    private record Open(int mark, int start, String title) {}

    private final TreeMap<Integer, List<String>> paths = new TreeMap<>();
    private final List<Section> sections = new ArrayList<>();

    Outline(String text) {
        var open = new ArrayDeque<Open>();
        paths.put(0, List.of());
        for (var start = 0; start < text.length(); ) {
            var newline = text.indexOf('\n', start);
            var end = newline < 0 ? text.length() : newline;
            enter(text.substring(start, Math.min(end, start + 2 * LONGEST_TITLE)), start, open);
            start = end + 1;
        }
        while (!open.isEmpty()) {
            close(open, text.length());
        }
    }

    List<String> sectionAt(int offset) {
        return paths.floorEntry(offset).getValue();
    }

    /** All sections, inner ones before those around them. */
    List<Section> sections() {
        return sections;
    }

    private void enter(String line, int start, Deque<Open> open) {
        var mark = mark(line);
        if (mark < 0) {
            return;
        }
        if (open.stream().anyMatch(heading -> heading.mark() == mark)) {
            leave(mark, start, open);
        }
        open.addLast(new Open(mark, start, title(line)));
        paths.put(start, open.stream().map(Open::title).toList());
    }

    private static int mark(String line) {
        for (var mark = 0; mark < MARKS.size(); mark++) {
            if (MARKS.get(mark).matcher(line).lookingAt()) {
                return mark;
            }
        }
        return line.length() <= LONGEST_BARE_TITLE && BARE_TITLE.matcher(line).matches()
                ? AS_TOP
                : -1;
    }

    /** A new heading closes those below it; headings of a kind not open yet stand below all. */
    private void leave(int mark, int end, Deque<Open> open) {
        var last = -1;
        while (last != mark) {
            last = open.getLast().mark();
            close(open, end);
        }
    }

    private void close(Deque<Open> open, int end) {
        var heading = open.removeLast();
        sections.add(new Section(heading.start(), end, open.size(), heading.title()));
    }

    /** Headings that run into their paragraph end with the first sentence. */
    private static String title(String line) {
        var stop = line.indexOf('。');
        var title = stop < 0 ? line : line.substring(0, stop);
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }
}
