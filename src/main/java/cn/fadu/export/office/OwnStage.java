package cn.fadu.export.office;

import static cn.fadu.export.office.Deck.rectangle;

import cn.fadu.export.paper.Part;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Slides of one look: a title on top, the content, and the number at the foot. */
final class OwnStage implements Stage {

    private static final double LEFT = 44;
    private static final double WIDTH = 872;
    private static final double TOP = 66;
    private static final double BOTTOM = 522;

    private final XMLSlideShow show;
    private final XSLFSlideLayout titled;
    private final String name;

    OwnStage(XMLSlideShow show, String name) {
        this.show = show;
        this.name = name;
        this.titled = show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY);
    }

    @Override
    public void cover(Part.Cover cover) {
        var slide = show.createSlide(titled);
        SlideText.block(slide, 0, 0, 18, 540, "accent");
        title(slide, cover.title(), 84, 150, 36, 110);
        var text = new SlideText(slide, Voice.OWN);
        text.line(cover.subtitle(), rectangle(86, 268, 800, 36), 20, "muted", TextAlign.LEFT);
        var y = 420.0;
        for (var line : cover.lines()) {
            text.line(line, rectangle(86, y, 800, 24), 14, "muted", TextAlign.LEFT);
            y += 24;
        }
    }

    @Override
    public void prose(Part.Prose prose) {
        var slide = page(prose.title()).slide();
        new SlideText(slide, Voice.OWN)
                .paragraphs(prose.sentences(), rectangle(LEFT, 92, WIDTH, 400), 18);
    }

    @Override
    public Place page(String title) {
        var slide = show.createSlide(titled);
        SlideText.block(slide, 0, 26, 8, 32, "accent");
        title(slide, title, LEFT, 20, 24, 44);
        var text = new SlideText(slide, Voice.OWN);
        var number = String.valueOf(show.getSlides().size());
        text.line(number, rectangle(880, BOTTOM, 60, 14), 9, "muted", TextAlign.RIGHT);
        if (!title.startsWith(name)) {
            text.line(name, rectangle(420, BOTTOM, 450, 14), 9, "muted", TextAlign.RIGHT);
        }
        return new Place(slide, rectangle(LEFT, TOP, WIDTH, BOTTOM - TOP));
    }

    @Override
    public Voice voice() {
        return Voice.OWN;
    }

    @Override
    public void charted(Place place, XSLFChart chart) {}

    /** POI would move the layout's own title, and with it that of every slide. */
    private static void place(XSLFTextShape shape, Rectangle2D area) {
        var properties = ((CTShape) shape.getXmlObject()).getSpPr();
        if (!properties.isSetXfrm()) {
            properties.addNewXfrm();
        }
        shape.setAnchor(area);
    }

    /** A title of its own kind, so that outline and screen reader find it. */
    private static void title(
            XSLFSlide slide, String words, double x, double y, double size, double height) {
        var title = (XSLFTextShape) slide.getPlaceholder(Placeholder.TITLE);
        place(title, rectangle(x, y, WIDTH, height));
        SlideText.fill(title, words, SlideText.fitting(words, WIDTH, size), "ink", TextAlign.LEFT);
        title.getTextParagraphs()
                .forEach(line -> line.getTextRuns().forEach(run -> run.setBold(true)));
        title.setVerticalAlignment(VerticalAlignment.MIDDLE);
    }
}
