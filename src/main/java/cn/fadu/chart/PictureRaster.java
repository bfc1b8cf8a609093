package cn.fadu.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Turns a picture into pixels. */
final class PictureRaster {

    /** A picture of more pixels is refused: 4 bytes each have to fit into the heap. */
    static final long MOST_PIXELS = 60_000_000;

    private static final Map<RenderingHints.Key, Object> FINE =
            Map.of(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE,
                    RenderingHints.KEY_FRACTIONALMETRICS,
                            RenderingHints.VALUE_FRACTIONALMETRICS_ON);

    private final Picture picture;
    private final double scale;
    private final boolean transparent;
    private final Lettering lettering;

    PictureRaster(Picture picture, double scale, boolean transparent, Lettering lettering) {
        this.picture = picture;
        this.scale = scale;
        this.transparent = transparent;
        this.lettering = lettering;
    }

    byte[] png() {
        var width = Math.round(picture.width() * scale);
        var height = Math.round(picture.height() * scale);
        if (width * height > MOST_PIXELS) {
            throw new ChartFailure(
                    "A picture of %d x %d pixels is too large".formatted(width, height));
        }
        var type = transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var image = new BufferedImage((int) width, (int) height, type);
        paint(image.createGraphics());
        return encoded(image);
    }

    private void paint(Graphics2D surface) {
        surface.addRenderingHints(FINE);
        surface.scale(scale, scale);
        if (!transparent) {
            surface.setColor(Color.WHITE);
            surface.fillRect(0, 0, picture.width() + 1, picture.height() + 1);
        }
        var painted = transparent ? picture.withoutGround() : picture;
        painted.paint(surface, lettering);
        surface.dispose();
    }

    /** Light compression: the file grows by a tenth and is written in half the time. */
    private static byte[] encoded(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(0.6f);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
