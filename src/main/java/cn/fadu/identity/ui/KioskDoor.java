package cn.fadu.identity.ui;

import cn.fadu.identity.KioskPass;
import cn.fadu.identity.Kiosks;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a big screen in. Its link leaves the key in a cookie, and the key is looked up again at each
 * request, so that a screen outlives a restart of the server and ends the moment it is revoked. It
 * opens the screen and nothing else.
 */
class KioskDoor extends OncePerRequestFilter {

    static final String ROLE = "ROLE_KIOSK";
    private static final String LINK = "/kiosk/";
    private static final String SCREEN = "/county/screen";
    private static final String COOKIE = "fadu-kiosk";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private final Kiosks kiosks;

    KioskDoor(Kiosks kiosks) {
        this.kiosks = kiosks;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith(LINK)) {
            take(path.substring(LINK.length()), request, response);
            return;
        }
        if (isScreens(path, request) && nobodySignedIn()) {
            key(request).flatMap(kiosks::admit).ifPresent(KioskDoor::enter);
        }
        chain.doFilter(request, response);
    }

    private void take(String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (kiosks.admit(key).isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/login?screen");
            return;
        }
        var cookie = new Cookie(COOKIE, key);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.sendRedirect(request.getContextPath() + SCREEN);
    }

    /** The screen itself, and what Flow asks for on its behalf. */
    private static boolean isScreens(String path, HttpServletRequest request) {
        return path.equals(SCREEN) || (path.equals("/") && request.getParameter("v-r") != null);
    }

    private static boolean nobodySignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() == null;
    }

    private static Optional<String> key(HttpServletRequest request) {
        var sent = request.getCookies();
        return Arrays.stream(sent == null ? new Cookie[0] : sent)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void enter(KioskPass pass) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        pass, "", AuthorityUtils.createAuthorityList(ROLE)));
        SecurityContextHolder.setContext(context);
    }
}
