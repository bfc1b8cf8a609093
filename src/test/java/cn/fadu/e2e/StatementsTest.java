package cn.fadu.e2e;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.tenancy.SentStatements;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A page asks the database as much about sixty townships and twelve years as about eighteen and
 * five: none of its questions stands in a loop.
 */
class StatementsTest {

    /** The fullest page, a township's report, asks 34 times. */
    private static final int MOST = 40;

    /** Work in the background may come between. */
    private static final int OTHERS = 3;

    @ParameterizedTest
    @ValueSource(strings = {"leader", "reviewer", "head", "clerk"})
    void no_page_asks_more_for_more_townships(String role) throws Exception {
        BigCounty.in(RunningFadu.get()::bean);
        var few = sent(role, role + "@demo");
        var many = sent(role, role + "@big");

        assertThat(many.keySet()).isEqualTo(few.keySet()).hasSizeGreaterThan(4);
        assertThat(few.values()).allMatch(count -> count <= MOST);
        many.forEach(
                (page, count) ->
                        assertThat(count)
                                .as(page)
                                .isLessThanOrEqualTo(requireNonNull(few.get(page)) + OTHERS));
    }

    private static Map<String, Integer> sent(String role, String account) throws Exception {
        var person = new FlowClient(RunningFadu.get().at(""));
        person.signIn(account, "fadu-demo-2026");
        person.arrive("/account");
        var sent = new TreeMap<String, Integer>();
        try (var statements = new SentStatements()) {
            for (var page : Pages.of(role.toUpperCase(Locale.ROOT))) {
                if (!page.contains(":")) {
                    person.click(page); // what is asked once only
                    sent.put(page, statements.during(() -> person.click(page)));
                }
            }
        }
        return sent;
    }
}
