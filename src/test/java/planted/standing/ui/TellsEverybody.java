package planted.standing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.VaadinSession;

/** Planted: what one tenant's page knows reaches every page of the session. */
class TellsEverybody extends Div {

    void tell(String figure) {
        for (UI page : VaadinSession.getCurrent().getUIs()) {
            page.access(() -> Notification.show(figure));
        }
    }
}
