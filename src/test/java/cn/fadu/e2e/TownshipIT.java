package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a township reads of itself: its place in words, its profile, what would move it. */
@Tag("browser")
class TownshipIT {

    @RegisterExtension final Visitors visitors = new Visitors();

    private static Locator card(Visitor visitor, String title) {
        return visitor.page()
                .getByRole(AriaRole.REGION, new GetByRoleOptions().setName(title).setExact(true))
                .first();
    }

    @Test
    void the_overview_says_in_words_what_its_tables_show() {
        var head = visitors.come().signIn("head@demo");
        head.open("/township?year=2024");
        head.drawn();
        var said = head.page().locator(".fadu-sentences");
        assertThat(said).containsText("在 18 个参与排名的乡镇（街道）中列第 17，比上期下降 10 位。");
        assertThat(head.page().locator("figure fadu-chart[role]")).isVisible();

        var lever = card(head, "怎样最能提升名次").locator("tbody tr").first();
        var name = lever.locator("th a").innerText();
        var gain = lever.locator("td").nth(3).innerText().replace("+", "");
        assertThat(said).containsText("最能提升得分的一项：" + name);
        assertThat(said).containsText("得分可增加 " + gain + " 分");
        assertThat(head.troubles()).isEmpty();
    }

    @Test
    void the_same_is_said_in_english() {
        var head = visitors.come("en", 1366, 768).reads("en").signIn("head@demo");
        head.open("/township?year=2024");
        assertThat(head.page().locator(".fadu-sentences"))
                .containsText(
                        "stands 17 of 18 ranked townships, down 10 since the edition before.");
    }

    @Test
    void a_trend_says_its_newest_figure_and_is_silent_where_there_is_none() {
        var head = visitors.come().signIn("head@demo");
        head.open("/township/trends?indicator=F03");
        var newest = card(head, "历年数值与出处").locator("tbody tr").first();
        var figure = newest.locator("td").first().innerText();
        assertThat(head.page().locator(".fadu-sentences li").first()).containsText(figure);

        head.open("/township/trends?indicator=F06");
        var last = card(head, "历年数值与出处").locator("tbody tr").first();
        if (last.locator("td").first().innerText().equals("—")) {
            assertThat(head.page().locator(".fadu-sentences")).not().containsText("比上年");
        }
        assertThat(head.troubles()).isEmpty();
    }
}
