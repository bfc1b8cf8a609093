package cn.fadu.chart;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Paints a picture: the shapes through jsvg, then the texts as strings, for jsvg would turn them
 * into outlines that nobody can search or copy from a PDF.
 */
public final class PicturePainter {

    private static final Pattern CALL =
            Pattern.compile("(translate|rotate|matrix|scale)\\(([^)]*)\\)");

    private final SVGDocument shapes;
    private final ViewBox bounds;
    private final List<PlacedText> words = new ArrayList<>();

    PicturePainter(String svg) {
        var document = SvgTree.parse(svg);
        var root = document.getDocumentElement();
        bounds =
                new ViewBox(
                        0,
                        0,
                        (float) SvgTree.number(root, "width", 0),
                        (float) SvgTree.number(root, "height", 0));
        for (var text : SvgTree.elements(root, "text")) {
            words.add(words(text));
            SvgTree.remove(text);
        }
        shapes = loaded(SvgTree.write(document));
    }

    private static SVGDocument loaded(String svg) {
        var bytes = svg.getBytes(StandardCharsets.UTF_8);
        var document =
                new SVGLoader()
                        .load(new ByteArrayInputStream(bytes), null, LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalStateException("A picture could not be read");
        }
        return document;
    }

    /** Its texts with their places, for surfaces that keep texts as texts in their own way. */
    public List<PlacedText> words() {
        return List.copyOf(words);
    }

    void paint(Graphics2D surface, Lettering lettering) {
        paintShapes(surface);
        words.forEach(each -> each.paint(surface, lettering));
    }

    /** Everything but its texts. */
    public void paintShapes(Graphics2D surface) {
        shapes.render((Component) null, surface, bounds);
    }

    private static PlacedText words(Element text) {
        var words = text.getTextContent();
        var size = (float) SvgTree.number(text, "font-size", 12);
        var bold = text.getAttribute("font-weight").equals("bold");
        var width = ChartFont.of(bold).width(words, size);
        var shift =
                switch (text.getAttribute("text-anchor")) {
                    case "end" -> -width;
                    case "middle" -> -width / 2;
                    default -> 0;
                };
        var place = transform(text);
        place.translate(SvgTree.number(text, "x", 0), SvgTree.number(text, "y", 0));
        place.translate(shift, 0);
        return new PlacedText(words, place, size, bold, Colours.of(text.getAttribute("fill")));
    }

    private static AffineTransform transform(@Nullable Node node) {
        if (!(node instanceof Element element)) {
            return new AffineTransform();
        }
        var transform = transform(element.getParentNode());
        var calls = CALL.matcher(element.getAttribute("transform"));
        while (calls.find()) {
            transform.concatenate(call(calls.group(1), calls.group(2)));
        }
        return transform;
    }

    private static AffineTransform call(String name, String arguments) {
        var texts = arguments.strip().split("[\\s,]+");
        var n = java.util.Arrays.stream(texts).mapToDouble(Double::parseDouble).toArray();
        return switch (name) {
            case "translate" -> AffineTransform.getTranslateInstance(n[0], n.length > 1 ? n[1] : 0);
            case "scale" -> AffineTransform.getScaleInstance(n[0], n.length > 1 ? n[1] : n[0]);
            case "rotate" ->
                    n.length > 2
                            ? AffineTransform.getRotateInstance(Math.toRadians(n[0]), n[1], n[2])
                            : AffineTransform.getRotateInstance(Math.toRadians(n[0]));
            default -> new AffineTransform(n);
        };
    }
}
