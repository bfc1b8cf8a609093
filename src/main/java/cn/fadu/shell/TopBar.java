package cn.fadu.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** Whose pages these are, what the page adds, and the reader's own settings. */
class TopBar extends Div {

    private final Viewers viewers;
    private final List<InFrame.Tool> tools;
    private final Runnable showAround;
    private final Div ofPage = new Div();
    private final Div settings = new Div();
    private final Anchor place = new Anchor("", "");
    private Optional<Viewer> shown = Optional.empty();

    TopBar(Viewers viewers, List<InFrame.Tool> tools, Runnable showAround) {
        this.viewers = viewers;
        this.tools = tools;
        this.showAround = showAround;
        addClassName("fadu-frame");
        place.addClassName("fadu-frame-place");
        ofPage.addClassName("fadu-frame-slot");
        settings.addClassName("fadu-frame-tools");
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        add(toggle, place, ofPage, settings);
        showPlace("", Livery.PLAIN);
    }

    void show(Optional<Viewer> viewer, HasElement page) {
        ofPage.removeAll();
        if (page instanceof InTopBar adding) {
            ofPage.add(adding.topBar());
        }
        if (!viewer.equals(shown)) {
            shown = viewer;
            settings.removeAll();
            viewer.ifPresent(_ -> tools.forEach(tool -> settings.add(tool.component())));
            viewer.ifPresent(known -> settings.add(new Settings(viewers, known, showAround)));
            showPlace(
                    viewer.map(Viewer::place).orElse(""),
                    viewer.map(Viewer::livery).orElse(Livery.PLAIN));
            place.setHref(viewer.map(Viewer::home).orElse("/").substring(1));
        }
        viewer.ifPresent(_ -> tools.forEach(InFrame.Tool::look));
    }

    private void showPlace(String name, Livery livery) {
        place.removeAll();
        place.add(emblem(livery));
        if (!name.isEmpty()) {
            place.add(named("fadu-frame-name", name));
        }
        place.add(named("fadu-frame-product", getTranslation("shell.subject")));
    }

    private Component emblem(Livery livery) {
        var emblem = new Span();
        emblem.addClassName("fadu-frame-emblem");
        emblem.getElement().setAttribute("aria-hidden", "true");
        livery.emblem()
                .ifPresentOrElse(
                        picture -> emblem.add(new Image(picture, "")),
                        () -> emblem.setText(getTranslation("shell.emblem")));
        return emblem;
    }

    private static Component named(String style, String words) {
        var part = new Span(words);
        part.addClassName(style);
        return part;
    }
}
