package cn.fadu.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The account as it was read a moment ago within the same request, so that a page of a dozen parts
 * reads it once. It is never carried from one request to the next, and forgotten after a second or
 * as soon as anything about an account is written: long work asks anew.
 */
final class AccountAtHand {

    private static final String READ = AccountAtHand.class.getName();
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private record Read(Account account, Instant at) {}

    private final Clock clock;

    AccountAtHand(Clock clock) {
        this.clock = clock;
    }

    Optional<Account> named(String username) {
        return request()
                .map(request -> request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST))
                .filter(Read.class::isInstance)
                .map(Read.class::cast)
                .filter(read -> read.account.username().equals(username))
                .filter(read -> clock.instant().isBefore(read.at.plus(MOMENT)))
                .map(Read::account);
    }

    Account keep(Account account) {
        request()
                .ifPresent(
                        request ->
                                request.setAttribute(
                                        READ,
                                        new Read(account, clock.instant()),
                                        RequestAttributes.SCOPE_REQUEST));
        return account;
    }

    static void forget() {
        request()
                .ifPresent(
                        request -> request.removeAttribute(READ, RequestAttributes.SCOPE_REQUEST));
    }

    /** Only a request whose badge was compared with the account when it came in. */
    private static Optional<RequestAttributes> request() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(AccountAtHand::isChecked);
    }

    private static boolean isChecked(RequestAttributes request) {
        return request.getAttribute(SignedIn.CHECKED, RequestAttributes.SCOPE_REQUEST) != null;
    }
}
