package cn.fadu.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Brings visitors to the running application and sees them off after each test; of a failed one it
 * keeps what they saw, in {@code target/browser-failures}.
 *
 * <pre>{@code
 * @RegisterExtension final Visitors visitors = new Visitors();
 * ...
 * var clerk = visitors.come().signIn("clerk@demo");
 * }</pre>
 */
public final class Visitors implements AfterEachCallback {

    private static final Path FAILURES = Path.of("target", "browser-failures");

    private static final Map<String, Queue<BrowserContext>> LEFT = new ConcurrentHashMap<>();

    private final Supplier<RunningFadu> fadu;
    private final List<Visitor> present = new ArrayList<>();

    public Visitors() {
        this(RunningFadu::get);
    }

    Visitors(Supplier<RunningFadu> fadu) {
        this.fadu = fadu;
    }

    /** Somebody with a Chinese browser and a laptop's screen. */
    public Visitor come() {
        return come("zh-CN", 1366, 768);
    }

    /**
     * A browser that somebody left before is given on with its cache, though without its cookies:
     * the product's scripts need not be fetched and compiled for everybody anew.
     */
    public Visitor come(String language, int width, int height) {
        var kind = language + " " + width + "x" + height;
        var left = LEFT.computeIfAbsent(kind, any -> new ConcurrentLinkedQueue<>()).poll();
        if (left == null) {
            var options =
                    new NewContextOptions().setLocale(language).setViewportSize(width, height);
            return come(options, Optional.of(kind));
        }
        return welcome(new Visitor(fadu.get(), left, Optional.of(kind)));
    }

    /** Somebody who wants to see nothing move, so that a page is drawn as soon as it is there. */
    public Visitor come(NewContextOptions options) {
        return come(options, Optional.empty());
    }

    private Visitor come(NewContextOptions options, Optional<String> kind) {
        var context =
                Chromium.get()
                        .newContext(
                                options.setTimezoneId("Asia/Shanghai")
                                        .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(60_000);
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        return welcome(new Visitor(fadu.get(), context, kind));
    }

    private Visitor welcome(Visitor visitor) {
        present.add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        for (int i = 0; i < present.size(); i++) {
            if (test.getExecutionException().isPresent()) {
                present.get(i).picture(FAILURES.resolve(name(test) + "-" + (i + 1) + ".png"));
            }
        }
        leave();
    }

    void leave() {
        for (var visitor : present) {
            visitor.kind()
                    .flatMap(kind -> Optional.ofNullable(LEFT.get(kind)))
                    .ifPresentOrElse(of -> of.add(visitor.emptied()), visitor::leave);
        }
        present.clear();
    }

    private static String name(ExtensionContext test) {
        return test.getRequiredTestClass().getSimpleName()
                + "."
                + test.getDisplayName().replaceAll("[^\\w-]+", "_");
    }
}
