package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The filing page under the keyboard: confirm and go on, take back, close the tab, come back. */
class FilingPageIT {

    /** Invented. */
    private static final String REPORT =
            """
            桤木镇人民政府2025年法治政府建设情况报告
            一、主要举措和成效
            （一）加强学习。全年开展领导班子集中学法5次，发放宣传资料2000份。
            （二）化解矛盾。全年共排查受理各类矛盾纠纷320件，调解成功312件，调解成功率97.5%。
            """;

    @RegisterExtension final Visitors visitors = new Visitors();

    private final RunningFadu fadu = RunningFadu.get();
    private final Workshop workshop = new Workshop(fadu, "桤木镇", 2025);

    private Visitor clerk() {
        var clerk = visitors.come().signIn(workshop.clerk());
        clerk.open("/township/filing?year=2025");
        return clerk;
    }

    private static void upload(Visitor clerk) {
        clerk.page()
                .locator("input[type=file][accept*='.docx']")
                .setInputFiles(new FilePayload("report.txt", "text/plain", REPORT.getBytes(UTF_8)));
        assertThat(clerk.page().getByText("报告已读完").first()).isVisible();
    }

    private static void expectLeft(Visitor clerk, int left, int all) {
        assertThat(clerk.page().locator(".fadu-progress-left"))
                .containsText("还有 %d 项待核对，共 %d 项".formatted(left, all));
    }

    private static Locator current(Visitor clerk) {
        return clerk.page().locator("article[aria-current=true]");
    }

    @Test
    void the_keyboard_confirms_and_goes_on_and_a_closed_tab_loses_nothing() {
        var clerk = clerk();
        upload(clerk);
        expectLeft(clerk, 5, 5);
        assertThat(current(clerk)).containsText("A02");
        assertThat(current(clerk)).isFocused();

        clerk.page().keyboard().press("Enter");
        expectLeft(clerk, 4, 5);
        assertThat(current(clerk)).containsText("F01");
        assertThat(current(clerk)).isFocused();
        clerk.page().keyboard().press("r");
        expectLeft(clerk, 3, 5);
        clerk.page().keyboard().press("Alt+z");
        expectLeft(clerk, 4, 5);
        clerk.page().close();

        var back = clerk();
        expectLeft(back, 4, 5);
        assertThat(back.page().locator("article[data-state=confirmed]")).hasCount(1);
    }

    @Test
    void last_years_value_and_flags_stand_beside_the_field_and_typing_is_kept() {
        var clerk = clerk();
        var row = clerk.page().locator(".fadu-figure-row[data-code=F03]");
        assertThat(row).containsText("上年 90%");
        var field = row.locator("input").first();
        field.fill("9.5");
        assertThat(row).containsText("与上年 90 相差很大");
        clerk.page().close();

        var back = clerk();
        assertThat(back.page().locator(".fadu-figure-row[data-code=F03] input").first())
                .hasValue("9.5");
    }

    @Test
    void what_another_system_says_otherwise_is_shown_and_a_person_decides() {
        var clerk = clerk();
        workshop.typed("F01", "300");
        workshop.delivered("F01", "320");
        clerk.open("/township/filing?year=2025");

        var card = clerk.byRole(AriaRole.REGION, "业务系统的不同数据");
        assertThat(card).containsText("12345热线截至");
        assertThat(card).containsText("320");
        assertThat(card).containsText("草稿中是 300");
        card.getByRole(AriaRole.BUTTON).filter(filter("采用")).click();

        assertThat(card).isHidden();
        assertThat(clerk.page().locator(".fadu-figure-row[data-code=F01]"))
                .containsText("来自12345热线");
        clerk.page().keyboard().press("Alt+z");
        assertThat(card).isVisible();
        card.getByRole(AriaRole.BUTTON).filter(filter("保留草稿")).click();
        assertThat(card).isHidden();
        org.assertj.core.api.Assertions.assertThat(clerk.troubles()).isEmpty();
    }

    private static Locator.FilterOptions filter(String text) {
        return new Locator.FilterOptions().setHasText(Pattern.compile(text));
    }
}
