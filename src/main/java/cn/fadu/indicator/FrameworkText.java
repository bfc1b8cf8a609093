package cn.fadu.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A framework as a person would write its file: one line a node, one line an indicator. */
record FrameworkText(Framework framework) {

    String text() {
        var rules = framework.rules();
        var lines = new ArrayList<String>();
        lines.add("code: " + quoted(framework.code()));
        lines.add("version: " + framework.version());
        lines.add(
                "title: {zh: %s, en: %s}"
                        .formatted(quoted(framework.title().zh()), quoted(framework.title().en())));
        lines.add("scale: [%s, %s]".formatted(plain(rules.lowest()), plain(rules.highest())));
        lines.add("normalisation: " + rules.normalisation());
        lines.add("aggregation: " + rules.aggregation());
        lines.add("minimum-coverage: " + plain(rules.minimumCoverage()));
        lines.add("rank: {decimals: %d, ties: %s}".formatted(rules.decimals(), rules.ties()));
        lines.add("nodes:");
        framework.nodes().forEach(node -> lines.add(line(fields(node))));
        lines.add("indicators:");
        framework.indicators().forEach(indicator -> lines.add(line(fields(indicator))));
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> fields) {
        return "  - {" + String.join(", ", fields) + "}";
    }

    private static List<String> fields(Node node) {
        var fields = new ArrayList<String>();
        fields.add("code: " + quoted(node.code()));
        node.parent().ifPresent(parent -> fields.add("parent: " + quoted(parent)));
        fields.add("weight: " + plain(node.weight()));
        node.aggregation().ifPresent(own -> fields.add("aggregation: " + own));
        addName(fields, node.name());
        return fields;
    }

    private static List<String> fields(Indicator each) {
        var fields = new ArrayList<String>();
        fields.add("code: " + each.code());
        fields.add("parent: " + quoted(each.parent()));
        addName(fields, each.name());
        fields.add("unit: " + quoted(each.unit()));
        fields.add("kind: " + lower(each.kind()));
        fields.add("direction: " + lower(each.direction()));
        if (!each.ranked() && each.direction() != Direction.CONTEXT) {
            fields.add("ranked: false");
        }
        if (each.ranked() && each.weight() != 1) {
            fields.add("weight: " + plain(each.weight()));
        }
        if (!each.transform().equals("none")) {
            fields.add("transform: " + each.transform());
        }
        each.goalposts()
                .ifPresent(
                        posts ->
                                fields.add(
                                        "goalposts: [%s, %s]"
                                                .formatted(
                                                        posts.low().toPlainString(),
                                                        posts.high().toPlainString())));
        each.cap().ifPresent(cap -> fields.add("cap: " + cap.toPlainString()));
        each.target().ifPresent(target -> fields.add("target: " + target.toPlainString()));
        each.formula().ifPresent(formula -> fields.add("formula: " + quoted(formula)));
        if (!each.per().isEmpty()) {
            fields.add(
                    each.per().stream()
                            .map(FrameworkText::lower)
                            .collect(Collectors.joining(", ", "per: [", "]")));
        }
        if (each.addsUp()) {
            fields.add("adds-up: true");
        }
        return fields;
    }

    private static void addName(List<String> fields, Words name) {
        fields.add("zh: " + quoted(name.zh()));
        fields.add("en: " + quoted(name.en()));
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** Double quotes, inside which YAML reads every character as it stands but these two. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
