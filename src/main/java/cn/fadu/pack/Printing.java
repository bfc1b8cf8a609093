package cn.fadu.pack;

import cn.fadu.chart.ServerRenderer;
import cn.fadu.export.ChartFormat;
import cn.fadu.export.FileName;
import cn.fadu.export.MissingLetters;
import cn.fadu.export.office.SheetsFile;
import cn.fadu.export.office.SlidesFile;
import cn.fadu.export.office.WordFile;
import cn.fadu.export.paper.Paper;
import cn.fadu.export.paper.Part;
import cn.fadu.export.paper.Progress;
import cn.fadu.export.print.Leaf;
import cn.fadu.export.print.OfdFile;
import cn.fadu.export.print.PdfFile;
import cn.fadu.export.print.PrintedPages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One paper on its way into files; the pages that several formats show are laid out once. */
public final class Printing {

    private final Paper paper;
    private final ServerRenderer renderer;
    private final Dress dress;
    private Optional<List<Leaf>> pages = Optional.empty();

    Printing(Paper paper, ServerRenderer renderer, Dress dress) {
        this.paper = paper;
        this.renderer = renderer;
        this.dress = dress;
    }

    /** A file of a pack, whole. */
    public record Bound(ChartFormat format, String name, byte[] content) {}

    public Bound file(ChartFormat format, Progress progress) {
        var name = FileName.of(paper.title(), format.extension());
        return new Bound(format, name, content(format, progress));
    }

    private byte[] content(ChartFormat format, Progress progress) {
        return switch (format) {
            case PPTX ->
                    dress.template(format)
                            .map(own -> SlidesFile.of(paper, progress, own))
                            .orElseGet(() -> SlidesFile.of(paper, progress));
            case DOCX ->
                    dress.template(format)
                            .map(own -> WordFile.of(paper, progress, own, dress.places()))
                            .orElseGet(() -> WordFile.of(paper, progress));
            case XLSX -> SheetsFile.of(paper, progress);
            case PDF ->
                    PdfFile.of(pages(progress), paper.title(), paper.locale(), dress.lettering());
            case OFD -> OfdFile.of(pages(progress), dress.lettering());
            case PNG, SVG, CSV ->
                    throw new IllegalArgumentException("Not a format of several pages: " + format);
        };
    }

    private List<Leaf> pages(Progress progress) {
        var laidOut = pages.orElseGet(() -> PrintedPages.of(paper, renderer, progress));
        pages = Optional.of(laidOut);
        return laidOut;
    }

    /** Letters that the formats with a font of their own could not show. */
    public List<String> missingLetters() {
        return paper.parts().stream().flatMap(part -> missing(part).stream()).distinct().toList();
    }

    private List<String> missing(Part part) {
        return switch (part) {
            case Part.Cover(var title, var subtitle, var lines) ->
                    among(Stream.concat(Stream.of(title, subtitle), lines.stream()));
            case Part.Prose(var title, var sentences) ->
                    among(Stream.concat(Stream.of(title), sentences.stream()));
            case Part.Figure(var chart, var sentences) ->
                    Stream.concat(
                                    MissingLetters.in(chart, dress.lettering()).stream(),
                                    among(sentences.stream()).stream())
                            .toList();
            case Part.Listing(var title, var table, var notes) ->
                    among(
                            Stream.of(
                                            Stream.of(title),
                                            notes.stream(),
                                            table.columns().stream().map(each -> each.header()),
                                            table.rows().stream()
                                                    .flatMap(row -> row.cells().stream())
                                                    .map(cell -> cell.text()))
                                    .flatMap(each -> each));
        };
    }

    private List<String> among(Stream<String> texts) {
        return MissingLetters.in(texts, dress.lettering());
    }
}
