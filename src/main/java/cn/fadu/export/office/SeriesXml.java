package cn.fadu.export.office;

import cn.fadu.export.office.Plot.Kind;
import cn.fadu.export.office.Plot.Series;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Writes the series of a chart: looks, error bars, and the numbers with their cells. */
final class SeriesXml {

    private final Plot plot;
    private final PlotSheet sheet;
    private final StringBuilder xml;
    private final double size;

    SeriesXml(Plot plot, PlotSheet sheet, StringBuilder xml, double size) {
        this.plot = plot;
        this.sheet = sheet;
        this.xml = xml;
        this.size = size;
    }

    void write(int index) {
        var series = plot.series().get(index);
        xml.append("<c:ser><c:idx val=\"").append(index).append("\"/><c:order val=\"");
        xml.append(index).append("\"/><c:tx>");
        texts("strRef", sheet.name(index), List.of(series.name()));
        xml.append("</c:tx>");
        shape(series);
        if (isBars()) {
            xml.append("<c:invertIfNegative val=\"0\"/>");
        }
        if (hasMarkers()) {
            marker(series);
        }
        series.points().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(point -> point(point.getKey(), point.getValue()));
        new LabelsXml(plot, xml, size).write(series);
        if (series.hasEnds()) {
            errorBars(index, series);
        }
        data(index, series);
        if (plot.kind() == Kind.LINES || plot.isScatter()) {
            xml.append("<c:smooth val=\"0\"/>");
        }
        xml.append("</c:ser>");
    }

    private boolean isBars() {
        return plot.isLying() || plot.kind() == Kind.STACKED_COLUMNS;
    }

    private boolean hasMarkers() {
        return plot.kind() == Kind.LINES || plot.kind() == Kind.RADAR || plot.isScatter();
    }

    private void shape(Series series) {
        var look = series.look();
        if (!hasMarkers()) {
            xml.append("<c:spPr>").append(Drawing.fill(look.colour()));
            xml.append(look.colour().isEmpty() ? "<a:ln><a:noFill/></a:ln>" : "");
            xml.append("</c:spPr>");
        } else if (plot.isScatter() && look.marked()) {
            xml.append("<c:spPr><a:ln w=\"19050\"><a:noFill/></a:ln></c:spPr>");
        } else {
            Drawing.line(xml, look.colour(), look.thin() ? 1 : 2.25, look.dashed());
        }
    }

    private void marker(Series series) {
        var look = series.look();
        if (!look.marked()) {
            xml.append("<c:marker><c:symbol val=\"none\"/></c:marker>");
            return;
        }
        xml.append("<c:marker><c:symbol val=\"circle\"/><c:size val=\"");
        xml.append(plot.isScatter() ? 8 : look.thin() ? 4 : 6).append("\"/><c:spPr>");
        xml.append(Drawing.fill(look.colour())).append(Drawing.stroke("surface", 0.75, false));
        xml.append("</c:spPr></c:marker>");
    }

    private void point(int index, String colour) {
        xml.append("<c:dPt><c:idx val=\"").append(index).append("\"/>");
        if (isBars()) {
            xml.append("<c:invertIfNegative val=\"0\"/>");
        }
        if (plot.isScatter()) {
            xml.append("<c:marker><c:symbol val=\"circle\"/><c:size val=\"10\"/><c:spPr>");
            xml.append(Drawing.fill(colour)).append("</c:spPr></c:marker>");
            xml.append("<c:bubble3D val=\"0\"/></c:dPt>");
            return;
        }
        xml.append("<c:bubble3D val=\"0\"/><c:spPr>").append(Drawing.fill(colour));
        if (plot.kind() == Kind.RING) {
            xml.append(Drawing.stroke("surface", 1.5, false));
        }
        xml.append("</c:spPr></c:dPt>");
    }

    private void errorBars(int index, Series series) {
        xml.append("<c:errBars><c:errBarType val=\"both\"/><c:errValType val=\"cust\"/>");
        xml.append("<c:noEndCap val=\"0\"/><c:plus>");
        numbers(sheet.above(index), PlotSheet.distances(series, series.high()), series);
        xml.append("</c:plus><c:minus>");
        numbers(sheet.below(index), PlotSheet.distances(series, series.low()), series);
        xml.append("</c:minus>");
        Drawing.line(xml, "ink", 1.5, false);
        xml.append("</c:errBars>");
    }

    private void data(int index, Series series) {
        if (plot.isScatter()) {
            xml.append("<c:xVal>");
            numbers(sheet.across(index), series.across(), series);
            xml.append("</c:xVal><c:yVal>");
            numbers(sheet.values(index), series.values(), series);
            xml.append("</c:yVal>");
            return;
        }
        xml.append("<c:cat>");
        texts("strRef", sheet.categories(), plot.categories());
        xml.append("</c:cat><c:val>");
        numbers(sheet.values(index), series.values(), series);
        xml.append("</c:val>");
    }

    private void texts(String element, String cells, List<String> texts) {
        xml.append("<c:").append(element).append("><c:f>").append(Drawing.escaped(cells));
        xml.append("</c:f><c:strCache><c:ptCount val=\"").append(texts.size()).append("\"/>");
        for (var at = 0; at < texts.size(); at++) {
            xml.append("<c:pt idx=\"").append(at).append("\"><c:v>");
            xml.append(Drawing.escaped(texts.get(at))).append("</c:v></c:pt>");
        }
        xml.append("</c:strCache></c:").append(element).append('>');
    }

    private void numbers(String cells, List<Optional<BigDecimal>> values, Series series) {
        xml.append("<c:numRef><c:f>").append(Drawing.escaped(cells));
        xml.append("</c:f><c:numCache><c:formatCode>");
        xml.append(Drawing.escaped(plot.pattern(series)));
        xml.append("</c:formatCode><c:ptCount val=\"").append(values.size()).append("\"/>");
        for (var at = 0; at < values.size(); at++) {
            var index = at;
            values.get(at).ifPresent(value -> number(index, value));
        }
        xml.append("</c:numCache></c:numRef>");
    }

    private void number(int index, BigDecimal value) {
        xml.append("<c:pt idx=\"").append(index).append("\"><c:v>");
        xml.append(value.toPlainString()).append("</c:v></c:pt>");
    }
}
