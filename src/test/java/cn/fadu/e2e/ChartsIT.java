package cn.fadu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Drawing sixty townships takes a browser a while: it is done when somebody comes near, and again
 * when something has changed.
 */
class ChartsIT {

    private static final String TOUCH_AND_DARKEN =
            """
            async () => {
                const charts = [...document.querySelectorAll('fadu-chart .fadu-chart-plot')]
                    .map(plot => echarts.getInstanceByDom(plot)).filter(Boolean);
                let drawn = 0;
                const frames = async count => {
                    while (count--) { await new Promise(requestAnimationFrame); }
                };
                await frames(5);
                charts.forEach(chart => chart.on('rendered', () => drawn++));
                document.body.classList.toggle('touched');
                await frames(5);
                const touched = drawn;
                document.documentElement.style.colorScheme = 'dark';
                await frames(10);
                return [charts.length, touched, drawn];
            }
            """;

    /** What each chart below the window is: its description, its height and whether it is drawn. */
    private static final String BELOW =
            """
            () => [...document.querySelectorAll('fadu-chart')]
                .filter(each => each.getBoundingClientRect().top > 1.5 * innerHeight)
                .map(each => `${each.role} ${each.ariaLabel?.length > 20} ${each.clientHeight > 200} ${!!each.querySelector('svg')}`)
            """;

    private static final String TOPS =
            "() => [...document.querySelectorAll('fadu-chart')]"
                    + ".map(each => Math.round(each.getBoundingClientRect().top))";

    /** Notes how wide the page is in each of its frames, and how wide its charts were drawn. */
    private static final String WIDTHS =
            """
            window.faduWidths = new Set();
            const look = () => {
                document.querySelectorAll('main, fadu-chart svg').forEach((each, place) =>
                    window.faduWidths.add(`${each.localName} ${place}: ${each.getBoundingClientRect().width}`));
                requestAnimationFrame(look);
            };
            document.addEventListener('DOMContentLoaded', look);
            """;

    /** Scripts that were not named by the page, but by another script when it was there itself. */
    private static final String LATE =
            """
            () => performance.getEntriesByType('resource')
                .filter(each => each.initiatorType === 'script' && new URL(each.name).pathname.match(/build|components/))
                .map(each => each.name.replace(/.*[/]/, ''))
            """;

    /** How far each chart that is wider than its place can still be moved to the left. */
    private static final String UNSEEN_AT_THE_RIGHT =
            """
            () => [...document.querySelectorAll('fadu-chart')]
                .filter(each => each.scrollWidth > each.clientWidth && each.querySelector('svg'))
                .map(each => each.scrollWidth - each.clientWidth - Math.round(each.scrollLeft))
            """;

    private final Visitors visitors = new Visitors();

    @AfterEach
    void leave() {
        visitors.leave();
    }

    @Test
    void a_chart_is_drawn_again_when_its_colours_change_and_not_when_they_stay() {
        var page = visitors.come().signIn("leader@demo").page();
        page.navigate(RunningFadu.get().at("/county"));
        page.waitForSelector("fadu-chart svg");

        var seen = (List<?>) Objects.requireNonNull(page.evaluate(TOUCH_AND_DARKEN));

        assertThat(number(seen, 0)).isPositive();
        assertThat(number(seen, 1)).isZero();
        assertThat(number(seen, 2)).isGreaterThanOrEqualTo(number(seen, 0));
    }

    @Test
    void a_chart_below_the_window_has_its_words_and_its_room_and_is_drawn_on_the_way_to_it() {
        var page = overview();

        assertThat(below(page)).isNotEmpty().allMatch(each -> each.endsWith(" true true false"));

        var before = page.evaluate(TOPS);
        var last = page.locator("fadu-chart").last();
        last.scrollIntoViewIfNeeded();
        last.locator("svg").first().waitFor();
        page.locator("h1").scrollIntoViewIfNeeded();
        assertThat(page.evaluate(TOPS)).isEqualTo(before);
    }

    @Test
    void years_that_a_phone_has_no_room_for_are_read_from_the_last_one_back() {
        BigCounty.in(RunningFadu.get()::bean);
        var visitor = visitors.come("zh-CN", 390, 844).signIn("head@big");
        visitor.open("/township/trends");
        visitor.drawn();

        var unseen = (List<?>) Objects.requireNonNull(visitor.page().evaluate(UNSEEN_AT_THE_RIGHT));

        assertThat(unseen)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(((Number) each).intValue()).isLessThan(2));
    }

    @Test
    void every_chart_is_on_paper_though_nobody_scrolled_to_it() {
        var page = overview();
        assertThat(below(page)).anyMatch(each -> each.endsWith("false"));

        page.pdf();

        assertThat(below(page)).isNotEmpty().allMatch(each -> each.endsWith("true"));
    }

    @Test
    void a_page_has_its_width_from_its_first_frame_on_so_that_no_chart_is_drawn_twice() {
        var page = visitors.come().signIn("leader@demo").page();
        page.addInitScript(WIDTHS);
        page.navigate(RunningFadu.get().at("/county"));
        page.waitForSelector("fadu-chart svg");
        page.waitForSelector("vaadin-app-layout:not([no-anim])");

        var widths = (List<?>) page.evaluate("() => [...window.faduWidths].map(String)");

        assertThat(widths)
                .extracting(each -> String.valueOf(each).split(":", 2)[0])
                .contains("main 0")
                .doesNotHaveDuplicates();
    }

    /** But for the entry itself and the one piece of the bundle that only this page needs. */
    @Test
    void no_script_is_asked_for_only_when_another_has_come() {
        var page = overview();

        var late = (List<?>) page.evaluate(LATE);

        assertThat(late)
                .allMatch(each -> String.valueOf(each).matches("(indexhtml|chunk)-.*"))
                .hasSizeLessThan(3);
    }

    private Page overview() {
        var page = visitors.come().signIn("leader@demo").page();
        page.navigate(RunningFadu.get().at("/county"));
        page.waitForSelector("fadu-chart svg");
        return page;
    }

    @SuppressWarnings("unchecked")
    private static List<String> below(Page page) {
        return (List<String>) Objects.requireNonNull(page.evaluate(BELOW));
    }

    private static int number(List<?> seen, int place) {
        return ((Number) Objects.requireNonNull(seen.get(place))).intValue();
    }
}
