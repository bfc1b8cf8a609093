package cn.fadu.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private final List<Visitor> present = new ArrayList<>();

    /** Somebody with a Chinese browser and a laptop's screen. */
    public Visitor come() {
        return come("zh-CN", 1366, 768);
    }

    public Visitor come(String language, int width, int height) {
        var options =
                new NewContextOptions()
                        .setLocale(language)
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(width, height);
        var context = Chromium.get().newContext(options);
        context.setDefaultTimeout(60_000);
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        var visitor = new Visitor(RunningFadu.get(), context);
        present.add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        for (int i = 0; i < present.size(); i++) {
            if (test.getExecutionException().isPresent()) {
                present.get(i).picture(FAILURES.resolve(name(test) + "-" + (i + 1) + ".png"));
            }
            present.get(i).leave();
        }
        present.clear();
    }

    private static String name(ExtensionContext test) {
        return test.getRequiredTestClass().getSimpleName()
                + "."
                + test.getDisplayName().replaceAll("[^\\w-]+", "_");
    }
}
