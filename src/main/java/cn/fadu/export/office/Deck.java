package cn.fadu.export.office;

import cn.fadu.export.paper.CaptionLines;
import cn.fadu.export.paper.Part;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Slides of one look: a title on top, the content, and small print at the foot. */
final class Deck {

    private static final double LEFT = 44;
    private static final double WIDTH = 872;
    private static final double FOOT_LINE = 14;
    private static final double BOTTOM = 522;

    private final XMLSlideShow show;
    private final XSLFSlideLayout titled;
    private final String name;

    Deck(XMLSlideShow show, String name) {
        this.show = show;
        this.name = name;
        this.titled = show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY);
    }

    void cover(Part.Cover cover) {
        var slide = show.createSlide(titled);
        SlideText.block(slide, 0, 0, 18, 540, "accent");
        title(slide, cover.title(), 84, 150, 36, 110);
        var text = new SlideText(slide);
        text.line(cover.subtitle(), rectangle(86, 268, 800, 36), 20, "muted", TextAlign.LEFT);
        var y = 420.0;
        for (var line : cover.lines()) {
            text.line(line, rectangle(86, y, 800, 24), 14, "muted", TextAlign.LEFT);
            y += 24;
        }
    }

    void prose(Part.Prose prose) {
        var slide = page(prose.title());
        new SlideText(slide).paragraphs(prose.sentences(), rectangle(LEFT, 92, WIDTH, 400), 18);
    }

    void figure(Part.Figure figure) {
        var lines = CaptionLines.of(figure.chart());
        var slide = page(lines.title());
        var text = new SlideText(slide);
        text.line(
                lines.subtitle(),
                rectangle(LEFT, 66, WIDTH - 180, 22),
                13,
                "muted",
                TextAlign.LEFT);
        text.line(
                lines.unit(),
                rectangle(LEFT + WIDTH - 180, 66, 180, 22),
                13,
                "muted",
                TextAlign.RIGHT);
        var top = 92.0;
        if (!figure.sentences().isEmpty()) {
            var height = 22.0 * figure.sentences().size();
            text.paragraphs(figure.sentences(), rectangle(LEFT, top, WIDTH, height), 14);
            top += height + 4;
        }
        var foot = SlideText.wrapped(lines.foot(), WIDTH, 10);
        var bottom = BOTTOM - FOOT_LINE * foot.size() - 6;
        content(slide, figure, rectangle(LEFT, top, WIDTH, bottom - top));
        foot(slide, foot);
    }

    private void content(XSLFSlide slide, Part.Figure figure, Rectangle2D area) {
        switch (NativeForm.of(figure.chart())) {
            case NativeForm.Drawn(var plot) -> {
                var chart = show.createChart(slide);
                new NativeChart(figure.chart(), plot, letters(plot, area)).embedIn(chart);
                slide.addChart(chart, emu(area));
            }
            case NativeForm.Shaded(var shading) ->
                    new SlideTable(slide, figure.chart().table()).shaded(shading).in(area);
        }
    }

    /** As large as the room for each bar allows. */
    private static double letters(Plot plot, Rectangle2D area) {
        var bars = plot.kind() == Plot.Kind.BARS ? plot.series().size() : 1;
        var rows = plot.isLying() ? plot.categories().size() * bars : 1;
        return Math.clamp(area.getHeight() / rows * 0.82, 7, 12);
    }

    /** Anchors of charts count in EMU, those of everything else in points. */
    private static Rectangle2D emu(Rectangle2D area) {
        return rectangle(
                area.getX() * Units.EMU_PER_POINT,
                area.getY() * Units.EMU_PER_POINT,
                area.getWidth() * Units.EMU_PER_POINT,
                area.getHeight() * Units.EMU_PER_POINT);
    }

    void listing(Part.Listing listing) {
        var slide = page(listing.title());
        var foot = SlideText.wrapped(listing.notes(), WIDTH, 10);
        var bottom = BOTTOM - FOOT_LINE * foot.size() - 6;
        new SlideTable(slide, listing.table()).in(rectangle(LEFT, 76, WIDTH, bottom - 76));
        foot(slide, foot);
    }

    private XSLFSlide page(String title) {
        var slide = show.createSlide(titled);
        SlideText.block(slide, 0, 26, 8, 32, "accent");
        title(slide, title, LEFT, 20, 24, 44);
        var text = new SlideText(slide);
        var number = String.valueOf(show.getSlides().size());
        text.line(number, rectangle(880, 522, 60, 14), 9, "muted", TextAlign.RIGHT);
        if (!title.startsWith(name)) {
            text.line(name, rectangle(420, 522, 450, 14), 9, "muted", TextAlign.RIGHT);
        }
        return slide;
    }

    /** A title of its own kind, so that outline and screen reader find it. */
    private static void title(
            XSLFSlide slide, String words, double x, double y, double size, double height) {
        var title = (XSLFTextShape) slide.getPlaceholder(Placeholder.TITLE);
        title.setAnchor(rectangle(x, y, WIDTH, height));
        SlideText.fill(title, words, SlideText.fitting(words, WIDTH, size), "ink", TextAlign.LEFT);
        title.getTextParagraphs()
                .forEach(line -> line.getTextRuns().forEach(run -> run.setBold(true)));
        title.setVerticalAlignment(VerticalAlignment.MIDDLE);
    }

    private static void foot(XSLFSlide slide, List<String> lines) {
        var text = new SlideText(slide);
        var y = BOTTOM - FOOT_LINE * lines.size();
        for (var line : lines) {
            text.line(line, rectangle(LEFT, y, WIDTH, FOOT_LINE), 10, "muted", TextAlign.LEFT);
            y += FOOT_LINE;
        }
    }

    static Rectangle2D rectangle(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
