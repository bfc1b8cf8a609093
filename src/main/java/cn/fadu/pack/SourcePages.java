package cn.fadu.pack;

import cn.fadu.chart.ChartTable;
import cn.fadu.chart.ChartTable.Cell;
import cn.fadu.chart.ChartTable.Column;
import cn.fadu.chart.ChartTable.Row;
import cn.fadu.export.Naming;
import cn.fadu.export.paper.Part;
import cn.fadu.indicator.Indicator;
import cn.fadu.standing.FigureWords;
import cn.fadu.standing.PublishedReading;
import cn.fadu.standing.RankedTownship;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Where the figures come from: each township's reports, and the sentence behind each figure of the
 * indicators in the pack. Where names are replaced neither file names nor sentences are shown.
 */
record SourcePages(EditionWhole whole, Naming naming, PackWords words) {

    private static final int LONGEST_SENTENCE = 90;

    List<Part> pages(List<Indicator> indicators) {
        var pages = new ArrayList<Part>();
        pages.add(filings());
        if (naming == Naming.AS_THEY_ARE) {
            indicators.forEach(each -> proof(each).ifPresent(pages::add));
        }
        return pages;
    }

    private Part filings() {
        var columns =
                List.of(
                        Column.words(words.say("county.township")),
                        Column.words(words.say("pack.source.figures")),
                        Column.words(words.say("pack.source.files")),
                        Column.words(words.say("pack.source.approver")));
        var rows = whole.overall().stream().map(this::filing).toList();
        return new Part.Listing(
                words.say("pack.section.sources"),
                new ChartTable(columns, rows),
                List.of(words.say("pack.source.note")));
    }

    private Row filing(RankedTownship row) {
        var readings = whole.readings().getOrDefault(row.id(), List.of());
        var files = new TreeSet<String>();
        var approvers = new TreeSet<String>();
        for (var each : readings) {
            files.add(origin(each));
            approvers.add(each.approvedBy());
        }
        return row(
                row.name(),
                String.valueOf(readings.size()),
                String.join(words.say("county.say.comma"), files),
                String.join(words.say("county.say.comma"), approvers));
    }

    private String origin(PublishedReading reading) {
        var source = reading.reading().source();
        return source.name().isEmpty() || naming != Naming.AS_THEY_ARE
                ? words.say("county.source." + source.kind().code())
                : source.name();
    }

    /** Empty where nobody's figure has a sentence. */
    private Optional<Part> proof(Indicator indicator) {
        var rows =
                whole.overall().stream()
                        .flatMap(
                                row ->
                                        whole
                                                .reading(row.id(), indicator.code())
                                                .map(each -> proof(row, indicator, each))
                                                .stream())
                        .toList();
        var columns =
                List.of(
                        Column.words(words.say("county.township")),
                        Column.words(words.say("county.figure")),
                        Column.words(words.say("pack.source.sentence")));
        var title = words.say("pack.source.of", indicator.name().in(words.locale()));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part.Listing(title, new ChartTable(columns, rows), List.of()));
    }

    private Row proof(RankedTownship township, Indicator indicator, PublishedReading found) {
        var sentence = found.reading().source().sentence();
        return row(
                township.name(),
                new FigureWords(words.locale()).amount(indicator, found.reading()),
                sentence.isEmpty() ? origin(found) : shortened(sentence));
    }

    private static String shortened(String sentence) {
        var points = sentence.codePoints().toArray();
        return points.length <= LONGEST_SENTENCE
                ? sentence
                : new String(points, 0, LONGEST_SENTENCE - 1) + "…";
    }

    private static Row row(String... texts) {
        return new Row("", List.of(texts).stream().map(Cell::words).toList());
    }
}
