package cn.fadu.report;

import static cn.fadu.report.OfficialPage.BODY;

import cn.fadu.report.Passage.Figures;
import cn.fadu.report.Passage.Formula;
import cn.fadu.report.Passage.Gap;
import cn.fadu.report.Passage.Heading;
import cn.fadu.report.Passage.Subheading;
import cn.fadu.report.Passage.Told;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The report as a document in the official layout, its fonts named, its gaps in yellow. */
final class OfficialWord {

    static final String SONG_TITLE = "方正小标宋简体";
    static final String FANG_SONG = "仿宋";
    static final String KAI = "楷体";
    static final String HEI = "黑体";
    static final String SONG = "宋体";

    private final XWPFDocument document;

    private OfficialWord(XWPFDocument document) {
        this.document = document;
    }

    static byte[] of(AnnualReport report) {
        try (var document = new XWPFDocument()) {
            new OfficialSheet(document).prepare();
            new OfficialWord(document).write(report);
            var properties = document.getProperties().getCoreProperties();
            properties.setTitle(report.wholeTitle());
            properties.setCreator("Fadu");
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(AnnualReport report) {
        report.title().forEach(this::title);
        blank();
        line(report.addressee(), FANG_SONG, BODY);
        report.passages().forEach(this::passage);
        blank();
        report.signature().forEach(this::signature);
    }

    private void title(String words) {
        var paragraph = line(words, SONG_TITLE, OfficialPage.TITLE);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBetween(OfficialPage.LEADING, LineSpacingRule.EXACT);
        paragraph.setKeepNext(true);
    }

    private void passage(Passage passage) {
        switch (passage) {
            case Heading(var text) -> heading(text, HEI, 1);
            case Subheading(var text) -> heading(text, KAI, 2);
            case Formula(var text) -> indented(text, FANG_SONG);
            case Figures(var text) -> indented(text, FANG_SONG);
            case Told(var text) -> indented(text, FANG_SONG);
            case Gap(var text) -> mark(indented(text, FANG_SONG));
        }
    }

    private void heading(String text, String font, int level) {
        var paragraph = indented(text, font);
        paragraph.setStyle("h" + level);
        paragraph.setKeepNext(true);
    }

    /** The issuer two characters from the right edge, the day four. */
    private void signature(Passage passage) {
        var paragraph = line(passage.text(), FANG_SONG, BODY);
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph.setIndentationRight((int) Math.round(OfficialPage.PITCH * 20 * 2));
        if (passage instanceof Gap) {
            mark(paragraph);
        }
    }

    private XWPFParagraph indented(String text, String font) {
        var paragraph = line(text, font, BODY);
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        var indent = paragraph.getCTP().getPPr().addNewInd();
        indent.setFirstLineChars(BigInteger.valueOf(200));
        indent.setFirstLine(Math.round(OfficialPage.PITCH * 20 * 2));
        return paragraph;
    }

    private static void mark(XWPFParagraph paragraph) {
        paragraph.getRuns().forEach(run -> run.setTextHighlightColor("yellow"));
    }

    private void blank() {
        line("", FANG_SONG, BODY);
    }

    private XWPFParagraph line(String words, String font, double size) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        var run = paragraph.createRun();
        run.setText(words);
        run.setFontSize(size);
        OfficialSheet.font(run, font);
        return paragraph;
    }
}
