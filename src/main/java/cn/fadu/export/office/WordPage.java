package cn.fadu.export.office;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The page and the default letters of a document; POI writes neither by itself. */
final class WordPage {

    private WordPage() {}

    static void plain(XWPFDocument document) {
        styles(document, CellStyles.FONT, 10.5);
        margins(section(document), 25, 25, 22, 25);
        pageNumber(document, "", "", 9);
    }

    static CTSectPr section(XWPFDocument document) {
        var body = document.getDocument().getBody();
        var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(11_906);
        size.setH(16_838);
        return section;
    }

    /** In millimetres, of the last section; a usual page where the document says nothing. */
    static double textWidth(XWPFDocument document) {
        var body = document.getDocument().getBody();
        if (!body.isSetSectPr()
                || !body.getSectPr().isSetPgSz()
                || !body.getSectPr().isSetPgMar()) {
            return 160;
        }
        var section = body.getSectPr();
        var margins = section.getPgMar();
        var twips =
                number(section.getPgSz().getW())
                        - number(margins.getLeft())
                        - number(margins.getRight());
        return Math.max(60, twips * 25.4 / 1440);
    }

    private static long number(Object twips) {
        return twips instanceof Number number ? number.longValue() : 0;
    }

    /** In millimetres, clockwise from the top. */
    static void margins(CTSectPr section, double top, double right, double bottom, double left) {
        var margins = section.addNewPgMar();
        margins.setTop(twips(top));
        margins.setRight(twips(right));
        margins.setBottom(twips(bottom));
        margins.setLeft(twips(left));
        margins.setHeader(twips(15));
        margins.setFooter(twips(Math.max(10, bottom - 11)));
        margins.setGutter(0);
    }

    static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres / 25.4 * 1440));
    }

    /** Default letters, the body's style, and one style of headings, which the outline needs. */
    static void styles(XWPFDocument document, String font, double size) {
        var styles = CTStyles.Factory.newInstance();
        var run = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        var fonts = run.addNewRFonts();
        fonts.setAscii(font);
        fonts.setHAnsi(font);
        fonts.setEastAsia(font);
        var half = BigInteger.valueOf(Math.round(size * 2));
        run.addNewSz().setVal(half);
        run.addNewSzCs().setVal(half);
        var language = run.addNewLang();
        language.setVal("zh-CN");
        language.setEastAsia("zh-CN");
        var normal = styles.addNewStyle();
        normal.setType(STStyleType.PARAGRAPH);
        normal.setDefault(true);
        normal.setStyleId("a");
        normal.addNewName().setVal("Normal");
        for (var level = 1; level <= 2; level++) {
            var heading = styles.addNewStyle();
            heading.setType(STStyleType.PARAGRAPH);
            heading.setStyleId("h" + level);
            heading.addNewName().setVal("heading " + level);
            heading.addNewBasedOn().setVal("a");
            heading.addNewNext().setVal("a");
            var properties = heading.addNewPPr();
            properties.addNewKeepNext();
            properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        }
        document.createStyles().setStyles(styles);
    }

    /** The page's number in the middle of the foot, between the given marks. */
    static void pageNumber(XWPFDocument document, String before, String after, double size) {
        var footer = document.createFooter(HeaderFooterType.DEFAULT);
        var paragraph =
                footer.getParagraphs().isEmpty()
                        ? footer.createParagraph()
                        : footer.getParagraphs().getFirst();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        number(paragraph, before, after, size);
    }

    static void number(
            org.apache.poi.xwpf.usermodel.XWPFParagraph paragraph,
            String before,
            String after,
            double size) {
        var front = paragraph.createRun();
        front.setText(before);
        front.setFontSize(size);
        for (var step : new Object[] {STFldCharType.BEGIN, "PAGE", STFldCharType.END}) {
            var run = paragraph.createRun();
            run.setFontSize(size);
            if (step instanceof STFldCharType.Enum type) {
                run.getCTR().addNewFldChar().setFldCharType(type);
            } else {
                run.getCTR().addNewInstrText().setStringValue(step.toString());
            }
        }
        var back = paragraph.createRun();
        back.setText(after);
        back.setFontSize(size);
    }
}
