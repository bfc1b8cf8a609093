package cn.fadu.intake;

import cn.fadu.intake.ReportText.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the text of printed pages line by line, and the pieces of a line that wide gaps set
 * apart. All measures are of one kind, whichever the file has.
 */
final class PaperText {

    /** A gap wider than so many characters parts two columns, and is no blank between words. */
    private static final double WIDE = 1.2;

    /** The document passes what any report holds. */
    static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final String what;

        TooMuch(String what) {
            super(what);
            this.what = what;
        }

        String what() {
            return what;
        }
    }

    /** What stands together on a line, between two edges of the paper. */
    record Piece(int line, double left, double right, int start, int end) {

        double middle() {
            return (left + right) / 2;
        }
    }

    private final DocumentKind kind;
    private final StringBuilder text = new StringBuilder();
    private final List<Page> pages = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private int line;
    private int pageStart;
    private int pieceStart = -1;
    private double left;
    private double right;

    PaperText(DocumentKind kind) {
        this.kind = kind;
    }

    /** Told before more words of this length are read. */
    void expect(long length) {
        if (text.length() + length > ReportReader.LONGEST_TEXT) {
            throw new TooMuch("length");
        }
    }

    ReportText report(String name) {
        var written = text.toString();
        return new ReportText(
                name, kind, written, new GapTables(written, pieces).tables(), List.copyOf(pages));
    }

    /** A word, or a part of one, that has this much room on the line. */
    void put(String words, double from, double to, double size) {
        if (words.isBlank()) {
            blank();
            return;
        }
        if (pieceStart >= 0 && from - right > size * WIDE) {
            endPiece();
            text.append('\t');
        }
        if (pieceStart < 0) {
            pieceStart = text.length();
            left = from;
        }
        right = to;
        text.append(words);
    }

    void blank() {
        if (pieceStart >= 0) {
            text.append(' ');
        }
    }

    void endLine() {
        if (pieceStart >= 0) {
            endPiece();
            text.append('\n');
        }
        line++;
    }

    /** All pages up to this one that were not told are empty. */
    void skipPages(int to) {
        while (pages.size() < to) {
            pages.add(new Page(pages.size() + 1, text.length(), text.length()));
        }
    }

    void startPage() {
        pageStart = text.length();
    }

    /** No table is told to run over two pages. */
    void endPage() {
        endLine();
        line++;
        pages.add(new Page(pages.size() + 1, pageStart, text.length()));
    }

    private void endPiece() {
        while (text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        pieces.add(new Piece(line, left, right, pieceStart, text.length()));
        pieceStart = -1;
    }
}
