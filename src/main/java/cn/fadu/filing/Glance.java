package cn.fadu.filing;

import cn.fadu.filing.Oddity.Approximate;
import cn.fadu.filing.Oddity.FewCases;
import cn.fadu.filing.Oddity.OutOfLine;
import cn.fadu.filing.Oddity.PartExceedsWhole;
import cn.fadu.filing.Oddity.PartOfTheYear;
import cn.fadu.filing.Oddity.PartsDisagree;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Qualifier;
import cn.fadu.indicator.Reading;
import cn.fadu.scoring.QualityFlag;
import cn.fadu.scoring.QualityFlag.PerfectEverywhere;
import cn.fadu.scoring.QualityFlag.RateDisagrees;
import cn.fadu.scoring.QualityFlag.SmallDenominator;
import cn.fadu.scoring.QualityFlag.ThinCoverage;
import cn.fadu.scoring.QualityRules.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One look at each figure: the quality check's flags in a reviewer's terms, and its own words. */
record Glance(FiguresBeside beside, List<Ratio> ratios, List<QualityFlag> flags) {

    private static final BigDecimal RATE_JUMP = BigDecimal.valueOf(15);
    private static final BigDecimal COUNT_JUMP_SHARE = BigDecimal.valueOf(50);
    private static final BigDecimal COUNT_JUMP_LEAST = BigDecimal.TEN;

    /** From this many years on the robust check speaks; before that only the last year can. */
    private static final int HISTORY = 3;

    /** Fewer others prove nothing, and the check leaves them out. */
    private static final int ENOUGH_PEERS = 5;

    List<Oddity> at(Indicator indicator) {
        var code = indicator.code();
        var found = new ArrayList<Oddity>();
        flags.stream()
                .flatMap(flag -> told(flag).stream())
                .filter(oddity -> oddity.code().equals(code))
                .forEach(found::add);
        reading(code).ifPresent(reading -> look(indicator, reading, found));
        return found;
    }

    private void look(Indicator indicator, Reading reading, List<Oddity> found) {
        if (beside.before(reading).size() < HISTORY) {
            jump(indicator, reading).ifPresent(found::add);
        }
        if (reading.figure().qualifier() != Qualifier.EXACT) {
            found.add(new Approximate(reading.code()));
        }
        if (!reading.period().isFullYear()) {
            found.add(new PartOfTheYear(reading.code(), reading.period()));
        }
    }

    private Optional<Oddity> told(QualityFlag flag) {
        return switch (flag) {
            case ThinCoverage _, PerfectEverywhere _ -> Optional.empty();
            case SmallDenominator(_, _, var rate, var whole, _) ->
                    reading(whole).map(cases -> new FewCases(code(rate), cases.figure().value()));
            case QualityFlag.PartOverWhole(_, _, var part, _, var whole, _) ->
                    inTheSameTerms(part, whole)
                            ? Optional.of(new PartExceedsWhole(code(part), code(whole)))
                            : Optional.empty();
            case RateDisagrees(_, _, var rate, _, var worked) ->
                    restsOnTheSameTerms(rate)
                            ? Optional.of(new PartsDisagree(code(rate), rounded(worked)))
                            : Optional.empty();
            case QualityFlag.Jump(_, _, var indicator, _, _, _, _) ->
                    reading(indicator).map(this::outOfLine);
        };
    }

    private Oddity outOfLine(Reading reading) {
        var before = beside.before(reading);
        var last = before.getLast();
        int peers = beside.peers(reading);
        return new OutOfLine(
                reading.code(),
                last.period().year(),
                last.figure().value(),
                before.size(),
                peers < ENOUGH_PEERS ? 0 : peers);
    }

    private boolean restsOnTheSameTerms(String rate) {
        return ratios.stream()
                .filter(ratio -> ratio.rate().equals(rate))
                .allMatch(
                        ratio ->
                                inTheSameTerms(ratio.part(), ratio.whole())
                                        && inTheSameTerms(rate, ratio.whole()));
    }

    /** An approximate figure, or one of other months, disproves none. */
    private boolean inTheSameTerms(String one, String other) {
        return Stream.of(one, other)
                        .flatMap(code -> reading(code).stream())
                        .allMatch(each -> each.figure().qualifier() == Qualifier.EXACT)
                && reading(one).map(Reading::period).equals(reading(other).map(Reading::period));
    }

    private Optional<Oddity> jump(Indicator indicator, Reading reading) {
        int lastYear = beside.background().year() - 1;
        var before = beside.background().own().of(lastYear, indicator.code());
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

    private Optional<Reading> reading(String code) {
        return reading(code(code));
    }

    private Optional<Reading> reading(IndicatorCode code) {
        return Optional.ofNullable(beside.readings().get(code));
    }

    private static IndicatorCode code(String text) {
        return new IndicatorCode(text);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
