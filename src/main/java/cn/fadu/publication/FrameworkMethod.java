package cn.fadu.publication;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Node;
import cn.fadu.scoring.Aggregation;
import cn.fadu.scoring.Branch;
import cn.fadu.scoring.Leaf;
import cn.fadu.scoring.Method;
import cn.fadu.scoring.Normalisation;
import cn.fadu.scoring.Ranking;
import cn.fadu.scoring.Ties;
import cn.fadu.scoring.Transform;
import cn.fadu.scoring.Uninformative;
import cn.fadu.scoring.Within;
import java.util.Locale;
import java.util.OptionalInt;

/** A county's framework as the scoring engine wants it: the ranked indicators and their tree. */
public final class FrameworkMethod {

    private FrameworkMethod() {}

    public static Method of(Framework framework) {
        var rules = framework.rules();
        var method =
                Method.named(framework.code())
                        .scale(rules.lowest(), rules.highest())
                        .normalisation(normalisation(rules.normalisation()))
                        .within(Within.YEAR)
                        .uninformative(Uninformative.LEAVE_OUT)
                        .aggregation(aggregation(rules.aggregation()))
                        .minimumCoverage(rules.minimumCoverage())
                        .ranking(new Ranking(OptionalInt.of(rules.decimals()), ties(rules.ties())));
        framework.nodes().stream()
                .filter(node -> holdsRanked(framework, node))
                .forEach(node -> method.branch(branch(node)));
        framework.ranked().forEach(indicator -> method.leaf(leaf(indicator)));
        return method.build();
    }

    private static boolean holdsRanked(Framework framework, Node node) {
        return framework.under(node).stream().anyMatch(Indicator::ranked)
                || framework.nodes().stream()
                        .filter(child -> child.parent().filter(node.code()::equals).isPresent())
                        .anyMatch(child -> holdsRanked(framework, child));
    }

    private static Branch branch(Node node) {
        var branch =
                node.parent()
                        .map(parent -> Branch.under(parent, node.code()).weighing(node.weight()))
                        .orElseGet(() -> Branch.top(node.code()));
        return node.aggregation().map(own -> branch.by(aggregation(own))).orElse(branch);
    }

    private static Leaf leaf(Indicator indicator) {
        var code = indicator.code().value();
        var leaf =
                switch (indicator.direction()) {
                    case UP -> Leaf.up(indicator.parent(), code);
                    case DOWN -> Leaf.down(indicator.parent(), code);
                    case CONTEXT -> throw new IllegalArgumentException(code + " is never ranked");
                };
        leaf = leaf.weighing(indicator.weight()).transformed(transform(indicator.transform()));
        if (indicator.formula().isPresent()) {
            leaf = leaf.derivedBy(indicator.formula().get());
        }
        if (indicator.goalposts().isPresent()) {
            var posts = indicator.goalposts().get();
            leaf = leaf.between(posts.low().doubleValue(), posts.high().doubleValue());
        }
        if (indicator.target().isPresent()) {
            leaf = leaf.aimingAt(indicator.target().get().doubleValue());
        }
        if (indicator.cap().isPresent()) {
            leaf = leaf.noMoreThan(indicator.cap().get().doubleValue());
        }
        return leaf;
    }

    private static Normalisation normalisation(String name) {
        return switch (name) {
            case "goalposts" -> Normalisation.GOALPOSTS;
            case "min-max" -> Normalisation.MIN_MAX;
            case "z-score" -> Normalisation.Z_SCORE;
            case "rank" -> Normalisation.RANK;
            case "percentile" -> Normalisation.PERCENTILE;
            case "borda" -> Normalisation.BORDA;
            case "distance-to-target" -> Normalisation.DISTANCE_TO_TARGET;
            case "none" -> Normalisation.NONE;
            default -> throw new IllegalArgumentException("Unknown normalisation: " + name);
        };
    }

    private static Aggregation aggregation(String name) {
        return switch (name) {
            case "arithmetic" -> Aggregation.ARITHMETIC;
            case "geometric" -> Aggregation.GEOMETRIC;
            case "harmonic" -> Aggregation.HARMONIC;
            case "copeland" -> Aggregation.COPELAND;
            default -> throw new IllegalArgumentException("Unknown aggregation: " + name);
        };
    }

    private static Ties ties(String name) {
        return Ties.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Transform transform(String name) {
        return Transform.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
