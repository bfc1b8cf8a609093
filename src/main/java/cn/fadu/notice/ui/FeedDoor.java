package cn.fadu.notice.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fadu.notice.Calendars;
import cn.fadu.notice.Wishes;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Calendars that programs fetch by their secret address: no session, no cookie, and one answer for
 * every secret that opens nothing.
 */
class FeedDoor extends OncePerRequestFilter {

    static final String ADDRESS = "/calendar/";

    private static final Pattern SECRET = Pattern.compile("/calendar/([\\w-]{43})\\.ics");

    private final Wishes wishes;
    private final Calendars calendars;

    FeedDoor(Wishes wishes, Calendars calendars) {
        this.wishes = wishes;
        this.calendars = calendars;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var asked = SECRET.matcher(path);
        var owner = asked.matches() ? wishes.ownerOfFeed(asked.group(1)) : wishes.ownerOfFeed("");
        if (owner.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var content = calendars.of(owner.get()).getBytes(UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
