package cn.fadu.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;

/** A line of text that begins, on its baseline, where the place puts the origin. */
public record PlacedText(
        String text, AffineTransform place, float size, boolean bold, Color colour) {

    public PlacedText {
        place = new AffineTransform(place);
    }

    @Override
    public AffineTransform place() {
        return new AffineTransform(place);
    }

    /** The same text on another sheet, which the transform leads to. */
    public PlacedText under(AffineTransform outer) {
        var whole = new AffineTransform(outer);
        whole.concatenate(place);
        return new PlacedText(text, whole, size, bold, colour);
    }

    void paint(Graphics2D surface, Lettering lettering) {
        for (var piece : lettering.pieces(this)) {
            var own = (Graphics2D) surface.create();
            own.transform(piece.place());
            own.setColor(colour);
            own.setFont(piece.face().at(size));
            own.drawString(piece.text(), 0, 0);
            own.dispose();
        }
    }
}
