package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole way of a report, from the door to the ranking, without a mouse. */
@Tag("browser")
class KeyboardIT {

    private static final Path REPORT = Path.of("src/test/resources/e2e/report.txt");
    private static final int YEAR = 2025;

    @RegisterExtension final Visitors visitors = new Visitors();

    private final RunningFadu fadu = RunningFadu.get();

    @Test
    void a_report_becomes_a_ranked_figure_by_keys_alone() {
        var workshop = new Workshop(fadu, "桤木镇", YEAR);
        clerkFiles(workshop.clerk());
        reviewerDecides(workshop.reviewer());
        leaderLooks(workshop.leader());
    }

    private void clerkFiles(String username) {
        var clerk = signIn(username);
        var keys = new Keyboard(clerk);
        clerk.open("/township/filing?year=" + YEAR);
        var chooser = clerk.page().waitForFileChooser(() -> keys.to("选择报告").press("Enter"));
        chooser.setFiles(REPORT);
        assertThat(clerk.page().getByText("报告已读完").first()).isVisible();

        var open =
                clerk.page().locator("vaadin-button[aria-label^='确认 '], button[aria-label^='确认 ']");
        for (var left = open.count(); left > 0; left = open.count()) {
            var before = left;
            keys.to("^(确认|改用|相加为) .*").press("Enter");
            clerk.settle();
            clerk.page()
                    .waitForCondition(
                            () -> open.count() < before || keys.focused().matches("^(改用|相加为).*"));
        }
        keys.to("提交").press("Enter");
        clerk.page()
                .waitForFunction("document.activeElement.closest('vaadin-confirm-dialog[opened]')");
        keys.to("提交").press("Enter");
        assertThat(clerk.page().getByText("等待县级审核").first()).isVisible();
    }

    private void reviewerDecides(String username) {
        var reviewer = signIn(username);
        var keys = new Keyboard(reviewer);
        keys.to("审核").press("Enter");
        reviewer.page().waitForURL("**/county/review");
        reviewer.settle();
        keys.to("桤木镇").press("Enter");
        reviewer.page().waitForURL("**/county/review/**");
        reviewer.settle();
        keys.to("审核通过").press("Enter");
        assertThat(reviewer.page().getByText("没有待审核的填报")).isVisible();
        reviewer.open("/county/editions?publish=" + YEAR);
        keys.to("发布 " + YEAR + " 年排名").press("Enter");
        assertThat(reviewer.page().getByText(YEAR + " 年排名已发布为第 2 期").first()).isVisible();
    }

    private void leaderLooks(String username) {
        var leader = signIn(username);
        var keys = new Keyboard(leader);
        keys.to("排名").press("Enter");
        leader.page().waitForURL("**/county/ranking");
        leader.settle();
        leader.drawn();
        keys.to("桤木镇").press("Enter");
        leader.page().waitForURL("**/county/townships/**");
        assertThat(leader.page().locator("h1").first()).containsText("桤木镇");
        leader.open("/county/ranking");
        leader.drawn();
        keys.to("2025 年总分.*：从.*到.*").press("ArrowDown");
        assertThat(leader.page().locator("fadu-chart:focus .fadu-chart-voice")).not().isEmpty();
        assertThat(leader.troubles()).isEmpty();
    }

    @Test
    void the_first_key_offers_to_skip_the_menu_and_sorting_keeps_the_place() {
        var leader = visitors.come().signIn("leader@demo");
        leader.open("/county/ranking");
        var keys = new Keyboard(leader).press("Tab");
        assertThat(keys.focused()).isEqualTo("跳到正文");
        keys.press("Enter");
        keys.to("乡镇（街道）").press("Enter");
        leader.settle();
        assertThat(keys.focused()).isEqualTo("乡镇（街道）");
        assertThat(leader.page().locator("th[aria-sort=ascending]")).hasText("乡镇（街道）");
        assertThat(leader.page().locator("tbody th[scope=row]").first()).hasText("白沙镇");
    }

    @Test
    void arriving_on_a_page_is_announced_and_the_menu_is_grouped() {
        var reviewer = visitors.come().signIn("reviewer@demo");
        reviewer.byRole(AriaRole.LINK, "指标体系").first().click();
        assertThat(reviewer.page().locator(".fadu-frame [role=status]")).hasText("已打开：指标体系");
        assertThat(reviewer.page().locator(".fadu-menu vaadin-side-nav"))
                .containsText(new String[] {"看排名", "办审核", "管办法"});
    }

    private Visitor signIn(String username) {
        var visitor = visitors.come();
        var keys = new Keyboard(visitor);
        visitor.open("/login");
        keys.to("用户名.*").type(username).press("Tab").type("fadu-demo-2026").press("Enter");
        visitor.page().waitForURL(address -> !address.contains("/login"));
        visitor.settle();
        return visitor;
    }
}
