package cn.fadu.standing;

import cn.fadu.indicator.Direction;
import cn.fadu.indicator.Figure;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Qualifier;
import cn.fadu.indicator.Reading;
import cn.fadu.scoring.Quantiles;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A count set against the size of its township: per 10,000 residents or per village. A township
 * whose size is not known has no figure then, which is not zero.
 */
public record PerHead(Indicator.PerHead basis) {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int DECIMALS = 2;

    /** The same townships with figures per head, ranked anew where the indicator has a best. */
    public List<ComparedTownship> of(
            List<ComparedTownship> rows,
            Indicator indicator,
            Map<Integer, Size> now,
            Map<Integer, Size> before) {
        var scaled =
                rows.stream()
                        .map(
                                row ->
                                        row.with(
                                                scaled(row.reading(), size(now, row)),
                                                scaled(row.yearBefore(), size(before, row))))
                        .toList();
        return indicator.direction() == Direction.CONTEXT
                ? scaled
                : scaled.stream().map(row -> row.ranked(rank(row, scaled, indicator))).toList();
    }

    /** How the scaled figures are spread; empty when nobody has one. */
    public static Optional<Statistic> spread(Indicator indicator, List<ComparedTownship> scaled) {
        var numbers =
                scaled.stream()
                        .flatMap(row -> row.reading().stream())
                        .mapToDouble(reading -> reading.figure().value().doubleValue())
                        .toArray();
        return numbers.length == 0
                ? Optional.empty()
                : Optional.of(
                        new Statistic(
                                indicator.code().value(),
                                numbers.length,
                                scaled.size(),
                                quantile(numbers, 0.5),
                                quantile(numbers, 0.25),
                                quantile(numbers, 0.75),
                                quantile(numbers, 0),
                                quantile(numbers, 1)));
    }

    private static BigDecimal quantile(double[] numbers, double share) {
        return BigDecimal.valueOf(Quantiles.of(numbers, share))
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static Size size(Map<Integer, Size> sizes, ComparedTownship row) {
        return sizes.getOrDefault(row.id(), Size.UNKNOWN);
    }

    private Optional<Reading> scaled(Optional<Reading> reading, Size size) {
        return reading.flatMap(each -> heads(size).map(heads -> scaled(each, heads)));
    }

    /** In the unit the figure is set against: ten thousand residents, or one village. */
    private Optional<BigDecimal> heads(Size size) {
        var heads =
                switch (basis) {
                    case RESIDENTS ->
                            size.residents()
                                    .map(all -> all.divide(TEN_THOUSAND, 6, RoundingMode.HALF_UP));
                    case VILLAGES -> size.villages();
                };
        return heads.filter(each -> each.signum() > 0);
    }

    private static Reading scaled(Reading reading, BigDecimal heads) {
        var figure = reading.figure();
        var value = share(figure.value(), heads);
        var each =
                figure.qualifier() == Qualifier.EXACT
                        ? Figure.exact(value)
                        : new Figure(
                                value,
                                share(figure.low(), heads),
                                share(figure.high(), heads),
                                figure.qualifier());
        return new Reading(reading.code(), each, reading.period(), reading.source());
    }

    private static BigDecimal share(BigDecimal amount, BigDecimal heads) {
        return amount.divide(heads, DECIMALS, RoundingMode.HALF_UP);
    }

    private static Optional<Integer> rank(
            ComparedTownship row, List<ComparedTownship> all, Indicator indicator) {
        return row.reading()
                .map(own -> own.figure().value())
                .map(own -> 1 + better(own, all, indicator));
    }

    private static int better(BigDecimal own, List<ComparedTownship> all, Indicator indicator) {
        var way = indicator.direction() == Direction.UP ? 1 : -1;
        return (int)
                all.stream()
                        .flatMap(other -> other.reading().stream())
                        .filter(other -> other.figure().value().compareTo(own) * way > 0)
                        .count();
    }
}
