package cn.fadu.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;

/** Reads the figures out of a report's text, each with the words that prove it. */
public final class Extraction {

    private final RuleBook rules;

    private Extraction(RuleBook rules) {
        this.rules = rules;
    }

    /** With the rules that come with the default catalogue. */
    public static Extraction standard() {
        return new Extraction(RuleBook.standard());
    }

    /** With a county's own cue words besides. */
    public static Extraction with(List<CueWords> own) {
        return new Extraction(RuleBook.standard().with(own));
    }

    /**
     * @param expectedYear the year the reader chose; without it the report's own year is taken
     */
    public ReportFindings of(ReportText report, OptionalInt expectedYear) {
        var source = NormalText.of(report);
        var outline = new Outline(source.text());
        var identity = new IdentityRecognition(source).identity();
        var year = expectedYear.isPresent() ? expectedYear : identity.year();
        return new ReportFindings(
                identity,
                proposals(report, source, outline, year),
                Narratives.of(report, source, outline));
    }

    private List<Proposal> proposals(
            ReportText report, NormalText source, Outline outline, OptionalInt year) {
        var proposing = new Proposing(report, source, new PeriodWords(year));
        var tables = new TableReading(report, rules, year);
        var text =
                new TextReading(
                        source,
                        outline,
                        rules,
                        year,
                        quantity -> tables.covers(source.originalStart(quantity.start())));
        var found = new ArrayList<Proposal>();
        text.findings().forEach(finding -> found.addAll(proposing.of(finding)));
        for (var entry : tables.entries()) {
            var section = outline.sectionAt(source.at(entry.cell().start()));
            found.addAll(proposing.of(entry, section));
        }
        found.sort(Comparator.comparingInt(Proposal::start));
        return once(found);
    }

    /** The same figure told twice in one sentence is one proposal. */
    private static List<Proposal> once(List<Proposal> found) {
        record Same(Object code, Object value, String sentence) {}
        var seen = new HashSet<Same>();
        return found.stream()
                .filter(
                        one ->
                                one.code().isEmpty()
                                        || seen.add(
                                                new Same(
                                                        one.code(),
                                                        one.figure().value(),
                                                        one.sentence())))
                .toList();
    }
}
