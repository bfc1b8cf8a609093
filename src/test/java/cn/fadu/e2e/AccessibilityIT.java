package cn.fadu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every page that the router knows, in both schemes, against WCAG 2.2 AA as axe reads it. */
@Tag("browser")
class AccessibilityIT {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String DARK =
            "document.documentElement.style.colorScheme = 'dark';"
                    + "document.documentElement.setAttribute('theme', 'dark')";

    /** Violations alone, a few places of each, for a page's passes would take long to tell. */
    private static final String AXE =
            """
            async only => (await axe.run(document, { runOnly: only, resultTypes: ['violations'] })).violations
                .flatMap(rule => rule.nodes.slice(0, 3)
                    .map(node => [rule.id, node.target.join(' '), node.html.slice(0, 160), node.failureSummary.slice(0, 200)]
                        .join(' | ').replace(/\\s+/g, ' ')))
            """;

    @RegisterExtension final Visitors visitors = new Visitors();

    private final Set<String> seen = new HashSet<>();
    private final List<String> violations = new ArrayList<>();

    @Test
    void no_page_breaks_a_rule_of_accessibility() {
        look("reviewer@demo", "REVIEWER");
        look("clerk@demo", "CLERK");
        look("leader@demo", "LEADER");
        look("head@demo", "HEAD");
        look("operator@demo", "OPERATOR");
        var stranger = visitors.come();
        Pages.ofStrangers()
                .forEach(
                        address -> {
                            stranger.open(address);
                            examine(stranger, address);
                        });
        assertThat(violations).isEmpty();
        assertThat(seen).hasSizeGreaterThan(20);
    }

    private void look(String username, String role) {
        var visitor = visitors.come().signIn(username);
        Pages.walk(visitor, role, seen, address -> examine(visitor, address));
    }

    private void examine(Visitor visitor, String address) {
        seen.add(address);
        visitor.drawn();
        visitor.page().evaluate(AxeBuilder.getAxeScript());
        collect(visitor, address, "tag", WCAG);
        visitor.page().evaluate(DARK);
        visitor.drawn();
        collect(visitor, address + " dark", "rule", List.of("color-contrast"));
    }

    @SuppressWarnings("unchecked")
    private void collect(Visitor visitor, String where, String type, List<String> values) {
        var found = visitor.page().evaluate(AXE, Map.of("type", type, "values", values));
        ((List<String>) Objects.requireNonNull(found))
                .forEach(each -> violations.add(where + " | " + each));
    }
}
