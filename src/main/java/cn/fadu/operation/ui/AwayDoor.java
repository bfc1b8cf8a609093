package cn.fadu.operation.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fadu.mail.Phrases;
import cn.fadu.shell.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers where no page of Flow can: a download whose county is away, and every request while the
 * registry itself is. It says so in one plain page, which asks again by itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class AwayDoor extends OncePerRequestFilter {

    private static final String SECONDS = "10";
    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%1$s"><head><meta charset="utf-8"><meta http-equiv="refresh" content="%2$s">
            <meta name="viewport" content="width=device-width"><title>%3$s</title>
            <style>
            :root { color-scheme: light dark }
            body { display: grid; place-content: center; min-height: 90vh; margin: 0; padding: 1.5rem; font: 1rem/1.7 system-ui, sans-serif }
            h1 { margin: 0; font-size: 1.5rem } p { max-width: 36em; opacity: .8 }
            </style></head>
            <body><main><h1>%3$s</h1><p>%4$s</p></main></body></html>
            """;

    private final TenantOutages outages;

    AwayDoor(TenantOutages outages) {
        this.outages = outages;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            var key = outages.key(failure);
            if (key.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            answer(request, response, key.get());
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, String key)
            throws IOException {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline");
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        var phrases = new Phrases(Language.of(request));
        var page =
                PAGE.formatted(
                        phrases.language().toLanguageTag(),
                        SECONDS,
                        phrases.get(key),
                        phrases.get(key + ".text"));
        response.getOutputStream().write(page.getBytes(UTF_8));
    }
}
