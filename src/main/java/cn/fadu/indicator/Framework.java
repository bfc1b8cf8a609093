package cn.fadu.indicator;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One version of a county's indicator tree: what is measured, how it is weighed and how scores are
 * rounded before they are ranked. Immutable; a change is a new version.
 */
public final class Framework {

    /**
     * How scores come about: the ends of the scale, the smallest share of ranked indicators a
     * township must report to be ranked (0 to 1), the decimals a score is rounded to, and which
     * place equal scores share (min: 1-2-2-4).
     */
    public record Rules(
            double lowest,
            double highest,
            String normalisation,
            String aggregation,
            double minimumCoverage,
            int decimals,
            String ties) {}

    private final String code;
    private final int version;
    private final Words title;
    private final Rules rules;
    private final List<Node> nodes;
    private final List<Indicator> indicators;
    private final Map<IndicatorCode, Indicator> byCode;

    Framework(
            String code,
            int version,
            Words title,
            Rules rules,
            List<Node> nodes,
            List<Indicator> indicators) {
        this.code = code;
        this.version = version;
        this.title = title;
        this.rules = rules;
        this.nodes = List.copyOf(nodes);
        this.indicators = List.copyOf(indicators);
        this.byCode =
                indicators.stream()
                        .collect(toUnmodifiableMap(Indicator::code, Function.identity()));
    }

    public Framework withVersion(int other) {
        return new Framework(code, other, title, rules, nodes, indicators);
    }

    public Framework with(Rules other) {
        return new Framework(code, version, title, other, nodes, indicators);
    }

    /** With the node of that code replaced. */
    public Framework with(Node other) {
        var changed =
                nodes.stream()
                        .map(node -> node.code().equals(other.code()) ? other : node)
                        .toList();
        return new Framework(code, version, title, rules, changed, indicators);
    }

    /** With the indicator of that code replaced. */
    public Framework with(Indicator other) {
        var changed =
                indicators.stream()
                        .map(each -> each.code().equals(other.code()) ? other : each)
                        .toList();
        return new Framework(code, version, title, rules, nodes, changed);
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    public Words title() {
        return title;
    }

    public Rules rules() {
        return rules;
    }

    /** Every node, parents before children, in the order of the file. */
    public List<Node> nodes() {
        return nodes;
    }

    /** Every indicator in the order of the file. */
    public List<Indicator> indicators() {
        return indicators;
    }

    /** The top of the ranked tree: the first node of the file. */
    public Node top() {
        return nodes.getFirst();
    }

    /** The nodes right under the top, in the order of the file. */
    public List<Node> dimensions() {
        return nodes.stream()
                .filter(node -> node.parent().equals(Optional.of(top().code())))
                .toList();
    }

    public Optional<Node> node(String code) {
        return nodes.stream().filter(node -> node.code().equals(code)).findFirst();
    }

    public Optional<Indicator> indicator(IndicatorCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public List<Indicator> under(Node node) {
        return indicators.stream().filter(each -> each.parent().equals(node.code())).toList();
    }

    public List<Indicator> ranked() {
        return indicators.stream().filter(Indicator::ranked).toList();
    }

    /** The name of a node or an indicator; the code itself when the framework knows neither. */
    public Words nameOf(String code) {
        return node(code)
                .map(Node::name)
                .or(
                        () ->
                                IndicatorCode.isCode(code)
                                        ? indicator(new IndicatorCode(code)).map(Indicator::name)
                                        : Optional.empty())
                .orElseGet(() -> new Words(code, code));
    }
}
