package cn.fadu.export.office;

import cn.fadu.chart.ChartFont;
import cn.fadu.chart.LineBreaks;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Puts texts onto a slide, in the office's font and in sizes that fit. */
final class SlideText {

    private static final double SMALLEST = 12;

    private final XSLFSlide slide;

    private final Voice voice;

    SlideText(XSLFSlide slide, Voice voice) {
        this.slide = slide;
        this.voice = voice;
    }

    /** One line; an empty text leaves nothing on the slide. */
    void line(String words, Rectangle2D area, double size, String role, TextAlign align) {
        if (!words.isEmpty()) {
            var box = slide.createTextBox();
            box.setAnchor(area);
            bare(box);
            fill(box, words, size, role, align, voice);
        }
    }

    void paragraphs(List<String> texts, Rectangle2D area, double size) {
        var box = slide.createTextBox();
        box.setAnchor(area);
        bare(box);
        box.clearText();
        var fitting = size;
        while (fitting > SMALLEST && height(texts, area.getWidth(), fitting) > area.getHeight()) {
            fitting -= 1;
        }
        for (var text : texts) {
            var paragraph = box.addNewTextParagraph();
            paragraph.setSpaceAfter(texts.size() > 1 && size > 14 ? 40d : 0d);
            write(paragraph, text, fitting, "ink", voice);
        }
    }

    private static double height(List<String> texts, double width, double size) {
        return wrapped(texts, width, size).size() * size * 1.7;
    }

    private static void bare(XSLFTextShape box) {
        box.setLeftInset(0);
        box.setRightInset(0);
        box.setTopInset(0);
        box.setBottomInset(0);
        box.setVerticalAlignment(VerticalAlignment.MIDDLE);
        box.setWordWrap(true);
    }

    static void fill(XSLFTextShape shape, String words, double size, String role, TextAlign align) {
        fill(shape, words, size, role, align, Voice.OWN);
    }

    private static void fill(
            XSLFTextShape shape,
            String words,
            double size,
            String role,
            TextAlign align,
            Voice voice) {
        shape.clearText();
        shape.setLeftInset(0);
        shape.setRightInset(0);
        var paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(align);
        write(paragraph, words, size, role, voice);
    }

    static XSLFTextRun write(
            XSLFTextParagraph paragraph, String words, double size, String role, Voice voice) {
        var run = paragraph.addNewTextRun();
        run.setText(words);
        run.setFontSize(size);
        if (voice == Voice.OWN) {
            run.setFontColor(CellStyles.awt(role));
            run.setFontFamily(CellStyles.FONT);
            run.setFontFamily(CellStyles.FONT, FontGroup.EAST_ASIAN);
        }
        return run;
    }

    static void block(
            XSLFSlide slide, double x, double y, double width, double height, String role) {
        var shape = slide.createAutoShape();
        shape.setShapeType(ShapeType.RECT);
        shape.setAnchor(Deck.rectangle(x, y, width, height));
        shape.setFillColor(CellStyles.awt(role));
        shape.setLineColor(null);
    }

    /** The size itself, or as much less as lets the words stand in two lines. */
    static double fitting(String words, double width, double size) {
        var fitting = size;
        while (fitting > SMALLEST
                && new LineBreaks(ChartFont.BOLD, fitting).width(words) > width * 1.8) {
            fitting -= 1;
        }
        return fitting;
    }

    static List<String> wrapped(List<String> texts, double width, double size) {
        var breaks = new LineBreaks(ChartFont.REGULAR, size);
        return texts.stream()
                .flatMap(text -> breaks.lines(text, width * 0.97, 3).stream())
                .toList();
    }
}
