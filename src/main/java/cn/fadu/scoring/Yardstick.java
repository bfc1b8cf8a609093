package cn.fadu.scoring;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a value is held against, in the indicator's own unit.
 *
 * @param ceiling the value above which more earns nothing more
 * @param capped whether values outside goalposts or beyond a target stay inside the scale
 */
public record Yardstick(
        Transform transform,
        Optional<Posts> posts,
        OptionalDouble target,
        OptionalDouble ceiling,
        boolean capped) {

    static final Yardstick PLAIN =
            new Yardstick(
                    Transform.NONE,
                    Optional.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    true);
}
