package cn.fadu.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;

/**
 * Shows a newcomer around: a note at the side of the real pages, which it opens one after the
 * other. It never covers the page and is left at any step.
 */
class Tour extends Aside {

    /** The pages each role is led through; the words stand under shell.tour in the dictionary. */
    private static final Map<String, List<String>> WAYS =
            Map.of(
                    "leader",
                    List.of("county", "county/ranking", "county/compare", "county/method"),
                    "reviewer",
                    List.of("county/review", "county/editions", "county/framework", "county"),
                    "head",
                    List.of("township", "township/trends", "township/history", "township/method"),
                    "clerk",
                    List.of("township/filing", "township/history", "township", "township/method"),
                    "operator",
                    List.of("admin/counties", "admin/townships", "admin/users", "admin/audit"));

    private final String role;
    private final Viewers viewers;
    private final Runnable left;
    private int step;

    Tour(Viewer viewer, Viewers viewers, Runnable left) {
        this.role = roleOf(viewer);
        this.viewers = viewers;
        this.left = left;
        addClassName("fadu-tour");
        getElement().setAttribute("aria-label", getTranslation("shell.tour"));
        Shortcuts.addShortcutListener(this, this::leave, Key.ESCAPE);
    }

    /** Asks whether to go round, in a line above the first page. */
    static Notice offer(Viewers viewers, Runnable begin) {
        var offer = new Notice(Tone.INFO, new Span().getTranslation("shell.tour.offer"));
        var yes = new Button(offer.getTranslation("shell.tour.begin"));
        yes.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
        yes.addClickListener(
                click -> {
                    offer.removeFromParent();
                    begin.run();
                });
        var no = new Button(offer.getTranslation("shell.tour.decline"));
        no.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        no.addClickListener(
                click -> {
                    offer.removeFromParent();
                    viewers.toured();
                });
        offer.add(yes, no);
        offer.addClassName("fadu-tour-offer");
        return offer;
    }

    void go() {
        show(0);
    }

    private void show(int next) {
        step = next;
        var ways = way();
        removeAll();
        var title = new H2(getTranslation("shell.tour." + role + "." + (step + 1)));
        title.getElement().setAttribute("tabindex", "-1");
        add(
                title,
                new Paragraph(getTranslation("shell.tour." + role + "." + (step + 1) + ".text")),
                buttons(ways.size()));
        UI.getCurrent().navigate(ways.get(step));
        title.getElement().callJsFunction("focus");
    }

    private Div buttons(int steps) {
        var last = step == steps - 1;
        var count = new Span(getTranslation("shell.tour.step", step + 1, steps));
        count.addClassName("fadu-tour-count");
        var back = new Button(getTranslation("shell.tour.back"), click -> show(step - 1));
        back.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        back.setEnabled(step > 0);
        var next = new Button(getTranslation(last ? "shell.tour.end" : "shell.tour.next"));
        next.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
        next.addClickListener(
                click -> {
                    if (last) {
                        leave();
                    } else {
                        show(step + 1);
                    }
                });
        var leave = new Button(getTranslation("shell.tour.leave"), click -> leave());
        leave.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        leave.setVisible(!last);
        var row = new Div(count, leave, back, next);
        row.addClassNames("fadu-row");
        return row;
    }

    private void leave() {
        viewers.toured();
        getElement().removeFromParent();
        left.run();
    }

    private List<String> way() {
        return WAYS.getOrDefault(role, List.of());
    }

    private static String roleOf(Viewer viewer) {
        return viewer.roleKey().substring(viewer.roleKey().lastIndexOf('.') + 1);
    }
}
