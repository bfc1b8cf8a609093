package cn.fadu.e2e;

import cn.fadu.chart.BrowserPage;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Pictures of a page at two pixels for one, as a browser takes them: what others do on a server.
 */
public final class Photographs {

    private static final int SECONDS = 60;
    private static final int A_LOOK_MILLIS = 15;

    private Photographs() {}

    /** In a fresh page of a browser that runs already. */
    public static byte[] inRunningBrowser(BrowserPage chart) {
        var options =
                new Browser.NewContextOptions()
                        .setViewportSize(chart.width(), chart.height())
                        .setDeviceScaleFactor(2);
        try (var context = Chromium.get().newContext(options)) {
            var page = context.newPage();
            page.setContent(chart.html());
            return page.screenshot();
        }
    }

    /**
     * By a browser started for it alone.
     *
     * @return the most memory of all its processes together, in bytes
     */
    public static long byItsOwnBrowser(BrowserPage chart) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("photograph");
        var page = Files.writeString(folder.resolve("page.html"), chart.html());
        var command =
                Stream.concat(
                                Stream.concat(
                                        Stream.of(Chromium.installed().orElseThrow().toString()),
                                        Chromium.ARGUMENTS.stream()),
                                Stream.of(
                                        "--headless",
                                        "--force-device-scale-factor=2",
                                        "--user-data-dir=" + folder.resolve("profile"),
                                        "--window-size=%d,%d"
                                                .formatted(chart.width(), chart.height()),
                                        "--screenshot=" + folder.resolve("page.png"),
                                        page.toUri().toString()))
                        .toList();
        var browser =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        var most = watched(browser);
        if (!Files.exists(folder.resolve("page.png"))) {
            throw new IOException("No picture: " + Files.readString(folder.resolve("log")));
        }
        org.springframework.util.FileSystemUtils.deleteRecursively(folder);
        return most;
    }

    private static long watched(Process browser) throws InterruptedException {
        var most = 0L;
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!browser.waitFor(A_LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, memory(browser.toHandle()));
            if (System.nanoTime() > until) {
                browser.destroyForcibly();
            }
        }
        return most;
    }

    /** Shared pages are counted in parts, so that the sum over processes is what is really used. */
    private static long memory(ProcessHandle browser) {
        return Stream.concat(Stream.of(browser), browser.descendants())
                .mapToLong(process -> proportional(process.pid()))
                .sum();
    }

    private static long proportional(long pid) {
        try (var lines = Files.lines(Path.of("/proc/%d/smaps_rollup".formatted(pid)))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .sum();
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }
}
