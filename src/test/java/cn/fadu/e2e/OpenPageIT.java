package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.fadu.identity.Account;
import cn.fadu.identity.Accounts;
import cn.fadu.identity.NewAccount;
import cn.fadu.identity.Role;
import cn.fadu.tenancy.Lifecycle;
import cn.fadu.tenancy.Township;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that were open before something changed, and pages of others. */
@Tag("browser")
class OpenPageIT {

    private static final Pattern DOOR = Pattern.compile(".*/login.*");
    private static final String CHANGED = "您的账户或工作范围有变动";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private static RunningFadu fadu;
    private static Workshop workshop;

    @RegisterExtension final Visitors visitors = new Visitors();

    @BeforeAll
    static void start() {
        fadu = RunningFadu.get();
        workshop = new Workshop(fadu, "样溪镇", 2024);
    }

    private static Account somebody() {
        var name = "open%d@test".formatted(PEOPLE.incrementAndGet());
        var who = NewAccount.inTownship(name, "经办人", Role.CLERK, workshop.neighbour());
        accounts().create(who, "fadu-demo-2026", "test");
        return accounts().find(name).orElseThrow();
    }

    private static Accounts accounts() {
        return fadu.bean(Accounts.class);
    }

    private static void move(Account who, Role role, Township to) {
        accounts().move(who, NewAccount.inTownship(who.username(), "x", role, to), "test");
    }

    private static Township place(Account who) {
        return who.township().orElseThrow();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("another role", who -> move(who, Role.HEAD, place(who)), CHANGED),
                change("another township", who -> move(who, Role.CLERK, workshop.own()), CHANGED),
                change("a shut account", who -> accounts().enable(who, false, "test"), CHANGED),
                change(
                        "a suspended township",
                        who -> fadu.bean(Lifecycle.class).suspend("test", place(who)),
                        "本单位暂停使用，数据完好保存"));
    }

    private static Arguments change(String name, Consumer<Account> change, String sentence) {
        return arguments(name, change, sentence);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void ends_an_open_page_at_its_next_click(
            String name, Consumer<Account> change, String sentence) {
        var who = somebody();
        var clerk = visitors.come().signIn(who.username());
        clerk.open("/township/history");
        assertThat(clerk.page().getByText(Workshop.NEIGHBOUR).first()).isVisible();

        change.accept(who);
        clerk.page().locator("vaadin-side-nav-item:visible").first().click();

        assertThat(clerk.page()).hasURL(DOOR);
        assertThat(clerk.page().getByText(sentence)).isVisible();
        assertThat(clerk.page().getByText(Workshop.NEIGHBOUR)).hasCount(0);
        fadu.bean(Lifecycle.class).resume("test", workshop.neighbour());
    }

    @Test
    void after_signing_out_in_one_tab_the_other_shows_nothing_and_neither_does_going_back() {
        var clerk = visitors.come().signIn(somebody().username());
        clerk.open("/township/history");
        var other = clerk.page().context().newPage();
        other.navigate(fadu.at("/township/trends"));
        assertThat(other.getByText(Workshop.NEIGHBOUR).first()).isVisible();
        clerk.signOut();

        clerk.page().goBack();
        assertThat(clerk.page()).hasURL(DOOR);
        other.locator("vaadin-side-nav-item:visible").first().click();
        assertThat(other.getByText("您已在别处退出或重新登录")).isVisible();
        other.reload();
        assertThat(other).hasURL(DOOR);
    }

    @Test
    void two_accounts_in_two_tabs_of_one_browser_are_never_mixed() {
        var browser = visitors.come().signIn(somebody().username());
        browser.open("/township/history");
        var first = browser.page();
        var second = first.context().newPage();
        second.navigate(fadu.at("/login"));
        second.locator("input[name=username]").fill(workshop.reviewer());
        second.locator("input[name=password]").fill("fadu-demo-2026");
        second.locator("button[type=submit]").click();
        second.waitForURL(address -> !address.contains("/login"));

        first.locator("vaadin-side-nav-item:visible").first().click();
        assertThat(first.getByText("您已在别处退出或重新登录")).isVisible();
        first.navigate(fadu.at("/township/history"));
        assertThat(first.getByText("没有这个页面").first()).isVisible();
    }

    @Test
    void the_address_of_somebodys_download_gives_others_nothing() {
        var operator = visitors.come().signIn("operator@demo");
        operator.open("/admin/onboarding");
        operator.page().getByText("上传表格").click();
        var address = operator.page().locator("a[download]").first().getAttribute("href");
        assertThat(status(operator.page(), address)).isEqualTo(200);

        var clerk = visitors.come().signIn(somebody().username());
        clerk.open("/township/history");
        assertThat(status(clerk.page(), address)).isNotEqualTo(200);
    }

    private static int status(Page page, String address) {
        return page.request().get(fadu.at("/" + address)).status();
    }
}
