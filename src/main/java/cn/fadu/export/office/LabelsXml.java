package cn.fadu.export.office;

import cn.fadu.export.office.Plot.Kind;
import cn.fadu.export.office.Plot.Series;
import java.util.Set;

/** Writes the labels of a series: numbers where the eye looks for them, names at the points. */
final class LabelsXml {

    private static final Set<String> DEEP =
            Set.of("accent", "s1", "s2", "s4", "s5", "s7", "alarm", "good", "target", "muted");

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
            case NONE -> xml.append("<c:dLbls>").append(show(false, false)).append("</c:dLbls>");
            case VALUE -> {
                xml.append("<c:dLbls>");
                pointLabels(series);
                numberFormat(series);
                labelLook(series, series.look().colour());
                xml.append(show(true, false)).append("</c:dLbls>");
            }
            case NAME -> names(series);
            case LAST_NAME -> lastName(series);
        }
    }

    private void numberFormat(Series series) {
        xml.append("<c:numFmt formatCode=\"").append(Drawing.escaped(plot.pattern(series)));
        xml.append("\" sourceLinked=\"0\"/>");
    }

    /** Labels inside of points of another colour need an ink of their own. */
    private void pointLabels(Series series) {
        if (!isInside(series)) {
            return;
        }
        series.points().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(
                        point -> {
                            xml.append("<c:dLbl><c:idx val=\"").append(point.getKey());
                            xml.append("\"/>");
                            numberFormat(series);
                            xml.append("<c:spPr><a:noFill/></c:spPr>");
                            labelLook(series, point.getValue());
                            xml.append(show(true, false)).append("</c:dLbl>");
                        });
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
        var last = -1;
        for (var at = 0; at < series.values().size(); at++) {
            last = series.values().get(at).isPresent() ? at : last;
        }
        xml.append("<c:dLbls>");
        if (last >= 0) {
            xml.append("<c:dLbl><c:idx val=\"").append(last).append("\"/>");
            if (series.names().isEmpty()) {
                xml.append("<c:spPr><a:noFill/></c:spPr>");
                Drawing.textProperties(xml, size - 1, false, "ink");
            } else {
                words(series.names().getFirst());
            }
            xml.append("<c:dLblPos val=\"r\"/>").append(show(false, true)).append("</c:dLbl>");
        }
        xml.append(show(false, false)).append("</c:dLbls>");
    }

    private static String show(boolean value, boolean name) {
        return """
        <c:showLegendKey val="0"/><c:showVal val="%d"/><c:showCatName val="0"/>\
        <c:showSerName val="%d"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>"""
                .formatted(value ? 1 : 0, name ? 1 : 0);
    }
}
