package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report's figure meets one that the draft holds already: a person says what both are. */
class MeetingDialogIT {

    /** Invented. */
    private static final String REPORT =
            """
            桤木镇人民政府2025年法治政府建设情况报告
            一、主要举措和成效
            全年共排查受理各类矛盾纠纷320件。12个村、3个社区配备法律顾问。
            """;

    @RegisterExtension final Visitors visitors = new Visitors();

    private final RunningFadu fadu = RunningFadu.get();
    private final Workshop workshop = new Workshop(fadu, "桤木镇", 2025);

    private Visitor clerk(String language, int width, int height) {
        var clerk = visitors.come(language, width, height).reads(language).signIn(workshop.clerk());
        clerk.open("/township/filing?year=2025");
        clerk.page()
                .locator("input[type=file][accept*='.docx']")
                .setInputFiles(new FilePayload("report.txt", "text/plain", REPORT.getBytes(UTF_8)));
        assertThat(current(clerk)).isFocused();
        return clerk;
    }

    @Test
    void the_keyboard_asks_turns_back_and_decides() {
        workshop.typed("F01", "300");
        var clerk = clerk("zh-CN", 1366, 768);
        press(clerk, "Enter");
        assertThat(current(clerk)).containsText("3 个");
        press(clerk, "Enter");
        assertThat(dialog(clerk)).containsText("草稿中已有 12 个");
        assertThat(dialog(clerk)).containsText("是同一总数的两部分");

        press(clerk, "Escape");
        assertThat(dialog(clerk)).hasCount(0);
        assertThat(current(clerk)).isFocused();
        assertThat(current(clerk)).containsText("待核对");

        press(clerk, "Enter");
        choose(clerk, "相加为 15 个");
        assertThat(current(clerk)).containsText("F01");
        assertThat(current(clerk)).isFocused();
        press(clerk, "Enter");
        assertThat(dialog(clerk)).containsText("两者是同一件事，还是各为一部分");
        choose(clerk, "改用 320 件");

        clerk.page()
                .getByRole(AriaRole.TAB)
                .filter(new Locator.FilterOptions().setHasText("全部指标"))
                .click();
        assertThat(field(clerk, "C07")).hasValue("15");
        assertThat(field(clerk, "F01")).hasValue("320");
        org.assertj.core.api.Assertions.assertThat(clerk.troubles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1366, 3 个", "zh-CN, 390, 3 个", "en, 1366, 3", "en, 390, 3"})
    void everybody_can_read_it_on_every_screen(String language, int width, String second) {
        var clerk = clerk(language, width, 768);
        press(clerk, "Enter");
        assertThat(current(clerk)).containsText(second);
        press(clerk, "Enter");
        assertThat(dialog(clerk).getByRole(AriaRole.HEADING)).isVisible();
        clerk.drawn();

        org.assertj.core.api.Assertions.assertThat(Axe.violations(clerk)).isEmpty();
        for (var button : dialog(clerk).getByRole(AriaRole.BUTTON).all()) {
            var box = button.boundingBox();
            org.assertj.core.api.Assertions.assertThat(box.x).isPositive();
            org.assertj.core.api.Assertions.assertThat(box.x + box.width).isLessThan(width);
        }
    }

    private static void press(Visitor clerk, String key) {
        clerk.page().keyboard().press(key);
    }

    /** Tab goes through the ways; the likeliest is the last. */
    private static void choose(Visitor clerk, String way) {
        var button = dialog(clerk).getByRole(AriaRole.BUTTON).last();
        assertThat(button).hasText(way);
        assertThat(dialog(clerk)).isFocused();
        press(clerk, "Tab");
        press(clerk, "Tab");
        press(clerk, "Tab");
        assertThat(button).isFocused();
        press(clerk, "Enter");
        assertThat(dialog(clerk)).hasCount(0);
    }

    private static Locator dialog(Visitor clerk) {
        return clerk.page().getByRole(AriaRole.DIALOG);
    }

    private static Locator current(Visitor clerk) {
        return clerk.page().locator("article[aria-current=true]");
    }

    private static Locator field(Visitor clerk, String code) {
        return clerk.page().locator(".fadu-figure-row[data-code=%s] input".formatted(code)).first();
    }
}
