package cn.fadu.filing;

import cn.fadu.filing.Part.Kind;
import cn.fadu.intake.Extraction;
import cn.fadu.intake.NarrativePart;
import cn.fadu.intake.ReportText;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The parts in words that a report's own sections would give, cut into items; nothing of it is kept
 * before a person has taken it over.
 */
public final class PartSuggestions {

    private static final int SHORTEST = 6;
    private static final int MOST = 40;

    /** 一是, 二是 … and （一）, 1. at the beginning of an item. */
    private static final Pattern CUT = Pattern.compile("\\R|(?<=[。；;])\\s*(?=[一二三四五六七八九十]{1,2}是)");

    private static final Pattern MARK =
            Pattern.compile(
                    "^\\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)]?[是、.．]|[（(]?[0-9]{1,2}[）).．、])\\s*");

    private final Extraction extraction = Extraction.standard();

    /** Of the first report that has a section of this kind. */
    public List<Part> of(List<Draft.Document> documents, Kind kind) {
        return documents.stream()
                .map(document -> ReportText.plain(document.fileName(), document.text()))
                .flatMap(report -> extraction.of(report, OptionalInt.empty()).narratives().stream())
                .filter(part -> kind(part.kind()) == kind)
                .findFirst()
                .map(part -> items(part, kind))
                .orElseGet(List::of);
    }

    private static List<Part> items(NarrativePart part, Kind kind) {
        var items =
                CUT.splitAsStream(part.text())
                        .map(String::strip)
                        .filter(text -> !text.endsWith(part.title().strip()))
                        .map(text -> MARK.matcher(text).replaceFirst(""))
                        .filter(text -> text.length() >= SHORTEST)
                        .limit(MOST)
                        .toList();
        return IntStream.range(0, items.size())
                .mapToObj(at -> Part.of(kind, at + 1, items.get(at)))
                .toList();
    }

    private static Kind kind(NarrativePart.Kind kind) {
        return switch (kind) {
            case PROBLEMS -> Kind.PROBLEM;
            case PLAN -> Kind.PLAN;
            case DUTIES -> Kind.DUTY;
        };
    }
}
