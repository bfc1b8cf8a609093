package cn.fadu.identity.ui;

import cn.fadu.shell.Door;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The door's second step: the code of whoever has a second factor. */
@Route(value = SecondStep.PAGE, autoLayout = false)
@AnonymousAllowed
class SecondStepView extends Main
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = VaadinServletRequest.getCurrent().getHttpServletRequest().getSession(false);
        if (SecondStep.pass(session).isEmpty()) {
            event.forwardTo(LoginView.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var door = new Door(getTranslation("identity.factor.title"));
        if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
            door.say(new Notice(Tone.ALARM, getTranslation("identity.factor.wrong")));
        }
        var form = new DoorForm("/login");
        form.add(new Paragraph(getTranslation("identity.factor.ask")));
        form.field(
                        SecondStep.FIELD,
                        getTranslation("identity.factor.code"),
                        "text",
                        "one-time-code")
                .setAttribute("autofocus", true)
                .setAttribute("maxlength", "24");
        form.submit(getTranslation("identity.login.submit"));
        door.offer(form, new Anchor("login", getTranslation("identity.factor.back")));
        add(door);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.factor.title") + " · " + getTranslation("shell.product");
    }
}
