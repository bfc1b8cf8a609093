package cn.fadu.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Two methods on the same values: who moves, and through which indicators. */
public record WhatIf(int year, List<Mover> movers) {

    /** A unit under both methods; the reasons add up to the difference of the scores. */
    public record Mover(
            String unit,
            OptionalInt rankBefore,
            OptionalInt rankAfter,
            OptionalDouble scoreBefore,
            OptionalDouble scoreAfter,
            List<Reason> reasons) {

        /** Places gained; 0 when the unit has no place under one of the methods. */
        public int places() {
            return rankBefore.isPresent() && rankAfter.isPresent()
                    ? rankBefore.getAsInt() - rankAfter.getAsInt()
                    : 0;
        }
    }

    /** What an indicator weighs and adds under each method; 0 where it takes no part. */
    public record Reason(
            String indicator,
            double weightBefore,
            double weightAfter,
            double contributionBefore,
            double contributionAfter) {

        public double difference() {
            return contributionAfter - contributionBefore;
        }
    }

    private static final Explanation.Line NONE =
            new Explanation.Line(
                    "",
                    List.of(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    0,
                    0);

    /** The greatest movement first; each with its greatest reasons first. */
    public static WhatIf compare(Scores before, Scores after, int year) {
        var movers =
                before.units(year).stream()
                        .map(unit -> mover(before, after, year, unit))
                        .sorted(
                                Comparator.comparingInt((Mover mover) -> Math.abs(mover.places()))
                                        .reversed())
                        .toList();
        return new WhatIf(year, movers);
    }

    private static Mover mover(Scores before, Scores after, int year, String unit) {
        return new Mover(
                unit,
                before.rank(unit, year, before.top()),
                after.rank(unit, year, after.top()),
                before.score(unit, year, before.top()),
                after.score(unit, year, after.top()),
                reasons(lines(before, unit, year), lines(after, unit, year)));
    }

    private static Map<String, Explanation.Line> lines(Scores scores, String unit, int year) {
        var lines = new TreeMap<String, Explanation.Line>();
        scores.explain(unit, year, scores.top())
                .ifPresent(
                        explanation ->
                                explanation
                                        .lines()
                                        .forEach(line -> lines.put(line.indicator(), line)));
        return lines;
    }

    private static List<Reason> reasons(
            Map<String, Explanation.Line> before, Map<String, Explanation.Line> after) {
        var codes = new TreeMap<>(before);
        codes.putAll(after);
        return codes.keySet().stream()
                .map(
                        code ->
                                reason(
                                        code,
                                        before.getOrDefault(code, NONE),
                                        after.getOrDefault(code, NONE)))
                .filter(reason -> reason.difference() != 0)
                .sorted(
                        Comparator.comparingDouble((Reason reason) -> Math.abs(reason.difference()))
                                .reversed())
                .toList();
    }

    private static Reason reason(String code, Explanation.Line before, Explanation.Line after) {
        return new Reason(
                code, before.weight(), after.weight(), before.contribution(), after.contribution());
    }
}
