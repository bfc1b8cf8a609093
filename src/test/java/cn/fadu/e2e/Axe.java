package cn.fadu.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What of WCAG 2.2 AA the page in front of a visitor breaks, as axe reads it. */
final class Axe {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Violations alone, a few places of each, for a page's passes would take long to tell. */
    private static final String AXE =
            """
            async only => (await axe.run(document, { runOnly: only, resultTypes: ['violations'] })).violations
                .flatMap(rule => rule.nodes.slice(0, 3)
                    .map(node => [rule.id, node.target.join(' '), node.html.slice(0, 160), node.failureSummary.slice(0, 200)]
                        .join(' | ').replace(/\\s+/g, ' ')))
            """;

    private Axe() {}

    static List<String> violations(Visitor visitor) {
        visitor.page().evaluate(AxeBuilder.getAxeScript());
        return found(visitor, "tag", WCAG);
    }

    /** On a page that {@link #violations} has looked at before. */
    static List<String> contrasts(Visitor visitor) {
        return found(visitor, "rule", List.of("color-contrast"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> found(Visitor visitor, String type, List<String> values) {
        var found = visitor.page().evaluate(AXE, Map.of("type", type, "values", values));
        return (List<String>) Objects.requireNonNull(found);
    }
}
