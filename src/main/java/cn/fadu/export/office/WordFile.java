package cn.fadu.export.office;

import cn.fadu.export.paper.CaptionLines;
import cn.fadu.export.paper.Paper;
import cn.fadu.export.paper.Part;
import cn.fadu.export.paper.Progress;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A paper as a document: chart, table and sentences, each chart with its own workbook. */
public final class WordFile {

    private static final int EMU_PER_MM = 36_000;
    private static final double WIDTH = 160;

    private final XWPFDocument document;
    private final WordText text;
    private final double width;
    private boolean begun;

    private WordFile(XWPFDocument document, WordText text, double width) {
        this.document = document;
        this.text = text;
        this.width = width;
    }

    public static byte[] of(Paper paper, Progress progress) {
        try (var document = new XWPFDocument()) {
            WordPage.plain(document);
            var text = new WordText(document, CellStyles.FONT, CellStyles.FONT);
            new WordFile(document, text, WIDTH).add(paper.parts(), progress);
            return Written.of(document, paper.title());
        } catch (IOException e) {
            throw new UnwritableFile(e);
        }
    }

    /**
     * In the styles of a template that was looked through before.
     *
     * @param places what its other named places are filled with
     */
    public static byte[] of(
            Paper paper, Progress progress, byte[] template, Map<String, String> places) {
        try {
            var opened = WordTemplate.opened(template, places);
            try (var document = opened.document()) {
                var width = Math.min(WIDTH, WordPage.textWidth(document));
                var parts = paper.parts().stream().filter(WordFile::isNoCover).toList();
                new WordFile(document, WordText.ofTemplate(document), width).add(parts, progress);
                opened.settle();
                return Written.of(document, paper.title());
            }
        } catch (IOException e) {
            throw new UnwritableFile(e);
        }
    }

    /** A template has a cover of its own, with the places that belong there. */
    private static boolean isNoCover(Part part) {
        return !(part instanceof Part.Cover);
    }

    private void add(List<Part> parts, Progress progress) {
        for (var part : parts) {
            progress.step(parts.size());
            add(part);
        }
    }

    private void add(Part part) {
        switch (part) {
            case Part.Cover cover -> cover(cover);
            case Part.Prose prose -> {
                heading(prose.title());
                prose.sentences().forEach(sentence -> text.body(sentence));
            }
            case Part.Figure figure -> figure(figure);
            case Part.Listing listing -> {
                heading(listing.title());
                new WordTable(document, listing.table(), text, width).write();
                listing.notes().forEach(note -> text.small(note));
            }
        }
        begun = true;
    }

    private void cover(Part.Cover cover) {
        text.line("", 40, false, "ink", ParagraphAlignment.LEFT);
        text.line(cover.title(), 26, true, "ink", ParagraphAlignment.CENTER);
        text.line(cover.subtitle(), 15, false, "muted", ParagraphAlignment.CENTER);
        text.line("", 120, false, "ink", ParagraphAlignment.LEFT);
        cover.lines()
                .forEach(line -> text.line(line, 12, false, "muted", ParagraphAlignment.CENTER));
    }

    private void heading(String title) {
        text.heading(title, begun);
    }

    private void figure(Part.Figure figure) {
        var lines = CaptionLines.of(figure.chart());
        heading(lines.title());
        if (!lines.second().isEmpty()) {
            text.small(lines.second());
        }
        figure.sentences().forEach(sentence -> text.body(sentence));
        var table = new WordTable(document, figure.chart().table(), text, width);
        switch (NativeForm.of(figure.chart())) {
            case NativeForm.Drawn(var plot) -> {
                chart(figure, plot);
                table.write();
            }
            case NativeForm.Shaded(var shading) -> table.shaded(shading).write();
        }
        lines.foot().forEach(line -> text.small(line));
    }

    private void chart(Part.Figure figure, Plot plot) {
        try {
            var height = height(plot);
            var chart =
                    document.createChart((int) (width * EMU_PER_MM), (int) (height * EMU_PER_MM));
            new NativeChart(figure.chart(), plot, 9.5).embedIn(chart);
        } catch (IOException | InvalidFormatException e) {
            throw new UnwritableFile(e);
        }
    }

    /** In millimetres: lying bars need room for each of their names. */
    private static double height(Plot plot) {
        var rows = plot.categories().size() * (plot.series().size() > 1 ? 7.5 : 6.2);
        return plot.isLying()
                ? Math.clamp(rows + 22, 60, 215)
                : plot.kind() == Plot.Kind.RING ? 70 : 95;
    }
}
