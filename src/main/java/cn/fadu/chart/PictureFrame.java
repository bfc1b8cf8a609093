package cn.fadu.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts a drawn chart between its title above and its source, edition and footnotes below. */
final class PictureFrame {

    static final int WIDTH = 960;

    private static final int MARGIN = 24;
    private static final double INNER = WIDTH - 2.0 * MARGIN;
    private static final String FAMILIES =
            "Noto Sans SC, Microsoft YaHei, PingFang SC, Source Han Sans SC, sans-serif";

    private final Caption caption;
    private final Palette palette;
    private final List<String> title;
    private final List<String> subtitle;
    private final List<String> origin;
    private final List<String> footnotes;

    PictureFrame(Caption caption, List<String> notes, Palette palette) {
        this.caption = caption;
        this.palette = palette;
        var unit = new LineBreaks(ChartFont.REGULAR, 13).width(caption.unitLine());
        title = new LineBreaks(ChartFont.BOLD, 21).lines(caption.title(), INNER, 2);
        subtitle =
                new LineBreaks(ChartFont.REGULAR, 14)
                        .lines(caption.subtitle(), INNER - unit - 24, 2);
        var small = new LineBreaks(ChartFont.REGULAR, 12);
        origin = small.lines(String.join("　·　", caption.origin()), INNER, 3);
        footnotes = notes.stream().flatMap(note -> small.lines(note, INNER, 4).stream()).toList();
    }

    private int head() {
        var second = Math.max(subtitle.size(), caption.unitLine().isEmpty() ? 0 : 1);
        return 22 + title.size() * 28 + second * 22 + 8;
    }

    private int foot() {
        return 20 + (footnotes.size() + origin.size()) * 18 + 12;
    }

    Picture around(String drawn, int height, boolean empty) {
        var document = SvgTree.parse(drawn);
        var whole = head() + height + foot();
        var root = document.getDocumentElement();
        var chart = wrapped(document, root);
        var picture = root(root, whole);
        describe(picture);
        SvgTree.append(
                picture,
                "rect",
                Map.of(
                        "id",
                        "ground",
                        "width",
                        WIDTH,
                        "height",
                        whole,
                        "fill",
                        palette.of("surface")));
        writeHead(picture);
        chart.setAttribute("transform", "translate(%d %d)".formatted(MARGIN - 4, head()));
        picture.appendChild(chart);
        if (empty) {
            writeEmpty(picture, head() + height / 2.0);
        }
        writeFoot(picture, head() + height + 20);
        return new Picture(SvgTree.write(document), WIDTH, whole);
    }

    static int chartWidth() {
        return WIDTH - 2 * MARGIN + 8;
    }

    /** Takes the chart out of its own root element into a group, cleaned. */
    private static Element wrapped(Document document, Element root) {
        var group = document.createElementNS(SvgTree.NAMESPACE, "g");
        while (root.getFirstChild() != null) {
            group.appendChild(root.getFirstChild());
        }
        SvgCleaning.clean(group, FAMILIES);
        return group;
    }

    private static Element root(Element root, int height) {
        for (var i = root.getAttributes().getLength() - 1; i >= 0; i--) {
            var name = root.getAttributes().item(i).getNodeName();
            if (!name.equals("xmlns")) {
                root.removeAttribute(name);
            }
        }
        root.setAttribute("width", String.valueOf(WIDTH));
        root.setAttribute("height", String.valueOf(height));
        root.setAttribute("viewBox", "0 0 %d %d".formatted(WIDTH, height));
        root.setAttribute("role", "img");
        root.setAttribute("font-family", FAMILIES);
        return root;
    }

    private void describe(Element picture) {
        SvgTree.append(picture, "title", Map.of()).setTextContent(caption.title());
        var words = String.join(" · ", caption.origin());
        SvgTree.append(picture, "desc", Map.of())
                .setTextContent((caption.subtitle() + " " + words).strip());
    }

    private void writeHead(Element picture) {
        var y = 16.0;
        for (var line : title) {
            y += 28;
            write(picture, line, MARGIN, y - 2, style(21, "ink", true));
        }
        for (var i = 0; i < subtitle.size(); i++) {
            write(picture, subtitle.get(i), MARGIN, y + 22 * (i + 1), style(14, "muted", false));
        }
        if (!caption.unitLine().isEmpty()) {
            var style = style(13, "muted", false);
            style.put("text-anchor", "end");
            write(picture, caption.unitLine(), WIDTH - MARGIN, y + 22, style);
        }
    }

    private void writeEmpty(Element picture, double y) {
        var style = style(16, "muted", false);
        style.put("text-anchor", "middle");
        write(picture, caption.words().of(Word.NO_DATA), WIDTH / 2.0, y, style);
    }

    private void writeFoot(Element picture, int top) {
        SvgTree.append(
                picture,
                "line",
                Map.of(
                        "x1",
                        MARGIN,
                        "x2",
                        WIDTH - MARGIN,
                        "y1",
                        top - 8,
                        "y2",
                        top - 8,
                        "stroke",
                        palette.of("grid")));
        var y = top + 10.0;
        for (var line : footnotes) {
            write(picture, line, MARGIN, y, style(12, "muted", false));
            y += 18;
        }
        for (var line : origin) {
            write(picture, line, MARGIN, y, style(12, "muted", false));
            y += 18;
        }
    }

    private Map<String, Object> style(int size, String role, boolean bold) {
        var style =
                new HashMap<String, Object>(Map.of("font-size", size, "fill", palette.of(role)));
        if (bold) {
            style.put("font-weight", "bold");
        }
        return style;
    }

    private static void write(
            Element parent, String text, double x, double y, Map<String, Object> style) {
        var element = SvgTree.append(parent, "text", style);
        element.setAttribute("x", String.valueOf(x));
        element.setAttribute("y", String.valueOf(y));
        element.setTextContent(text);
    }
}
