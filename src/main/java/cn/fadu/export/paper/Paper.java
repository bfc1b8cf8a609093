package cn.fadu.export.paper;

import cn.fadu.chart.ChartSpec;
import java.util.List;
import java.util.Locale;

/** A whole document in one language: the parts follow each other in this order. */
public record Paper(String title, Locale locale, List<Part> parts) {

    public Paper {
        parts = List.copyOf(parts);
    }

    /** A paper of one chart, as it leaves a page. */
    public static Paper of(ChartSpec chart) {
        return of(chart, List.of());
    }

    /** The same with the sentence that speaks of the table, for papers that show one. */
    public static Paper described(ChartSpec chart) {
        return of(chart, List.of(chart.sentence()));
    }

    private static Paper of(ChartSpec chart, List<String> sentences) {
        return new Paper(
                chart.caption().title(),
                chart.caption().locale(),
                List.of(new Part.Figure(chart, sentences)));
    }

    /** The same paper with long charts and tables spread over as many pages as they need. */
    public Paper paged() {
        return new Paper(
                title,
                locale,
                parts.stream().<Part>flatMap(part -> Pages.of(part).stream()).toList());
    }
}
