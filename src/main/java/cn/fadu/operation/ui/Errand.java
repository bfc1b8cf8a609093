package cn.fadu.operation.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Work that takes longer than a click: done aside, while the page asks how far it is. */
final class Errand {

    private static final int LOOK_EVERY = 300;

    private Errand() {}

    /** Ends in the page with the result or with what went wrong. */
    static <T> void run(
            UI page, Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        page.setPollInterval(LOOK_EVERY);
        Thread.ofVirtual().name("order").start(() -> carryOut(page, work, done, failed));
    }

    private static <T> void carryOut(
            UI page, Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        try {
            var result = work.get();
            back(page, () -> done.accept(result));
        } catch (RuntimeException failure) {
            back(page, () -> failed.accept(failure));
        }
    }

    /** Nobody is told any more when the page was closed meanwhile. */
    private static void back(UI page, Runnable end) {
        if (page.isAttached()) {
            page.access(
                    () -> {
                        page.setPollInterval(-1);
                        end.run();
                    });
        }
    }
}
