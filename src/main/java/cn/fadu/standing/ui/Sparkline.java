package cn.fadu.standing.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A score over the years as a fine line; no line crosses a year without a score. */
class Sparkline extends Div {

    private static final int WIDTH = 84;
    private static final int HEIGHT = 22;
    private static final int MARGIN = 3;
    private static final String DRAWING =
            "<svg width='%d' height='%d' viewBox='0 0 %d %d'"
                    + " aria-hidden='true'><path d='%s' fill='none'/><circle cx='%s' r='2.2'/></svg>";

    /** What all lines of a table share, so that they can be compared with one another. */
    record Frame(List<Integer> years, BigDecimal lowest, BigDecimal highest) {

        static Frame around(List<Map<Integer, BigDecimal>> histories) {
            var scores =
                    histories.stream().flatMap(each -> each.values().stream()).sorted().toList();
            var years =
                    histories.stream().flatMap(each -> each.keySet().stream()).distinct().sorted();
            return scores.isEmpty()
                    ? new Frame(List.of(), BigDecimal.ZERO, BigDecimal.ONE)
                    : new Frame(years.toList(), scores.getFirst(), scores.getLast());
        }

        private double across(int year) {
            var last = Math.max(1, years.getLast() - years.getFirst());
            return MARGIN + (WIDTH - 2.0 * MARGIN) * (year - years.getFirst()) / last;
        }

        private double down(BigDecimal score) {
            var range = highest.subtract(lowest).doubleValue();
            var share = range == 0 ? 0.5 : score.subtract(lowest).doubleValue() / range;
            return HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * share;
        }
    }

    Sparkline(Frame frame, Map<Integer, BigDecimal> history) {
        addClassName("county-spark");
        var words =
                new TreeMap<>(history)
                        .entrySet().stream()
                                .map(each -> each.getKey() + ": " + each.getValue().toPlainString())
                                .collect(Collectors.joining(", "));
        getElement().setAttribute("role", "img").setAttribute("aria-label", words);
        setTitle(words);
        if (!history.isEmpty()) {
            add(new Svg(drawing(frame, new TreeMap<>(history))));
        }
    }

    private static String drawing(Frame frame, TreeMap<Integer, BigDecimal> history) {
        var path = new StringBuilder();
        history.forEach(
                (year, score) ->
                        path.append(history.containsKey(year - 1) ? " L" : " M")
                                .append(point(frame.across(year), frame.down(score), " ")));
        var last = history.lastEntry();
        var end = frame.down(last.getValue());
        return DRAWING.formatted(
                WIDTH,
                HEIGHT,
                WIDTH,
                HEIGHT,
                path.toString().strip(),
                point(frame.across(last.getKey()), end, "' cy='"));
    }

    private static String point(double x, double y, String between) {
        return String.format(Locale.ROOT, "%.1f%s%.1f", x, between, y);
    }
}
