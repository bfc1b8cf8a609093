package cn.fadu.export;

import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.Lettering;
import cn.fadu.export.paper.CaptionLines;
import java.util.List;
import java.util.stream.Stream;

/** Letters that the font of pictures and fixed pages cannot draw, found before a file is made. */
public final class MissingLetters {

    private MissingLetters() {}

    /** Each once, as they come, such as 𠮷. */
    public static List<String> in(ChartSpec chart) {
        return in(chart, Lettering.BUNDLED);
    }

    public static List<String> in(ChartSpec chart, Lettering lettering) {
        var lines = CaptionLines.of(chart);
        var table = chart.table();
        var around = Stream.of(lines.title(), lines.subtitle(), lines.unit(), chart.measure());
        return in(
                Stream.of(
                                around,
                                lines.foot().stream(),
                                table.columns().stream().map(column -> column.header()),
                                table.rows().stream()
                                        .flatMap(row -> row.cells().stream())
                                        .map(cell -> cell.text()),
                                chart.subjects().stream().map(subject -> subject.name()))
                        .flatMap(texts -> texts),
                lettering);
    }

    public static List<String> in(Stream<String> texts) {
        return in(texts, Lettering.BUNDLED);
    }

    public static List<String> in(Stream<String> texts, Lettering lettering) {
        return texts.flatMapToInt(String::codePoints)
                .distinct()
                .filter(letter -> !lettering.draws(letter))
                .mapToObj(Character::toString)
                .toList();
    }
}
