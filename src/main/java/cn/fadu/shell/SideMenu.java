package cn.fadu.shell;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The pages open to the viewer's role, taken from the Menu annotations of the views and parted by
 * their order: below 40 what is looked at, below 60 what is worked on, above that what it all
 * follows from, and what is of the platform.
 */
class SideMenu extends Nav {

    private static final double WORK = 40;
    private static final double RULES = 60;

    private List<MenuEntry> shown = List.of();
    private Optional<String> shownTo = Optional.empty();

    SideMenu() {
        addClassName("fadu-menu");
        setAriaLabel(getTranslation("shell.menu"));
    }

    /**
     * The entries open to the viewer. Flow is asked again only when the role has changed: it goes
     * through every route, which takes a fifth of a navigation.
     */
    List<MenuEntry> show(Optional<Viewer> viewer) {
        var role = viewer.map(Viewer::roleKey);
        if (shown.isEmpty() || !role.equals(shownTo)) {
            shownTo = role;
            shown = MenuConfiguration.getMenuEntries();
            draw();
        }
        return shown;
    }

    private void draw() {
        removeAll();
        shown.stream()
                .collect(groupingBy(SideMenu::group, LinkedHashMap::new, toList()))
                .forEach((group, of) -> add(links(group, of)));
    }

    private static String group(MenuEntry entry) {
        var area = entry.path().replaceFirst("^/", "").split("/", 2)[0];
        if (!List.of("county", "township").contains(area)) {
            return "shell.menu.platform";
        }
        var order = entry.order();
        var kind = order < WORK ? "look" : order < RULES ? "work" : "rules";
        return "shell.menu." + area + "." + kind;
    }

    private SideNav links(String group, List<MenuEntry> entries) {
        var links = new SideNav(getTranslation(group));
        entries.stream().map(this::item).forEach(links::addItem);
        return links;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        if (entry.icon() != null && entry.icon().startsWith("vaadin:")) {
            item.setPrefixComponent(new Icon("vaadin", entry.icon().substring(7)));
        }
        item.setMatchNested(entry.path().chars().filter(sign -> sign == '/').count() > 1);
        return item;
    }
}
