package cn.fadu.intake;

import cn.fadu.bench.Benchmark;
import cn.fadu.bench.Figures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** How exactly and how fast figures come out of reports. */
public final class IntakeBenchmark implements Benchmark {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(4);
    private static final int PAGES = 40;
    private static final int PARAGRAPHS_A_PAGE = 5;

    private final Extraction extraction = Extraction.standard();
    private final ReportReader reader = new ReportReader();

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public void run(Figures out) throws Exception {
        var samples = samples();
        if (AnnotatedReports.arePresent()) {
            accuracy(out);
            samples = AnnotatedReports.read().texts();
        }
        invented(out);
        speed(samples, out);
        longDocument(out);
        new HistoryRun().run(out);
    }

    private void accuracy(Figures out) {
        var accuracy = Accuracy.of(AnnotatedReports.read(), extraction);
        atLeast(out, "recall on annotated reports", accuracy.recall(), 0.95);
        atLeast(out, "precision on annotated reports", accuracy.precision(), 0.95);
        atLeast(out, "qualifier right", accuracy.qualifier(), 0.97);
        atLeast(out, "phrase holds its value", accuracy.phrase(), 1.0);
    }

    private void invented(Figures out) {
        var score =
                InventedReport.all().stream()
                        .map(report -> report.score(extraction))
                        .reduce(InventedReport.Score::plus)
                        .orElseThrow();
        atLeast(out, "recall on invented reports", score.recall(), 0.95);
        atLeast(out, "precision on invented reports", score.precision(), 0.95);
    }

    private static void atLeast(Figures out, String name, double value, double target) {
        out.figure(name, value, "share", ">= " + target, value >= target);
    }

    private void speed(List<ReportText> reports, Figures out) {
        readFor(reports, LONG_ENOUGH);
        var rate = readFor(reports, LONG_ENOUGH);
        out.figure("text engine, one core", rate, "reports/s", ">= 200", rate >= 200);
    }

    private double readFor(List<ReportText> reports, Duration time) {
        var began = System.nanoTime();
        var read = 0L;
        while (System.nanoTime() - began < time.toNanos()) {
            reports.forEach(report -> extraction.of(report, OptionalInt.empty()));
            read += reports.size();
        }
        return read * 1e9 / (System.nanoTime() - began);
    }

    private void longDocument(Figures out) throws IOException {
        var bytes = docx();
        propose(bytes);
        var began = System.nanoTime();
        propose(bytes);
        var seconds = (System.nanoTime() - began) / 1e9;
        out.figure("40-page docx to proposals", seconds, "s", "< 1", seconds < 1);
    }

    private void propose(byte[] bytes) {
        extraction.of((ReportText) reader.read("long.docx", bytes), OptionalInt.of(2024));
    }

    private static byte[] docx() throws IOException {
        var paragraphs = ParagraphsTest.paragraphs().toList();
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (var i = 0; i < PAGES * PARAGRAPHS_A_PAGE; i++) {
                var text = paragraphs.get(i % paragraphs.size()).text().repeat(3);
                document.createParagraph().createRun().setText(text);
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<ReportText> samples() throws IOException {
        var text =
                String.join(
                        "\n",
                        ParagraphsTest.paragraphs().map(ParagraphsTest.Paragraph::text).toList());
        return List.of(ReportText.plain("samples", text));
    }
}
