package cn.fadu.export.office;

import cn.fadu.export.paper.ExportWords;
import java.awt.Dimension;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Templates to begin with: they can be used as they are, and say themselves what to change. */
public final class StartingTemplates {

    private static final double WIDER = 960.0 / 720;

    private StartingTemplates() {}

    public static byte[] slides(Locale locale) {
        var words = new ExportWords(locale);
        try (var show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(960, 540));
            var master = show.getSlideMasters().getFirst();
            for (var layout : master.getSlideLayouts()) {
                widen(layout);
            }
            widen(master);
            dress(master);
            explain(show, master, words);
            return Written.of(show, words.say("template.slides.title"));
        } catch (IOException e) {
            throw new UnwritableFile(e);
        }
    }

    /** POI's own slides are as wide as screens were. */
    private static void widen(XSLFSheet sheet) {
        for (var shape : sheet.getShapes()) {
            if (shape instanceof XSLFTextShape text
                    && text.getXmlObject()
                            instanceof
                            org.openxmlformats.schemas.presentationml.x2006.main.CTShape xml
                    && xml.getSpPr().isSetXfrm()) {
                var area = text.getAnchor();
                text.setAnchor(
                        Deck.rectangle(
                                area.getX() * WIDER,
                                area.getY(),
                                area.getWidth() * WIDER,
                                area.getHeight()));
            }
        }
    }

    private static void dress(XSLFSlideMaster master) {
        var fonts = master.getTheme().getXmlObject().getThemeElements().getFontScheme();
        fonts.getMajorFont().getEa().setTypeface(CellStyles.FONT);
        fonts.getMinorFont().getEa().setTypeface(CellStyles.FONT);
        for (var shape : master.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.TITLE) {
                shape.setAnchor(Deck.rectangle(44, 20, 872, 48));
            } else if (shape.getTextType() == Placeholder.BODY) {
                shape.setAnchor(Deck.rectangle(44, 76, 872, 416));
            }
        }
        var block = master.createAutoShape();
        block.setShapeType(org.apache.poi.sl.usermodel.ShapeType.RECT);
        block.setAnchor(Deck.rectangle(0, 26, 8, 32));
        block.setFillColor(CellStyles.awt("accent"));
        block.setLineColor(null);
        var styles = master.getXmlObject().getTxStyles();
        styles.getTitleStyle().getLvl1PPr().getDefRPr().setSz(2_400);
        styles.getTitleStyle().getLvl1PPr().getDefRPr().setB(true);
        styles.getTitleStyle()
                .getLvl1PPr()
                .setAlgn(org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType.L);
        styles.getBodyStyle().getLvl1PPr().getDefRPr().setSz(2_000);
    }

    private static void explain(XMLSlideShow show, XSLFSlideMaster master, ExportWords words) {
        var slide = show.createSlide(master.getLayout(SlideLayout.TITLE_AND_CONTENT));
        slide.getPlaceholder(0).setText(words.say("template.slides.title"));
        slide.getPlaceholder(1).setText(words.say("template.slides.how"));
    }

    public static byte[] document(Locale locale) {
        var words = new ExportWords(locale);
        try (var document = new XWPFDocument()) {
            WordPage.plain(document);
            var text = new WordText(document, CellStyles.FONT, CellStyles.FONT);
            var header = document.createHeader(HeaderFooterType.DEFAULT);
            var line = header.createParagraph();
            line.setAlignment(ParagraphAlignment.RIGHT);
            text.run(line, "{{county}}　{{year}}", 9, false, "muted");
            text.line("{{title}}", 26, true, "ink", ParagraphAlignment.CENTER)
                    .setSpacingBefore(WordFile.FROM_THE_TOP);
            text.line("{{subtitle}}", 15, false, "muted", ParagraphAlignment.CENTER)
                    .setSpacingBefore(200);
            var notes = text.line("{{notes}}", 12, false, "muted", ParagraphAlignment.CENTER);
            notes.setSpacingBefore(WordFile.FROM_THE_TOP);
            notes.createRun().addBreak(org.apache.poi.xwpf.usermodel.BreakType.PAGE);
            place(document, words);
            return Written.of(document, words.say("template.document.title"));
        } catch (IOException e) {
            throw new UnwritableFile(e);
        }
    }

    /** A content control, which Word shows as a box of its own. */
    private static void place(XWPFDocument document, ExportWords words) {
        var control = document.getDocument().getBody().addNewSdt();
        control.addNewSdtPr().addNewTag().setVal("content");
        control.addNewSdtContent()
                .addNewP()
                .addNewR()
                .addNewT()
                .setStringValue(words.say("template.document.how"));
    }
}
