package cn.fadu.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser process of a test run: the one that FADU_CHROMIUM names, else one that is installed,
 * else whatever Playwright can fetch.
 */
final class Chromium {

    /** No sandbox, because tests also run as root; nothing that would call home. */
    static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-gpu-rasterization",
                    "--disable-quic",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--no-default-browser-check",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--font-render-hinting=none");

    private static final class Holder {
        static final Browser ONE = launch();
    }

    private Chromium() {}

    static Browser get() {
        return Holder.ONE;
    }

    private static Browser launch() {
        var installed = installed();
        var environment =
                installed.isPresent()
                        ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
                        : Map.<String, String>of();
        try {
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            var options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
            installed.ifPresent(options::setExecutablePath);
            return playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            throw new IllegalStateException(
                    "No browser could be started; install Chromium or let FADU_CHROMIUM name one",
                    e);
        }
    }

    static Optional<Path> installed() {
        var named = Optional.ofNullable(System.getenv("FADU_CHROMIUM")).stream();
        var usual =
                Stream.of(
                                "chromium-headless-shell",
                                "chromium",
                                "chromium-browser",
                                "google-chrome",
                                "google-chrome-stable")
                        .flatMap(
                                name ->
                                        Stream.of(System.getenv("PATH").split(":"))
                                                .map(folder -> folder + "/" + name));
        return Stream.concat(named, usual).map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
