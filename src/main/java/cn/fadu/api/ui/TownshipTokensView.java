package cn.fadu.api.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The tokens of other systems, for a head's own township. */
@Route("township/tokens")
@PageTitle("tokens.title")
@Menu(title = "tokens.title", order = 60, icon = "vaadin:connect")
@RolesAllowed("HEAD")
class TownshipTokensView extends Main implements AfterNavigationObserver {

    private final TokenPanel panel;

    TownshipTokensView(TokenDesk desk) {
        panel = new TokenPanel(desk);
        add(panel);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        panel.show();
    }
}
