package cn.fadu.identity;

import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Whoever is signed in. Every request reads the account from the database: a session only knows a
 * name, never a place or a right.
 */
@Component
public class SignedIn {

    /** The mark of a request whose badge has been compared with the account. */
    public static final String CHECKED = "fadu.badge-checked";

    private final Accounts accounts;
    private final AccountAtHand atHand;

    SignedIn(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.atHand = new AccountAtHand(clock);
    }

    /** Empty where nobody has signed in. */
    public Optional<Account> somebody() {
        return name().flatMap(
                        name -> atHand.named(name).or(() -> accounts.find(name).map(atHand::keep)));
    }

    public Account account() {
        return somebody().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** The county whose big screen this is, where it is one. */
    public Optional<County> countyOfScreen() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(KioskPass.class::isInstance)
                .map(pass -> ((KioskPass) pass).county());
    }

    /** The county whose people, or whose townships' people, are signed in. */
    public County county() {
        return account().county().orElseThrow(() -> new IllegalStateException("Not in a county"));
    }

    public Township township() {
        return account()
                .township()
                .orElseThrow(() -> new IllegalStateException("Not in a township"));
    }

    private static Optional<String> name() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(who -> !(who instanceof AnonymousAuthenticationToken))
                .filter(who -> !(who.getPrincipal() instanceof KioskPass))
                .map(Authentication::getName);
    }
}
