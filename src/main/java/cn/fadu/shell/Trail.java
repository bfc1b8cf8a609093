package cn.fadu.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where this page stands: the viewer's first page, the menu's pages above this one, this one. */
class Trail extends Nav {

    Trail() {
        addClassName("fadu-trail");
        setAriaLabel(getTranslation("shell.trail"));
    }

    void show(Optional<Viewer> viewer, List<MenuEntry> menu, String title) {
        removeAll();
        var here = UI.getCurrent().getActiveViewLocation().getPath();
        var steps = new OrderedList();
        viewer.filter(known -> !known.home().equals("/" + here))
                .ifPresent(known -> steps.add(step(place(known), known.home())));
        above(menu, here, viewer.map(Viewer::home).orElse("/"))
                .forEach(entry -> steps.add(step(getTranslation(entry.title()), entry.path())));
        var last = new ListItem(title);
        last.getElement().setAttribute("aria-current", "page");
        steps.add(last);
        add(steps);
        setVisible(steps.getComponentCount() > 1);
    }

    /** Who keeps the platform belongs to no place. */
    private String place(Viewer viewer) {
        return viewer.place().isEmpty() ? getTranslation("shell.product") : viewer.place();
    }

    private static Stream<MenuEntry> above(List<MenuEntry> menu, String here, String home) {
        return menu.stream()
                .filter(entry -> !entry.path().equals(home))
                .filter(entry -> ("/" + here).startsWith(entry.path() + "/"));
    }

    private static ListItem step(String words, String path) {
        return new ListItem(new Anchor(path.substring(1), words));
    }
}
