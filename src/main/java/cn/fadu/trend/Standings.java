package cn.fadu.trend;

import cn.fadu.indicator.Direction;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where a township stands ahead of the county's middle, and where behind, by its own scorecard. */
public record Standings(Framework framework, Scorecard card) {

    private static final int MOST = 5;

    /** A ranked indicator and the scorecard's line for it. */
    public record Standing(Indicator indicator, Scorecard.Line line, BigDecimal own) {

        /** Positive when the own figure is the better one, in the indicator's unit. */
        BigDecimal lead() {
            var ahead = own.subtract(line.median());
            return indicator.direction() == Direction.DOWN ? ahead.negate() : ahead;
        }

        /** 0 for the first place, 1 for the last. */
        double place() {
            int behind = line.rank().orElse(line.reporting()) - 1;
            return line.reporting() < 2 ? 0.5 : behind / (line.reporting() - 1.0);
        }
    }

    /** Better than the county's middle, the best places first. */
    public List<Standing> strengths() {
        return told().filter(each -> each.lead().signum() > 0)
                .sorted(Comparator.comparingDouble(Standing::place))
                .limit(MOST)
                .toList();
    }

    /** Worse than the county's middle, the last places first. */
    public List<Standing> gaps() {
        return told().filter(each -> each.lead().signum() < 0)
                .sorted(Comparator.comparingDouble(Standing::place).reversed())
                .limit(MOST)
                .toList();
    }

    /** Ranked indicators the township did not report. */
    public List<Indicator> missing() {
        return framework.ranked().stream()
                .filter(
                        each ->
                                card.line(each.code().value())
                                        .flatMap(Scorecard.Line::value)
                                        .isEmpty())
                .toList();
    }

    private Stream<Standing> told() {
        return framework.ranked().stream()
                .flatMap(
                        indicator ->
                                card
                                        .line(indicator.code().value())
                                        .flatMap(
                                                line ->
                                                        line.value()
                                                                .map(
                                                                        own ->
                                                                                new Standing(
                                                                                        indicator,
                                                                                        line, own)))
                                        .stream());
    }
}
