package cn.fadu.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the running text of one report: every quantity, with the indicators that claim it. */
final class TextReading {

    private static final int OPENING = 12;

    /** 由95%提高到98%: the second figure counts what the first one did. */
    private static final Pattern CHANGED_TO =
            Pattern.compile(
                    "(?:大幅|逐步|显著)?(?:提高|提升|上升|增加|增长|增|升|下降|降低|减少|降)(?:到|至|为)" + "|实际(?:完成|达到|达|为)");

    /** 由95%: what a change set out from is not this year's. */
    private static final Pattern STARTED_FROM = Pattern.compile("[由从][^，。；]{0,10}$");

    private final String text;
    private final OptionalInt year;
    private final Outline outline;
    private final Sentences sentences;
    private final RuleMatching matching;
    private final Distribution distribution;
    private final List<Quantity> counted;
    private final List<Quantity> told;

    /**
     * @param isElsewhere the quantities that are read in another way, those of tables
     */
    TextReading(
            NormalText source,
            Outline outline,
            RuleBook rules,
            OptionalInt year,
            Predicate<Quantity> isElsewhere) {
        this.text = source.text();
        this.year = year;
        this.outline = outline;
        this.sentences = new Sentences(text);
        this.matching = new RuleMatching(text, rules);
        this.counted =
                new QuantityScanner(source, Units.standard())
                        .scan().stream().filter(isElsewhere.negate()).toList();
        this.told =
                Stream.concat(WordedFigures.in(text).stream(), NamedAdvisers.in(text).stream())
                        .toList();
        this.distribution = new Distribution(text, counted);
    }

    List<Finding> findings() {
        var found = new ArrayList<Finding>();
        for (var i = 0; i < counted.size(); i++) {
            var finding = finding(counted.get(i), frame(i));
            found.add(startsAChange(i) ? finding.reserved(Reservation.OTHER_YEAR) : finding);
        }
        told.stream()
                .map(quantity -> finding(quantity, frame(quantity)))
                .filter(finding -> !finding.claims().isEmpty())
                .forEach(found::add);
        found.sort(Comparator.comparingInt(finding -> finding.quantity().start()));
        return new Precedence(text).settle(new ListedParts(text).marked(found));
    }

    private boolean startsAChange(int index) {
        if (index + 1 == counted.size()) {
            return false;
        }
        var from = counted.get(index);
        var between = text.substring(from.end(), counted.get(index + 1).start());
        var words = between.startsWith("，") ? between.substring(1) : between;
        return CHANGED_TO.matcher(words).matches()
                && STARTED_FROM.matcher(sentences.before(from.start())).find();
    }

    private Frame frame(Quantity inWords) {
        if (inWords.family().equals("zero")) {
            return Frame.behind(text, inWords.start(), inWords.end());
        }
        var floor =
                counted.stream()
                        .mapToInt(Quantity::end)
                        .filter(end -> end <= inWords.start())
                        .max()
                        .orElse(0);
        return Frame.around(text, inWords.start(), inWords.end(), floor, text.length());
    }

    private Frame frame(int index) {
        var quantity = counted.get(index);
        var floor = index == 0 ? 0 : counted.get(index - 1).end();
        var ceiling = index + 1 == counted.size() ? text.length() : counted.get(index + 1).start();
        var around = Frame.around(text, quantity.start(), quantity.end(), floor, ceiling);
        if (index > 0 && CHANGED_TO.matcher(around.before()).matches()) {
            return frame(index - 1).upTo();
        }
        return distribution.frame(index).orElse(around);
    }

    private Finding finding(Quantity quantity, Frame frame) {
        var section = outline.sectionAt(quantity.start());
        var before = sentences.before(quantity.start());
        var reservation =
                Reservation.ofSection(section)
                        .or(
                                () ->
                                        Reservation.ofOpening(
                                                sentences.opening(quantity.start(), OPENING)))
                        .or(() -> Reservation.ofYear(PeriodWords.statedYear(before), year))
                        .or(() -> Reservation.ofClause(Sentences.clause(before)));
        var claims =
                matching.claims(quantity, frame).stream()
                        .filter(claim -> reservation.isEmpty() || claim.rule().aim())
                        .toList();
        return new Finding(quantity, frame, claims, reservation, section);
    }
}
