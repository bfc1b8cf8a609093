package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.identity.Kiosks;
import cn.fadu.tenancy.Registry;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The wall: nobody touches it, it fits, it lasts the night, and it comes back by itself. */
@Tag("browser")
class ScreenIT {

    private static final String SCREEN = "/county/screen";

    /** Eight hours at twenty seconds a page. */
    private static final int TURNS_OF_A_NIGHT = 8 * 60 * 60 / 20;

    private static final String TURN =
            """
            async turns => {
                const screen = document.querySelector('fadu-screen');
                const here = () => [...screen.shadowRoot.querySelectorAll('.dots i')].findIndex(dot => dot.classList.contains('here'));
                for (let turn = 0; turn < turns; turn++) {
                    const before = here();
                    screen.dispatchEvent(new CustomEvent('turn', { detail: 1 }));
                    while (here() === before) await new Promise(later => setTimeout(later, 4));
                }
                return here();
            }
            """;

    private static final String FITS =
            """
            () => {
                const root = document.scrollingElement;
                const content = document.querySelector('.screen-content');
                return root.scrollHeight <= innerHeight && root.scrollWidth <= innerWidth
                    && content.scrollHeight <= content.clientHeight + 1 && content.scrollWidth <= content.clientWidth + 1;
            }
            """;

    @RegisterExtension final Visitors visitors = new Visitors();

    private final RunningFadu fadu = RunningFadu.get();

    @Test
    void every_page_fills_a_wall_of_either_size_without_scrolling() {
        BigCounty.in(fadu::bean);
        for (var who : new String[] {"leader@demo", "leader@big", "leader@empty"}) {
            var wall = wall().signIn(who);
            wall.open(SCREEN);
            var letters = fits(wall.page());
            wall.page().setViewportSize(3840, 2160);
            wall.drawn();
            assertThat(fits(wall.page())).isBetween(1.98 * letters, 2.02 * letters);
        }
    }

    /** How tall the title's letters are. */
    private static double fits(Page wall) {
        var pages = pages(wall);
        for (var at = 0; at < pages; at++) {
            assertThat(wall.evaluate(FITS)).as(wall.locator("h1").innerText()).isEqualTo(true);
            if (pages > 1) {
                wall.evaluate(TURN, 1);
            }
        }
        return wall.locator("h1").boundingBox().height;
    }

    @Test
    void it_turns_by_itself_and_shows_the_time() {
        var wall = wall().signIn("leader@demo").page();
        wall.clock().install();
        wall.navigate(fadu.at(SCREEN));
        var title = wall.locator("h1").innerText();
        var time = wall.locator("time").innerText();
        wall.clock().runFor(2_000);
        assertThat(wall.locator("time")).not().hasText(time);
        wall.clock().runFor(21_000);
        assertThat(wall.locator("h1")).not().hasText(title);
    }

    @Test
    void it_comes_back_by_itself_after_the_line_was_cut() {
        var wall = wall().signIn("leader@demo").page();
        wall.clock().install();
        wall.navigate(fadu.at(SCREEN));
        assertThat(wall.locator("h1")).isVisible();
        wall.context().setOffline(true);
        wall.clock().runFor(21_000);
        wall.clock().runFor(40_000);
        assertThat(wall.locator(".say.away")).isVisible();

        wall.context().setOffline(false);
        wall.clock().runFor(6_000);
        assertThat(wall.locator(".say.away")).hasCount(0);
        var title = wall.locator("h1").innerText();
        wall.clock().runFor(21_000);
        assertThat(wall.locator("h1")).not().hasText(title);
    }

    @Test
    void a_night_of_turning_leaves_nothing_behind() {
        var wall = wall().signIn("leader@demo");
        wall.open(SCREEN);
        var round = pages(wall.page());
        wall.page().evaluate(TURN, 3 * round);
        var evening = held(wall.page());
        wall.page().evaluate(TURN, TURNS_OF_A_NIGHT / round * round);
        var morning = held(wall.page());

        assertThat(morning.get("Nodes")).isLessThan(evening.get("Nodes") * 1.1 + 200);
        assertThat(morning.get("JSEventListeners"))
                .isLessThan(evening.get("JSEventListeners") * 1.1 + 20);
        assertThat(morning.get("JSHeapUsedSize"))
                .isLessThan(evening.get("JSHeapUsedSize") + 2_000_000);
        assertThat(morning.get("server")).isLessThanOrEqualTo(evening.get("server") + 20);
        assertThat(wall.troubles()).isEmpty();
    }

    @Test
    void a_key_opens_the_wall_and_nothing_else_until_it_is_revoked() {
        var county = fadu.bean(Registry.class).county("990001").orElseThrow();
        var made = fadu.bean(Kiosks.class).make(county, "大厅", "reviewer@demo");
        var wall = wall();
        wall.open("/kiosk/" + made.key());
        assertThat(wall.page().locator(".screen h1")).isVisible();
        assertThat(wall.page().locator(".screen a, .screen button, .screen input")).hasCount(0);
        for (var other : new String[] {"/county", "/county/ranking", "/county/review"}) {
            wall.open(other);
            assertThat(wall.page().url()).contains("/login");
            wall.page().waitForLoadState(LoadState.NETWORKIDLE);
        }
        wall.open(SCREEN);
        assertThat(wall.page().locator(".screen h1")).isVisible();

        var number = fadu.bean(Kiosks.class).of(county).getFirst().id();
        fadu.bean(Kiosks.class).revoke(county, number, "reviewer@demo");
        wall.page().keyboard().press("ArrowRight");
        wall.page().waitForURL("**/login?screen");
    }

    /** A browser of its own, for its clock and its line are tampered with. */
    private Visitor wall() {
        return visitors.come(
                new NewContextOptions().setLocale("zh-CN").setViewportSize(1920, 1080));
    }

    private static int pages(Page wall) {
        var count =
                "document.querySelector('fadu-screen').shadowRoot.querySelectorAll('.dots i').length";
        wall.waitForFunction(count + " > 0");
        return ((Number) Objects.requireNonNull(wall.evaluate(count))).intValue();
    }

    /** What browser and server keep for the wall once everything let go has been collected. */
    private Map<String, Double> held(Page wall) {
        var developer = wall.context().newCDPSession(wall);
        developer.send("Performance.enable");
        developer.send("HeapProfiler.collectGarbage");
        var held = new HashMap<>(metrics(developer));
        developer.detach();
        held.put("server", (double) fadu.nodesOfNewestUi());
        return held;
    }

    private static Map<String, Double> metrics(CDPSession developer) {
        var metrics = new HashMap<String, Double>();
        for (var metric : developer.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            JsonObject each = metric.getAsJsonObject();
            metrics.put(each.get("name").getAsString(), each.get("value").getAsDouble());
        }
        return metrics;
    }
}
