package cn.fadu.operation;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A county's sign, drawn anew as a small PNG: of what was sent nothing but the picture is kept. */
public record Emblem(byte[] png) {

    public static final int LARGEST_FILE = 2 << 20;
    private static final int SIDE = 128;
    private static final int MOST_PIXELS = 4_000;

    /** Empty for what is no picture, or one that is too large. */
    public static Optional<Emblem> of(byte[] file) {
        if (file.length > LARGEST_FILE) {
            return Optional.empty();
        }
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            reader.setInput(input);
            return reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS
                    ? Optional.empty()
                    : Optional.of(small(reader.read(0)));
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Emblem small(BufferedImage picture) {
        var share =
                Math.min(1.0, (double) SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        var width = (int) Math.max(1, Math.round(picture.getWidth() * share));
        var height = (int) Math.max(1, Math.round(picture.getHeight() * share));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = drawn.createGraphics();
        draw(pen, picture, width, height);
        try (var png = new ByteArrayOutputStream()) {
            ImageIO.write(drawn, "png", png);
            return new Emblem(png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(Graphics2D pen, BufferedImage picture, int width, int height) {
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
    }
}
