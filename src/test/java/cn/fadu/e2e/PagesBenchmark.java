package cn.fadu.e2e;

import cn.fadu.bench.Benchmark;
import cn.fadu.bench.Figures;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How long a leader waits in front of a real browser, for the sample county and for one of sixty
 * townships and twelve years: from a click in the menu to the last paint it causes.
 */
public final class PagesBenchmark implements Benchmark {

    private static final int ROUNDS = 6;

    /** Keeps when the page was painted last; charts and late answers paint too. */
    private static final String WATCH =
            """
            window.faduPainted = 0;
            new MutationObserver(() => requestAnimationFrame(() => { window.faduPainted = performance.now(); }))
                .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
            """;

    private static final String QUIET =
            """
            const busy = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).some(c => c.isActive && c.isActive());
            const quiet = async () => {
                do { await new Promise(later => setTimeout(later, 50)); }
                while (busy() || !document.querySelector('main h1') || performance.now() - window.faduPainted < 300);
                return window.faduPainted;
            };
            """;

    private static final String CLICK =
            "async path => {"
                    + QUIET
                    + """
                    await quiet();
                    const began = performance.now();
                    document.querySelector(`vaadin-side-nav-item[path='${path}']`).shadowRoot.querySelector('a').click();
                    return await quiet() - began;
                    }
                    """;

    private static final String LOADED =
            "async () => {"
                    + QUIET
                    + """
                    const painted = await quiet();
                    const sent = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                        .reduce((sum, each) => sum + each.transferSize, 0);
                    return [painted, sent];
                    }
                    """;

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public void run(Figures out) {
        BigCounty.in(RunningFadu.get()::bean);
        var visitors = new Visitors();
        for (var who : List.of("leader@demo", "leader@big")) {
            var county = who.endsWith("demo") ? "sample county" : "60 townships x 12 years";
            var visitor = visitors.come().signIn(who);
            navigate(out, county, visitor.page());
            firstLoad(out, county, visitor.page().context());
        }
        visitors.leave();
    }

    private static void navigate(Figures out, String county, Page page) {
        page.addInitScript(WATCH);
        page.navigate(RunningFadu.get().at("/county"));
        page.waitForSelector("vaadin-side-nav-item[path='county/ranking']");
        var paths =
                Pages.of("LEADER").stream()
                        .map(path -> path.substring(1))
                        .filter(path -> inMenu(page, path))
                        .toList();
        var times = new ArrayList<Double>();
        for (var round = 0; round <= ROUNDS; round++) {
            for (var path : paths) {
                var time = number(page.evaluate(CLICK, path));
                if (round > 0) {
                    times.add(time);
                }
            }
        }
        times.sort(null);
        var median = times.get(times.size() / 2);
        var late = times.get(times.size() * 95 / 100);
        out.figure("navigation, warm, median, " + county, median, "ms", "< 300", median < 300);
        out.figure("navigation, warm, p95, " + county, late, "ms", "< 700", late < 700);
    }

    /** The big screen and what has no menu of its own are left out. */
    private static boolean inMenu(Page page, String path) {
        return !path.equals("county/screen")
                && page.locator("vaadin-side-nav-item[path='" + path + "']").count() == 1;
    }

    private static void firstLoad(Figures out, String county, BrowserContext signedIn) {
        var options = new NewContextOptions().setViewportSize(1366, 768).setLocale("zh-CN");
        try (var fresh = Chromium.get().newContext(options)) {
            fresh.addCookies(
                    signedIn.cookies().stream()
                            .map(
                                    cookie ->
                                            new com.microsoft.playwright.options.Cookie(
                                                            cookie.name, cookie.value)
                                                    .setDomain(cookie.domain)
                                                    .setPath(cookie.path))
                            .toList());
            var page = fresh.newPage();
            page.addInitScript(WATCH);
            page.navigate(RunningFadu.get().at("/county"));
            var loaded = (List<?>) Objects.requireNonNull(page.evaluate(LOADED));
            var time = number(loaded.getFirst());
            var sent = number(loaded.getLast()) / 1e6;
            out.figure("first load, cold cache, " + county, time, "ms", "< 2500", time < 2500);
            out.figure("sent on first load, " + county, sent, "MB", "< 1.2", sent < 1.2);
        }
    }

    private static double number(Object value) {
        return ((Number) Objects.requireNonNull(value)).doubleValue();
    }
}
