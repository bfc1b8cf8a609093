package cn.fadu.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A font that a county brought along; never registered, so that no other county can name it. */
public final class OwnFont implements Typeface {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final String family;
    private final byte[] content;
    private final Font font;

    private OwnFont(String family, byte[] content, Font font) {
        this.family = family;
        this.content = content;
        this.font = font;
    }

    /** Of a TrueType file that has been looked through before. */
    public static OwnFont of(String family, byte[] content) throws FontFormatException {
        try {
            var font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(content));
            return new OwnFont(family, content.clone(), font);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public String family() {
        return family;
    }

    @Override
    public InputStream file() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public Font at(float size) {
        return font.deriveFont(size);
    }

    @Override
    public boolean draws(int character) {
        return font.canDisplay(character);
    }

    @Override
    public double width(String text, double size) {
        return font.deriveFont((float) size)
                .createGlyphVector(EXACT, text)
                .getLogicalBounds()
                .getWidth();
    }
}
