package cn.fadu.export.office;

import cn.fadu.chart.Palette;
import java.util.Optional;
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
    private final Voice voice;

    WordText(XWPFDocument document, String chinese, String latin) {
        this(document, chinese, latin, Voice.OWN);
    }

    private WordText(XWPFDocument document, String chinese, String latin, Voice voice) {
        this.document = document;
        this.chinese = chinese;
        this.latin = latin;
        this.voice = voice;
    }

    /** In the template's styles and letters; only small print stays small. */
    static WordText ofTemplate(XWPFDocument document) {
        return new WordText(document, "", "", Voice.OF_TEMPLATE);
    }

    void heading(String title, boolean onNewPage) {
        var styled =
                voice == Voice.OWN
                        ? Optional.<String>empty()
                        : WordTemplate.style(document, "heading 1");
        if (styled.isPresent()) {
            var paragraph = document.createParagraph();
            paragraph.setStyle(styled.get());
            paragraph.setPageBreak(onNewPage);
            paragraph.createRun().setText(title);
            return;
        }
        var paragraph = line(title, 16, true, "ink", ParagraphAlignment.LEFT);
        if (voice == Voice.OWN) {
            paragraph.setStyle("h1");
        }
        paragraph.setPageBreak(onNewPage);
        paragraph.setSpacingAfter(80);
    }

    void body(String sentence) {
        if (voice == Voice.OF_TEMPLATE) {
            document.createParagraph().createRun().setText(sentence);
            return;
        }
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
        if (voice == Voice.OWN) {
            run.setFontFamily(chinese, XWPFRun.FontCharRange.eastAsia);
            run.setFontFamily(latin, XWPFRun.FontCharRange.ascii);
            run.setFontFamily(latin, XWPFRun.FontCharRange.hAnsi);
        }
        return run;
    }
}
