package cn.fadu.export.office;

import cn.fadu.export.office.Plot.Kind;
import cn.fadu.export.office.Plot.Series;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Writes the labels of a series: numbers where the eye looks for them, names at the points. */
final class LabelsXml {

    private static final Set<String> DEEP =
            Set.of("accent", "s1", "s2", "s4", "s5", "s7", "alarm", "good", "target", "muted");

    /** Of the longest bar, for a label within. */
    private static final double LONG_ENOUGH = 0.06;

    private final Plot plot;
    private final StringBuilder xml;
    private final double size;

    LabelsXml(Plot plot, StringBuilder xml, double size) {
        this.plot = plot;
        this.xml = xml;
        this.size = size;
    }

    void write(Series series) {
        switch (series.look().labels()) {
            case NONE -> {
                xml.append("<c:dLbls>");
                pointLabels(series, series.marks().keySet());
                xml.append(show(false, false)).append("</c:dLbls>");
            }
            case VALUE -> {
                xml.append("<c:dLbls>");
                pointLabels(series, ownPoints(series));
                numberFormat(plot.pattern(series));
                labelLook(series, series.look().colour());
                xml.append(show(true, false)).append("</c:dLbls>");
            }
            case NAME -> names(series);
            case LAST_NAME -> lastName(series);
        }
    }

    private void numberFormat(String pattern) {
        xml.append("<c:numFmt formatCode=\"").append(Drawing.escaped(pattern));
        xml.append("\" sourceLinked=\"0\"/>");
    }

    /** Labels inside of points of another colour need an ink of their own. */
    private Set<Integer> ownPoints(Series series) {
        var own = new TreeSet<>(series.marks().keySet());
        if (isInside(series)) {
            own.addAll(series.points().keySet());
        }
        if (series.hasEnds()) {
            IntStream.range(0, series.values().size())
                    .filter(at -> isShort(series, at))
                    .forEach(own::add);
        }
        return own;
    }

    /** A bar that is shorter than its label leaves it on the paper, upon its own interval. */
    private static boolean isShort(Series series, int at) {
        var longest =
                series.values().stream()
                        .flatMap(Optional::stream)
                        .mapToDouble(value -> value.abs().doubleValue())
                        .max()
                        .orElse(0);
        return series.values()
                .get(at)
                .filter(value -> value.abs().doubleValue() < longest * LONG_ENOUGH)
                .isPresent();
    }

    private void pointLabels(Series series, Set<Integer> which) {
        new TreeSet<>(which).forEach(at -> pointLabel(series, at));
    }

    /** With its mark, also where the other points bear no number. */
    private void pointLabel(Series series, int at) {
        xml.append("<c:dLbl><c:idx val=\"").append(at).append("\"/>");
        numberFormat(plot.pattern(series, at));
        var isOnPaper = series.hasEnds() && isShort(series, at);
        xml.append("<c:spPr>").append(Drawing.fill(isOnPaper ? "surface" : ""));
        xml.append("</c:spPr>");
        var ground = series.points().getOrDefault(at, series.look().colour());
        labelLook(series, isOnPaper ? "surface" : ground);
        xml.append(show(true, false)).append("</c:dLbl>");
    }

    private boolean isInside(Series series) {
        return plot.kind() == Kind.STACKED_BARS || plot.kind() == Kind.RING || series.hasEnds();
    }

    private void labelLook(Series series, String ground) {
        var ink = isInside(series) && DEEP.contains(ground) ? "on-deep" : "ink";
        Drawing.textProperties(xml, size - 1, false, ink);
        if (plot.kind() == Kind.BARS) {
            xml.append("<c:dLblPos val=\"").append(series.hasEnds() ? "inBase" : "outEnd");
            xml.append("\"/>");
        } else if (plot.kind() == Kind.LINES) {
            xml.append("<c:dLblPos val=\"t\"/>");
        }
    }

    private void names(Series series) {
        xml.append("<c:dLbls>");
        for (var at = 0; at < series.names().size(); at++) {
            xml.append("<c:dLbl><c:idx val=\"").append(at).append("\"/>");
            words(series.names().get(at));
            xml.append("<c:dLblPos val=\"r\"/>");
            xml.append(show(true, false)).append("</c:dLbl>");
        }
        Drawing.textProperties(xml, size - 1, false, "ink");
        xml.append("<c:dLblPos val=\"r\"/>").append(show(true, false)).append("</c:dLbls>");
    }

    private void words(String text) {
        xml.append("<c:tx><c:rich><a:bodyPr/>");
        xml.append("<a:p><a:r><a:rPr lang=\"zh-CN\" sz=\"").append(Math.round(size * 90));
        xml.append("\">").append(Drawing.fill("ink")).append(Drawing.fonts());
        xml.append("</a:rPr><a:t>").append(Drawing.escaped(text));
        xml.append("</a:t></a:r></a:p></c:rich></c:tx>");
    }

    private void lastName(Series series) {
        var last = last(series);
        var marked = new TreeSet<>(series.marks().keySet());
        marked.remove(last);
        xml.append("<c:dLbls>");
        pointLabels(series, marked);
        if (last >= 0) {
            var name = series.names().isEmpty() ? series.name() : series.names().getFirst();
            var mark = series.mark(last);
            xml.append("<c:dLbl><c:idx val=\"").append(last).append("\"/>");
            if (series.names().isEmpty() && mark.isEmpty()) {
                xml.append("<c:spPr><a:noFill/></c:spPr>");
                Drawing.textProperties(xml, size - 1, false, "ink");
            } else {
                words((name + " " + mark).strip());
            }
            xml.append("<c:dLblPos val=\"r\"/>").append(show(false, true)).append("</c:dLbl>");
        }
        xml.append(show(false, false)).append("</c:dLbls>");
    }

    private static int last(Series series) {
        var values = series.values();
        return IntStream.range(0, values.size())
                .filter(at -> values.get(at).isPresent())
                .max()
                .orElse(-1);
    }

    private static String show(boolean value, boolean name) {
        return """
        <c:showLegendKey val="0"/><c:showVal val="%d"/><c:showCatName val="0"/>\
        <c:showSerName val="%d"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>"""
                .formatted(value ? 1 : 0, name ? 1 : 0);
    }
}
