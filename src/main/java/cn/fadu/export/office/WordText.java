package cn.fadu.export.office;

import cn.fadu.chart.Palette;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes paragraphs; the font for Chinese and the one for Latin letters are named apart. */
final class WordText {

    private final XWPFDocument document;
    private final String chinese;
    private final String latin;

    WordText(XWPFDocument document, String chinese, String latin) {
        this.document = document;
        this.chinese = chinese;
        this.latin = latin;
    }

    void heading(String title, boolean onNewPage) {
        var paragraph = line(title, 16, true, "ink", ParagraphAlignment.LEFT);
        paragraph.setStyle("h1");
        paragraph.setPageBreak(onNewPage);
        paragraph.setSpacingAfter(80);
    }

    void body(String sentence) {
        var paragraph = line(sentence, 11, false, "ink", ParagraphAlignment.BOTH);
        paragraph.setSpacingBetween(1.4, LineSpacingRule.AUTO);
        paragraph.setSpacingAfter(80);
    }

    void small(String words) {
        var paragraph = line(words, 8.5, false, "muted", ParagraphAlignment.LEFT);
        paragraph.setSpacingBefore(30);
    }

    XWPFParagraph line(
            String words, double size, boolean bold, String role, ParagraphAlignment align) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(align);
        paragraph.setSpacingAfter(0);
        run(paragraph, words, size, bold, role);
        return paragraph;
    }

    XWPFRun run(XWPFParagraph paragraph, String words, double size, boolean bold, String role) {
        var run = paragraph.createRun();
        run.setText(words);
        run.setFontSize(size);
        run.setBold(bold);
        run.setColor(Palette.LIGHT.of(role).substring(1));
        run.setFontFamily(chinese, XWPFRun.FontCharRange.eastAsia);
        run.setFontFamily(latin, XWPFRun.FontCharRange.ascii);
        run.setFontFamily(latin, XWPFRun.FontCharRange.hAnsi);
        return run;
    }
}
