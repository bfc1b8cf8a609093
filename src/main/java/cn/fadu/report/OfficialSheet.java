package cn.fadu.report;

import static cn.fadu.report.OfficialPage.twips;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Margins, grid, default letters and page numbers of the official layout in a document. */
record OfficialSheet(XWPFDocument document) {

    private static final BigInteger HALF_POINTS = BigInteger.valueOf((long) OfficialPage.BODY * 2);

    /**
     * Between letters, in twips: 28 of 16 points are wider than the type area. A grid of characters
     * would say the same, but LibreOffice gives each letter that is wider than its cell two cells.
     */
    private static final long TIGHTER =
            (long) Math.floor((OfficialPage.PITCH - OfficialPage.BODY) * 20);

    void prepare() {
        styles();
        var section = document.getDocument().getBody().addNewSectPr();
        page(section);
        document.setEvenAndOddHeadings(true);
        folio(HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        folio(HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
        grid(section);
    }

    private static void page(CTSectPr section) {
        var size = section.addNewPgSz();
        size.setW(twips(OfficialPage.WIDTH));
        size.setH(twips(OfficialPage.HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(twips(OfficialPage.TOP));
        margins.setRight(twips(OfficialPage.RIGHT));
        margins.setBottom(twips(OfficialPage.BOTTOM));
        margins.setLeft(twips(OfficialPage.LEFT));
        margins.setHeader(twips(15));
        margins.setFooter(twips(folioFromBelow()));
        margins.setGutter(0);
    }

    /** To the lower edge of the number's line, whose middle is where the dashes stand. */
    private static double folioFromBelow() {
        return OfficialPage.BOTTOM
                - OfficialPage.FOLIO_BELOW
                - OfficialPage.FOLIO / OfficialPage.POINTS_PER_MM / 2;
    }

    private static void grid(CTSectPr section) {
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(twips(OfficialPage.TYPE_HEIGHT) / OfficialPage.LINES));
    }

    private void styles() {
        var styles = CTStyles.Factory.newInstance();
        var run = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        var fonts = run.addNewRFonts();
        fonts.setAscii(OfficialWord.FANG_SONG);
        fonts.setHAnsi(OfficialWord.FANG_SONG);
        fonts.setEastAsia(OfficialWord.FANG_SONG);
        run.addNewSz().setVal(HALF_POINTS);
        run.addNewSzCs().setVal(HALF_POINTS);
        var language = run.addNewLang();
        language.setVal("zh-CN");
        language.setEastAsia("zh-CN");
        var normal = style(styles, "a", "Normal");
        normal.setDefault(true);
        var letters = normal.addNewRPr();
        letters.addNewSpacing().setVal(BigInteger.valueOf(TIGHTER));
        letters.addNewSz().setVal(HALF_POINTS);
        for (var level = 1; level <= 2; level++) {
            var heading = style(styles, "h" + level, "heading " + level);
            heading.addNewBasedOn().setVal("a");
            heading.addNewNext().setVal("a");
            heading.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        }
        document.createStyles().setStyles(styles);
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle style(
            CTStyles styles, String id, String name) {
        var style = styles.addNewStyle();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        return style;
    }

    /** The number between dashes, one character from the outer edge. */
    private void folio(HeaderFooterType pages, ParagraphAlignment side) {
        var paragraph = document.createFooter(pages).createParagraph();
        paragraph.setAlignment(side);
        paragraph.setSpacingBetween(OfficialPage.FOLIO, LineSpacingRule.EXACT);
        paragraph.getCTP().getPPr().addNewSnapToGrid().setVal(false);
        var character = (int) Math.round(OfficialPage.FOLIO * 20);
        paragraph.setIndentationLeft(side == ParagraphAlignment.LEFT ? character : 0);
        paragraph.setIndentationRight(side == ParagraphAlignment.RIGHT ? character : 0);
        run(paragraph).setText("— ");
        run(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run(paragraph).getCTR().addNewInstrText().setStringValue("PAGE");
        run(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        run(paragraph).setText(" —");
    }

    private static XWPFRun run(XWPFParagraph paragraph) {
        var run = paragraph.createRun();
        run.setFontSize(OfficialPage.FOLIO);
        font(run, OfficialWord.SONG);
        return run;
    }

    static void font(XWPFRun run, String name) {
        for (var range :
                java.util.List.of(
                        XWPFRun.FontCharRange.eastAsia,
                        XWPFRun.FontCharRange.ascii,
                        XWPFRun.FontCharRange.hAnsi)) {
            run.setFontFamily(name, range);
        }
    }
}
