package cn.fadu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every page that the router knows, in both schemes, against WCAG 2.2 AA as axe reads it. */
@Tag("browser")
class AccessibilityIT {

    private static final String DARK =
            "document.documentElement.style.colorScheme = 'dark';"
                    + "document.documentElement.setAttribute('theme', 'dark')";

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
        collect(address, Axe.violations(visitor));
        visitor.page().evaluate(DARK);
        visitor.drawn();
        collect(address + " dark", Axe.contrasts(visitor));
    }

    private void collect(String where, List<String> found) {
        found.forEach(each -> violations.add(where + " | " + each));
    }
}
