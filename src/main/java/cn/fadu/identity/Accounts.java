package cn.fadu.identity;

import static cn.fadu.db.platform.Tables.ACCOUNT;
import static org.jooq.impl.DSL.noCondition;

import cn.fadu.audit.Audit;
import cn.fadu.mail.Letter;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** The people who may sign in: finding, adding, changing and shutting out; each deed is audited. */
@Repository
public class Accounts {

    private final TenantDatabase database;
    private final Audit audit;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final AccountAtHand atHand;

    Accounts(TenantDatabase database, Audit audit, PasswordEncoder passwords, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.passwords = passwords;
        this.clock = clock;
        this.atHand = new AccountAtHand(clock);
    }

    public Optional<Account> find(String username) {
        return database.platform()
                .read(db -> AccountRow.named(db, username))
                .map(AccountRow::account);
    }

    /** What is written of anybody is in force at once, for the rest of this request too. */
    private <T> T written(Function<DSLContext, T> deed) {
        try {
            return database.platform().write(deed);
        } finally {
            AccountAtHand.forget();
        }
    }

    /** Everybody, in the order of their user names. */
    public List<AccountEntry> all() {
        return database.platform().read(db -> AccountRow.where(db, noCondition())).stream()
                .map(row -> row.entry(clock.instant()))
                .toList();
    }

    /** How the account stands now; asked at each request of a session. */
    public Standing standing(String username) {
        return database.platform()
                .read(db -> AccountRow.named(db, username))
                .map(this::standing)
                .orElseGet(Standing.Gone::new);
    }

    /** Whoever asks for the account next, in the same request, has it at hand. */
    private Standing standing(AccountRow row) {
        atHand.keep(row.account());
        return row.standing(LocalDate.now(clock));
    }

    public Creation create(NewAccount who, String password, String actor) {
        var flaw = PasswordPolicy.flawOf(password, who.username());
        if (flaw.isPresent()) {
            return new Creation.Weak(flaw.get());
        }
        var hash = passwords.encode(password);
        return written(db -> insert(db, who, hash, actor));
    }

    private Creation insert(DSLContext db, NewAccount who, String hash, String actor) {
        var full = who.county().flatMap(county -> CountyTerms.fullAt(db, county.id()));
        if (full.isPresent()) {
            return new Creation.NoRoom(full.get());
        }
        var added =
                db.insertInto(ACCOUNT)
                        .set(ACCOUNT.USERNAME, who.username())
                        .set(ACCOUNT.PASSWORD_HASH, hash)
                        .set(ACCOUNT.DISPLAY_NAME, who.displayName())
                        .set(ACCOUNT.ROLE, who.role().code())
                        .set(ACCOUNT.COUNTY_ID, who.county().map(County::id).orElse(null))
                        .set(ACCOUNT.TOWNSHIP_ID, who.township().map(Township::id).orElse(null))
                        .set(ACCOUNT.PASSWORD_SET_AT, clock.instant())
                        .onConflict(ACCOUNT.USERNAME)
                        .doNothing()
                        .execute();
        if (added == 0) {
            return new Creation.NameTaken(who.username());
        }
        audit.record(db, actor, "account.create", who.username(), who.role().code());
        return new Creation.Created(AccountRow.named(db, who.username()).orElseThrow().account());
    }

    /** The own password, by somebody who still knows the old one. */
    public PasswordChange changePassword(Account account, String old, String chosen) {
        if (!knows(account, old)) {
            return new PasswordChange.WrongPassword();
        }
        var flaw = PasswordPolicy.flawOf(chosen, account.username());
        if (flaw.isPresent()) {
            return new PasswordChange.Weak(flaw.get());
        }
        setPassword(account, chosen, account.username());
        return new PasswordChange.Changed();
    }

    private void setPassword(Account account, String chosen, String actor) {
        var hash = passwords.encode(chosen);
        written(
                db -> {
                    audit.record(db, actor, "account.password", account.username(), "");
                    return db.update(ACCOUNT)
                            .set(ACCOUNT.PASSWORD_HASH, hash)
                            .set(ACCOUNT.PASSWORD_SET_AT, clock.instant())
                            .where(ACCOUNT.ACCOUNT_ID.eq(account.id()))
                            .execute();
                });
    }

    /**
     * Shuts somebody out, or lets them in again; open sessions end at their next request.
     *
     * @return whether it was done: a county that has as many people as were agreed takes no more
     */
    public boolean enable(Account account, boolean enabled, String actor) {
        var deed = enabled ? "account.enable" : "account.disable";
        return written(
                db -> {
                    if (enabled && isFull(db, account)) {
                        return false;
                    }
                    audit.record(db, actor, deed, account.username(), "");
                    return db.update(ACCOUNT)
                                    .set(ACCOUNT.ENABLED, enabled)
                                    .where(ACCOUNT.ACCOUNT_ID.eq(account.id()))
                                    .execute()
                            == 1;
                });
    }

    private static boolean isFull(DSLContext db, Account account) {
        return account.county().flatMap(county -> CountyTerms.fullAt(db, county.id())).isPresent();
    }

    /** Where letters reach somebody; empty where none shall. */
    public void reachAt(Account account, String email, String actor) {
        if (!email.isEmpty() && !Letter.isAddress(email)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
        written(
                db -> {
                    audit.record(db, actor, "account.email", account.username(), "");
                    return db.update(ACCOUNT)
                            .set(ACCOUNT.EMAIL, email)
                            .where(ACCOUNT.ACCOUNT_ID.eq(account.id()))
                            .execute();
                });
    }

    /** Whether somebody still knows their password, before something is changed that it guards. */
    public boolean knows(Account account, String password) {
        return database.platform()
                .read(db -> AccountRow.named(db, account.username()))
                .map(row -> passwords.matches(password, row.passwordHash()))
                .orElse(false);
    }

    /** Gives somebody another role or place; open sessions end at their next request. */
    public void move(Account account, NewAccount to, String actor) {
        written(
                db -> {
                    var detail = account.role().code() + " to " + to.role().code();
                    audit.record(db, actor, "account.move", account.username(), detail);
                    return db.update(ACCOUNT)
                            .set(ACCOUNT.ROLE, to.role().code())
                            .set(ACCOUNT.COUNTY_ID, to.county().map(County::id).orElse(null))
                            .set(ACCOUNT.TOWNSHIP_ID, to.township().map(Township::id).orElse(null))
                            .where(ACCOUNT.ACCOUNT_ID.eq(account.id()))
                            .execute();
                });
    }

    /** The language somebody wants to read. */
    public void speak(Account account, Locale locale) {
        var tag = locale.getLanguage().equals("en") ? "en" : "zh-CN";
        written(
                db ->
                        db.update(ACCOUNT)
                                .set(ACCOUNT.LOCALE, tag)
                                .where(ACCOUNT.ACCOUNT_ID.eq(account.id()))
                                .execute());
    }
}
