package cn.fadu.report;

import static cn.fadu.report.OfficialPage.BODY;
import static cn.fadu.report.OfficialPage.LEADING;
import static cn.fadu.report.OfficialPage.PITCH;
import static cn.fadu.report.OfficialPage.POINTS_PER_MM;
import static cn.fadu.report.OfficialPage.TITLE;

import cn.fadu.chart.ChartFont;
import cn.fadu.chart.LineBreaks;
import cn.fadu.chart.PlacedText;
import cn.fadu.export.print.Leaf;
import cn.fadu.report.Passage.Gap;
import cn.fadu.report.Passage.Heading;
import cn.fadu.report.Passage.Subheading;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Lays the report out line by line, 22 of them to a page and 28 characters to each. */
final class OfficialPdf {

    private static final double LEFT = OfficialPage.LEFT * POINTS_PER_MM;
    private static final double TOP = OfficialPage.TOP * POINTS_PER_MM;
    private static final double TYPE_WIDTH = OfficialPage.TYPE_WIDTH * POINTS_PER_MM;
    private static final double TYPE_BOTTOM = TOP + OfficialPage.TYPE_HEIGHT * POINTS_PER_MM;

    /** Sets characters of 16 points as wide as the grid's cells. */
    private static final double CONDENSED = PITCH / BODY;

    /** From the middle of a line down to its letters' feet, in their size. */
    private static final double FOOT = 0.36;

    private static final Color GAP = new Color(0xFFE98A);
    private static final double INDENT = 2 * BODY;
    private static final double ROOM = OfficialPage.CHARACTERS * BODY;

    private final List<Leaf> leaves = new ArrayList<>();
    private int line = OfficialPage.LINES;

    private OfficialPdf() {}

    static List<Leaf> leaves(AnnualReport report) {
        var layout = new OfficialPdf();
        report.title().forEach(layout::title);
        layout.line++;
        layout.paragraph(report.addressee(), 0, false, false);
        report.passages().forEach(layout::passage);
        layout.line++;
        report.signature().forEach(layout::signature);
        return layout.leaves;
    }

    private void title(String words) {
        var breaks = new LineBreaks(ChartFont.BOLD, TITLE);
        for (var text : breaks.balanced(words, TYPE_WIDTH, 4)) {
            var leaf = nextLine();
            var place =
                    AffineTransform.getTranslateInstance(
                            LEFT + (TYPE_WIDTH - breaks.width(text)) / 2, foot(TITLE));
            leaf.text(new PlacedText(text, place, (float) TITLE, true, Color.BLACK));
        }
    }

    private void passage(Passage passage) {
        var heading = passage instanceof Heading || passage instanceof Subheading;
        if (heading && line == OfficialPage.LINES - 1) {
            line = OfficialPage.LINES;
        }
        paragraph(passage.text(), INDENT, heading, passage instanceof Gap);
    }

    private void paragraph(String words, double indent, boolean bold, boolean marked) {
        var breaks = new LineBreaks(ChartFont.of(bold), BODY);
        var start = indent;
        for (var text : breaks.lines(words, ROOM, indent)) {
            write(text, start, breaks.width(text), bold, marked);
            start = 0;
        }
    }

    private void signature(Passage passage) {
        var breaks = new LineBreaks(ChartFont.REGULAR, BODY);
        var width = breaks.width(passage.text());
        write(passage.text(), ROOM - 2 * BODY - width, width, false, passage instanceof Gap);
    }

    /** Start and width in points of letters that are not condensed yet. */
    private void write(String text, double start, double width, boolean bold, boolean marked) {
        var leaf = nextLine();
        var x = LEFT + start * CONDENSED;
        if (marked) {
            var top = foot(BODY) - BODY;
            leaf.fill(new Rectangle2D.Double(x, top, width * CONDENSED, BODY * 1.3), GAP);
        }
        var place = AffineTransform.getTranslateInstance(x, foot(BODY));
        place.scale(CONDENSED, 1);
        leaf.text(new PlacedText(text, place, (float) BODY, bold, Color.BLACK));
    }

    private double foot(double size) {
        return TOP + (line - 0.5) * LEADING + FOOT * size;
    }

    private Leaf nextLine() {
        if (line >= OfficialPage.LINES) {
            leaves.add(page(leaves.size() + 1));
            line = 0;
        }
        line++;
        return leaves.getLast();
    }

    /** Odd pages bear their number at the right, even ones at the left, one character in. */
    private static Leaf page(int number) {
        var leaf =
                new Leaf(OfficialPage.WIDTH * POINTS_PER_MM, OfficialPage.HEIGHT * POINTS_PER_MM);
        var text = "— %d —".formatted(number);
        var size = OfficialPage.FOLIO;
        var width = ChartFont.REGULAR.width(text, size);
        var x = number % 2 == 0 ? LEFT + size : LEFT + TYPE_WIDTH - size - width;
        var y = TYPE_BOTTOM + OfficialPage.FOLIO_BELOW * POINTS_PER_MM + FOOT * size;
        var place = AffineTransform.getTranslateInstance(x, y);
        leaf.text(new PlacedText(text, place, (float) size, false, Color.BLACK));
        return leaf;
    }
}
