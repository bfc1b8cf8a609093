package cn.fadu.scoring;

import cn.fadu.scoring.QualityFlag.Jump;
import cn.fadu.scoring.QualityFlag.PartOverWhole;
import cn.fadu.scoring.QualityFlag.PerfectEverywhere;
import cn.fadu.scoring.QualityFlag.RateDisagrees;
import cn.fadu.scoring.QualityFlag.SmallDenominator;
import cn.fadu.scoring.QualityFlag.ThinCoverage;
import cn.fadu.scoring.QualityRules.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Looks through one year's figures for what a reviewer should ask about. */
public final class QualityCheck {

    /** A rate stated with no decimals may be half a point off. */
    private static final double ROUNDING = 0.5 + 1e-9;

    private static final int FEWEST_RATES = 5;
    private static final int SHORTEST_HISTORY = 3;
    private static final int FEWEST_PEERS = 5;

    private final Values values;
    private final QualityRules rules;
    private final int year;

    private QualityCheck(Values values, QualityRules rules, int year) {
        this.values = values;
        this.rules = rules;
        this.year = year;
    }

    /** By unit; a unit's flags in the order of the rules. */
    public static List<QualityFlag> of(Scores scores, QualityRules rules, int year) {
        double minimum = scores.method().minimumCoverage();
        var flags = new ArrayList<QualityFlag>();
        for (var unit : scores.units(year)) {
            double share = scores.coverage(unit, year, scores.top());
            coverage(unit, year, share, minimum).ifPresent(flags::add);
            flags.addAll(of(scores.values(), rules, year, unit));
        }
        return List.copyOf(flags);
    }

    /** One unit's flags where nothing is scored yet; the others only serve to compare. */
    public static List<QualityFlag> of(Values values, QualityRules rules, int year, String unit) {
        var check = new QualityCheck(values, rules, year);
        var flags = new ArrayList<QualityFlag>();
        check.perfectEverywhere(unit).ifPresent(flags::add);
        rules.ratios().forEach(ratio -> check.checkRatio(unit, ratio, flags));
        values.indicators().forEach(code -> check.jump(unit, code).ifPresent(flags::add));
        return List.copyOf(flags);
    }

    /** Both shares from 0 to 1, counted on the leaf indicators that are ranked. */
    public static Optional<ThinCoverage> coverage(
            String unit, int year, double share, double minimum) {
        return share + 1e-9 < minimum
                ? Optional.of(new ThinCoverage(unit, year, share, minimum))
                : Optional.empty();
    }

    private OptionalDouble value(String unit, String code) {
        return values.value(unit, year, code);
    }

    private Optional<QualityFlag> perfectEverywhere(String unit) {
        var stated =
                rules.rates().stream()
                        .flatMapToDouble(rate -> value(unit, rate).stream())
                        .toArray();
        boolean perfect = IntStream.range(0, stated.length).allMatch(i -> stated[i] == 100);
        return perfect && stated.length >= FEWEST_RATES
                ? Optional.of(new PerfectEverywhere(unit, year, stated.length))
                : Optional.empty();
    }

    private void checkRatio(String unit, Ratio ratio, List<QualityFlag> flags) {
        var part = value(unit, ratio.part());
        var whole = value(unit, ratio.whole());
        if (whole.isEmpty()) {
            return;
        }
        double all = whole.getAsDouble();
        if (!ratio.rate().isEmpty() && all > 0 && all < rules.smallDenominator()) {
            flags.add(new SmallDenominator(unit, year, ratio.rate(), ratio.whole(), all));
        }
        if (part.isPresent() && part.getAsDouble() > all) {
            flags.add(
                    new PartOverWhole(
                            unit, year, ratio.part(), part.getAsDouble(), ratio.whole(), all));
        } else if (part.isPresent() && all > 0) {
            double worked = 100 * part.getAsDouble() / all;
            value(unit, ratio.rate()).stream()
                    .filter(stated -> Math.abs(stated - worked) > ROUNDING)
                    .forEach(
                            stated ->
                                    flags.add(
                                            new RateDisagrees(
                                                    unit, year, ratio.rate(), stated, worked)));
        }
    }

    /** Both tests must fail, so that neither a general change nor a restless unit is flagged. */
    private Optional<QualityFlag> jump(String unit, String code) {
        var now = value(unit, code);
        var history =
                values.years().stream()
                        .filter(earlier -> earlier < year)
                        .flatMapToDouble(earlier -> values.value(unit, earlier, code).stream())
                        .toArray();
        if (now.isEmpty() || history.length < SHORTEST_HISTORY) {
            return Optional.empty();
        }
        double before = history[history.length - 1];
        var peers = changesOfPeers(unit, code);
        double fromHistory = Robust.deviations(now.getAsDouble(), history);
        double fromPeers =
                peers.length < FEWEST_PEERS
                        ? fromHistory
                        : Robust.deviations(now.getAsDouble() - before, peers);
        boolean far = Math.abs(fromHistory) > rules.jump() && Math.abs(fromPeers) > rules.jump();
        return far
                ? Optional.of(
                        new Jump(
                                unit,
                                year,
                                code,
                                before,
                                now.getAsDouble(),
                                fromHistory,
                                fromPeers))
                : Optional.empty();
    }

    private double[] changesOfPeers(String unit, String code) {
        return values.units().stream()
                .filter(peer -> !peer.equals(unit))
                .flatMapToDouble(
                        peer ->
                                values.value(peer, year, code).stream()
                                        .flatMap(
                                                now ->
                                                        values.value(peer, year - 1, code).stream()
                                                                .map(before -> now - before)))
                .toArray();
    }
}
