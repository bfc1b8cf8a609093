package cn.fadu.indicator;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import cn.fadu.indicator.Framework.Rules;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A framework's file as it stands, before anybody has looked whether it makes sense. */
record FrameworkDocument(
        @Nullable String code,
        int version,
        @Nullable Words title,
        @Nullable List<Double> scale,
        @Nullable String normalisation,
        @Nullable String aggregation,
        @JsonProperty("minimum-coverage") double minimumCoverage,
        @Nullable Rounding rank,
        @Nullable List<NodeLine> nodes,
        @Nullable List<IndicatorLine> indicators) {

    record Rounding(int decimals, @Nullable String ties) {}

    record NodeLine(
            @Nullable String code,
            @Nullable String parent,
            @Nullable Double weight,
            @Nullable String aggregation,
            @Nullable String zh,
            @Nullable String en) {

        private Node node() {
            return new Node(
                    requireNonNull(code),
                    Optional.ofNullable(parent),
                    requireNonNullElse(weight, 1.0),
                    Optional.ofNullable(aggregation),
                    new Words(requireNonNull(zh), requireNonNull(en)));
        }
    }

    record IndicatorLine(
            @Nullable String code,
            @Nullable String parent,
            @Nullable String zh,
            @Nullable String en,
            @Nullable String unit,
            @Nullable String kind,
            @Nullable String direction,
            @Nullable Boolean ranked,
            @Nullable Double weight,
            @Nullable String transform,
            @Nullable List<BigDecimal> goalposts,
            @Nullable BigDecimal cap,
            @Nullable BigDecimal target,
            @Nullable String formula,
            @Nullable List<String> per,
            @JsonProperty("adds-up") @Nullable Boolean addsUp) {

        boolean isRanked() {
            return !"context".equals(direction) && requireNonNullElse(ranked, true);
        }

        private Indicator indicator() {
            return new Indicator(
                    new IndicatorCode(requireNonNull(code)),
                    requireNonNull(parent),
                    new Words(requireNonNull(zh), requireNonNull(en)),
                    requireNonNull(unit),
                    Indicator.Kind.valueOf(upper(requireNonNull(kind))),
                    Direction.valueOf(upper(requireNonNull(direction))),
                    isRanked(),
                    isRanked() ? requireNonNullElse(weight, 1.0) : 0,
                    requireNonNullElse(transform, "none"),
                    Optional.ofNullable(goalposts)
                            .map(ends -> new Goalposts(ends.getFirst(), ends.getLast())),
                    Optional.ofNullable(cap),
                    Optional.ofNullable(target),
                    Optional.ofNullable(formula),
                    requireNonNullElse(per, List.<String>of()).stream()
                            .map(base -> Indicator.PerHead.valueOf(upper(base)))
                            .toList(),
                    requireNonNullElse(addsUp, false));
        }
    }

    /** For a document without a fault only. */
    Framework framework() {
        var ends = requireNonNull(scale);
        var rounding = requireNonNull(rank);
        var rules =
                new Rules(
                        ends.getFirst(),
                        ends.getLast(),
                        requireNonNull(normalisation),
                        requireNonNull(aggregation),
                        minimumCoverage,
                        rounding.decimals,
                        requireNonNullElse(rounding.ties, "min"));
        return new Framework(
                requireNonNull(code),
                version,
                requireNonNull(title),
                rules,
                requireNonNull(nodes).stream().map(NodeLine::node).toList(),
                requireNonNull(indicators).stream().map(IndicatorLine::indicator).toList());
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
