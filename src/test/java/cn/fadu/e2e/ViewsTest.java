package cn.fadu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.identity.Accounts;
import cn.fadu.identity.Role;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.Authentication;

/** The views as the server keeps them, for several people at once and without a browser. */
class ViewsTest {

    private static final Map<Role, String> PEOPLE =
            Map.of(
                    Role.LEADER, "leader@demo",
                    Role.REVIEWER, "reviewer@demo",
                    Role.HEAD, "head@demo",
                    Role.CLERK, "clerk@demo",
                    Role.OPERATOR, "operator@demo");

    private static SecuredBrowserlessApplicationContext<Authentication> application;

    @BeforeAll
    static void open() {
        application = RunningFadu.get().withoutBrowser();
    }

    @AfterAll
    static void close() {
        application.close();
    }

    private static BrowserlessUIContext window(String username, Role role) {
        return application.newUser(username, role.name()).newWindow();
    }

    /** What the window shows after somebody followed a link to the address. */
    private static String shown(BrowserlessUIContext window, String address) {
        window.activate();
        window.getUI().navigate(address);
        window.roundTrip();
        return window.getCurrentView().getElement().getTextRecursively();
    }

    private static List<String> pages(Role role) {
        return Pages.of(role.name()).stream()
                .filter(page -> !page.contains(":"))
                .map(page -> page.substring(1))
                .toList();
    }

    private static boolean showsPage(BrowserlessUIContext window, String address) {
        var route = window.getCurrentView().getClass().getAnnotation(Route.class);
        return route != null && route.value().equals(address);
    }

    @Test
    void every_view_opens_for_its_roles_and_for_nobody_else() {
        var all = Arrays.stream(Role.values()).flatMap(role -> pages(role).stream()).distinct();
        var addresses = all.toList();
        for (var role : Role.values()) {
            var window = window(PEOPLE.get(role), role);
            var own = pages(role);
            for (var address : addresses) {
                shown(window, address);
                assertThat(showsPage(window, address))
                        .as("%s at %s", role, address)
                        .isEqualTo(own.contains(address));
            }
        }
    }

    @Test
    void two_townships_side_by_side_never_read_of_each_other() {
        var one = "head@demo";
        var other = "head2@demo";
        var windows = Map.of(one, window(one, Role.HEAD), other, window(other, Role.HEAD));
        for (var address : pages(Role.HEAD)) {
            windows.forEach(
                    (who, window) -> {
                        var neighbour = townshipOf(who.equals(one) ? other : one);
                        assertThat(shown(window, address))
                                .as("%s at %s", who, address)
                                .doesNotContain(neighbour);
                    });
        }
        windows.forEach(
                (who, window) -> assertThat(shown(window, "township")).contains(townshipOf(who)));
    }

    private static String townshipOf(String username) {
        var account = RunningFadu.get().bean(Accounts.class).find(username).orElseThrow();
        return account.township().orElseThrow().name();
    }

    @Test
    void what_a_leader_chooses_is_an_address_and_nobody_elses() {
        var first = window("leader@demo", Role.LEADER);
        var second = window("reviewer@demo", Role.REVIEWER);
        shown(first, "county/ranking");
        var before = shown(second, "county/ranking");

        first.activate();
        @SuppressWarnings("unchecked")
        ComboBox<String> by = first.find(ComboBox.class).withLabel("排名依据").single();
        first.test(by).selectItem("F03 调解成功率");
        first.roundTrip();

        assertThat(first.getUI().getActiveViewLocation().getPathWithQueryParameters())
                .contains("by=F03");
        assertThat(first.getCurrentView().getElement().getTextRecursively()).contains("调解成功率");
        assertThat(shown(second, "county/ranking")).isEqualTo(before);
    }
}
