package cn.fadu.scoring;

import cn.fadu.indicator.Direction;
import cn.fadu.scoring.Lever.Goal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Finds what would move a unit most: every indicator, set in turn to the median (the unit's own
 * value counts among it, as in any published median), to its target and to the best peer's value,
 * and everything scored again.
 */
public final class Levers {

    private final Scores scores;
    private final String unit;
    private final int year;
    private final int row;

    private Levers(Scores scores, String unit, int year) {
        this.scores = scores;
        this.unit = unit;
        this.year = year;
        this.row = scores.values().row(unit, year).orElseThrow();
    }

    /** Against all other units of the year. */
    public static List<Lever> of(Scores scores, String unit, int year) {
        return of(scores, unit, year, scores.units(year));
    }

    /**
     * The greatest gain of score first. Goals that are reached already are left out, and so are
     * those without any effect, such as a goal beyond a cap. Reporting a missing figure may cost
     * points and is a lever all the same where it brings a place at all.
     */
    public static List<Lever> of(Scores scores, String unit, int year, Collection<String> peers) {
        var levers = new Levers(scores, unit, year);
        var found = new ArrayList<Lever>();
        for (int leaf = 0; leaf < scores.tree().leaves().size(); leaf++) {
            for (var goal : Goal.values()) {
                levers.lever(leaf, goal, peers).ifPresent(found::add);
            }
        }
        found.sort(
                Comparator.comparingDouble(Lever::scoreGain)
                        .thenComparingInt(Lever::placesGained)
                        .reversed());
        return List.copyOf(found);
    }

    private Optional<Lever> lever(int position, Goal goal, Collection<String> peers) {
        var leaf = scores.tree().leaves().get(position);
        double now = scores.sheet().raw()[position][row];
        var reached = value(leaf, goal, peers);
        return reached.isPresent() && isBetter(leaf, reached.getAsDouble(), now)
                ? Optional.of(lever(position, goal, now, reached.getAsDouble()))
                        .filter(Lever::moves)
                : Optional.empty();
    }

    private static boolean isBetter(Leaf leaf, double goal, double now) {
        return Double.isNaN(now) || (leaf.direction() == Direction.DOWN ? goal < now : goal > now);
    }

    private OptionalDouble value(Leaf leaf, Goal goal, Collection<String> peers) {
        if (goal == Goal.TARGET) {
            var target = leaf.yardstick().target();
            return target.isPresent() && isDefined(leaf, target.getAsDouble())
                    ? target
                    : OptionalDouble.empty();
        }
        var values =
                peers.stream()
                        .filter(peer -> goal == Goal.MEDIAN || !peer.equals(unit))
                        .flatMapToDouble(peer -> scores.raw(peer, year, leaf.code()).stream())
                        .sorted()
                        .toArray();
        double p = goal == Goal.MEDIAN ? 0.5 : leaf.direction() == Direction.DOWN ? 0 : 1;
        return values.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Quantiles.ofSorted(values, p));
    }

    private static boolean isDefined(Leaf leaf, double target) {
        return Double.isFinite(leaf.yardstick().transform().of(target));
    }

    private Lever lever(int position, Goal goal, double now, double reached) {
        var then = new Variation(scores, position, row, reached);
        var top = scores.top();
        return new Lever(
                scores.tree().codeAt(position),
                goal,
                Double.isNaN(now) ? OptionalDouble.empty() : OptionalDouble.of(now),
                reached,
                then.score().orElse(0) - scores.score(unit, year, top).orElse(0),
                scores.rank(unit, year, top),
                then.rank(),
                then.sharing());
    }
}
