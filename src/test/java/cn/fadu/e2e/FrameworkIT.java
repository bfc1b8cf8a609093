package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A reviewer drafts the next framework, sees who would move, and thinks better of it. */
@Tag("browser")
class FrameworkIT {

    @RegisterExtension final Visitors visitors = new Visitors();

    @Test
    void a_reviewer_sees_who_would_move_before_a_new_version_is_adopted() {
        var reviewer = visitors.come().signIn("reviewer@demo");
        reviewer.open("/county/framework");
        var page = reviewer.page();
        var versions = reviewer.byRole(AriaRole.REGION, "版本").getByRole(AriaRole.ROW);
        int adopted = versions.count();

        reviewer.byRole(AriaRole.BUTTON, "起草新版").click();
        var trial = card(reviewer, "试算：谁会动");
        assertThat(trial).containsText("0 个名次变动");

        page.getByLabel("F 矛盾纠纷化解").fill("-1");
        card(reviewer, "各维度权重").getByText("保存").click();
        assertThat(card(reviewer, "各维度权重")).containsText("权重须为 0 或正数");

        page.getByLabel("F 矛盾纠纷化解").fill("150");
        card(reviewer, "各维度权重").getByText("保存").click();
        assertThat(trial).not().containsText(" 0 个名次变动");
        assertThat(trial).containsText("调解成功率");

        card(reviewer, "采用新版").getByText("放弃草案").click();
        assertThat(versions).hasCount(adopted);
        assertThat(reviewer.troubles()).isEmpty();
    }

    @Test
    void a_leader_reads_the_framework_and_cannot_draft_one() {
        var leader = visitors.come().signIn("leader@demo");
        leader.open("/county/framework?draft=3");
        assertThat(card(leader, "版本")).isVisible();
        assertThat(leader.byRole(AriaRole.BUTTON, "起草新版")).hasCount(0);
    }

    private static Locator card(Visitor visitor, String title) {
        return visitor.page().locator("section[aria-label='%s']".formatted(title));
    }
}
