package cn.fadu.shell;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The languages the product speaks, and which of them a device wants. */
public final class Language {

    static final List<Locale> ALL = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    static final String COOKIE = "fadu-language";
    private static final String LAST = "fadu.language";

    private Language() {}

    /**
     * Chosen on this device, else spoken on the last page, else what the browser asks for: without
     * asking for the account.
     */
    public static Locale of(HttpServletRequest request) {
        return of(request, last(request));
    }

    /**
     * Chosen on this device, else this one, else what the browser asks for.
     *
     * @param known what is known of the person, if anything
     */
    static Locale of(HttpServletRequest request, Stream<Locale> known) {
        var chosen = cookie(request, COOKIE).map(Locale::forLanguageTag).stream();
        return Stream.of(chosen, known, wanted(request))
                .flatMap(Function.identity())
                .flatMap(locale -> spoken(locale).stream())
                .findFirst()
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    static Optional<String> cookie(HttpServletRequest request, String name) {
        var sent = request.getCookies();
        return Arrays.stream(sent == null ? new Cookie[0] : sent)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static Stream<Locale> last(HttpServletRequest request) {
        return Stream.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(LAST))
                .filter(Locale.class::isInstance)
                .map(Locale.class::cast);
    }

    private static Stream<Locale> wanted(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream();
    }

    /** The page's; kept for an answer that must do without the account. */
    static Locale remembered(Locale language, VaadinSession session) {
        session.getSession().setAttribute(LAST, language);
        return language;
    }

    static Optional<Locale> spoken(Locale wanted) {
        return ALL.stream()
                .filter(locale -> locale.getLanguage().equals(wanted.getLanguage()))
                .findFirst();
    }
}
