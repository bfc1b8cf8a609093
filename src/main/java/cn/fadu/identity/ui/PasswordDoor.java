package cn.fadu.identity.ui;

import cn.fadu.identity.Admission;
import cn.fadu.identity.Badge;
import cn.fadu.identity.Halfway;
import cn.fadu.identity.NewAccount;
import cn.fadu.identity.SignIns;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Lets Spring Security ask our door: an admission becomes a session with a badge. */
@Component
class PasswordDoor implements AuthenticationProvider {

    private final SignIns signIns;

    PasswordDoor(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        return switch (attempt(typed)) {
            case Admission.Admitted(var badge) -> admitted(badge);
            case Admission.CodeNeeded(var halfway) ->
                    throw new CodeNeededException(halfway, isSecondStep(typed));
            case Admission.Refused() -> throw new BadCredentialsException("refused");
            case Admission.Suspended() -> throw new ClosedException("suspended");
            case Admission.OutOfContract() -> throw new ClosedException("contract");
        };
    }

    /** The form of the second step has a code and no name: the session knows who is halfway. */
    private Admission attempt(Authentication typed) {
        if (typed.getDetails() instanceof Step(Halfway halfway, String code)) {
            return signIns.attempt(halfway, code);
        }
        var password = typed.getCredentials() == null ? "" : typed.getCredentials().toString();
        return signIns.attempt(NewAccount.written(typed.getName()), password);
    }

    private static boolean isSecondStep(Authentication typed) {
        return typed.getDetails() instanceof Step;
    }

    /** What the second step was tried with. */
    record Step(Halfway halfway, String code) {}

    static Authentication admitted(Badge badge) {
        var right = new SimpleGrantedAuthority("ROLE_" + badge.role().name());
        return UsernamePasswordAuthenticationToken.authenticated(badge, null, List.of(right));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
