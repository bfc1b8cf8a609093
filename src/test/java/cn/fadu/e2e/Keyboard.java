package cn.fadu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Objects;

/**
 * A visitor's hands when there is no mouse: Tab to where something is, and see that one is there.
 */
final class Keyboard {

    private static final int MOST = 400;

    /** What has the focus, by the words that a screen reader would say. */
    private static final String FOCUSED =
            """
            () => {
                let e = document.activeElement;
                while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;
                if (!e || e === document.body) return '';
                const root = e.getRootNode();
                const named = (e.getAttribute('aria-labelledby') ?? '').split(/\\s+/).filter(Boolean)
                    .map(id => (root.getElementById?.(id) ?? document.getElementById(id))?.textContent ?? '').join(' ');
                const inside = e.textContent.trim() || [...(e.assignedNodes?.() ?? [])].map(n => n.textContent).join('');
                const host = root.host?.textContent ?? '';
                return (e.getAttribute('aria-label') || named || inside || e.labels?.[0]?.textContent || host).trim().replace(/\\s+/g, ' ');
            }
            """;

    private static final String SEEN =
            """
            () => {
                const ring = e => {
                    const style = getComputedStyle(e);
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
                };
                const chain = [];
                let e = document.activeElement;
                for (; e; e = e.shadowRoot?.activeElement) {
                    chain.push(e, ...(e.shadowRoot ? e.shadowRoot.querySelectorAll('[part]') : []));
                }
                let up = document.activeElement;
                for (let steps = 0; up && steps < 3; steps++, up = up.parentElement) {
                    chain.push(up, ...(up.shadowRoot ? up.shadowRoot.querySelectorAll('[part]') : []));
                }
                return chain.some(ring);
            }
            """;

    private final Page page;

    Keyboard(Visitor visitor) {
        page = visitor.page();
    }

    /** Goes on with Tab until something whose name matches has the focus, visibly. */
    Keyboard to(String name) {
        for (var step = 0; step < MOST; step++) {
            if (focused().matches(name)) {
                assertThat(page.evaluate(SEEN)).as("focus is seen on " + focused()).isEqualTo(true);
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + name + " on " + page.url());
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    String focused() {
        return String.valueOf(Objects.requireNonNull(page.evaluate(FOCUSED)));
    }
}
