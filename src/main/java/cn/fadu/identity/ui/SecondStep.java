package cn.fadu.identity.ui;

import cn.fadu.identity.Halfway;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** The way from the right password to the code that is still owed, kept in the session. */
final class SecondStep {

    static final String PAGE = "login/code";
    static final String FIELD = "code";
    private static final String PASS = Halfway.class.getName();

    private SecondStep() {}

    /** What a sign-in form brings besides name and password. */
    static Object details(HttpServletRequest request) {
        var code = request.getParameter(FIELD);
        return code == null
                ? new WebAuthenticationDetails(request)
                : pass(request.getSession(false))
                        .<Object>map(halfway -> new PasswordDoor.Step(halfway, code))
                        .orElseGet(() -> new WebAuthenticationDetails(request));
    }

    static Optional<Halfway> pass(@org.jspecify.annotations.Nullable HttpSession session) {
        return session != null && session.getAttribute(PASS) instanceof Halfway halfway
                ? Optional.of(halfway)
                : Optional.empty();
    }

    /** Whoever was refused stands at the page that says what to do next. */
    static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/" + next(request, why));
    }

    private static String next(HttpServletRequest request, AuthenticationException why) {
        var session = request.getSession();
        if (why instanceof CodeNeededException needed) {
            if (!needed.again()) {
                request.changeSessionId();
            }
            session.setAttribute(PASS, needed.halfway());
            return PAGE + (needed.again() ? "?error" : "");
        }
        session.removeAttribute(PASS);
        return "login?" + (why instanceof ClosedException closed ? closed.reason() : "error");
    }
}
