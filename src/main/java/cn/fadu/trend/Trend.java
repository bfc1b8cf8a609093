package cn.fadu.trend;

import cn.fadu.indicator.Qualifier;
import cn.fadu.indicator.Reading;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One indicator's figures or one node's scores over the published years, the oldest first, beside
 * the county's spread.
 */
public record Trend(String code, List<Point> points) {

    public Trend {
        points = List.copyOf(points);
    }

    /**
     * A year's own figure and the county's.
     *
     * @param filed the approved reading behind the own figure; none for scores and derived figures
     */
    public record Point(
            int year,
            int edition,
            int frameworkVersion,
            Instant publishedAt,
            Optional<BigDecimal> own,
            Optional<County> county,
            Optional<Reading> filed) {

        public boolean approximate() {
            return filed.filter(reading -> reading.figure().qualifier() != Qualifier.EXACT)
                    .isPresent();
        }

        public boolean partial() {
            return filed.filter(reading -> !reading.period().isFullYear()).isPresent();
        }

        /** The months it covers within its year; the whole year where no reading says otherwise. */
        private List<Integer> months() {
            return filed.map(Reading::period)
                    .map(
                            period ->
                                    List.of(
                                            period.from().getMonthValue(),
                                            period.to().getMonthValue()))
                    .orElse(List.of(1, 12));
        }
    }

    /** How the county's townships are spread; {@code reporting} of them have a value. */
    public record County(
            int reporting,
            BigDecimal median,
            BigDecimal lowerQuartile,
            BigDecimal upperQuartile,
            BigDecimal best) {}

    /** Why a year is not comparable with the one before it. */
    public enum Break {
        FRAMEWORK,
        PERIOD,
        GAP
    }

    /** Empty where a line may be drawn from the point before to this one. */
    public Optional<Break> breakBefore(int index) {
        if (index == 0) {
            return Optional.empty();
        }
        var then = points.get(index - 1);
        var now = points.get(index);
        if (then.frameworkVersion() != now.frameworkVersion()) {
            return Optional.of(Break.FRAMEWORK);
        }
        if (then.own().isPresent()
                && now.own().isPresent()
                && !then.months().equals(now.months())) {
            return Optional.of(Break.PERIOD);
        }
        return now.year() - then.year() > 1 ? Optional.of(Break.GAP) : Optional.empty();
    }

    /** Whether any year has an own figure. */
    public boolean hasOwn() {
        return points.stream().anyMatch(point -> point.own().isPresent());
    }
}
