package cn.fadu.api;

import cn.fadu.mail.Phrases;
import cn.fadu.tenancy.CellUnavailableException;
import cn.fadu.tenancy.TenantUnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Everything that goes wrong at the interface, told as a problem and never as a stack trace. */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors {

    private static final int SHOWN = 50;

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedException why, HttpServletRequest request) {
        var problem = Problems.of(request, why.status(), why.kind(), why.values());
        if (!why.flaws().isEmpty()) {
            var phrases = Problems.phrases(request);
            problem.setProperty(
                    "errors",
                    why.flaws().stream().limit(SHOWN).map(flaw -> told(flaw, phrases)).toList());
        }
        return answer(problem);
    }

    private static Map<String, String> told(Flaw flaw, Phrases phrases) {
        return Map.of(
                "pointer",
                flaw.pointer(),
                "detail",
                phrases.get(flaw.key(), flaw.values().toArray()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(
            HttpMessageNotReadableException why, HttpServletRequest request) {
        return tooLong(why)
                ? answer(
                        Problems.of(
                                request,
                                HttpStatus.CONTENT_TOO_LARGE,
                                "too-large",
                                BodyLimit.MOST >> 10))
                : answer(Problems.of(request, HttpStatus.BAD_REQUEST, "unreadable"));
    }

    private static boolean tooLong(Throwable why) {
        return Stream.iterate(why, each -> each != null, Throwable::getCause)
                .limit(SHOWN)
                .anyMatch(BodyLimit.TooLongException.class::isInstance);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(
            MissingRequestHeaderException why, HttpServletRequest request) {
        return answer(Problems.of(request, HttpStatus.BAD_REQUEST, "no-key", why.getHeaderName()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistyped(
            MethodArgumentTypeMismatchException why, HttpServletRequest request) {
        return answer(Problems.of(request, HttpStatus.NOT_FOUND, "not-found"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> otherMedia(
            HttpMediaTypeNotSupportedException why, HttpServletRequest request) {
        return answer(Problems.of(request, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not-json"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> otherMethod(
            HttpRequestMethodNotSupportedException why, HttpServletRequest request) {
        return answer(Problems.of(request, HttpStatus.METHOD_NOT_ALLOWED, "method"));
    }

    @ExceptionHandler({TenantUnavailableException.class, CellUnavailableException.class})
    ResponseEntity<ProblemDetail> unavailable(HttpServletRequest request) {
        var problem = Problems.of(request, HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.RETRY_AFTER, Problems.RETRY_AFTER)
                .header("Content-Language", language(problem))
                .body(problem);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .header("Content-Language", language(problem))
                .body(problem);
    }

    private static String language(ProblemDetail problem) {
        var han = String.valueOf(problem.getTitle()).codePoints();
        return han.anyMatch(Character::isIdeographic) ? "zh-CN" : "en";
    }
}
