package cn.fadu.cli.score;

import cn.fadu.indicator.Direction;
import cn.fadu.scoring.Leaf;
import cn.fadu.scoring.Normalisation;
import cn.fadu.scoring.Posts;
import cn.fadu.scoring.Transform;
import cn.fadu.scoring.Within;
import cn.fadu.scoring.Yardstick;
import java.util.Optional;
import java.util.OptionalDouble;

/** An indicator of a framework file, as the scoring takes it. */
final class LeafEntry {

    private LeafEntry() {}

    static Leaf leaf(YamlEntry entry, Direction direction) throws FileFault {
        var formula = entry.get("formula");
        var normalisation = entry.get("normalisation");
        var within = entry.get("within");
        return new Leaf(
                entry.need("code").text(),
                entry.need("parent").text(),
                entry.number("weight", 1),
                direction,
                formula.isEmpty() ? Optional.empty() : Optional.of(formula.get().text()),
                normalisation.isEmpty()
                        ? Optional.<Normalisation>empty()
                        : Optional.of(Words.normalisation(normalisation.get())),
                within.isEmpty()
                        ? Optional.<Within>empty()
                        : Optional.of(Words.constant(within.get(), Within.class)),
                yardstick(entry));
    }

    /** {@code cap: false} lets values leave the scale; {@code cap: 4} is a ceiling. */
    private static Yardstick yardstick(YamlEntry entry) throws FileFault {
        var posts = entry.get("goalposts");
        var target = entry.get("target");
        var cap = entry.get("cap");
        var transform = entry.get("transform");
        boolean ceiling = cap.isPresent() && cap.get().isNumber();
        return new Yardstick(
                transform.isEmpty()
                        ? Transform.NONE
                        : Words.constant(transform.get(), Transform.class),
                posts.isEmpty() ? Optional.empty() : Optional.of(posts(posts.get())),
                target.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(target.get().number()),
                ceiling ? OptionalDouble.of(cap.get().number()) : OptionalDouble.empty(),
                cap.isEmpty() || ceiling || cap.get().flag());
    }

    private static Posts posts(YamlEntry entry) throws FileFault {
        var ends = entry.pair();
        return new Posts(ends[0], ends[1]);
    }
}
