package cn.fadu.pack;

import cn.fadu.export.ChartFormat;
import cn.fadu.export.FileName;
import cn.fadu.export.MissingLetters;
import cn.fadu.export.paper.Paper;
import cn.fadu.export.paper.Part;
import cn.fadu.export.paper.Progress;
import cn.fadu.publication.Edition;
import cn.fadu.tenancy.County;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Binds packs: reads an edition, puts the parts together, writes the files. */
@Component
public class Binding {

    private final PackReading reading;
    private final PackFiles files;

    Binding(PackReading reading, PackFiles files) {
        this.reading = reading;
        this.files = files;
    }

    /** A file of a pack, whole. */
    public record Bound(ChartFormat format, String name, byte[] content) {}

    public Paper paper(County county, Edition edition, PackPlan plan) {
        return new PackContents(reading.of(county, edition), plan).paper();
    }

    /** One format of what was put together. */
    public Bound file(Paper paper, ChartFormat format, Progress progress) {
        var name = FileName.of(paper.title(), format.extension());
        return new Bound(format, name, files.of(paper, format, progress));
    }

    /** Letters that the formats with a font of their own could not show. */
    public static List<String> missingLetters(Paper paper) {
        return paper.parts().stream().flatMap(part -> missing(part).stream()).distinct().toList();
    }

    private static List<String> missing(Part part) {
        return switch (part) {
            case Part.Cover(var title, var subtitle, var lines) ->
                    among(Stream.concat(Stream.of(title, subtitle), lines.stream()));
            case Part.Prose(var title, var sentences) ->
                    among(Stream.concat(Stream.of(title), sentences.stream()));
            case Part.Figure(var chart, var sentences) ->
                    Stream.concat(
                                    MissingLetters.in(chart).stream(),
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

    private static List<String> among(Stream<String> texts) {
        return MissingLetters.in(texts);
    }
}
