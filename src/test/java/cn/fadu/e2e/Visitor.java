package cn.fadu.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody in front of a browser of their own, with their own cookies. */
public final class Visitor {

    private static final String DEMO_PASSWORD = "fadu-demo-2026";
    private static final int MOST_TRIES = 5;

    /** Two frames on, and whatever moves has come to its end. */
    private static final String STILL =
            """
            async () => {
                await new Promise(later => requestAnimationFrame(() => requestAnimationFrame(later)));
                const roots = [document];
                for (const root of roots) {
                    root.querySelectorAll('*').forEach(each => each.shadowRoot && roots.push(each.shadowRoot));
                }
                const ending = roots.flatMap(root => root.getAnimations())
                    .filter(each => each.effect.getTiming().iterations !== Infinity);
                await Promise.allSettled(ending.map(each => each.finished));
            }
            """;

    private final RunningFadu fadu;
    private final BrowserContext context;
    private final Optional<String> kind;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    Visitor(RunningFadu fadu, BrowserContext context, Optional<String> kind) {
        this.fadu = fadu;
        this.context = context;
        this.kind = kind;
        this.page = context.newPage();
        page.onPageError(troubles::add);
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        troubles.add(message.text());
                    }
                });
    }

    /** Opens a path by its address, as a bookmark would, and waits until Flow has drawn it. */
    public Response open(String path) {
        var answer = arrive(fadu.at(path));
        settle();
        return answer;
    }

    /**
     * The page's own way on after signing in can interrupt a navigation that comes too soon, so an
     * interrupted one is tried again once the page has come to rest.
     */
    private Response arrive(String address) {
        for (int tries = 1; ; tries++) {
            try {
                return page.navigate(
                        address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            } catch (PlaywrightException interrupted) {
                if (tries == MOST_TRIES) {
                    throw interrupted;
                }
                page.waitForLoadState(LoadState.DOMCONTENTLOADED);
            }
        }
    }

    /** As if chosen on this device, which goes before what the account says. */
    public Visitor reads(String language) {
        context.addCookies(List.of(new Cookie("fadu-language", language).setUrl(fadu.at("/"))));
        return this;
    }

    /** Signs one of the demo's accounts in, through the door. */
    public Visitor signIn(String username) {
        return signIn(username, DEMO_PASSWORD);
    }

    public Visitor signIn(String username, String password) {
        open("/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("button[type=submit]").click();
        page.waitForURL(address -> !address.contains("/login"));
        settle();
        return this;
    }

    /** Leaves through the menu with one's own name. */
    public void signOut() {
        page.keyboard().press("Escape");
        page.locator("vaadin-menu-bar-button:visible").last().click();
        page.getByText("退出登录").click();
        page.waitForURL(address -> address.contains("/login"));
    }

    /** Waits until the page is there and no answer of the server is outstanding. */
    public void settle() {
        page.waitForFunction(
                """
                () => {
                    const clients = window.Vaadin?.Flow?.clients;
                    return clients && document.querySelector('h1, main')
                        && !document.querySelector('vaadin-upload:not(:defined)') && Object.values(clients).every(c => !c.isActive || !c.isActive());
                }
                """);
    }

    /**
     * Waits until every chart has been drawn, those far below the window too, its letters are there
     * and nothing moves any more.
     */
    public void drawn() {
        page.waitForFunction(
                """
                () => {
                    customElements.get('fadu-chart')?.drawAll();
                    return document.fonts.status === 'loaded'
                        && [...document.querySelectorAll('fadu-chart')].every(chart => !chart.clientWidth || chart.querySelector('svg'));
                }
                """);
        page.evaluate(STILL);
    }

    public Locator byRole(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name));
    }

    public Page page() {
        return page;
    }

    /** What the window shows, as large as it is, once the offer of a tour has been taken or not. */
    public Path glance(Path file) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(file)
                        .setStyle(".fadu-tour-offer { display: none }")
                        .setAnimations(ScreenshotAnimations.DISABLED));
        return file;
    }

    public Path picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** What the browser's console complained about. */
    public List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** Which sort of browser this is, when it may be given on. */
    Optional<String> kind() {
        return kind;
    }

    /** The browser with every page shut, every cookie and right forgotten, and its line whole. */
    BrowserContext emptied() {
        context.pages().forEach(Page::close);
        context.clearCookies();
        context.clearPermissions();
        context.setOffline(false);
        return context;
    }

    void leave() {
        context.close();
    }
}
