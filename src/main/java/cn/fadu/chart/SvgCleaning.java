package cn.fadu.chart;

import java.util.Locale;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Rewrites what ECharts draws into SVG that office programs and drawing programs agree on: no style
 * sheets, no metadata, every text with its own font and an ordinary baseline.
 */
final class SvgCleaning {

    /** From the middle of a line of Noto Sans SC down to its baseline, in ems. */
    private static final double MIDDLE = 0.37;

    private static final Pattern SIZE = Pattern.compile("font-size:\\s*([\\d.]+)px");
    private static final Pattern BOLD = Pattern.compile("font-weight:\\s*(bold|[6-9]00)");

    private SvgCleaning() {}

    static void clean(Element chart, String families) {
        SvgTree.elements(chart, "style").forEach(SvgTree::remove);
        for (var element : SvgTree.elements(chart)) {
            dropForeign(element);
            if ("0".equals(element.getAttribute("stroke-width"))) {
                element.setAttribute("stroke", "none");
            }
            if (element.getLocalName().equals("text")) {
                settle(element);
            }
        }
    }

    private static void dropForeign(Element element) {
        for (var i = element.getAttributes().getLength() - 1; i >= 0; i--) {
            var name = element.getAttributes().item(i).getNodeName();
            if (name.startsWith("ecmeta") || name.equals("class") || name.equals("xml:space")) {
                element.removeAttribute(name);
            }
        }
    }

    private static void settle(Element text) {
        var style = text.getAttribute("style");
        var found = SIZE.matcher(style);
        var size = found.find() ? Double.parseDouble(found.group(1)) : 12;
        text.removeAttribute("style");
        text.setAttribute("font-size", plain(size));
        if (BOLD.matcher(style).find()) {
            text.setAttribute("font-weight", "bold");
        }
        if (text.getAttribute("dominant-baseline").equals("central")) {
            text.removeAttribute("dominant-baseline");
            text.setAttribute("y", plain(SvgTree.number(text, "y", 0) + size * MIDDLE));
        }
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%.2f", number).replaceAll("\\.?0+$", "");
    }
}
