package cn.fadu.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;

/** What an office program writes beside the marks of a native chart and at its axis. */
final class ChartLabels {

    private static final String C =
            "declare namespace c='http://schemas.openxmlformats.org/drawingml/2006/chart' "
                    + "declare namespace a='http://schemas.openxmlformats.org/drawingml/2006/main' ";

    private ChartLabels() {}

    static List<String> of(CTChart chart) {
        return Stream.concat(
                        all(chart, ".//c:ser").flatMap(ChartLabels::labels),
                        all(chart, ".//c:ser/c:cat//c:v").map(ChartLabels::text))
                .toList();
    }

    private static Stream<String> labels(XmlObject series) {
        return all(series, "./c:dLbls/c:dLbl").map(label -> label(series, label));
    }

    private static String label(XmlObject series, XmlObject label) {
        var written = all(label, "./c:tx//a:t").map(ChartLabels::text).toList();
        if (!written.isEmpty()) {
            return String.join("", written);
        }
        var at = attribute(label, "./c:idx/@val");
        var point = "/c:numRef/c:numCache/c:pt[@idx='" + at + "']/c:v";
        var value =
                Stream.concat(all(series, "./c:val" + point), all(series, "./c:yVal" + point))
                        .map(ChartLabels::text)
                        .findFirst()
                        .orElseThrow();
        var isShown = attribute(label, "./c:showVal/@val").equals("1");
        return isShown
                ? shown(Double.parseDouble(value), attribute(label, "./c:numFmt/@formatCode"))
                : "";
    }

    private static String shown(double value, String pattern) {
        return new DataFormatter(Locale.ROOT).formatRawCellContents(value, -1, pattern);
    }

    private static String attribute(XmlObject from, String path) {
        return all(from, path).map(ChartLabels::text).findFirst().orElse("");
    }

    private static Stream<XmlObject> all(XmlObject from, String path) {
        return Stream.of(from.selectPath(C + path));
    }

    private static String text(XmlObject element) {
        return element.newCursor().getTextValue();
    }
}
