package cn.fadu.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns findings in normalised text into proposals whose words and offsets are the original's. */
final class Proposing {

    private static final String OTHER = "其他数据";
    private static final double SURE_CELL = 0.9;
    private static final int LONGEST_LABEL = 16;
    private static final Pattern LEADING_WORDS =
            Pattern.compile(
                    "^(?:[一二三四五六七八九]是|截至目前|今年以来|今年|目前|全年|累计|共计|共|已|其中|20\\d\\d年|我[镇乡]|[、和及与（(])+");

    private final ReportText report;
    private final NormalText source;
    private final Sentences sentences;
    private final PeriodWords periods;

    Proposing(ReportText report, NormalText source, PeriodWords periods) {
        this.report = report;
        this.source = source;
        this.sentences = new Sentences(source.text());
        this.periods = periods;
    }

    List<Proposal> of(Finding finding) {
        if (finding.claims().isEmpty()) {
            return finding.quantity().loose()
                    ? List.of()
                    : List.of(proposal(finding, Optional.empty()));
        }
        return finding.claims().stream()
                .map(claim -> proposal(finding, Optional.of(claim)))
                .toList();
    }

    List<Proposal> of(TableReading.Entry entry, List<String> section) {
        return entry.claims().isEmpty()
                ? List.of(proposal(entry, Optional.empty(), section))
                : entry.claims().stream()
                        .map(claim -> proposal(entry, Optional.of(claim), section))
                        .toList();
    }

    private Proposal proposal(Finding finding, Optional<Claim> claim) {
        var quantity = finding.quantity();
        var start = Math.min(finding.frame().start(), quantity.start());
        var end = Math.max(quantity.end(), cueEnd(finding.frame(), claim));
        var reason = finding.reservation().map(Reservation::label).orElse(OTHER);
        var placed = new Placed(source.originalStart(start), source.originalEnd(end));
        var sentence =
                new Placed(
                        source.originalStart(Math.min(start, sentences.start(quantity.start()))),
                        source.originalEnd(Math.max(end, sentences.end(quantity.end()))));
        return new Proposal(
                claim.flatMap(c -> c.rule().code()),
                claim.map(c -> c.rule().name()).orElseGet(() -> label(finding.frame())),
                quantity.figure(),
                quantity.unit(),
                periods.of(sentences.before(quantity.start())),
                placed.in(report),
                placed.start(),
                placed.end(),
                sentence.in(report),
                finding.section(),
                report.pageAt(placed.start()),
                claim.map(Claim::reason).orElse(reason),
                claim.map(Claim::confidence).orElse(0.0));
    }

    /**
     * The phrase runs from the head of the row to the number when nothing but them lies between.
     */
    private Proposal proposal(
            TableReading.Entry entry, Optional<Claim> claim, List<String> section) {
        var cell = new Placed(entry.cell().start(), entry.cell().end());
        var row =
                entry.rowHead()
                        .map(head -> new Placed(head.start(), entry.cell().end()))
                        .orElse(cell);
        var phrase = row.in(report).strip().split("\\t").length <= 2 ? row : cell;
        return new Proposal(
                claim.flatMap(c -> c.rule().code()),
                claim.map(c -> c.rule().name()).orElse(entry.frame().words()),
                entry.quantity().figure(),
                entry.quantity().unit(),
                periods.of(""),
                phrase.in(report),
                phrase.start(),
                phrase.end(),
                row.in(report),
                section,
                report.pageAt(phrase.start()),
                claim.map(c -> c.rule().name()).orElse(OTHER),
                claim.isPresent() ? SURE_CELL : 0);
    }

    /** A span of the original text. */
    private record Placed(int start, int end) {

        String in(ReportText report) {
            return report.text().substring(start, end);
        }
    }

    private static int cueEnd(Frame frame, Optional<Claim> claim) {
        return claim.filter(c -> c.cueEnd() > frame.at())
                .map(c -> frame.places()[c.cueEnd() - 1] + 1)
                .orElse(0);
    }

    private static String label(Frame frame) {
        var before = LEADING_WORDS.matcher(frame.before()).replaceFirst("");
        var words = before.length() > 1 ? before : before + frame.after();
        return words.length() <= LONGEST_LABEL
                ? words
                : words.substring(words.length() - LONGEST_LABEL);
    }
}
