package cn.fadu.report;

/**
 * The page of an official document by GB/T 9704-2012: A4, 37 mm above and 28 mm at the binding edge
 * of a type area of 156 x 225 mm, 22 lines of 28 characters.
 */
final class OfficialPage {

    static final double WIDTH = 210;
    static final double HEIGHT = 297;
    static final double TOP = 37;
    static final double LEFT = 28;
    static final double TYPE_WIDTH = 156;
    static final double TYPE_HEIGHT = 225;
    static final double RIGHT = WIDTH - LEFT - TYPE_WIDTH;
    static final double BOTTOM = HEIGHT - TOP - TYPE_HEIGHT;

    static final int LINES = 22;
    static final int CHARACTERS = 28;

    /** 2 号, 3 号 and 4 号 in points. */
    static final double TITLE = 22;

    static final double BODY = 16;
    static final double FOLIO = 14;

    /** The dashes beside the page's number stand 7 mm below the type area. */
    static final double FOLIO_BELOW = 7;

    static final double POINTS_PER_MM = 72 / 25.4;

    /** From one character to the next and from one line to the next, in points. */
    static final double PITCH = TYPE_WIDTH * POINTS_PER_MM / CHARACTERS;

    static final double LEADING = TYPE_HEIGHT * POINTS_PER_MM / LINES;

    private OfficialPage() {}

    /** In twentieths of a point, as office files count. */
    static long twips(double millimetres) {
        return Math.round(millimetres * POINTS_PER_MM * 20);
    }
}
