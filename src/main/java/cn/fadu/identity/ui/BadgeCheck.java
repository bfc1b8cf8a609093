package cn.fadu.identity.ui;

import cn.fadu.identity.Accounts;
import cn.fadu.identity.Badge;
import cn.fadu.identity.SignedIn;
import cn.fadu.identity.Standing;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Compares the session's badge with the account at each request. Another role, place or password, a
 * shut account, a suspended tenant: the session and every page it holds end here.
 */
class BadgeCheck extends OncePerRequestFilter {

    static final Duration LONGEST = Duration.ofHours(12);
    private static final String SINCE = "fadu.signed-in-since";

    private final Accounts accounts;
    private final StaticPaths paths;
    private final Clock clock;

    BadgeCheck(Accounts accounts, StaticPaths paths, Clock clock) {
        this.accounts = accounts;
        this.paths = paths;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return paths.matches(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(SignedIn.CHECKED, true);
        var ending = worn().flatMap(badge -> tooLong(request).or(() -> ending(badge)));
        if (ending.isPresent()) {
            new SecurityContextLogoutHandler()
                    .logout(
                            request,
                            response,
                            SecurityContextHolder.getContext().getAuthentication());
            var door = request.getContextPath() + "/login?" + ending.get();
            if (isPage(request)) {
                response.sendRedirect(door);
                return;
            }
            if (isOfOpenPage(request)) {
                lead(response, door);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static Optional<Badge> worn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Badge badge
                ? Optional.of(badge)
                : Optional.empty();
    }

    /** However busy somebody is: after this time a session asks for the password again. */
    private Optional<String> tooLong(HttpServletRequest request) {
        var session = request.getSession();
        var now = clock.instant();
        if (session.getAttribute(SINCE) instanceof Instant since) {
            return now.isAfter(since.plus(LONGEST)) ? Optional.of("expired") : Optional.empty();
        }
        session.setAttribute(SINCE, now);
        return Optional.empty();
    }

    /** Why this session has to end, if it has to. */
    private Optional<String> ending(Badge badge) {
        return switch (accounts.standing(badge.username())) {
            case Standing.Good(var now) ->
                    now.equals(badge) ? Optional.empty() : Optional.of("changed");
            case Standing.Suspended() -> Optional.of("suspended");
            case Standing.OutOfContract() -> Optional.of("contract");
            case Standing.Gone() -> Optional.of("changed");
        };
    }

    /** A click, or the page asking by itself. */
    private static boolean isOfOpenPage(HttpServletRequest request) {
        return "uidl".equals(request.getParameter("v-r"));
    }

    /** As Flow tells its pages to leave; what they show of a place that was left goes with them. */
    private static void lead(HttpServletResponse response, String door) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream()
                .write(
                        VaadinService.createCriticalNotificationJSON(null, null, null, door)
                                .getBytes(StandardCharsets.UTF_8));
    }

    /** Somebody's navigation, which can be led elsewhere, not one of the page's own requests. */
    private static boolean isPage(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getParameter("v-r") == null
                && !request.getRequestURI().endsWith("/login")
                && !request.getRequestURI().contains("/VAADIN/");
    }
}
