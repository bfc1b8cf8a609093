package cn.fadu.standing;

import cn.fadu.indicator.Figure;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Qualifier;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.standing.ComparedTownship.Ground;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The townships that stood a year before where one stands now. Of a merger the sum of their figures
 * stands for the year before where a sum means something, otherwise nothing does.
 */
public record FormerGround(List<Former> townships) {

    /** One of them: how it ended, and what it had published. */
    public record Former(String kind, Map<IndicatorCode, Reading> readings) {}

    public Ground of(Indicator indicator) {
        return sum(indicator).isPresent() ? Ground.SUMMED : Ground.CHANGED;
    }

    /** What became of a figure of the present township within the year. */
    public Change change(Optional<Reading> now, Indicator indicator, Optional<Indicator> then) {
        return now.isPresent() && of(indicator) == Ground.CHANGED
                ? new Change.NotComparable(Change.Reason.BOUNDARY)
                : Change.between(now, sum(indicator), indicator, then);
    }

    Optional<Reading> sum(Indicator indicator) {
        var figures =
                townships.stream()
                        .flatMap(
                                one ->
                                        Optional.ofNullable(one.readings().get(indicator.code()))
                                                .stream())
                        .toList();
        var meansSomething =
                indicator.addsUp()
                        && figures.size() == townships.size()
                        && townships.stream().allMatch(one -> one.kind().equals("merge"))
                        && figures.stream().map(Reading::period).distinct().count() == 1;
        return meansSomething ? Optional.of(sum(figures)) : Optional.empty();
    }

    private static Reading sum(List<Reading> figures) {
        var exact = figures.stream().allMatch(one -> one.figure().qualifier() == Qualifier.EXACT);
        return new Reading(
                figures.getFirst().code(),
                new Figure(
                        added(figures, Figure::value),
                        added(figures, Figure::low),
                        added(figures, Figure::high),
                        exact ? Qualifier.EXACT : Qualifier.ABOUT),
                figures.getFirst().period(),
                Source.typed());
    }

    private static BigDecimal added(List<Reading> figures, Function<Figure, BigDecimal> part) {
        return figures.stream()
                .map(Reading::figure)
                .map(part)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
