package cn.fadu.chart;

import java.awt.Color;
import java.util.regex.Pattern;

/** Reads the notations of colours that a picture uses. */
final class Colours {

    private static final Pattern RGB =
            Pattern.compile(
                    "rgba?\\(\\s*(\\d+)[,\\s]+(\\d+)[,\\s]+(\\d+)(?:[,\\s]+([\\d.]+))?\\s*\\)");

    private Colours() {}

    static Color of(String text) {
        if (text.startsWith("#")) {
            return Color.decode(
                    text.length() == 4 ? text.replaceAll("([0-9a-fA-F])", "$1$1") : text);
        }
        var rgb = RGB.matcher(text);
        if (!rgb.matches()) {
            return Color.BLACK;
        }
        var alpha = rgb.group(4) == null ? 1 : Float.parseFloat(rgb.group(4));
        return new Color(
                Integer.parseInt(rgb.group(1)),
                Integer.parseInt(rgb.group(2)),
                Integer.parseInt(rgb.group(3)),
                Math.round(alpha * 255));
    }
}
