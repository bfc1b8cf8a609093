package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first minute of somebody new. */
@Tag("browser")
class TourIT {

    @RegisterExtension final Visitors visitors = new Visitors();

    @Test
    void a_newcomer_is_shown_around_once_and_may_leave_at_any_step() {
        var workshop = new Workshop(RunningFadu.get(), "红松镇", 2025);
        var leader = visitors.come().signIn(workshop.leader());
        leader.byRole(AriaRole.BUTTON, "看一看").click();
        var tour = leader.page().locator(".fadu-tour");
        assertThat(tour).containsText("1 / 4");

        leader.byRole(AriaRole.BUTTON, "下一步").click();
        leader.page().waitForURL("**/county/ranking");
        assertThat(tour).containsText("2 / 4");

        leader.byRole(AriaRole.BUTTON, "退出引导").click();
        assertThat(tour).hasCount(0);
        leader.open("/county");
        assertThat(leader.byRole(AriaRole.BUTTON, "看一看")).hasCount(0);
        assertThat(leader.troubles()).isEmpty();
    }
}
