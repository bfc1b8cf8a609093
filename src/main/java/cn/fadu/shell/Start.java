package cn.fadu.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The address without a path: leads everybody to the first page of their role. */
@Route(value = "", autoLayout = false)
@PageTitle("shell.product")
@PermitAll
class Start extends Main implements BeforeEnterObserver {

    private final Viewers viewers;

    Start(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var home = viewers.current().map(Viewer::home).orElse("/login");
        event.forwardToUrl(home.substring(1));
    }
}
