package cn.fadu.shell;

import com.vaadin.flow.component.Component;

/** A page that puts something of its own into the top bar, such as the choice of the year. */
public interface InTopBar {

    Component topBar();
}
