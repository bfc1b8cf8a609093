package cn.fadu.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Where the characters of an OFD text object stand on the page, in millimetres: told by the box
 * that it lies in, the size of its letters and the steps between them.
 *
 * @param scale what a measure inside the object is on the page
 */
record OfdGlyphs(double left, double top, double right, double size, double scale) {

    static final OfdGlyphs NOWHERE = new OfdGlyphs(0, 0, Double.MAX_VALUE, 4.2, 1);

    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d{1,9}\\.?\\d*|\\.\\d+)");

    /** Of the text object that the reader stands at; without a box it begins in the corner. */
    static OfdGlyphs of(XMLStreamReader xml) {
        var box = numbers(xml.getAttributeValue(null, "Boundary"));
        var size = numbers(xml.getAttributeValue(null, "Size"));
        var scale =
                numbers(xml.getAttributeValue(null, "CTM")).stream()
                        .findFirst()
                        .filter(factor -> factor > 0)
                        .orElse(1.0);
        var left = box.size() < 2 ? 0 : box.get(0);
        return new OfdGlyphs(
                left,
                box.size() < 2 ? 0 : box.get(1),
                box.size() < 3 ? Double.MAX_VALUE : left + box.get(2),
                size.isEmpty() ? NOWHERE.size : size.getFirst() * scale,
                scale);
    }

    /** Where each character begins, none beyond the box's end. */
    double[] lefts(String text, @Nullable String deltaX) {
        var steps = steps(deltaX, text.length());
        var lefts = new double[text.length()];
        var at = left;
        for (var i = 0; i < lefts.length; i++) {
            lefts[i] = Math.min(at, Math.max(left, right - size));
            at += i < steps.size() ? steps.get(i) * scale : width(text.charAt(i)) * size;
        }
        return lefts;
    }

    /** Latin letters and digits are about half as wide as they are high. */
    static double width(char c) {
        return c < 0x80 ? 0.5 : 1;
    }

    /** In a DeltaX "g 3 4.2" is three steps of 4.2. */
    private static List<Double> steps(@Nullable String deltaX, int most) {
        var steps = new ArrayList<Double>();
        var words = words(deltaX).iterator();
        while (words.hasNext() && steps.size() < most) {
            var word = words.next();
            var times = word.equals("g") && words.hasNext() ? number(words.next()) : 1;
            var step = word.equals("g") && words.hasNext() ? number(words.next()) : number(word);
            for (var time = 0; time < times && steps.size() < most; time++) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static List<Double> numbers(@Nullable String written) {
        return words(written).stream().map(OfdGlyphs::number).toList();
    }

    private static double number(String word) {
        return NUMBER.matcher(word).matches() ? Double.parseDouble(word) : 0;
    }

    private static List<String> words(@Nullable String written) {
        var words = Objects.requireNonNullElse(written, "").strip();
        return words.isEmpty() ? List.of() : Arrays.asList(words.split("\\s+"));
    }
}
