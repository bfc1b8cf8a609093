package cn.fadu.identity;

import static cn.fadu.db.platform.Tables.ACCOUNT;
import static cn.fadu.db.platform.Tables.INVITATION;

import cn.fadu.audit.Audit;
import cn.fadu.tenancy.TenantDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Links by which people set their own password, so that no operator ever knows one. */
@Component
public class Invitations {

    public static final Duration LIFE = Duration.ofDays(7);

    private final TenantDatabase database;
    private final Audit audit;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Invitations(TenantDatabase database, Audit audit, PasswordEncoder passwords, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** A password nobody knows, for an account whose owner is yet to choose one. */
    public static String unknownPassword() {
        return drawn();
    }

    /** Gives a link to somebody; every earlier one stops working. */
    public Invitation invite(Account account, String actor) {
        var given = new Invitation(account, drawn(), clock.instant().plus(LIFE));
        database.platform().write(db -> replace(db, given, actor));
        return given;
    }

    private int replace(DSLContext db, Invitation given, String actor) {
        var account = given.account();
        db.update(INVITATION)
                .set(INVITATION.USED_AT, clock.instant())
                .where(INVITATION.ACCOUNT_ID.eq(account.id()))
                .and(INVITATION.USED_AT.isNull())
                .execute();
        audit.record(db, actor, "account.invite", account.username(), "");
        return db.insertInto(INVITATION)
                .set(INVITATION.TOKEN_HASH, Hashes.of(given.token()))
                .set(INVITATION.ACCOUNT_ID, account.id())
                .set(INVITATION.EXPIRES_AT, given.expiresAt())
                .execute();
    }

    /** Whose link this is, while it works. */
    public Optional<Account> owner(String token) {
        return database.platform().read(db -> owner(db, token));
    }

    public Acceptance accept(String token, String password) {
        var owner = owner(token);
        if (owner.isEmpty()) {
            return new Acceptance.Void();
        }
        return PasswordPolicy.flawOf(password, owner.get().username())
                .<Acceptance>map(Acceptance.Weak::new)
                .orElseGet(() -> settle(owner.get(), token, passwords.encode(password)));
    }

    private Acceptance settle(Account owner, String token, String passwordHash) {
        return database.platform()
                .write(
                        db -> {
                            if (!spent(db, token)) {
                                return new Acceptance.Void();
                            }
                            open(db, owner, passwordHash);
                            return new Acceptance.Accepted(owner);
                        });
    }

    /** One of two people with the same link wins. */
    private boolean spent(DSLContext db, String token) {
        return db.update(INVITATION)
                        .set(INVITATION.USED_AT, clock.instant())
                        .where(INVITATION.TOKEN_HASH.eq(Hashes.of(token)))
                        .and(INVITATION.USED_AT.isNull())
                        .and(INVITATION.EXPIRES_AT.gt(clock.instant()))
                        .execute()
                == 1;
    }

    private void open(DSLContext db, Account owner, String passwordHash) {
        audit.record(db, owner.username(), "account.accept", owner.username(), "");
        db.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                .set(ACCOUNT.PASSWORD_SET_AT, clock.instant())
                .set(ACCOUNT.FAILED_ATTEMPTS, 0)
                .setNull(ACCOUNT.LOCKED_UNTIL)
                .where(ACCOUNT.ACCOUNT_ID.eq(owner.id()))
                .execute();
    }

    private Optional<Account> owner(DSLContext db, String token) {
        return db.select(INVITATION.ACCOUNT_ID)
                .from(INVITATION)
                .where(INVITATION.TOKEN_HASH.eq(Hashes.of(token)))
                .and(INVITATION.USED_AT.isNull())
                .and(INVITATION.EXPIRES_AT.gt(clock.instant()))
                .fetchOptional(INVITATION.ACCOUNT_ID)
                .flatMap(id -> AccountRow.where(db, ACCOUNT.ACCOUNT_ID.eq(id)).stream().findFirst())
                .filter(AccountRow::enabled)
                .map(AccountRow::account);
    }

    static String drawn() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Hashes.drawn(32));
    }
}
