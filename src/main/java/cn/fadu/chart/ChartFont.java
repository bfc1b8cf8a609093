package cn.fadu.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The font that every picture is set in, Noto Sans SC, so that Chinese is right on a machine
 * without any font. Its files come with the application.
 */
public enum ChartFont implements Typeface {
    REGULAR("Regular"),
    BOLD("Bold");

    public static final String FAMILY = "Noto Sans SC";

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final float PROBE = 100;

    private final String weight;
    private final Font font;
    private final Map<Integer, Float> advances = new ConcurrentHashMap<>();

    ChartFont(String weight) {
        this.weight = weight;
        try (var file = file()) {
            font = Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException notAFont) {
            throw new IllegalStateException(notAFont);
        }
        GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
    }

    public static ChartFont of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    @Override
    public String family() {
        return FAMILY;
    }

    @Override
    public InputStream file() {
        var path = "/fonts/ttf/NotoSansSC/NotoSansSC-%s.ttf".formatted(weight);
        var file = ChartFont.class.getResourceAsStream(path);
        if (file == null) {
            throw new IllegalStateException("The font is missing from the application: " + path);
        }
        return file;
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
        return text.codePoints().mapToDouble(this::advance).sum() * size / PROBE;
    }

    private double advance(int character) {
        return advances.computeIfAbsent(character, this::measured);
    }

    private float measured(int character) {
        var glyph = font.deriveFont(PROBE).createGlyphVector(EXACT, Character.toString(character));
        return (float) glyph.getLogicalBounds().getWidth();
    }
}
