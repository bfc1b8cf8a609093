package cn.fadu.export.office;

import cn.fadu.export.office.Plot.Axis;
import cn.fadu.export.office.Plot.Kind;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Writes a plot as a DrawingML chart. The order of elements is that of the schema, which is checked
 * in the tests: office programs refuse a chart for a single element out of place.
 */
final class ChartXml {

    private static final String HEAD =
            """
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"\
             xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"\
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <c:date1904 val="0"/><c:lang val="zh-CN"/><c:roundedCorners val="0"/><c:chart>""";

    /** Names stand behind the last points of lines: no program makes room for them by itself. */
    private static final String ROOM_AT_THE_RIGHT =
            """
            <c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/>\
            <c:yMode val="edge"/><c:x val="0.05"/><c:y val="%s"/><c:w val="0.8"/>\
            <c:h val="%s"/></c:manualLayout></c:layout>""";

    private final Plot plot;
    private final SeriesXml series;
    private final String title;
    private final double size;
    private final StringBuilder xml = new StringBuilder(HEAD);

    /** The size of its letters is in points; an empty title leaves the chart without one. */
    ChartXml(Plot plot, PlotSheet sheet, String title, double size) {
        this.plot = plot;
        this.series = new SeriesXml(plot, sheet, xml, size);
        this.title = title;
        this.size = size;
    }

    String text() {
        writeTitle();
        xml.append("<c:plotArea>").append(isPlaces() ? roomAtTheRight() : "<c:layout/>");
        writeGroup();
        if (plot.kind() != Kind.RING) {
            writeAxes();
        }
        xml.append("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>");
        writeLegend();
        xml.append("<c:plotVisOnly val=\"0\"/><c:dispBlanksAs val=\"gap\"/></c:chart>");
        xml.append("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
        Drawing.textProperties(xml, size, false, "ink");
        return xml.append("</c:chartSpace>").toString();
    }

    /**
     * The years stand above the lines, reasons of breaks in two lines between them, and a title of
     * its own above the years.
     */
    private String roomAtTheRight() {
        return title.isEmpty()
                ? ROOM_AT_THE_RIGHT.formatted("0.12", "0.84")
                : ROOM_AT_THE_RIGHT.formatted("0.22", "0.74");
    }

    private void writeTitle() {
        if (title.isEmpty()) {
            xml.append("<c:autoTitleDeleted val=\"1\"/>");
        } else {
            Drawing.title(xml, title, size + 2, true);
            xml.append("<c:autoTitleDeleted val=\"0\"/>");
        }
    }

    private void writeGroup() {
        switch (plot.kind()) {
            case BARS -> writeBars("bar", "clustered", plot.series().size() > 1 ? -5 : 0);
            case STACKED_BARS -> writeBars("bar", "stacked", 100);
            case STACKED_COLUMNS -> writeBars("col", "stacked", 100);
            case LINES ->
                    write(
                            "lineChart",
                            "<c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>",
                            "<c:marker val=\"1\"/>" + axisIds());
            case RADAR ->
                    write(
                            "radarChart",
                            "<c:radarStyle val=\"marker\"/><c:varyColors val=\"0\"/>",
                            axisIds());
            case SCATTER ->
                    write(
                            "scatterChart",
                            "<c:scatterStyle val=\"lineMarker\"/><c:varyColors val=\"0\"/>",
                            axisIds());
            case RING ->
                    write(
                            "doughnutChart",
                            "<c:varyColors val=\"1\"/>",
                            "<c:firstSliceAng val=\"0\"/><c:holeSize val=\"62\"/>");
        }
    }

    private void writeBars(String direction, String grouping, int overlap) {
        var head =
                """
                <c:barDir val="%s"/><c:grouping val="%s"/><c:varyColors val="0"/>"""
                        .formatted(direction, grouping);
        var gap = plot.kind() == Kind.STACKED_COLUMNS ? 45 : 40;
        var tail = "<c:gapWidth val=\"%d\"/><c:overlap val=\"%d\"/>".formatted(gap, overlap);
        write("barChart", head, tail + axisIds());
    }

    private void write(String element, String head, String tail) {
        xml.append("<c:").append(element).append('>').append(head);
        IntStream.range(0, plot.series().size()).forEach(series::write);
        xml.append(tail).append("</c:").append(element).append('>');
    }

    private static String axisIds() {
        return "<c:axId val=\"111\"/><c:axId val=\"222\"/>";
    }

    private void writeAxes() {
        var lying = plot.isLying();
        if (plot.isScatter()) {
            writeValueAxis(111, 222, "b", plot.across(), true);
            writeValueAxis(222, 111, "l", plot.values(), true);
            return;
        }
        writeCategoryAxis(lying ? "l" : "b");
        writeValueAxis(222, 111, lying ? "t" : "l", plot.values(), !lying);
    }

    private void writeCategoryAxis(String side) {
        xml.append("<c:catAx><c:axId val=\"111\"/>");
        scaling(plot.across());
        xml.append("<c:delete val=\"0\"/><c:axPos val=\"").append(side).append("\"/>");
        if (plot.kind() == Kind.RADAR) {
            grid();
        }
        xml.append("<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>");
        ticks("low");
        Drawing.line(xml, "line", 0.75, false);
        xml.append("<c:txPr><a:bodyPr rot=\"").append(slanted() ? "-2700000" : "0");
        xml.append(
                "\" vert=\"horz\"/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr/></a:p></c:txPr>");
        xml.append("<c:crossAx val=\"222\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/>");
        xml.append("<c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/>");
        if (plot.kind() != Kind.RADAR) {
            xml.append("<c:tickLblSkip val=\"1\"/>");
        }
        xml.append("<c:noMultiLvlLbl val=\"1\"/></c:catAx>");
    }

    private boolean slanted() {
        return plot.kind() == Kind.LINES && plot.categories().size() > 14;
    }

    private void writeValueAxis(int id, int other, String side, Axis axis, boolean shown) {
        xml.append("<c:valAx><c:axId val=\"").append(id).append("\"/>");
        scaling(axis);
        xml.append("<c:delete val=\"").append(shown ? 0 : 1).append("\"/>");
        xml.append("<c:axPos val=\"").append(side).append("\"/>");
        grid();
        if (!axis.title().isEmpty()) {
            Drawing.title(xml, axis.title(), size, false);
        }
        xml.append("<c:numFmt formatCode=\"").append(Drawing.escaped(axisPattern()));
        xml.append("\" sourceLinked=\"0\"/>");
        ticks("low");
        Drawing.line(xml, plot.isScatter() ? "line" : "", 0.75, false);
        Drawing.textProperties(xml, size - 1, false, "muted");
        xml.append("<c:crossAx val=\"").append(other).append("\"/>");
        xml.append("<c:crosses val=\"").append(crossing()).append("\"/>");
        xml.append("<c:crossBetween val=\"").append(plot.isScatter() ? "midCat" : "between");
        xml.append("\"/>");
        if (isPlaces()) {
            xml.append("<c:majorUnit val=\"").append(placeStep()).append("\"/>");
        }
        xml.append("</c:valAx>");
    }

    private String crossing() {
        return plot.isScatter() ? "min" : "autoZero";
    }

    private String axisPattern() {
        return plot.isScatter() ? "General" : plot.pattern();
    }

    private boolean isPlaces() {
        return plot.kind() == Kind.LINES && plot.values().reversed();
    }

    private int placeStep() {
        return plot.values().most().map(most -> Math.max(1, most.intValue() / 18)).orElse(1);
    }

    private void scaling(Axis axis) {
        xml.append("<c:scaling><c:orientation val=\"");
        xml.append(axis.reversed() ? "maxMin" : "minMax").append("\"/>");
        axis.most().ifPresent(most -> end("max", most.toPlainString()));
        axis.least().ifPresent(least -> end("min", least.toPlainString()));
        xml.append("</c:scaling>");
    }

    private void end(String name, String value) {
        xml.append("<c:").append(name).append(" val=\"").append(value).append("\"/>");
    }

    private void grid() {
        xml.append("<c:majorGridlines>");
        Drawing.line(xml, "grid", 0.5, false);
        xml.append("</c:majorGridlines>");
    }

    private void ticks(String labels) {
        xml.append("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>");
        xml.append("<c:tickLblPos val=\"").append(labels).append("\"/>");
    }

    private void writeLegend() {
        var shown = IntStream.range(0, plot.series().size()).filter(this::isInLegend).count();
        if (plot.isScatter() || (shown < 2 && plot.kind() != Kind.RING) || isPlaces()) {
            return;
        }
        xml.append("<c:legend><c:legendPos val=\"").append(ring() ? "r" : "b").append("\"/>");
        if (!ring()) {
            IntStream.range(0, plot.series().size())
                    .filter(at -> !isInLegend(at))
                    .forEach(this::leaveOut);
        }
        xml.append("<c:overlay val=\"0\"/></c:legend>");
    }

    private boolean ring() {
        return plot.kind() == Kind.RING;
    }

    private void leaveOut(int index) {
        xml.append("<c:legendEntry><c:idx val=\"").append(index);
        xml.append("\"/><c:delete val=\"1\"/></c:legendEntry>");
    }

    private boolean isInLegend(int index) {
        return Optional.of(plot.series().get(index).name().strip())
                .filter(name -> !name.isEmpty())
                .isPresent();
    }
}
