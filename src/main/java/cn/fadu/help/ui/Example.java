package cn.fadu.help.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Goalposts;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Node;
import cn.fadu.publication.Movement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The township whose published numbers the explanation is made with.
 *
 * @param nodes score by code of the tree's node, of those that have one
 * @param values reported value by code of the indicator
 */
record Example(
        String name,
        Framework framework,
        int year,
        int edition,
        int townships,
        int ranked,
        Optional<BigDecimal> score,
        Optional<Integer> rank,
        Optional<Places> places,
        BigDecimal coverage,
        Movement movement,
        Map<String, BigDecimal> nodes,
        Map<String, BigDecimal> values) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Between which places the rank lies under other sensible choices. */
    record Places(BigDecimal from, BigDecimal to) {}

    /** A dimension with its part of the whole, among those the township has a score in. */
    record Part(Node node, BigDecimal score, BigDecimal share) {

        BigDecimal contribution() {
            return score.multiply(share);
        }
    }

    /** A figure and the steps that make it a score. */
    record Step(Indicator indicator, Goalposts posts, BigDecimal value, BigDecimal score) {}

    List<Part> parts() {
        var present =
                framework.dimensions().stream()
                        .filter(node -> node.weight() > 0 && nodes.containsKey(node.code()))
                        .toList();
        var whole = BigDecimal.valueOf(present.stream().mapToDouble(Node::weight).sum());
        return present.stream()
                .map(
                        node ->
                                new Part(
                                        node,
                                        nodes.getOrDefault(node.code(), BigDecimal.ZERO),
                                        BigDecimal.valueOf(node.weight())
                                                .divide(whole, 10, RoundingMode.HALF_UP)))
                .toList();
    }

    /** The sum is the published score only where the framework adds up, as most do. */
    boolean addsUp() {
        return framework.rules().aggregation().equals("arithmetic");
    }

    /** A rate that is neither at the worst nor at the best end shows most. */
    Optional<Step> step() {
        if (!framework.rules().normalisation().equals("goalposts")) {
            return Optional.empty();
        }
        var steps =
                framework.ranked().stream().flatMap(indicator -> step(indicator).stream()).toList();
        return steps.stream()
                .filter(step -> step.score.signum() > 0 && step.score.compareTo(HUNDRED) < 0)
                .findFirst()
                .or(() -> steps.stream().findFirst());
    }

    private Optional<Step> step(Indicator indicator) {
        var value = Optional.ofNullable(values.get(indicator.code().value()));
        return indicator
                .goalposts()
                .flatMap(
                        posts ->
                                value.map(
                                        known ->
                                                new Step(
                                                        indicator,
                                                        posts,
                                                        known,
                                                        scaled(indicator, posts, known))));
    }

    private BigDecimal scaled(Indicator indicator, Goalposts posts, BigDecimal value) {
        var way = posts.high().subtract(posts.low());
        var gone =
                switch (indicator.direction()) {
                    case DOWN -> posts.high().subtract(value);
                    case UP, CONTEXT -> value.subtract(posts.low());
                };
        var share = gone.divide(way, 10, RoundingMode.HALF_UP).max(BigDecimal.ZERO);
        var rules = framework.rules();
        return share.min(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(rules.highest() - rules.lowest()))
                .add(BigDecimal.valueOf(rules.lowest()));
    }
}
