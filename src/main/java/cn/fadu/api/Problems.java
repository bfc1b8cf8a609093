package cn.fadu.api;

import cn.fadu.mail.Phrases;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Refusals as RFC 9457 has them, in the caller's language, Chinese where it names none. */
@Component
class Problems {

    /** Seconds after which a database that was away is worth another attempt. */
    static final String RETRY_AFTER = "30";

    private static final String TYPE = "urn:fadu:problem:";

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    static Phrases phrases(HttpServletRequest request) {
        boolean english =
                request.getHeader("Accept-Language") != null
                        && request.getLocale().getLanguage().equals("en");
        return new Phrases(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }

    /** Title and detail are the dictionary's {@code api.<kind>} and {@code api.<kind>.text}. */
    static ProblemDetail of(
            HttpServletRequest request, HttpStatus status, String kind, Object... values) {
        var phrases = phrases(request);
        var problem =
                ProblemDetail.forStatusAndDetail(
                        status, phrases.get("api." + kind + ".text", values));
        problem.setType(URI.create(TYPE + kind));
        problem.setTitle(phrases.get("api." + kind));
        return problem;
    }

    /** For refusals before any resource is reached. */
    void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String kind,
            Object... values)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Language", phrases(request).language().toLanguageTag());
        json.writeValue(response.getOutputStream(), of(request, status, kind, values));
    }
}
