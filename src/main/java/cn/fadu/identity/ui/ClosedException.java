package cn.fadu.identity.ui;

import org.springframework.security.core.AuthenticationException;

/** Tells Spring Security that somebody is known and their county or township is closed. */
class ClosedException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * @param reason as the sign-in page's address says it
     */
    ClosedException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
