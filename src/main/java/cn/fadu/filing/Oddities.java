package cn.fadu.filing;

import static java.util.stream.Collectors.toMap;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import cn.fadu.scoring.QualityCheck;
import cn.fadu.scoring.QualityFlag.PerfectEverywhere;
import cn.fadu.scoring.QualityFlag.ThinCoverage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks over a year's figures as an experienced reviewer does at first glance: the scoring's own
 * quality check, and what only the words of a report tell.
 */
public final class Oddities {

    private final List<Oddity> all;
    private final Optional<Integer> everyRateFull;
    private final Optional<ThinCoverage> coverage;

    public Oddities(
            Framework framework, Map<IndicatorCode, Reading> readings, Background background) {
        var rules = new FigureRules(framework);
        var quality = rules.quality();
        var beside = new FiguresBeside(readings, background);
        int year = background.year();
        var flags = QualityCheck.of(beside.values(), quality, year, FiguresBeside.OWN);
        var glance = new Glance(beside, quality.ratios(), flags);
        all =
                framework.indicators().stream()
                        .flatMap(indicator -> glance.at(indicator).stream())
                        .toList();
        everyRateFull =
                flags.stream()
                        .filter(PerfectEverywhere.class::isInstance)
                        .map(PerfectEverywhere.class::cast)
                        .map(PerfectEverywhere::rates)
                        .findFirst();
        coverage =
                QualityCheck.coverage(
                        FiguresBeside.OWN,
                        year,
                        rules.coverage(readings),
                        framework.rules().minimumCoverage());
    }

    /** Those of a filed year, with all that its county knows beside it. */
    public static Oddities of(FilingUnderReview filing, Framework framework) {
        return of(filing.readings(), filing.background(), framework);
    }

    static Oddities of(List<Reading> filed, Background background, Framework framework) {
        var readings = filed.stream().collect(toMap(Reading::code, Function.identity()));
        return new Oddities(framework, readings, background);
    }

    /** In the order of the framework. */
    public List<Oddity> all() {
        return all;
    }

    /** How many rates there are when every single one of them is 100 %; otherwise empty. */
    public Optional<Integer> everyRateFull() {
        return everyRateFull;
    }

    /** What share is reported when it is too little for a place; otherwise empty. */
    public Optional<ThinCoverage> coverage() {
        return coverage;
    }

    public List<Oddity> of(IndicatorCode code) {
        return all.stream().filter(oddity -> oddity.code().equals(code)).toList();
    }
}
