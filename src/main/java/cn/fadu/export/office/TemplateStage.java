package cn.fadu.export.office;

import cn.fadu.export.paper.Part;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.PaintStyle;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** Slides in the layouts of a template: its title and its content are filled, all else stays. */
final class TemplateStage implements Stage {

    private static final Set<Integer> SUBTITLE = Set.of(STPlaceholderType.INT_SUB_TITLE);
    private static final Set<Integer> ON_EVERY_SLIDE =
            Set.of(STPlaceholderType.INT_SLD_NUM, STPlaceholderType.INT_FTR);

    private final XMLSlideShow show;
    private final XSLFSlideLayout cover;
    private final XSLFSlideLayout content;

    TemplateStage(XMLSlideShow show, XSLFSlideLayout cover, XSLFSlideLayout content) {
        this.show = show;
        this.cover = cover;
        this.content = content;
    }

    @Override
    public void cover(Part.Cover part) {
        var slide = slide(cover, part.title());
        var texts = Stream.concat(Stream.of(part.subtitle()), part.lines().stream()).toList();
        var below =
                SlideTemplate.find(slide, SUBTITLE)
                        .or(() -> SlideTemplate.find(slide, SlideTemplate.CONTENTS));
        below.ifPresent(shape -> fill(shape, texts));
        clear(slide);
    }

    @Override
    public void prose(Part.Prose part) {
        var slide = slide(content, part.title());
        fill(room(slide), part.sentences());
        clear(slide);
    }

    @Override
    public Place page(String title) {
        var slide = slide(content, title);
        var area = room(slide).getAnchor();
        clear(slide);
        return new Place(slide, area);
    }

    @Override
    public Voice voice() {
        return Voice.OF_TEMPLATE;
    }

    /** The chart belongs to the layout's placeholder, as if somebody had put it in by hand. */
    @Override
    public void charted(Place place, XSLFChart chart) {
        if (!isLight(place.slide())) {
            var space = chart.getCTChartSpace();
            var ground = space.isSetSpPr() ? space.getSpPr() : space.addNewSpPr();
            if (ground.isSetNoFill()) {
                ground.unsetNoFill();
            }
            ground.addNewSolidFill().addNewSrgbClr().setVal(new byte[] {-1, -1, -1});
        }
        var own = SlideTemplate.find(content, SlideTemplate.CONTENTS).orElseThrow();
        var frames = place.slide().getXmlObject().getCSld().getSpTree().getGraphicFrameList();
        var xml = frames.getLast();
        SlideTemplate.placeholder(own)
                .ifPresent(from -> xml.getNvGraphicFramePr().getNvPr().addNewPh().set(from.copy()));
    }

    /** The chart's letters are dark: on a picture or a dark colour it stands on a white sheet. */
    private static boolean isLight(XSLFSlide slide) {
        var ground = slide.getBackground();
        var paint = ground == null ? null : ground.getFillStyle().getPaint();
        return paint == null
                || (paint instanceof PaintStyle.SolidPaint solid
                        && isLight(solid.getSolidColor().getColor()));
    }

    private static boolean isLight(Color colour) {
        return 0.3 * colour.getRed() + 0.59 * colour.getGreen() + 0.11 * colour.getBlue() > 190;
    }

    private static XSLFTextShape room(XSLFSlide slide) {
        return SlideTemplate.find(slide, SlideTemplate.CONTENTS).orElseThrow();
    }

    private XSLFSlide slide(XSLFSlideLayout layout, String title) {
        var slide = show.createSlide(layout);
        SlideTemplate.find(slide, SlideTemplate.TITLES)
                .ifPresent(shape -> fill(shape, List.of(title)));
        for (var shape : layout.getShapes()) {
            if (shape instanceof XSLFTextShape text
                    && standsOnEverySlide(text)
                    && !text.getText().isBlank()) {
                var tree = slide.getXmlObject().getCSld().getSpTree();
                var copy = tree.addNewSp();
                copy.set(text.getXmlObject());
                copy.getNvSpPr().getCNvPr().setId(1_000 + tree.sizeOfSpArray());
            }
        }
        return slide;
    }

    private static boolean standsOnEverySlide(XSLFTextShape shape) {
        return SlideTemplate.placeholder(shape)
                .filter(each -> ON_EVERY_SLIDE.contains(each.getType().intValue()))
                .isPresent();
    }

    /** In the template's own letters, smaller where they would not fit. */
    private static void fill(XSLFTextShape shape, List<String> texts) {
        var size = size(shape);
        shape.clearText();
        var area = shape.getAnchor();
        var fitting = size.map(most -> fitting(texts, area.getWidth(), area.getHeight(), most));
        for (var text : texts) {
            var run = shape.addNewTextParagraph().addNewTextRun();
            run.setText(text);
            fitting.filter(each -> !each.equals(size.orElse(each))).ifPresent(run::setFontSize);
        }
    }

    private static Optional<Double> size(XSLFTextShape shape) {
        shape.setText("法");
        var run = shape.getTextParagraphs().getFirst().getTextRuns().getFirst();
        return Optional.ofNullable(run.getFontSize());
    }

    private static double fitting(List<String> texts, double width, double height, double most) {
        var size = most;
        while (size > 10
                && SlideText.wrapped(texts, width - 15, size).size() * size * 1.4 > height) {
            size -= 1;
        }
        return size;
    }

    /** An empty placeholder would ask everybody who edits the slide to fill it. */
    private static void clear(XSLFSlide slide) {
        var empty =
                slide.getShapes().stream()
                        .filter(XSLFTextShape.class::isInstance)
                        .map(XSLFTextShape.class::cast)
                        .filter(shape -> SlideTemplate.placeholder(shape).isPresent())
                        .filter(shape -> shape.getText().isBlank())
                        .filter(shape -> !standsOnEverySlide(shape))
                        .toList();
        empty.forEach(slide::removeShape);
    }
}
