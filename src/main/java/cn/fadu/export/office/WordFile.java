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

    /** What stands on a page beside chart and table, and a row of the table, in millimetres. */
    private static final double PAGE = 246;

    private static final double HEADING = 16;
    private static final double LINE = 8;
    private static final double ROW = 5.9;
    private static final double LEAST = 75;
    private static final double LEAST_BAR = 3.4;

    /** In twentieths of a point. */
    static final int FROM_THE_TOP = 3_600;

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
        text.line(cover.title(), 26, true, "ink", ParagraphAlignment.CENTER)
                .setSpacingBefore(FROM_THE_TOP);
        text.line(cover.subtitle(), 15, false, "muted", ParagraphAlignment.CENTER)
                .setSpacingBefore(200);
        var room = FROM_THE_TOP;
        for (var line : cover.lines()) {
            text.line(line, 12, false, "muted", ParagraphAlignment.CENTER).setSpacingBefore(room);
            room = 60;
        }
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
            var height = height(figure, plot);
            var chart =
                    document.createChart((int) (width * EMU_PER_MM), (int) (height * EMU_PER_MM));
            new NativeChart(figure.chart(), plot, 9.5).embedIn(chart);
            describe(figure.chart().sentence());
        } catch (IOException | InvalidFormatException e) {
            throw new UnwritableFile(e);
        }
    }

    /** For those who hear the document: POI has just put the chart into the last paragraph. */
    private void describe(String sentence) {
        var run = document.getParagraphs().getLast().getRuns().getLast();
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(sentence);
    }

    /** A chart and its table share a page where both can be read there. */
    private static double height(Part.Figure figure, Plot plot) {
        var wanted = height(plot);
        var lines = figure.sentences().size() + CaptionLines.of(figure.chart()).foot().size() + 1;
        var rows = figure.chart().table().rows().size() + 1.5;
        var room = PAGE - HEADING - LINE * lines - ROW * rows;
        return room >= least(plot) ? Math.min(wanted, room) : wanted;
    }

    /** Where two bars stand beside each other, each needs the room of its number. */
    private static double least(Plot plot) {
        var bars = plot.kind() == Plot.Kind.BARS ? plot.series().size() : 1;
        var rows = plot.isLying() ? plot.categories().size() * bars : 0;
        return Math.max(LEAST, rows * LEAST_BAR + 10);
    }

    /** In millimetres: lying bars need room for each of their names. */
    private static double height(Plot plot) {
        var rows = plot.categories().size() * (plot.series().size() > 1 ? 7.5 : 6.2);
        return plot.isLying()
                ? Math.clamp(rows + 22, 60, 215)
                : plot.kind() == Plot.Kind.RING ? 70 : 95;
    }
}
