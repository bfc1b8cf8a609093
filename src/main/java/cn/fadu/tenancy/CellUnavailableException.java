package cn.fadu.tenancy;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;

/**
 * A cell cannot be reached now; the counties of the others go on. Why is told beside it and not as
 * its cause: whoever serves the web takes a line that broke, anywhere among causes, for a browser
 * that went away, and answers nobody.
 */
public final class CellUnavailableException extends RuntimeException {

    private final String cell;

    CellUnavailableException(String cell, @Nullable Throwable why) {
        super(told(why));
        this.cell = cell;
        if (why != null) {
            addSuppressed(why);
        }
    }

    private static String told(@Nullable Throwable why) {
        var cell = "The cell cannot be reached";
        return why == null
                ? cell
                : cell + ": " + NestedExceptionUtils.getMostSpecificCause(why).getMessage();
    }

    /** What the server or the line said, where either said something. */
    public Optional<Throwable> why() {
        return Stream.of(getSuppressed()).findFirst();
    }

    public String cell() {
        return cell;
    }
}
