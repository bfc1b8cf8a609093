package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The keys that a head gives to other systems: shown once, revoked after a question. */
@Tag("browser")
class TokensIT {

    @RegisterExtension final Visitors visitors = new Visitors();

    @Test
    void a_token_is_shown_once_and_revoked_only_after_a_question() {
        var head = visitors.come().signIn("head2@demo");
        head.open("/township/tokens");
        var page = head.page();
        assertThat(page.locator(".fadu-empty")).isVisible();

        page.locator("vaadin-select:visible").last().click();
        page.locator("vaadin-select-item:visible").first().click();
        head.byRole(AriaRole.BUTTON, "生成令牌").click();
        var secret = page.locator("vaadin-dialog").last();
        assertThat(secret).containsText("令牌只显示这一次");
        page.keyboard().press("Escape");

        var revoke = page.getByText("撤销").first();
        revoke.click();
        var question = page.locator("vaadin-confirm-dialog");
        assertThat(question).containsText("不能再报送数据");
        question.getByText("取消").click();
        assertThat(question).hasCount(0);
        assertThat(revoke).isVisible();

        revoke.click();
        question.getByText("撤销").last().click();
        assertThat(page.locator(".fadu-empty")).isVisible();
        assertThat(head.troubles()).isEmpty();
    }
}
