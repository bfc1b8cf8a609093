package cn.fadu.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The controls that choose what a page shows, in one line. */
public class FilterBar extends Div {

    public FilterBar(Component... controls) {
        addClassName("fadu-filter-bar");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("shell.filters"));
        add(controls);
    }
}
