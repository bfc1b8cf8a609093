package cn.fadu.export.print;

import cn.fadu.chart.Lettering;
import cn.fadu.chart.PlacedText;
import cn.fadu.chart.ServerRenderer;
import cn.fadu.chart.Typeface;
import cn.fadu.export.paper.Paper;
import cn.fadu.export.paper.Progress;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Pages as PDF/A-2: shapes as vectors, texts as texts, and only the letters used of each font. */
public final class PdfFile {

    private final PDDocument document;
    private final Lettering lettering;
    private final Map<Typeface, PDFont> fonts = new HashMap<>();

    private PdfFile(PDDocument document, Lettering lettering) {
        this.document = document;
        this.lettering = lettering;
    }

    public static byte[] of(Paper paper, ServerRenderer renderer, Progress progress) {
        return of(paper, renderer, progress, Lettering.BUNDLED);
    }

    public static byte[] of(
            Paper paper, ServerRenderer renderer, Progress progress, Lettering lettering) {
        var leaves = new PaperLayout(paper, renderer).leaves(progress);
        return of(leaves, paper.title(), paper.locale(), lettering);
    }

    /** Pages that were laid out elsewhere. */
    public static byte[] of(List<Leaf> leaves, String title, Locale locale, Lettering lettering) {
        try (var document = new PDDocument()) {
            new Archival(title, locale).mark(document);
            var file = new PdfFile(document, lettering);
            for (var leaf : leaves) {
                file.add(leaf);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Leaf leaf) throws IOException {
        var width = (float) leaf.width();
        var height = (float) leaf.height();
        var page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        var surface = new PdfBoxGraphics2D(document, width, height);
        surface.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        leaf.paintShapes(surface);
        surface.dispose();
        try (var content = new PDPageContentStream(document, page)) {
            content.drawForm(surface.getXFormObject());
            for (var text : leaf.texts()) {
                write(content, text, height);
            }
        }
    }

    /** The page counts from below, the text from above: both are turned over. */
    private void write(PDPageContentStream content, PlacedText text, float height)
            throws IOException {
        for (var piece : lettering.pieces(text)) {
            var place = new AffineTransform(1, 0, 0, -1, 0, height);
            place.concatenate(piece.place());
            place.scale(1, -1);
            content.beginText();
            content.setFont(font(piece.face()), text.size());
            content.setNonStrokingColor(text.colour());
            content.setTextMatrix(new Matrix(place));
            content.showText(piece.text());
            content.endText();
        }
    }

    private PDFont font(Typeface font) throws IOException {
        var known = fonts.get(font);
        if (known != null) {
            return known;
        }
        try (var file = font.file()) {
            var parsed = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            var loaded = PDType0Font.load(document, parsed, true);
            fonts.put(font, loaded);
            return loaded;
        }
    }
}
