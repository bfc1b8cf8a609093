package cn.fadu.api;

import java.util.List;
import org.springframework.http.HttpStatus;

/** Ends a request with a problem that its caller can mend. */
final class RefusedException extends RuntimeException {

    private final HttpStatus status;
    private final String kind;
    private final transient Object[] values;
    private final transient List<Flaw> flaws;

    private RefusedException(HttpStatus status, String kind, List<Flaw> flaws, Object... values) {
        super(kind);
        this.status = status;
        this.kind = kind;
        this.flaws = flaws;
        this.values = values;
    }

    static RefusedException unprocessable(String kind, Object... values) {
        return new RefusedException(HttpStatus.UNPROCESSABLE_CONTENT, kind, List.of(), values);
    }

    static RefusedException notFound() {
        return new RefusedException(HttpStatus.NOT_FOUND, "not-found", List.of());
    }

    static RefusedException figures(List<Flaw> flaws) {
        return new RefusedException(
                HttpStatus.UNPROCESSABLE_CONTENT, "figures", flaws, flaws.size());
    }

    HttpStatus status() {
        return status;
    }

    String kind() {
        return kind;
    }

    Object[] values() {
        return values.clone();
    }

    List<Flaw> flaws() {
        return flaws;
    }
}
