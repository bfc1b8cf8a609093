package cn.fadu.export.print;

import cn.fadu.chart.Palette;
import cn.fadu.chart.Picture;
import cn.fadu.chart.PlacedText;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One page: shapes to be painted, and texts that stay texts. All lengths are points of 1/72 in. */
public final class Leaf {

    private final double width;
    private final double height;
    private final List<Consumer<Graphics2D>> shapes = new ArrayList<>();
    private final List<PlacedText> texts = new ArrayList<>();

    public Leaf(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    List<PlacedText> texts() {
        return texts;
    }

    boolean isEmpty() {
        return texts.isEmpty() && shapes.isEmpty();
    }

    void paintShapes(Graphics2D surface) {
        for (var shape : shapes) {
            var own = (Graphics2D) surface.create();
            shape.accept(own);
            own.dispose();
        }
    }

    /** A line of text whose baseline begins there. */
    void text(String words, double x, double y, double size, boolean bold, String role) {
        if (!words.isEmpty()) {
            var place = AffineTransform.getTranslateInstance(x, y);
            texts.add(new PlacedText(words, place, (float) size, bold, colour(role)));
        }
    }

    void fill(double x, double y, double width, double height, String role) {
        fill(new Rectangle2D.Double(x, y, width, height), colour(role));
    }

    public void fill(Shape shape, Color colour) {
        shapes.add(
                surface -> {
                    surface.setColor(colour);
                    surface.fill(shape);
                });
    }

    /** A text as it was placed elsewhere. */
    public void text(PlacedText text) {
        texts.add(text);
    }

    /** The picture in that width with its upper left corner there. */
    void picture(Picture picture, double x, double y, double width) {
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(width / picture.width(), width / picture.width());
        var painter = picture.painter();
        shapes.add(
                surface -> {
                    surface.transform(place);
                    painter.paintShapes(surface);
                });
        painter.words().forEach(words -> texts.add(words.under(place)));
    }

    private static Color colour(String role) {
        return Color.decode(Palette.LIGHT.of(role));
    }
}
