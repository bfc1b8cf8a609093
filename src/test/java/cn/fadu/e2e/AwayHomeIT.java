package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.api.Caller;
import cn.fadu.identity.Accounts;
import cn.fadu.identity.NewAccount;
import cn.fadu.identity.Role;
import cn.fadu.identity.SourceSystem;
import cn.fadu.identity.SystemTokens;
import cn.fadu.indicator.FrameworkFile;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.HomeAway;
import cn.fadu.tenancy.Lifecycle;
import cn.fadu.tenancy.Registry;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The registry itself goes away, so that nobody can work, and comes back. */
@Tag("browser")
class AwayHomeIT {

    private static final String DOWN = "系统暂时无法连接数据库";
    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(30_000);

    private static RunningFadu fadu;

    @RegisterExtension final Visitors visitors = new Visitors(() -> fadu);

    @BeforeAll
    static void start() {
        fadu = RunningFadu.on(HomeAway.databases());
        fadu.bean(FrameworkVersions.class)
                .adopt(county(), FrameworkFile.defaultCatalogue(), 2000, "test");
        var who = NewAccount.inCounty("reviewer@test", "审核人", Role.REVIEWER, county());
        fadu.bean(Accounts.class).create(who, "fadu-demo-2026", "test");
    }

    private static County county() {
        return fadu.bean(Registry.class).county(HomeAway.COUNTY).orElseThrow();
    }

    @AfterEach
    void everything_is_back() {
        HomeAway.cable().join();
        while (!fadu.bean(Lifecycle.class).cells().getFirst().reachable()) {
            Thread.onSpinWait();
        }
    }

    @AfterAll
    static void stop() {
        fadu.stop();
    }

    private static void assertToldPlainly(Response answer, String language, String title) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers())
                .containsEntry("retry-after", "10")
                .containsEntry("cache-control", "no-store")
                .containsKey("content-security-policy");
        assertThat(answer.text())
                .contains("<html lang=\"" + language + "\">", "<h1>" + title + "</h1>")
                .doesNotContain("Exception", "\tat ", "cn.fadu", "jdbc", "localhost:");
    }

    @Test
    void every_page_says_so_in_the_readers_language_and_comes_back_by_itself() {
        var reviewer = visitors.come().signIn("reviewer@test");
        var reader = visitors.come().reads("en").signIn("reviewer@test");
        var english = visitors.come("en", 1366, 768).signIn("reviewer@test");
        HomeAway.cable().cut();

        for (var path : List.of("/county", "/county/editions", "/")) {
            assertToldPlainly(reviewer.page().navigate(fadu.at(path)), "zh-CN", DOWN);
        }
        assertThat(reviewer.page()).hasTitle(DOWN);
        var chosen = reader.page().navigate(fadu.at("/county/editions"));
        assertToldPlainly(chosen, "en", "The database cannot be reached");
        var accounts = english.page().navigate(fadu.at("/county/editions"));
        assertToldPlainly(accounts, "zh-CN", DOWN);
        reviewer.page().navigate(fadu.at("/county/editions"));

        HomeAway.cable().join();
        assertThat(reviewer.byRole(AriaRole.HEADING, "编版发布").first()).isVisible(PATIENTLY);
        assertThat(reader.byRole(AriaRole.HEADING, "Editions").first()).isVisible(PATIENTLY);
    }

    @Test
    void an_open_page_says_so_keeps_what_was_typed_and_does_the_click_when_it_is_back() {
        var reviewer = visitors.come().signIn("reviewer@test");
        reviewer.open("/county/settings");
        var colour = reviewer.page().getByLabel("颜色", new Page.GetByLabelOptions().setExact(true));
        HomeAway.cable().cut();

        colour.fill("#224466");
        reviewer.byRole(AriaRole.BUTTON, "保存").click();
        assertThat(reviewer.page().getByText("与服务器的连接中断").first()).isVisible(PATIENTLY);
        assertThat(colour).hasValue("#224466");

        HomeAway.cable().join();
        assertThat(reviewer.page().getByText("已保存").first()).isVisible(PATIENTLY);
    }

    @Test
    void who_signs_in_is_not_told_that_the_password_is_wrong() {
        var visitor = new cn.fadu.identity.Visitor(URI.create(fadu.at("/")).getPort());
        visitor.get("/login");
        HomeAway.cable().cut();

        var answer = visitor.signIn("reviewer@test", "fadu-demo-2026");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains(DOWN).doesNotContain("Exception");

        everything_is_back();
        visitor.signIn("reviewer@test", "fadu-demo-2026");
        assertThat(visitor.get("/county").statusCode()).isEqualTo(200);
    }

    @Test
    void systems_are_told_to_come_again_and_the_screens_link_is_not_forgotten() {
        var township = fadu.bean(Registry.class).townships(county()).getFirst();
        var token =
                fadu.bean(SystemTokens.class).make(township, SourceSystem.GRID, "head").secret();
        var path = "/api/v1/townships/" + township.code() + "/years/2023/readings";
        HomeAway.cable().cut();

        var answer = Caller.with(fadu.at(""), token).get(path);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.whole().headers().firstValue("Retry-After")).hasValue("30");
        var screen = new cn.fadu.identity.Visitor(URI.create(fadu.at("/")).getPort());
        assertThat(screen.get("/kiosk/guessed").statusCode()).isEqualTo(503);

        everything_is_back();
        assertThat(Caller.with(fadu.at(""), token).get(path).status()).isEqualTo(200);
        assertThat(cn.fadu.identity.Visitor.destination(screen.get("/kiosk/guessed")))
                .isEqualTo("/login?screen");
    }
}
