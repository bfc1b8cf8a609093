package cn.fadu.shell;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;

/** The pages open to the viewer's role, taken from the Menu annotations of the views. */
class SideMenu extends Nav {

    private List<MenuEntry> shown = List.of();

    SideMenu() {
        addClassName("fadu-menu");
        setAriaLabel(getTranslation("shell.menu"));
    }

    /** Draws the menu again only when the entries have changed. */
    void show() {
        var entries = MenuConfiguration.getMenuEntries();
        if (entries.equals(shown)) {
            return;
        }
        shown = entries;
        removeAll();
        var links = new SideNav();
        entries.stream().map(this::item).forEach(links::addItem);
        add(links);
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
