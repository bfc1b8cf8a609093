package cn.fadu.pack;

import cn.fadu.chart.Caption;
import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.ChartTable;
import cn.fadu.chart.Subject;
import cn.fadu.export.Naming;
import cn.fadu.export.paper.ExportWords;
import cn.fadu.export.paper.Part;
import cn.fadu.standing.RankedTownship;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the townships are called throughout one pack: the same letter on every page. Names that no
 * page could hold are cut.
 */
final class Aliases {

    private static final int LONGEST = 40;
    private static final int BANDS = 3;

    /** Longer names first: one may be part of another. */
    private final Map<String, String> names;

    private Aliases(Map<String, String> names) {
        var longestFirst = Comparator.comparingInt(String::length).reversed();
        this.names = new LinkedHashMap<>();
        names.keySet().stream()
                .sorted(longestFirst.thenComparing(Comparator.naturalOrder()))
                .forEach(name -> this.names.put(name, names.getOrDefault(name, name)));
    }

    /**
     * @param townships the best first
     */
    static Aliases of(Naming naming, List<RankedTownship> townships, Locale locale) {
        var names = new LinkedHashMap<String, String>();
        switch (naming) {
            case AS_THEY_ARE ->
                    townships.stream()
                            .map(RankedTownship::name)
                            .filter(name -> !cut(name).equals(name))
                            .forEach(name -> names.put(name, cut(name)));
            case LETTERS -> letters(names, townships, "");
            case BANDS -> {
                var words = new ExportWords(locale);
                for (var band = 0; band < BANDS; band++) {
                    var from = Math.ceilDiv(band * townships.size(), BANDS);
                    var to = Math.ceilDiv((band + 1) * townships.size(), BANDS);
                    letters(
                            names,
                            townships.subList(from, to),
                            words.say("band." + (band + 1), ""));
                }
            }
        }
        return new Aliases(names);
    }

    /** By code: the letter shall not tell the place. */
    private static void letters(
            Map<String, String> names, List<RankedTownship> townships, String before) {
        var byCode = townships.stream().sorted(Comparator.comparing(RankedTownship::code)).toList();
        for (var at = 0; at < byCode.size(); at++) {
            names.putIfAbsent(byCode.get(at).name(), before + Naming.letters(at));
        }
    }

    private static String cut(String name) {
        var points = clean(name).codePoints().toArray();
        return points.length <= LONGEST
                ? new String(points, 0, points.length)
                : new String(points, 0, LONGEST - 1) + "…";
    }

    /** One line without controls and reordering marks, by the rule for everything on charts. */
    private static String clean(String text) {
        return new Subject("", text).name();
    }

    String in(String text) {
        var changed = text;
        for (var name : names.entrySet()) {
            changed = changed.replace(name.getKey(), name.getValue());
        }
        return clean(changed);
    }

    private List<String> in(List<String> texts) {
        return texts.stream().map(this::in).toList();
    }

    Part in(Part part) {
        return switch (part) {
            case Part.Cover cover ->
                    new Part.Cover(in(cover.title()), in(cover.subtitle()), in(cover.lines()));
            case Part.Prose prose -> new Part.Prose(in(prose.title()), in(prose.sentences()));
            case Part.Figure figure -> new Part.Figure(in(figure.chart()), in(figure.sentences()));
            case Part.Listing listing ->
                    new Part.Listing(in(listing.title()), in(listing.table()), in(listing.notes()));
        };
    }

    private ChartSpec in(ChartSpec chart) {
        if (names.isEmpty()) {
            return chart;
        }
        return chart.renamed(subject -> new Subject(in(subject.name()), in(subject.name())))
                .withCaption(in(chart.caption()));
    }

    private Caption in(Caption caption) {
        return caption.withTitle(in(caption.title()))
                .withSubtitle(in(caption.subtitle()))
                .withSource(in(caption.source()))
                .withFootnotes(in(caption.footnotes()));
    }

    private ChartTable in(ChartTable table) {
        var rows = new ArrayList<ChartTable.Row>();
        for (var row : table.rows()) {
            rows.add(
                    new ChartTable.Row(
                            "",
                            row.cells().stream()
                                    .map(
                                            cell ->
                                                    new ChartTable.Cell(
                                                            in(cell.text()), cell.number()))
                                    .toList()));
        }
        return new ChartTable(table.columns(), rows);
    }
}
