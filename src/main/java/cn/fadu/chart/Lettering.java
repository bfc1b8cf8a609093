package cn.fadu.chart;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fonts that texts are set in: those of the county's own first, then the bundled one, letter by
 * letter. What is laid out is measured in the bundled font, and each piece in another font is made
 * exactly as wide, so that nothing moves or overlaps.
 */
public record Lettering(Optional<OwnFont> body, Optional<OwnFont> title) {

    public static final Lettering BUNDLED = new Lettering(Optional.empty(), Optional.empty());

    /** A piece of a text in one font, beginning where its place puts the origin. */
    public record Piece(String text, Typeface face, AffineTransform place) {
        public Piece {
            place = new AffineTransform(place);
        }

        @Override
        public AffineTransform place() {
            return new AffineTransform(place);
        }
    }

    public boolean draws(int character) {
        return faces(false).anyMatch(face -> face.draws(character));
    }

    /** The text cut where its font changes. */
    public List<Piece> pieces(PlacedText text) {
        var pieces = new ArrayList<Piece>();
        var run = new StringBuilder();
        var x = 0.0;
        Typeface face = ChartFont.of(text.bold());
        for (var letter : text.text().codePoints().toArray()) {
            var next = face(letter, text.bold());
            if (!run.isEmpty() && next != face) {
                x += add(pieces, text, run.toString(), face, x);
                run.setLength(0);
            }
            face = next;
            run.appendCodePoint(letter);
        }
        if (!run.isEmpty()) {
            add(pieces, text, run.toString(), face, x);
        }
        return pieces;
    }

    private static double add(
            List<Piece> pieces, PlacedText text, String run, Typeface face, double x) {
        var room = ChartFont.of(text.bold()).width(run, text.size());
        var place = text.place();
        place.translate(x, 0);
        if (face instanceof OwnFont) {
            var width = face.width(run, text.size());
            place.scale(width > 0 ? room / width : 1, 1);
        }
        pieces.add(new Piece(run, face, place));
        return room;
    }

    /** Spaces stay with the first font that has them; a letter nobody has is the bundled font's. */
    private Typeface face(int letter, boolean bold) {
        return faces(bold)
                .filter(face -> face.draws(letter))
                .findFirst()
                .orElseGet(() -> ChartFont.of(bold));
    }

    private Stream<Typeface> faces(boolean bold) {
        var first = bold ? title : body;
        var last = bold ? body : title;
        return Stream.of(first.stream(), Stream.of(ChartFont.of(bold)), last.stream())
                .flatMap(faces -> faces);
    }
}
