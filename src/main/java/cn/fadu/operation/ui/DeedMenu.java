package cn.fadu.operation.ui;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;

/** What can be done with one row of a table, behind one button. */
class DeedMenu extends MenuBar {

    private final SubMenu deeds;

    /**
     * @param of the row's name, for those who hear the page
     */
    DeedMenu(String of) {
        addThemeNames("small", "tertiary");
        var word = getTranslation("operation.deeds");
        var item = addItem(word);
        item.setAriaLabel(word + " " + of);
        getElement().setAttribute("aria-label", word + " " + of);
        deeds = item.getSubMenu();
    }

    DeedMenu deed(String key, Runnable order) {
        deeds.addItem(getTranslation(key), click -> order.run());
        return this;
    }
}
