package cn.fadu.scoring;

import cn.fadu.indicator.Direction;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An indicator as it is scored.
 *
 * @param weight relative among the children of the parent
 * @param formula derives the value from other indicators where these are reported
 * @param normalisation its own, when it differs from the method's
 * @param within its own pool, when it differs from the method's
 */
public record Leaf(
        String code,
        String parent,
        double weight,
        Direction direction,
        Optional<String> formula,
        Optional<Normalisation> normalisation,
        Optional<Within> within,
        Yardstick yardstick) {

    public static Leaf up(String parent, String code) {
        return of(parent, code, Direction.UP);
    }

    public static Leaf down(String parent, String code) {
        return of(parent, code, Direction.DOWN);
    }

    private static Leaf of(String parent, String code, Direction direction) {
        return new Leaf(
                code,
                parent,
                1,
                direction,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Yardstick.PLAIN);
    }

    public Leaf weighing(double relative) {
        return new Leaf(
                code, parent, relative, direction, formula, normalisation, within, yardstick);
    }

    public Leaf derivedBy(String text) {
        var own = Optional.of(text);
        return new Leaf(code, parent, weight, direction, own, normalisation, within, yardstick);
    }

    public Leaf by(Normalisation different) {
        var own = Optional.of(different);
        return new Leaf(code, parent, weight, direction, formula, own, within, yardstick);
    }

    public Leaf against(Yardstick own) {
        return new Leaf(code, parent, weight, direction, formula, normalisation, within, own);
    }

    public Leaf transformed(Transform own) {
        var y = yardstick;
        return against(new Yardstick(own, y.posts(), y.target(), y.ceiling(), y.capped()));
    }

    public Leaf between(double low, double high) {
        var y = yardstick;
        var posts = Optional.of(new Posts(low, high));
        return against(new Yardstick(y.transform(), posts, y.target(), y.ceiling(), y.capped()));
    }

    public Leaf aimingAt(double value) {
        var y = yardstick;
        var target = OptionalDouble.of(value);
        return against(new Yardstick(y.transform(), y.posts(), target, y.ceiling(), y.capped()));
    }

    public Leaf noMoreThan(double most) {
        var y = yardstick;
        var ceiling = OptionalDouble.of(most);
        return against(new Yardstick(y.transform(), y.posts(), y.target(), ceiling, y.capped()));
    }

    public Leaf uncapped() {
        var y = yardstick;
        return against(new Yardstick(y.transform(), y.posts(), y.target(), y.ceiling(), false));
    }

    public Leaf comparedWithin(Within pool) {
        var own = Optional.of(pool);
        return new Leaf(code, parent, weight, direction, formula, normalisation, own, yardstick);
    }

    Within withinOr(Within common) {
        return within.orElse(common);
    }

    Normalisation normalisationOr(Normalisation common) {
        return normalisation.orElse(common);
    }
}
