package cn.fadu.intake;

import cn.fadu.intake.Refusal.Damaged;
import cn.fadu.intake.Refusal.Encrypted;
import cn.fadu.intake.Refusal.TooComplex;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text layer of a PDF, with the places on the paper that tell a table's columns. */
final class PdfFile extends PDFTextStripper {

    /** A file may say of itself that it has millions. */
    private static final int MOST_PAGES = 10_000;

    private final PaperText paper = new PaperText(DocumentKind.PDF);
    private final long began = System.nanoTime();

    private PdfFile() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(false);
    }

    static ReadOutcome read(String name, byte[] bytes) {
        try (var document = Loader.loadPDF(bytes)) {
            var file = new PdfFile();
            file.writeText(document, Writer.nullWriter());
            file.paper.skipPages(Math.min(document.getNumberOfPages(), MOST_PAGES));
            return file.paper.report(name);
        } catch (InvalidPasswordException closed) {
            return new Encrypted();
        } catch (PaperText.TooMuch tooMuch) {
            return new TooComplex(tooMuch.what());
        } catch (IOException | RuntimeException broken) {
            return new Damaged(DocumentKind.PDF.name());
        }
    }

    /** Pages without anything on them are passed over in silence. */
    @Override
    protected void startPage(PDPage page) {
        paper.skipPages(getCurrentPageNo() - 1);
        paper.startPage();
    }

    @Override
    protected void endPage(PDPage page) {
        paper.endPage();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (System.nanoTime() - began > ReportReader.LONGEST_NANOS) {
            throw new PaperText.TooMuch("time");
        }
        super.processTextPosition(position);
    }

    /** Where letters were composed to others they are told as one, from the first to the last. */
    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        paper.expect(words.length());
        if (words.length() == positions.size()) {
            for (var at = 0; at < words.length(); at++) {
                put(words.substring(at, at + 1), positions.get(at), positions.get(at));
            }
        } else {
            put(words, positions.getFirst(), positions.getLast());
        }
    }

    private void put(String words, TextPosition first, TextPosition last) {
        var from = first.getXDirAdj();
        var to = last.getXDirAdj() + last.getWidthDirAdj();
        paper.put(words, from, to, first.getXScale());
    }

    @Override
    protected void writeWordSeparator() {
        paper.blank();
    }

    @Override
    protected void writeLineSeparator() {
        paper.endLine();
    }
}
