package cn.fadu.export.office;

import cn.fadu.export.paper.CaptionLines;
import cn.fadu.export.paper.Part;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** Puts the parts of a paper onto slides: the content, and small print at its foot. */
final class Deck {

    private static final double FOOT_LINE = 14;

    /** What a line fills at most: letters of another font may be wider than those measured. */
    private static final double CERTAIN = 0.88;

    private static final double HEAD = 26;
    private static final double UNIT = 180;

    private final XMLSlideShow show;
    private final Stage stage;

    Deck(XMLSlideShow show, Stage stage) {
        this.show = show;
        this.stage = stage;
    }

    void add(Part part) {
        switch (part) {
            case Part.Cover cover -> stage.cover(cover);
            case Part.Prose prose -> stage.prose(prose);
            case Part.Figure figure -> figure(figure);
            case Part.Listing listing -> listing(listing);
        }
    }

    private void figure(Part.Figure figure) {
        var lines = CaptionLines.of(figure.chart());
        var place = stage.page(lines.title());
        var area = place.area();
        heading(place, lines);
        var top = area.getY() + HEAD;
        if (!figure.sentences().isEmpty()) {
            var text = new SlideText(place.slide(), stage.voice());
            var height = 22.0 * SlideText.wrapped(figure.sentences(), area.getWidth(), 14).size();
            var room = rectangle(area.getX(), top, area.getWidth(), height);
            text.paragraphs(figure.sentences(), room, 14);
            top += height + 4;
        }
        var foot = SlideText.wrapped(lines.foot(), area.getWidth() * CERTAIN, 10);
        var bottom = area.getMaxY() - FOOT_LINE * foot.size() - 6;
        content(place, figure, rectangle(area.getX(), top, area.getWidth(), bottom - top));
        foot(place, foot);
    }

    private void heading(Stage.Place place, CaptionLines lines) {
        var area = place.area();
        var text = new SlideText(place.slide(), stage.voice());
        var rest = area.getWidth() - UNIT;
        text.line(
                lines.subtitle(),
                rectangle(area.getX(), area.getY(), rest, 22),
                13,
                "muted",
                TextAlign.LEFT);
        text.line(
                lines.unit(),
                rectangle(area.getX() + rest, area.getY(), UNIT, 22),
                13,
                "muted",
                TextAlign.RIGHT);
    }

    private void content(Stage.Place place, Part.Figure figure, Rectangle2D area) {
        switch (NativeForm.of(figure.chart())) {
            case NativeForm.Drawn(var plot) -> {
                var chart = show.createChart(place.slide());
                new NativeChart(figure.chart(), plot, letters(plot, area)).embedIn(chart);
                place.slide().addChart(chart, emu(area));
                describe(place.slide(), figure.chart().sentence());
                stage.charted(place, chart);
            }
            case NativeForm.Shaded(var shading) ->
                    table(place.slide(), figure).shaded(shading).in(area);
        }
    }

    /** For those who hear the slide; the chart is the last thing on it. */
    private static void describe(XSLFSlide slide, String sentence) {
        var frames = slide.getXmlObject().getCSld().getSpTree().getGraphicFrameList();
        frames.getLast().getNvGraphicFramePr().getCNvPr().setDescr(sentence);
    }

    private SlideTable table(XSLFSlide slide, Part.Figure figure) {
        return new SlideTable(slide, figure.chart().table(), stage.voice());
    }

    /** As large as the room for each bar allows. */
    private static double letters(Plot plot, Rectangle2D area) {
        var bars = plot.kind() == Plot.Kind.BARS ? plot.series().size() : 1;
        var rows = plot.isLying() ? plot.categories().size() * bars : 1;
        return Math.clamp(area.getHeight() / Math.max(1, rows) * 0.82, 7, 12);
    }

    /** Anchors of charts count in EMU, those of everything else in points. */
    private static Rectangle2D emu(Rectangle2D area) {
        return rectangle(
                area.getX() * Units.EMU_PER_POINT,
                area.getY() * Units.EMU_PER_POINT,
                area.getWidth() * Units.EMU_PER_POINT,
                area.getHeight() * Units.EMU_PER_POINT);
    }

    private void listing(Part.Listing listing) {
        var place = stage.page(listing.title());
        var area = place.area();
        var foot = SlideText.wrapped(listing.notes(), area.getWidth() * CERTAIN, 10);
        var bottom = area.getMaxY() - FOOT_LINE * foot.size() - 6;
        var top = area.getY() + 10;
        new SlideTable(place.slide(), listing.table(), stage.voice())
                .in(rectangle(area.getX(), top, area.getWidth(), bottom - top));
        foot(place, foot);
    }

    private void foot(Stage.Place place, List<String> lines) {
        var text = new SlideText(place.slide(), stage.voice());
        var area = place.area();
        var y = area.getMaxY() - FOOT_LINE * lines.size();
        for (var line : lines) {
            var row = rectangle(area.getX(), y, area.getWidth(), FOOT_LINE);
            text.line(line, row, 10, "muted", TextAlign.LEFT);
            y += FOOT_LINE;
        }
    }

    static Rectangle2D rectangle(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
