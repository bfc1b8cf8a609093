package cn.fadu.chart;

import java.awt.Font;
import java.io.InputStream;

/** A font that texts can be drawn in and that files can take along. */
public sealed interface Typeface permits ChartFont, OwnFont {

    String family();

    /** The TrueType file itself, to be embedded. */
    InputStream file();

    Font at(float size);

    boolean draws(int character);

    /** The width of the text in this font, in the unit of the size. */
    double width(String text, double size);

    default boolean isBold() {
        return this == ChartFont.BOLD;
    }
}
