package cn.fadu.report;

import cn.fadu.export.MissingLetters;
import cn.fadu.export.print.PdfFile;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The drafted report as a file to go on writing in, or to be printed. */
public record ReportFile(AnnualReport report) {

    public byte[] docx() {
        return OfficialWord.of(report);
    }

    /** In the bundled font, embedded; PDF/A-2. */
    public byte[] pdf() {
        return PdfFile.of(
                OfficialPdf.leaves(report), report.wholeTitle(), Locale.SIMPLIFIED_CHINESE);
    }

    /** Letters the PDF's font does not have; the document only names its fonts. */
    public List<String> missingLetters() {
        var passages = Stream.concat(report.passages().stream(), report.signature().stream());
        var head = Stream.concat(report.title().stream(), Stream.of(report.addressee()));
        return MissingLetters.in(Stream.concat(head, passages.map(Passage::text)));
    }
}
