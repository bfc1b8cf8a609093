package cn.fadu.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody in front of a browser of their own, with their own cookies. */
public final class Visitor {

    private static final String DEMO_PASSWORD = "fadu-demo-2026";
    private static final int MOST_TRIES = 5;

    private final RunningFadu fadu;
    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    Visitor(RunningFadu fadu, BrowserContext context) {
        this.fadu = fadu;
        this.context = context;
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

    /** Signs one of the demo's accounts in, through the door. */
    public Visitor signIn(String username) {
        open("/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(DEMO_PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL(address -> !address.contains("/login"));
        settle();
        return this;
    }

    /** Waits until no answer of the server is outstanding. */
    public void settle() {
        page.waitForFunction(
                """
                () => {
                    const clients = window.Vaadin?.Flow?.clients;
                    return clients && Object.values(clients).every(c => !c.isActive || !c.isActive());
                }
                """);
    }

    public Locator byRole(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name));
    }

    public Page page() {
        return page;
    }

    public Path picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** What the browser's console complained about. */
    public List<String> troubles() {
        return List.copyOf(troubles);
    }

    void leave() {
        context.close();
    }
}
