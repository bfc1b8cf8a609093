package cn.fadu.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A report's text cut into lines, and each line into pieces that the same figures were found in.
 * Figures may share a phrase, as in 参考率、合格率均为 100%.
 */
public record MarkedText(List<Line> lines) {

    /** One paragraph of the report. */
    public record Line(boolean heading, List<Piece> pieces) {}

    /** Words that belong to these figures, or to none. */
    public record Piece(String text, List<FoundFigure> figures) {}

    private static final String HEADING =
            "^\\s*(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\\([一二三四五六七八九十]{1,3}\\)).{1,40}$";

    public static MarkedText of(String text, List<FoundFigure> figures) {
        var lines = new ArrayList<Line>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            if (!text.substring(start, stop).isBlank()) {
                lines.add(line(text, start, stop, figures));
            }
            start = stop + 1;
        }
        return new MarkedText(List.copyOf(lines));
    }

    private static Line line(String text, int start, int stop, List<FoundFigure> figures) {
        var here =
                figures.stream().filter(each -> each.start() < stop && each.end() > start).toList();
        var cuts = new TreeSet<Integer>(List.of(start, stop));
        here.forEach(
                each -> {
                    cuts.add(Math.max(start, each.start()));
                    cuts.add(Math.min(stop, each.end()));
                });
        var pieces = new ArrayList<Piece>();
        int from = start;
        for (int to : cuts.tailSet(start, false)) {
            pieces.add(piece(text, from, to, here));
            from = to;
        }
        return new Line(text.substring(start, stop).matches(HEADING), List.copyOf(pieces));
    }

    private static Piece piece(String text, int from, int to, List<FoundFigure> figures) {
        var within =
                figures.stream().filter(each -> each.start() <= from && each.end() >= to).toList();
        return new Piece(text.substring(from, to), within);
    }
}
