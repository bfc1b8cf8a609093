package cn.fadu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No page is wider than its window and nothing on it is cut off: on a phone, at 200 % zoom on a
 * laptop, on a laptop and on a desk, with much to show and with nothing, in both languages.
 */
@Tag("browser")
class LayoutIT {

    /** Width and height; 683 x 384 is what a zoom of 200 % leaves of 1366 x 768. */
    private static final List<int[]> WINDOWS =
            List.of(
                    new int[] {390, 844},
                    new int[] {683, 384},
                    new int[] {1366, 768},
                    new int[] {1920, 1080});

    /** What sticks out of the window, or out of a box that hides it without saying so by dots. */
    private static final String FAULTS =
            """
            () => {
                const faults = [];
                const wide = innerWidth;
                const root = document.scrollingElement;
                if (root.scrollWidth > wide + 1) faults.push('the page is ' + root.scrollWidth + ' wide');
                if (document.querySelector('vaadin-app-layout') && root.scrollHeight > innerHeight + 1) {
                    faults.push('the window itself scrolls to ' + root.scrollHeight);
                }
                const name = e => e.tagName.toLowerCase() + '.' + [...e.classList].join('.') + ' "' + e.textContent.trim().slice(0, 30) + '"';
                const scrolls = e => {
                    for (let p = e.parentElement; p; p = p.parentElement) {
                        if (/auto|scroll|hidden|clip/.test(getComputedStyle(p).overflowX)) return true;
                    }
                    return false;
                };
                for (const e of document.querySelectorAll('main *, header *, .fadu-frame *')) {
                    const box = e.getBoundingClientRect();
                    if (!box.width || !box.height || e.closest('svg, .fadu-heard, .fadu-chart-voice, vaadin-grid, [hidden]')) continue;
                    if (!e.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
                    const style = getComputedStyle(e);
                    if ((box.right > wide + 1 || box.left < -1) && style.position !== 'absolute' && !scrolls(e)) {
                        faults.push('sticks out: ' + name(e));
                    }
                    if (style.overflowX === 'hidden' && style.textOverflow !== 'ellipsis' && e.scrollWidth > e.clientWidth + 1
                            && style.clipPath === 'none') {
                        faults.push('is cut: ' + name(e));
                    }
                }
                return faults.slice(0, 6);
            }
            """;

    /** Links and buttons that a thumb would miss; links inside a sentence are excused. */
    private static final String SMALL =
            """
            () => [...document.querySelectorAll('main a[href], main button, main summary, main vaadin-button')]
                .filter(e => e.checkVisibility() && !e.closest('p, li, .fadu-chart-foot') )
                .map(e => [e, e.getBoundingClientRect()])
                .filter(([e, box]) => box.width && (box.height < 24 && !tall(e) || box.width < 24 && box.height < 24))
                .map(([e, box]) => e.tagName + ' ' + e.className + ' "' + e.textContent.trim().slice(0, 20) + '" '
                    + Math.round(box.width) + 'x' + Math.round(box.height))
                .slice(0, 6)
            """
                    .replace("tall(e)", "e.closest('td, th')?.clientHeight >= 24");

    @RegisterExtension final Visitors visitors = new Visitors();

    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "reviewer@demo, REVIEWER, zh-CN",
        "clerk@demo, CLERK, en",
        "operator@demo, OPERATOR, zh-CN",
        "reviewer@big, REVIEWER, en",
        "head@big, HEAD, zh-CN",
        "reviewer@empty, REVIEWER, zh-CN"
    })
    void nothing_sticks_out_or_is_cut(String username, String role, String language) {
        BigCounty.in(RunningFadu.get()::bean);
        var options = new NewContextOptions().setLocale(language).setViewportSize(1366, 768);
        var visitor = visitors.come(options).reads(language).signIn(username);
        Pages.walk(visitor, role, new HashSet<>(), address -> measure(visitor, address));
        assertThat(faults).isEmpty();
    }

    private void measure(Visitor visitor, String address) {
        for (var window : WINDOWS) {
            visitor.page().setViewportSize(window[0], window[1]);
            visitor.drawn();
            note(visitor, FAULTS, address + " at " + window[0]);
        }
        if (!address.equals("/county/screen")) {
            visitor.page().setViewportSize(WINDOWS.getFirst()[0], WINDOWS.getFirst()[1]);
            note(visitor, SMALL, address + " small for a thumb");
        }
        visitor.page().setViewportSize(1366, 768);
    }

    @SuppressWarnings("unchecked")
    private void note(Visitor visitor, String script, String where) {
        var found = (List<String>) Objects.requireNonNull(visitor.page().evaluate(script));
        found.forEach(fault -> faults.add(where + ": " + fault));
    }
}
