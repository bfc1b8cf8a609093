package cn.fadu.export.paper;

import cn.fadu.chart.Caption;
import cn.fadu.chart.ChartSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lines around a chart that always leave with it, in the order of the screen. */
public record CaptionLines(String title, String subtitle, String unit, List<String> foot) {

    public CaptionLines {
        foot = List.copyOf(foot);
    }

    public static CaptionLines of(ChartSpec chart) {
        return of(chart.caption(), chart.footnotes());
    }

    public static CaptionLines of(Caption caption) {
        return of(caption, caption.footnotes());
    }

    private static CaptionLines of(Caption caption, List<String> footnotes) {
        var foot = new ArrayList<>(footnotes);
        foot.add(origin(caption));
        return new CaptionLines(caption.title(), caption.subtitle(), caption.unitLine(), foot);
    }

    private static String origin(Caption caption) {
        return String.join("　·　", caption.origin());
    }

    /** Subtitle and unit in one line, for formats without a place for each. */
    public String second() {
        return String.join("　", Stream.of(subtitle, unit).filter(text -> !text.isEmpty()).toList());
    }
}
