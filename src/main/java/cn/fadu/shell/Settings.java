package cn.fadu.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reader's own menu: name and role, language, light or dark, dense or not, account, leave. */
class Settings extends MenuBar {

    private final Viewers viewers;
    private final Runnable showAround;

    Settings(Viewers viewers, Viewer viewer, Runnable showAround) {
        this.viewers = viewers;
        this.showAround = showAround;
        addThemeNames("tertiary", "icon");
        getElement().setAttribute("aria-label", getTranslation("shell.settings"));
        offer(viewer);
    }

    private void offer(Viewer viewer) {
        removeAll();
        languages(tool(VaadinIcon.GLOBE, "shell.language").getSubMenu(), viewer);
        looks(tool(VaadinIcon.ADJUST, "shell.look").getSubMenu());
        account(viewer);
    }

    private MenuItem tool(VaadinIcon icon, String key) {
        var item = addItem(icon.create());
        item.setAriaLabel(getTranslation(key));
        item.addClassNames("fadu-frame-wide");
        return item;
    }

    private void languages(SubMenu menu, Viewer viewer) {
        for (var language : Language.ALL) {
            var item =
                    menu.addItem(
                            getTranslation("shell.language." + language.getLanguage()),
                            click -> speak(language));
            check(item, viewer.locale().getLanguage().equals(language.getLanguage()));
        }
    }

    private void speak(Locale locale) {
        viewers.speak(locale);
        Preferences.keep(locale);
        UI.getCurrent().getPage().reload();
    }

    private void looks(SubMenu menu) {
        var worn = Preferences.look();
        for (var scheme : Look.Scheme.values()) {
            var item = menu.addItem(getTranslation("shell.look." + scheme.code()));
            check(item, worn.scheme() == scheme);
            item.addClickListener(click -> wear(Preferences.look().in(scheme)));
        }
        menu.addSeparator();
        for (var density : Look.Density.values()) {
            var item = menu.addItem(getTranslation("shell.look." + density.code()));
            check(item, worn.density() == density);
            item.addClickListener(click -> wear(Preferences.look().at(density)));
        }
    }

    private void wear(Look look) {
        Preferences.keep(look);
        look.wear(UI.getCurrent());
        viewers.current().ifPresent(this::offer);
    }

    private static void check(MenuItem item, boolean chosen) {
        item.setCheckable(true);
        item.setChecked(chosen);
    }

    /** On a phone the language and the look move in here. */
    private void account(Viewer viewer) {
        var name = new Span(viewer.name());
        name.addClassName("fadu-frame-wide");
        var item = addItem(VaadinIcon.USER.create());
        item.add(name);
        item.setAriaLabel(getTranslation("shell.account.of", viewer.name()));
        var menu = item.getSubMenu();
        menu.addItem(whoIs(viewer)).setEnabled(false);
        menu.addSeparator();
        languages(narrow(menu, "shell.language"), viewer);
        looks(narrow(menu, "shell.look"));
        menu.addItem(getTranslation("shell.tour"), click -> showAround.run());
        menu.addItem(getTranslation("shell.account"), click -> UI.getCurrent().navigate("account"));
        menu.addItem(getTranslation("shell.signout"), click -> viewers.signOut());
    }

    private String whoIs(Viewer viewer) {
        return Stream.of(viewer.name(), getTranslation(viewer.roleKey()), viewer.place())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private SubMenu narrow(SubMenu menu, String key) {
        var item = menu.addItem(getTranslation(key));
        item.addClassNames("fadu-frame-narrow");
        return item.getSubMenu();
    }
}
