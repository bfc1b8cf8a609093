package cn.fadu.standing;

import cn.fadu.indicator.Direction;
import cn.fadu.indicator.Indicator;
import cn.fadu.publication.Edition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the comparison of an indicator says in words: coverage, middle, who is best, the target. */
public final class IndicatorSentences {

    private final Phrases words;
    private final FigureWords figures;

    public IndicatorSentences(Locale locale) {
        this.words = new Phrases(locale);
        this.figures = new FigureWords(locale);
    }

    public List<String> of(
            Edition edition,
            Indicator indicator,
            List<ComparedTownship> townships,
            Optional<Statistic> spread) {
        var sentences = new ArrayList<String>();
        var year = String.valueOf(edition.year());
        var name = indicator.name().in(words.locale());
        if (spread.isEmpty()) {
            return List.of(words.say("nobody-reports", year, name));
        }
        sentences.add(coverage(year, name, indicator, spread.get()));
        best(indicator, townships).ifPresent(sentences::add);
        target(indicator, townships).ifPresent(sentences::add);
        return List.copyOf(sentences);
    }

    /** The middle is told from three values on. */
    private String coverage(String year, String name, Indicator indicator, Statistic spread) {
        var reporting = words.say("reporting", year, spread.reporting(), spread.townships(), name);
        return spread.reporting() < 3
                ? reporting + words.say("stop")
                : reporting
                        + words.say(
                                "middle",
                                figures.value(indicator, spread.median()),
                                figures.value(indicator, spread.lowest()),
                                figures.value(indicator, spread.highest()))
                        + words.say("stop");
    }

    /** Volumes are no merit: only what is ranked has a best. */
    private Optional<String> best(Indicator indicator, List<ComparedTownship> townships) {
        var first = townships.stream().filter(each -> each.rank().equals(Optional.of(1))).toList();
        var reporting = townships.stream().filter(each -> each.reading().isPresent()).count();
        if (first.isEmpty() || first.size() == reporting || reporting < 3) {
            return Optional.empty();
        }
        var names = words.names(first.stream().map(ComparedTownship::name).toList());
        return Optional.of(words.say(first.size() == 1 ? "best" : "best-many", names));
    }

    private Optional<String> target(Indicator indicator, List<ComparedTownship> townships) {
        if (indicator.target().isEmpty() || indicator.direction() == Direction.CONTEXT) {
            return Optional.empty();
        }
        var target = indicator.target().get();
        var values =
                townships.stream()
                        .flatMap(each -> each.reading().stream())
                        .map(reading -> reading.figure().value())
                        .toList();
        var reached = values.stream().filter(value -> reaches(indicator, value, target)).count();
        return Optional.of(
                words.say("target", figures.value(indicator, target), reached, values.size()));
    }

    private static boolean reaches(Indicator indicator, BigDecimal value, BigDecimal target) {
        return indicator.direction() == Direction.UP
                ? value.compareTo(target) >= 0
                : value.compareTo(target) <= 0;
    }
}
