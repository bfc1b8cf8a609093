package cn.fadu.screen.ui;

import cn.fadu.identity.SignedIn;
import cn.fadu.screen.Programmes;
import cn.fadu.tenancy.County;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The wall: turns its pages by itself, shows the time, and asks again for its right at every turn.
 * The browser's part, with the clock and the way back after an outage, is {@code fadu-screen.js}.
 */
@Route(value = "county/screen", autoLayout = false)
@Menu(title = "screen.title", order = 35, icon = "vaadin:desktop")
@RolesAllowed({"LEADER", "REVIEWER", "KIOSK"})
@StyleSheet("context://fadu/styles/screen.css")
class ScreenView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int SECONDS_A_PAGE = 20;

    private final SignedIn signedIn;
    private final Programmes programmes;
    private final Element stage = new Element("fadu-screen");
    private final H1 title = new H1();
    private final Div content = new Div();
    private final Span county = new Span();
    private List<Slide> slides = List.of();
    private int shown = -1;
    private int turns;

    ScreenView(SignedIn signedIn, Programmes programmes) {
        this.signedIn = signedIn;
        this.programmes = programmes;
        addClassName("screen");
        stage.setAttribute("seconds", String.valueOf(SECONDS_A_PAGE));
        stage.setAttribute("lang", getLocale().toLanguageTag());
        stage.setAttribute("zone", ZoneId.systemDefault().getId());
        stage.setAttribute("away", getTranslation("screen.away"));
        stage.setAttribute("paused-words", getTranslation("screen.paused"));
        stage.setAttribute("keys", getTranslation("screen.keys"));
        stage.addEventListener(
                        "turn", event -> turn(event.getEventData().path("event.detail").asInt(1)))
                .addEventData("event.detail");
        county.addClassName("screen-county");
        content.addClassName("screen-content");
        content.getElement().setAttribute("slot", "content");
        getElement().appendChild(stage);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UI.getCurrent().getPage().addJsModule("context://fadu/components/fadu-screen.js");
        var head = new Div(title, county);
        head.addClassName("screen-head");
        head.getElement().setAttribute("slot", "head");
        stage.removeAllChildren();
        stage.appendChild(head.getElement(), content.getElement());
        if (signedIn.countyOfScreen().isEmpty()) {
            var leave = new Anchor("county", getTranslation("screen.leave"));
            leave.addClassName("screen-leave");
            leave.getElement().setAttribute("slot", "leave");
            stage.appendChild(leave.getElement());
        }
        turn(1);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title") + " · " + getTranslation("shell.product");
    }

    /** One page on, or back; after the last one everything is read anew. */
    private void turn(int by) {
        var whose = whose();
        if (whose.isEmpty()) {
            UI.getCurrent().getPage().setLocation("login?screen");
            return;
        }
        shown += by < 0 ? -1 : 1;
        if (shown >= slides.size() || slides.isEmpty()) {
            slides = new Round(this, programmes.of(whose.get()), getLocale()).slides();
            shown = 0;
        }
        shown = Math.max(0, shown);
        show(whose.get());
    }

    private void show(County whose) {
        var slide = slides.get(shown);
        county.setText(whose.name());
        title.setText(slide.title());
        content.removeAll();
        content.add(slide.content().get());
        stage.setProperty("page", shown + 1);
        stage.setProperty("pages", slides.size());
        stage.setProperty("turned", ++turns);
    }

    /** Empty once a screen's key was revoked, an account shut, a session ended. */
    private Optional<County> whose() {
        return signedIn.countyOfScreen()
                .or(() -> signedIn.somebody().flatMap(account -> account.county()));
    }
}
