package cn.fadu.filing;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Qualifier;
import cn.fadu.indicator.Reading;
import cn.fadu.scoring.Formula;
import cn.fadu.scoring.Formula.Binary;
import cn.fadu.scoring.Formula.Constant;
import cn.fadu.scoring.Formula.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks over a year's figures as an experienced reviewer does at first glance. */
public final class Oddities {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FEW = BigDecimal.TEN;

    /** A rate may be rounded and its parts counted at another hour. */
    private static final BigDecimal ROUNDING = BigDecimal.ONE;

    private static final BigDecimal RATE_JUMP = BigDecimal.valueOf(15);
    private static final BigDecimal COUNT_JUMP_SHARE = BigDecimal.valueOf(50);
    private static final BigDecimal COUNT_JUMP_LEAST = BigDecimal.TEN;
    private static final int ENOUGH_RATES = 4;

    private final Framework framework;
    private final Map<IndicatorCode, Reading> readings;
    private final Map<IndicatorCode, Reading> yearBefore;

    public Oddities(
            Framework framework,
            Map<IndicatorCode, Reading> readings,
            Map<IndicatorCode, Reading> yearBefore) {
        this.framework = framework;
        this.readings = readings;
        this.yearBefore = yearBefore;
    }

    /** In the order of the framework. */
    public List<Oddity> all() {
        return framework.indicators().stream()
                .map(Indicator::code)
                .flatMap(code -> of(code).stream())
                .toList();
    }

    /** How many rates there are when every single one of them is 100 %; otherwise empty. */
    public Optional<Integer> everyRateFull() {
        var rates =
                framework.indicators().stream()
                        .filter(Indicator::isRate)
                        .flatMap(rate -> Optional.ofNullable(readings.get(rate.code())).stream())
                        .toList();
        return rates.size() >= ENOUGH_RATES && rates.stream().allMatch(Oddities::isFull)
                ? Optional.of(rates.size())
                : Optional.empty();
    }

    public List<Oddity> of(IndicatorCode code) {
        var reading = readings.get(code);
        var indicator = framework.indicator(code);
        if (reading == null || indicator.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Oddity>();
        found.addAll(againstItsParts(indicator.get(), reading));
        jump(indicator.get(), reading).ifPresent(found::add);
        if (reading.figure().qualifier() != Qualifier.EXACT) {
            found.add(new Oddity.Approximate(code));
        }
        if (!reading.period().isFullYear()) {
            found.add(new Oddity.PartOfTheYear(code, reading.period()));
        }
        return found;
    }

    private Optional<Oddity> jump(Indicator indicator, Reading reading) {
        var before = Optional.ofNullable(yearBefore.get(indicator.code()));
        boolean far =
                switch (Change.since(indicator, before, Optional.of(reading))) {
                    case Change.Points(var points) -> points.abs().compareTo(RATE_JUMP) >= 0;
                    case Change.Share(var difference, var share) ->
                            share.abs().compareTo(COUNT_JUMP_SHARE) >= 0
                                    && difference.abs().compareTo(COUNT_JUMP_LEAST) >= 0;
                    case Change.FromZero(var difference) ->
                            difference.abs().compareTo(COUNT_JUMP_LEAST) >= 0;
                    case Change.NotComparable _, Change.Unknown _ -> false;
                };
        return far
                ? before.map(then -> new Oddity.Jump(indicator.code(), then.figure().value()))
                : Optional.empty();
    }

    private List<Oddity> againstItsParts(Indicator indicator, Reading reading) {
        return share(indicator).stream()
                .flatMap(share -> compared(indicator.code(), share, reading))
                .toList();
    }

    private Stream<Oddity> compared(IndicatorCode rate, Share share, Reading reading) {
        var part = Optional.ofNullable(readings.get(share.part()));
        var whole = Optional.ofNullable(readings.get(share.whole()));
        if (part.isEmpty() || whole.isEmpty() || whole.get().figure().value().signum() == 0) {
            return Stream.empty();
        }
        var cases = whole.get().figure().value();
        var counted = part.get().figure().value();
        if (counted.compareTo(cases) > 0) {
            return Stream.of(new Oddity.PartExceedsWhole(share.part(), share.whole()));
        }
        var expected = counted.multiply(HUNDRED).divide(cases, 1, RoundingMode.HALF_UP);
        if (expected.subtract(reading.figure().value()).abs().compareTo(ROUNDING) > 0) {
            return Stream.of(new Oddity.PartsDisagree(rate, expected));
        }
        return isFull(reading) && cases.compareTo(FEW) < 0
                ? Stream.of(new Oddity.FewCases(rate, cases))
                : Stream.empty();
    }

    private record Share(IndicatorCode part, IndicatorCode whole) {}

    /** The two counts of a rate whose formula is their quotient. */
    private static Optional<Share> share(Indicator indicator) {
        return indicator
                .formula()
                .map(Formula::read)
                .filter(Formula.Reading.Read.class::isInstance)
                .map(Formula.Reading.Read.class::cast)
                .map(Formula.Reading.Read::formula)
                .flatMap(Oddities::share);
    }

    private static Optional<Share> share(Formula formula) {
        return switch (formula) {
            case Binary(var by, var quotient, Constant _) when by == '*' -> share(quotient);
            case Binary(var by, Part(var part), Part(var whole)) when by == '/' ->
                    Optional.of(new Share(new IndicatorCode(part), new IndicatorCode(whole)));
            default -> Optional.empty();
        };
    }

    private static boolean isFull(Reading rate) {
        return rate.figure().value().compareTo(HUNDRED) == 0;
    }
}
