package cn.fadu.identity;

import java.io.Serializable;
import java.time.Instant;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * What a session was opened with. It says who is signed in and nothing they may rely on: when any
 * of it no longer agrees with the account, the session ends. {@code county} and {@code township}
 * are 0 where there is none.
 */
public record Badge(
        int account, String username, Role role, int county, int township, Instant passwordSetAt)
        implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return username;
    }
}
