package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Choosing a township leads to its page, and choosing a figure to the sentence behind it. */
@Tag("browser")
class LinksIT {

    /** Where on the screen the chart draws its first thing with a key, and that key. */
    private static final String FIRST =
            """
            title => {
                const figure = [...document.querySelectorAll('figure')]
                    .find(each => each.querySelector('.fadu-chart-title').textContent.includes(title));
                const plot = figure.querySelector('.fadu-chart-plot');
                plot.scrollIntoView({ block: 'center' });
                const chart = window.echarts.getInstanceByDom(plot);
                const series = chart.getOption().series.findIndex(each => each.data?.some(datum => datum?.key));
                const item = chart.getOption().series[series].data.findIndex(datum => datum?.key && datum.value !== '-');
                const whole = chart.getModel().getSeriesByIndex(series).getData().getItemGraphicEl(item);
                const drawn = whole.children?.().find(each => each.type === 'circle') ?? whole;
                const there = drawn.getBoundingRect().clone();
                const moved = drawn.getComputedTransform();
                if (moved) there.applyTransform(moved);
                const box = plot.getBoundingClientRect();
                return {
                    x: box.x + there.x + there.width / 2, y: box.y + there.y + there.height / 2,
                    key: chart.getOption().series[series].data[item].key,
                };
            }
            """;

    @RegisterExtension final Visitors visitors = new Visitors();

    private static Locator chart(Visitor visitor, String title) {
        return visitor.page()
                .locator(
                        "figure",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText(title))
                .first()
                .locator("fadu-chart");
    }

    /** Clicks where the first thing of the chart is drawn; its key is the answer. */
    @SuppressWarnings("unchecked")
    private static String click(Visitor visitor, String title) {
        visitor.drawn();
        var first = (Map<String, Object>) requireNonNull(visitor.page().evaluate(FIRST, title));
        visitor.page().mouse().move(number(first, "x"), number(first, "y"));
        visitor.drawn();
        visitor.page().mouse().click(number(first, "x"), number(first, "y"));
        return String.valueOf(first.get("key"));
    }

    private static double number(Map<String, Object> found, String name) {
        return ((Number) requireNonNull(found.get(name))).doubleValue();
    }

    private static void expectTownship(Visitor visitor, String code) {
        visitor.page().waitForURL(Pattern.compile("county/townships/" + code));
        visitor.settle();
    }

    @Test
    void a_click_on_any_countywide_chart_leads_to_the_township() {
        var leader = visitors.come().signIn("leader@demo");
        var charts =
                List.of(
                        List.of("/county", "各维度得分"),
                        List.of("/county", "综合得分分布图"),
                        List.of("/county/ranking", "年总分"),
                        List.of("/county/ranking", "历年名次"),
                        List.of("/county/compare?indicator=F03", "分布图"),
                        List.of("/county/compare?indicator=F03", "与法治政府建设总分"));
        for (var each : charts) {
            leader.open(each.getFirst());
            expectTownship(leader, click(leader, each.getLast()));
        }
        assertThat(leader.troubles()).isEmpty();
    }

    @Test
    void the_keyboard_chooses_on_a_chart_as_the_mouse_does() {
        var leader = visitors.come().signIn("leader@demo");
        leader.open("/county/ranking");
        leader.drawn();
        var bars = chart(leader, "年总分");
        bars.focus();
        bars.press("ArrowDown");
        assertThat(bars.locator(".fadu-chart-voice")).containsText("杉木乡");
        bars.press("Enter");
        expectTownship(leader, "990001018");

        leader.open("/county");
        leader.drawn();
        var map = chart(leader, "综合得分分布图");
        map.focus();
        map.press("ArrowDown");
        map.press("Enter");
        expectTownship(leader, "9900010");
        assertThat(leader.troubles()).isEmpty();
    }

    @Test
    void a_figure_leads_the_county_to_its_sentence() {
        var leader = visitors.come().signIn("leader@demo");
        leader.open("/county/compare?indicator=F02");
        leader.page().locator("td.fadu-number a").first().click();
        assertThat(leader.page().locator("tr.fadu-own details.county-proof[open]")).isVisible();

        leader.open("/county/townships/990001015?trend=F02&year=2022");
        click(leader, "历年走势");
        leader.page().waitForURL(Pattern.compile("figure=F02"));
        assertThat(leader.page().locator("tr.fadu-own")).isVisible();
        assertThat(leader.troubles()).isEmpty();
    }

    @Test
    void a_figure_leads_its_township_to_its_sentence() {
        var clerk = visitors.come().signIn("clerk@demo");
        clerk.open("/township/trends?indicator=F02");
        click(clerk, "调解成功");
        clerk.page().waitForURL(Pattern.compile("year=20\\d\\d"));
        assertThat(clerk.page().locator("tr.fadu-own")).isVisible();
        assertThat(clerk.troubles()).isEmpty();
    }

    @Test
    void a_question_mark_explains_its_indicator_and_escape_leads_back() {
        var leader = visitors.come().signIn("leader@demo");
        leader.open("/county/compare?indicator=F03");
        var help = leader.byRole(AriaRole.BUTTON, "说明：调解成功率").first();
        help.focus();
        leader.page().keyboard().press("Enter");
        var answer = leader.byRole(AriaRole.DIALOG, "F03 调解成功率");
        var facts = answer.locator("dl");
        assertThat(facts).isVisible();
        assertThat(answer).containsText("口径");
        assertThat(answer).containsText("第 2 版");
        leader.page().keyboard().press("Escape");
        assertThat(facts).isHidden();
        assertThat(help).isFocused();
        leader.page().keyboard().press("Enter");
        assertThat(facts).isVisible();
        assertThat(leader.troubles()).isEmpty();
    }
}
