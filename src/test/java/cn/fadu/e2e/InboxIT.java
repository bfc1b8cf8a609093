package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The inbox and the bell that leads to it from every page. */
@Tag("browser")
class InboxIT {

    @RegisterExtension final Visitors visitors = new Visitors();

    @Test
    void the_bell_follows_what_is_marked_as_read() {
        var head = visitors.come().signIn("head2@demo");
        head.open("/inbox");
        var bell = head.page().locator(".fadu-bell-count");
        int unread = Integer.parseInt(bell.innerText());
        head.page().getByText("标为已读").nth(1).click();
        assertThat(bell).hasText(String.valueOf(unread - 1));

        head.page().getByText("全部标为已读").click();
        assertThat(bell).isHidden();
        assertThat(head.page().locator(".fadu-empty")).isVisible();
        assertThat(head.troubles()).isEmpty();
    }
}
