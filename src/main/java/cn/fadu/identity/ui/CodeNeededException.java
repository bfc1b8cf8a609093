package cn.fadu.identity.ui;

import cn.fadu.identity.Halfway;
import org.springframework.security.core.AuthenticationException;

/** Tells Spring Security that somebody is halfway in; the next page asks for a code. */
class CodeNeededException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Halfway halfway;
    private final boolean again;

    /**
     * @param again whether a code was given that was wrong
     */
    CodeNeededException(Halfway halfway, boolean again) {
        super("a code is needed");
        this.halfway = halfway;
        this.again = again;
    }

    Halfway halfway() {
        return halfway;
    }

    boolean again() {
        return again;
    }
}
