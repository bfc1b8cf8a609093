package cn.fadu.indicator;

import static java.util.Objects.requireNonNullElse;

import cn.fadu.indicator.FrameworkDocument.IndicatorLine;
import cn.fadu.indicator.FrameworkDocument.NodeLine;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks whether a framework's file makes sense, from its top to its last indicator. */
final class FrameworkCheck {

    static final List<String> NORMALISATIONS =
            List.of(
                    "goalposts",
                    "min-max",
                    "z-score",
                    "rank",
                    "percentile",
                    "borda",
                    "distance-to-target",
                    "none");
    static final List<String> AGGREGATIONS =
            List.of("arithmetic", "geometric", "harmonic", "copeland");
    static final List<String> TIES = List.of("min", "max", "dense");
    static final List<String> TRANSFORMS = List.of("none", "ln", "log10", "sqrt");

    private static final List<String> KINDS = List.of("count", "rate", "flag");
    private static final List<String> DIRECTIONS = List.of("up", "down", "context");
    private static final List<String> HEADS = List.of("residents", "villages");

    /** What is wrong, with the code of the line where it is, if it is in one. */
    record Fault(String code, String why) {}

    /** Leaves the first thing found as the answer. */
    private static final class Found extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Fault fault;

        Found(String code, String why) {
            super(why, null, false, false);
            this.fault = new Fault(code, why);
        }
    }

    private final FrameworkDocument document;
    private final Map<String, @Nullable String> parents = new LinkedHashMap<>();
    private final Set<String> codes = new HashSet<>();

    private FrameworkCheck(FrameworkDocument document) {
        this.document = document;
    }

    static Optional<Fault> faultOf(FrameworkDocument document) {
        try {
            new FrameworkCheck(document).check();
            return Optional.empty();
        } catch (Found found) {
            return Optional.of(found.fault);
        }
    }

    private void check() throws Found {
        checkRules();
        for (var node : document.nodes() == null ? List.<NodeLine>of() : document.nodes()) {
            checkNode(node);
        }
        when(parents.isEmpty(), "", "a framework needs a node");
        for (var line : indicators()) {
            checkIndicator(line);
        }
        checkWeights();
    }

    private List<IndicatorLine> indicators() {
        return document.indicators() == null ? List.of() : document.indicators();
    }

    private void checkRules() throws Found {
        when(isBlank(document.code()), "", "the code is missing");
        when(document.title() == null, "", "the title is missing");
        when(document.version() < 1, "", "the version is 1 or more");
        var scale = document.scale() == null ? List.<Double>of() : document.scale();
        when(
                scale.size() != 2 || !(scale.getFirst() < scale.getLast()),
                "",
                "the scale is two ascending numbers");
        oneOf(NORMALISATIONS, document.normalisation(), "", "the normalisation");
        oneOf(AGGREGATIONS, document.aggregation(), "", "the aggregation");
        var coverage = document.minimumCoverage();
        when(!(coverage >= 0 && coverage <= 1), "", "minimum-coverage is a share from 0 to 1");
        var rank = document.rank();
        when(
                rank == null || rank.decimals() < 0 || rank.decimals() > 12,
                "",
                "rank states decimals from 0 to 12");
        if (rank != null && rank.ties() != null) {
            oneOf(TIES, rank.ties(), "", "ties");
        }
    }

    private void checkNode(NodeLine node) throws Found {
        var code = requireNonNullElse(node.code(), "");
        when(code.isBlank(), "", "a node has no code");
        when(!codes.add(code), code, "the code %s stands twice".formatted(code));
        when(
                node.parent() != null && !parents.containsKey(node.parent()),
                code,
                "%s stands under %s, which is not above it".formatted(code, node.parent()));
        when(
                isBlank(node.zh()) || isBlank(node.en()),
                code,
                "%s needs a name in both languages".formatted(code));
        checkWeight(code, node.weight());
        if (node.aggregation() != null) {
            oneOf(AGGREGATIONS, node.aggregation(), code, "the aggregation");
        }
        parents.put(code, node.parent());
    }

    private void checkIndicator(IndicatorLine line) throws Found {
        var code = requireNonNullElse(line.code(), "");
        when(
                !IndicatorCode.isCode(code) || !codes.add(code),
                code,
                "the code %s is malformed or stands twice".formatted(code));
        when(
                line.parent() == null || !parents.containsKey(line.parent()),
                code,
                "%s stands under %s, which is no node".formatted(code, line.parent()));
        when(
                isBlank(line.zh()) || isBlank(line.en()) || line.unit() == null,
                code,
                "%s needs a name in both languages and a unit".formatted(code));
        oneOf(KINDS, line.kind(), code, "the kind");
        oneOf(DIRECTIONS, line.direction(), code, "the direction");
        if (line.transform() != null) {
            oneOf(TRANSFORMS, line.transform(), code, "the transform");
        }
        for (var base : line.per() == null ? List.<String>of() : line.per()) {
            oneOf(HEADS, base, code, "per");
        }
        checkWeight(code, line.weight());
        checkYardstick(code, line);
    }

    private void checkYardstick(String code, IndicatorLine line) throws Found {
        var posts = line.goalposts();
        when(
                posts != null && (posts.size() != 2 || isReversed(posts)),
                code,
                "the goalposts of %s are two ascending numbers".formatted(code));
        when(
                line.isRanked() && posts == null && "goalposts".equals(document.normalisation()),
                code,
                "%s is ranked but has no goalposts".formatted(code));
        when(
                line.isRanked()
                        && line.target() == null
                        && "distance-to-target".equals(document.normalisation()),
                code,
                "%s is ranked but has no target".formatted(code));
    }

    private static boolean isReversed(List<BigDecimal> posts) {
        return posts.getFirst().compareTo(posts.getLast()) >= 0;
    }

    private static void checkWeight(String code, @Nullable Double weight) throws Found {
        when(
                weight != null && !(weight >= 0 && weight <= 1e9),
                code,
                "the weight of %s is zero or more".formatted(code));
    }

    /** What is ranked hangs under the first node, and its weights can be shared out. */
    private void checkWeights() throws Found {
        var top = parents.keySet().iterator().next();
        var sums = new LinkedHashMap<String, Double>();
        for (var line : indicators()) {
            if (line.isRanked()) {
                var parent = requireNonNullElse(line.parent(), "");
                sums.merge(parent, requireNonNullElse(line.weight(), 1.0), Double::sum);
                when(
                        !topOf(parent).equals(top),
                        requireNonNullElse(line.code(), ""),
                        "%s is ranked but does not hang under %s".formatted(line.code(), top));
            }
        }
        var holding = new HashSet<String>();
        sums.keySet().forEach(code -> addWithParents(code, holding));
        for (var node : document.nodes() == null ? List.<NodeLine>of() : document.nodes()) {
            if (node.parent() != null && holding.contains(requireNonNullElse(node.code(), ""))) {
                sums.merge(node.parent(), requireNonNullElse(node.weight(), 1.0), Double::sum);
            }
        }
        for (var sum : sums.entrySet()) {
            when(
                    sum.getValue() == 0,
                    sum.getKey(),
                    "the weights under %s add up to zero".formatted(sum.getKey()));
        }
    }

    private String topOf(String code) {
        var at = code;
        for (var parent = parents.get(at); parent != null; parent = parents.get(at)) {
            at = parent;
        }
        return at;
    }

    private void addWithParents(String code, Set<String> holding) {
        for (@Nullable String at = code; at != null; at = parents.get(at)) {
            holding.add(at);
        }
    }

    private static void oneOf(List<String> words, @Nullable String word, String code, String what)
            throws Found {
        when(
                word == null || !words.contains(word),
                code,
                "%s%s is one of %s, not %s"
                        .formatted(
                                what,
                                code.isEmpty() ? "" : " of " + code,
                                String.join(", ", words),
                                word));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static void when(boolean wrong, String code, String why) throws Found {
        if (wrong) {
            throw new Found(code, why);
        }
    }
}
