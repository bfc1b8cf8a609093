package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.fadu.identity.Accounts;
import cn.fadu.identity.NewAccount;
import cn.fadu.identity.Role;
import cn.fadu.tenancy.Township;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages that were open before something changed, and pages of others. */
class OpenPageIT {

    private static final Pattern DOOR = Pattern.compile(".*/login.*");

    @RegisterExtension final Visitors visitors = new Visitors();

    private final RunningFadu fadu = RunningFadu.get();
    private final Workshop workshop = new Workshop(fadu, "样溪镇", 2024);

    private Township neighbour() {
        return workshop.neighbour();
    }

    @Test
    void another_township_ends_an_open_page_at_the_next_request() {
        var clerk = visitors.come().signIn(workshop.clerk());
        clerk.open("/township/history");
        var accounts = fadu.bean(Accounts.class);
        var account = accounts.find(workshop.clerk()).orElseThrow();

        accounts.move(
                account,
                NewAccount.inTownship(workshop.clerk(), "经办人", Role.CLERK, neighbour()),
                "test");
        clerk.page().locator("vaadin-side-nav-item").first().click();
        clerk.page().reload();

        assertThat(clerk.page()).hasURL(DOOR);
        assertThat(clerk.page().getByText("样溪镇")).not().isVisible();
    }

    @Test
    void after_signing_out_in_one_tab_the_other_shows_nothing_and_neither_does_going_back() {
        var clerk = visitors.come().signIn(workshop.clerk());
        clerk.open("/township/history");
        var other = clerk.page().context().newPage();
        other.navigate(fadu.at("/township"));
        clerk.open("/account");
        clerk.page().locator("vaadin-menu-bar-button").last().click();
        clerk.byRole(AriaRole.MENUITEM, "退出登录").click();
        assertThat(clerk.page()).hasURL(DOOR);

        clerk.page().goBack();
        assertThat(clerk.page()).hasURL(DOOR);
        other.reload();
        assertThat(other).hasURL(DOOR);
    }

    @Test
    void two_accounts_in_two_tabs_of_one_browser_are_never_mixed() {
        var browser = visitors.come().signIn(workshop.clerk());
        browser.open("/township/history");
        var first = browser.page();
        var second = first.context().newPage();
        second.navigate(fadu.at("/login"));
        second.locator("input[name=username]").fill(workshop.reviewer());
        second.locator("input[name=password]").fill("fadu-demo-2026");
        second.locator("button[type=submit]").click();
        second.waitForURL(address -> !address.contains("/login"));

        first.reload();

        assertThat(first.getByText("没有这个页面").first()).isVisible();
    }

    @Test
    void the_address_of_somebodys_download_gives_others_nothing() {
        var operator = visitors.come().signIn("operator@demo");
        operator.open("/admin/onboarding");
        operator.page().getByText("上传表格").click();
        var link = operator.page().locator("a[download]").first();
        var address = link.getAttribute("href");
        var own = operator.page().request().get(fadu.at("/" + address));
        org.assertj.core.api.Assertions.assertThat(own.status()).isEqualTo(200);

        var clerk = visitors.come().signIn(workshop.clerk());
        clerk.open("/township/history");
        var foreign = clerk.page().request().get(fadu.at("/" + address));
        org.assertj.core.api.Assertions.assertThat(foreign.status()).isNotEqualTo(200);
    }
}
