package cn.fadu.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** What somebody chose on this device, before and after signing in: the look and the language. */
final class Preferences {

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private Preferences() {}

    static Look look() {
        return Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), Look.class))
                .orElseGet(() -> lookIn(VaadinRequest.getCurrent()));
    }

    static Look lookIn(VaadinRequest request) {
        return Language.cookie(sentTo(request), Look.COOKIE)
                .flatMap(Look::parse)
                .orElse(Look.USUAL);
    }

    static void keep(Look look) {
        ComponentUtil.setData(UI.getCurrent(), Look.class, look);
        send(Look.COOKIE, look.written());
    }

    /** The language chosen on this device, else the account's, else what the browser asks for. */
    static Locale languageIn(VaadinRequest request, Optional<Viewer> viewer) {
        return Language.of(sentTo(request), viewer.map(Viewer::locale).stream());
    }

    static void keep(Locale language) {
        VaadinSession.getCurrent().setLocale(language);
        send(Language.COOKIE, language.toLanguageTag());
    }

    private static HttpServletRequest sentTo(VaadinRequest request) {
        return ((VaadinServletRequest) request).getHttpServletRequest();
    }

    private static void send(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
