package cn.fadu.intake;

import cn.fadu.intake.Refusal.Empty;
import cn.fadu.intake.Refusal.NoTextLayer;
import cn.fadu.intake.Refusal.NotADocument;
import cn.fadu.intake.Refusal.TooComplex;
import cn.fadu.intake.Refusal.TooLarge;
import java.util.Optional;

/** Reads the text of a report's file, whatever format it really has. */
public final class ReportReader {

    /** The largest file taken, in bytes. */
    public static final long LARGEST_FILE = 50L << 20;

    /**
     * The longest text taken, in characters, and the widest tables, in places of their cells; long
     * reports have some 30000 characters.
     */
    static final int LONGEST_TEXT = 300_000;

    /** How long a document may be read; it is refused with a second left of the five promised. */
    static final long LONGEST_NANOS = 4_000_000_000L;

    private final OfficeFile office = new OfficeFile();

    public ReadOutcome read(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return new Empty();
        }
        if (bytes.length > LARGEST_FILE) {
            return new TooLarge(bytes.length, LARGEST_FILE);
        }
        return Packing.isBomb(bytes) ? new TooComplex("packing") : judged(readAs(name, bytes));
    }

    private ReadOutcome readAs(String name, byte[] bytes) {
        var type = office.mediaType(name, bytes);
        var kind = FileTypes.kindOf(type);
        if (kind.isPresent()) {
            return read(kind.get(), name, bytes);
        }
        return type.startsWith("text/") || type.equals("application/octet-stream")
                ? plainText(name, bytes, type)
                : new NotADocument(type);
    }

    private ReadOutcome read(DocumentKind kind, String name, byte[] bytes) {
        return switch (kind) {
            case TXT -> plainText(name, bytes, "text/plain");
            case OFD -> OfdFile.read(name, bytes);
            case PDF -> PdfFile.read(name, bytes);
            case HTML, DOCX, DOC, RTF, ODT -> office.read(kind, name, bytes);
        };
    }

    private static ReadOutcome plainText(String name, byte[] bytes, String type) {
        Optional<String> text = PlainText.decode(bytes);
        return text.<ReadOutcome>map(found -> ReportText.plain(name, found))
                .orElseGet(() -> new NotADocument(type));
    }

    /** A document without a word in it is empty, or a stack of scanned pages. */
    private static ReadOutcome judged(ReadOutcome outcome) {
        if (!(outcome instanceof ReportText report)) {
            return outcome;
        }
        if (Math.max(report.text().length(), report.places()) > LONGEST_TEXT) {
            return new TooComplex("length");
        }
        if (report.text().isBlank()) {
            return report.kind().hasPages() ? new NoTextLayer(report.pages().size()) : new Empty();
        }
        return report.printable();
    }
}
