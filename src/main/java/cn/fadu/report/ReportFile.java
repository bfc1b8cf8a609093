package cn.fadu.report;

import cn.fadu.chart.Lettering;
import cn.fadu.export.MissingLetters;
import cn.fadu.export.print.PdfFile;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The drafted report as a file to go on writing in, or to be printed. */
public record ReportFile(AnnualReport report, Lettering lettering) {

    public byte[] docx() {
        return OfficialWord.of(report);
    }

    /** In the county’s own font where it has one, else in the bundled one; PDF/A-2. */
    public byte[] pdf() {
        return PdfFile.of(
                OfficialPdf.leaves(report),
                report.wholeTitle(),
                Locale.SIMPLIFIED_CHINESE,
                lettering);
    }

    /** Letters the PDF's font does not have; the document only names its fonts. */
    public List<String> missingLetters() {
        var passages = Stream.concat(report.passages().stream(), report.signature().stream());
        var head = Stream.concat(report.title().stream(), Stream.of(report.addressee()));
        return MissingLetters.in(Stream.concat(head, passages.map(Passage::text)), lettering);
    }
}
