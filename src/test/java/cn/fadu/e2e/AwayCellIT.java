package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.fadu.identity.Accounts;
import cn.fadu.identity.NewAccount;
import cn.fadu.identity.Role;
import cn.fadu.indicator.FrameworkFile;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.tenancy.HalfAway;
import cn.fadu.tenancy.Registry;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two database servers, counties on both, and one of the servers is away. */
class AwayCellIT {

    private static RunningFadu fadu;

    @RegisterExtension final Visitors visitors = new Visitors(() -> fadu);

    @BeforeAll
    static void start() {
        fadu = RunningFadu.on(HalfAway.databases());
        reviewer("here@test", HalfAway.HERE);
        reviewer("away@test", HalfAway.AWAY);
        var county = fadu.bean(Registry.class).county(HalfAway.HERE).orElseThrow();
        fadu.bean(FrameworkVersions.class)
                .adopt(county, FrameworkFile.defaultCatalogue(), 2000, "test");
    }

    @AfterAll
    static void stop() {
        fadu.stop();
    }

    private static void reviewer(String username, String code) {
        var county = fadu.bean(Registry.class).county(code).orElseThrow();
        var who = NewAccount.inCounty(username, "审核人", Role.REVIEWER, county);
        fadu.bean(Accounts.class).create(who, "fadu-demo-2026", "test");
    }

    @Test
    void a_cell_that_is_away_stops_its_own_county_with_a_clear_page_and_no_other() {
        var away = visitors.come().signIn("away@test");
        for (var page : new String[] {"/county/review", "/county/editions"}) {
            away.open(page);
            assertThat(away.byRole(AriaRole.HEADING, "本县数据库暂时无法连接")).isVisible();
        }

        var here = visitors.come().signIn("here@test");
        here.open("/county/review");
        assertThat(here.page().getByText("本县数据库暂时无法连接")).not().isVisible();
        here.open("/county/settings");
        assertThat(here.page().getByText("样县" + HalfAway.HERE).first()).isVisible();
    }
}
