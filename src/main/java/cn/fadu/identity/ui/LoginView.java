package cn.fadu.identity.ui;

import cn.fadu.shell.Door;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;

/** The front door: user name and password, and why somebody stands here again. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final List<String> QUIET_REASONS =
            List.of("bye", "expired", "changed", "password", "screen");

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var door = new Door(getTranslation("identity.login.title"));
        reason(event.getLocation().getQueryParameters()).ifPresent(door::say);
        var form = new DoorForm("login");
        form.field("username", getTranslation("identity.username"), "text", "username");
        form.field("password", getTranslation("identity.password"), "password", "current-password");
        form.submit(getTranslation("identity.login.submit"));
        door.offer(form);
        add(door);
    }

    private Optional<Notice> reason(QueryParameters asked) {
        var given = asked.getParameters();
        if (given.containsKey("error")) {
            return Optional.of(new Notice(Tone.ALARM, getTranslation("identity.login.error")));
        }
        if (given.containsKey("suspended")) {
            return Optional.of(
                    new Notice(Tone.CAUTION, getTranslation("identity.login.suspended")));
        }
        if (given.containsKey("contract")) {
            return Optional.of(new Notice(Tone.CAUTION, getTranslation("identity.login.contract")));
        }
        return QUIET_REASONS.stream()
                .filter(given::containsKey)
                .map(why -> new Notice(Tone.INFO, getTranslation("identity.login." + why)))
                .findFirst();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.login.title") + " · " + getTranslation("shell.product");
    }
}
