package cn.fadu.export.office;

import cn.fadu.export.office.TemplateVerdict.Fault;
import cn.fadu.export.office.TemplateVerdict.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** A presentation whose masters and layouts slides are made with; its own slides are left out. */
final class SlideTemplate {

    static final Set<Integer> TITLES =
            Set.of(STPlaceholderType.INT_TITLE, STPlaceholderType.INT_CTR_TITLE);
    static final Set<Integer> CONTENTS =
            Set.of(
                    STPlaceholderType.INT_BODY,
                    STPlaceholderType.INT_OBJ,
                    STPlaceholderType.INT_CHART,
                    STPlaceholderType.INT_TBL);

    private final XMLSlideShow show;

    private SlideTemplate(XMLSlideShow show) {
        this.show = show;
    }

    static Optional<Refused> fault(byte[] file) throws IOException {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            return new SlideTemplate(show).content().isPresent()
                    ? Optional.empty()
                    : Optional.of(new Refused(Fault.NO_LAYOUT, ""));
        }
    }

    /** Ready for slides: without its own ones, and a presentation even if it was a template. */
    static XMLSlideShow opened(byte[] file) throws IOException {
        var show = new XMLSlideShow(new ByteArrayInputStream(file));
        while (!show.getSlides().isEmpty()) {
            show.removeSlide(0);
        }
        var presentation = show.getCTPresentation();
        if (presentation.isSetExtLst()) {
            presentation.unsetExtLst(); // sections name slides that are gone
        }
        if (presentation.isSetCustShowLst()) {
            presentation.unsetCustShowLst();
        }
        show.getPackage()
                .replaceContentType(
                        XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType(),
                        XSLFRelation.MAIN.getContentType());
        return show;
    }

    static Stage stage(XMLSlideShow show) {
        var template = new SlideTemplate(show);
        var content = template.content().orElseThrow();
        return new TemplateStage(show, template.cover().orElse(content), content);
    }

    /** The usual layout of a title above one content, else the one with the largest room. */
    private Optional<XSLFSlideLayout> content() {
        return layouts().stream()
                .filter(layout -> find(layout, TITLES).isPresent())
                .filter(layout -> find(layout, CONTENTS).isPresent())
                .max(
                        Comparator.comparing(SlideTemplate::isUsual)
                                .thenComparing(
                                        layout -> room(find(layout, CONTENTS).orElseThrow())));
    }

    private static boolean isUsual(XSLFSlideLayout layout) {
        return layout.getType() == SlideLayout.TITLE_AND_CONTENT;
    }

    private Optional<XSLFSlideLayout> cover() {
        return layouts().stream()
                .filter(layout -> find(layout, Set.of(STPlaceholderType.INT_CTR_TITLE)).isPresent())
                .findFirst();
    }

    private List<XSLFSlideLayout> layouts() {
        return show.getSlideMasters().stream()
                .flatMap(master -> List.of(master.getSlideLayouts()).stream())
                .toList();
    }

    private static double room(XSLFTextShape shape) {
        var area = shape.getAnchor();
        return area.getWidth() * area.getHeight();
    }

    /** The largest of these kinds that has a place of its own or its master's. */
    static Optional<XSLFTextShape> find(
            org.apache.poi.xslf.usermodel.XSLFSheet sheet, Set<Integer> kinds) {
        return sheet.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .filter(shape -> placeholder(shape).filter(each -> is(each, kinds)).isPresent())
                .filter(shape -> shape.getAnchor() != null)
                .max(Comparator.comparing(SlideTemplate::room));
    }

    private static boolean is(CTPlaceholder placeholder, Set<Integer> kinds) {
        return kinds.contains(placeholder.getType().intValue());
    }

    static Optional<CTPlaceholder> placeholder(XSLFTextShape shape) {
        return shape.getXmlObject() instanceof CTShape xml && xml.getNvSpPr().getNvPr().isSetPh()
                ? Optional.of(xml.getNvSpPr().getNvPr().getPh())
                : Optional.empty();
    }
}
