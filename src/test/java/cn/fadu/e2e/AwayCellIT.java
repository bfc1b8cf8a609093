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
import cn.fadu.tenancy.HalfAway;
import cn.fadu.tenancy.Lifecycle;
import cn.fadu.tenancy.Registry;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Two database servers, counties on both, and one of the servers goes away and comes back. */
@Tag("browser")
class AwayCellIT {

    private static final String AWAY = "本县数据库暂时无法连接";

    private static RunningFadu fadu;

    @RegisterExtension final Visitors visitors = new Visitors(() -> fadu);

    @BeforeAll
    static void start() {
        fadu = RunningFadu.on(HalfAway.databases());
        settle("here@test", HalfAway.HERE);
        settle("away@test", HalfAway.AWAY);
    }

    private static void settle(String reviewer, String code) {
        fadu.bean(FrameworkVersions.class)
                .adopt(county(code), FrameworkFile.defaultCatalogue(), 2000, "test");
        var who = NewAccount.inCounty(reviewer, "审核人", Role.REVIEWER, county(code));
        fadu.bean(Accounts.class).create(who, "fadu-demo-2026", "test");
    }

    private static County county(String code) {
        return fadu.bean(Registry.class).county(code).orElseThrow();
    }

    @AfterEach
    void everything_is_back() {
        HalfAway.cable().join();
        while (!fadu.bean(Lifecycle.class).answers(county(HalfAway.AWAY))) {
            Thread.onSpinWait();
        }
    }

    @AfterAll
    static void stop() {
        fadu.stop();
    }

    @Test
    void two_servers_in_one_process_ask_the_same_holder_who_is_signed_in() {
        var older = RunningFadu.get().bean(SecurityContextHolderStrategy.class);
        assertThat(fadu.bean(SecurityContextHolderStrategy.class)).isSameAs(older);
        assertThat(SecurityContextHolder.getContextHolderStrategy()).isSameAs(older);
    }

    @Test
    void its_own_county_sees_a_clear_page_which_comes_back_by_itself_and_the_other_goes_on() {
        var away = visitors.come().signIn("away@test");
        away.open("/county/settings");
        HalfAway.cable().cut();

        away.byRole(AriaRole.LINK, "审核").first().click();
        assertThat(away.byRole(AriaRole.HEADING, AWAY)).isVisible();
        away.open("/county/editions");
        assertThat(away.byRole(AriaRole.HEADING, AWAY)).isVisible();
        assertThat(away.byRole(AriaRole.BUTTON, "重试")).isVisible();
        assertThat(away.page()).hasTitle("%s · 样县%s · 法度".formatted(AWAY, HalfAway.AWAY));

        var here = visitors.come().signIn("here@test");
        here.open("/county/editions");
        assertThat(here.byRole(AriaRole.HEADING, AWAY)).not().isVisible();
        assertThat(here.byRole(AriaRole.HEADING, "编版发布").first()).isVisible();

        HalfAway.cable().join();
        assertThat(away.byRole(AriaRole.HEADING, "编版发布").first()).isVisible();
    }

    @Test
    void a_click_in_vain_leaves_the_page_and_what_was_typed() {
        var reviewer = visitors.come().signIn("away@test");
        reviewer.open("/county/settings");
        var colour = reviewer.page().getByLabel("颜色", new Page.GetByLabelOptions().setExact(true));
        colour.fill("#224466");
        HalfAway.cable().cut();

        reviewer.byRole(AriaRole.BUTTON, "保存").click();
        assertThat(reviewer.page().getByText(AWAY + "，这一步没有完成")).isVisible();
        assertThat(colour).hasValue("#224466");

        everything_is_back();
        reviewer.byRole(AriaRole.BUTTON, "保存").click();
        assertThat(reviewer.page().getByText("已保存").first()).isVisible();
    }

    @Test
    void systems_and_downloads_are_told_to_come_again() {
        var township = fadu.bean(Registry.class).townships(county(HalfAway.AWAY)).getFirst();
        var token =
                fadu.bean(SystemTokens.class).make(township, SourceSystem.GRID, "head").secret();
        var reviewer = visitors.come().signIn("away@test");
        reviewer.open("/county/deadlines");
        var link = reviewer.page().locator("a[download]").first().getAttribute("href");
        HalfAway.cable().cut();

        var answer =
                Caller.with(fadu.at(""), token)
                        .get("/api/v1/townships/" + township.code() + "/years/2023/readings");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.whole().headers().firstValue("Retry-After")).hasValue("30");

        var file = reviewer.page().request().get(fadu.at("/" + link));
        assertThat(file.status()).isEqualTo(503);
        assertThat(file.headers())
                .containsKey("retry-after")
                .containsKey("content-security-policy");
        assertThat(file.text()).contains(AWAY).doesNotContain("Exception");

        everything_is_back();
        assertThat(reviewer.page().request().get(fadu.at("/" + link)).status()).isEqualTo(200);
    }
}
