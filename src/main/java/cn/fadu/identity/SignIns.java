package cn.fadu.identity;

import static cn.fadu.db.platform.Tables.ACCOUNT;
import static org.jooq.impl.DSL.when;

import cn.fadu.audit.Audit;
import cn.fadu.tenancy.TenantDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Answers at the door. Five wrong passwords lock an account for a quarter of an hour; whoever
 * stands outside cannot tell a wrong name from a wrong password or a lock, by words or by time.
 */
@Component
public class SignIns {

    public static final int ATTEMPTS = 5;
    public static final Duration LOCK = Duration.ofMinutes(15);
    private static final Duration FOR_THE_CODE = Duration.ofMinutes(5);

    private final TenantDatabase database;
    private final Audit audit;
    private final PasswordEncoder passwords;
    private final SecondFactors factors;
    private final Clock clock;
    private final String hashOfNobody;

    SignIns(
            TenantDatabase database,
            Audit audit,
            PasswordEncoder passwords,
            SecondFactors factors,
            Clock clock) {
        this.database = database;
        this.audit = audit;
        this.passwords = passwords;
        this.factors = factors;
        this.clock = clock;
        this.hashOfNobody = passwords.encode("nobody has this password");
    }

    public Admission attempt(String username, String password) {
        var known = database.platform().read(db -> AccountRow.named(db, username));
        var right = passwords.matches(password, hashOf(known));
        if (known.isEmpty()) {
            return new Admission.Refused();
        }
        return database.platform().write(db -> decide(db, known.get(), right));
    }

    private String hashOf(Optional<AccountRow> known) {
        return known.map(AccountRow::passwordHash).orElse(hashOfNobody);
    }

    private Admission decide(DSLContext db, AccountRow row, boolean right) {
        var name = row.account().username();
        if (!right) {
            countFailure(db, row.account().id());
            audit.record(db, name, "session.refuse", name, "password");
            return new Admission.Refused();
        }
        if (row.secondFactor()) {
            return row.enabled() && !isLocked(row) ? halfway(db, row) : refused(db, row);
        }
        return open(db, row, "");
    }

    /** Only the code ends the counting of failures, or a known password would allow any number. */
    private Admission halfway(DSLContext db, AccountRow row) {
        var name = row.account().username();
        audit.record(db, name, "session.halfway", name, "");
        var until = clock.instant().plus(FOR_THE_CODE);
        return new Admission.CodeNeeded(new Halfway(name, row.passwordSetAt(), until));
    }

    /** The second step of somebody whose password was right a moment ago. */
    public Admission attempt(Halfway pass, String code) {
        return database.platform().write(db -> decide(db, pass, code));
    }

    private Admission decide(DSLContext db, Halfway pass, String code) {
        var known =
                AccountRow.named(db, pass.username())
                        .filter(row -> row.passwordSetAt().equals(pass.passwordSetAt()))
                        .filter(row -> clock.instant().isBefore(pass.until()));
        if (known.isEmpty()) {
            return new Admission.Refused();
        }
        var row = known.get();
        if (!isLocked(row) && factors.take(db, row.account().id(), code)) {
            return open(db, row, " with a code");
        }
        countFailure(db, row.account().id());
        audit.record(db, pass.username(), "session.refuse", pass.username(), "code");
        return isLocked(row) ? new Admission.Refused() : new Admission.CodeNeeded(pass);
    }

    private Admission refused(DSLContext db, AccountRow row) {
        var name = row.account().username();
        audit.record(db, name, "session.refuse", name, row.enabled() ? "locked" : "disabled");
        return new Admission.Refused();
    }

    private boolean isLocked(AccountRow row) {
        return row.lockedUntil().filter(clock.instant()::isBefore).isPresent();
    }

    private Admission open(DSLContext db, AccountRow row, String how) {
        var name = row.account().username();
        if (!row.enabled() || !unlocked(db, row.account().id())) {
            return refused(db, row);
        }
        return switch (row.standing(LocalDate.now(clock))) {
            case Standing.Good(var badge) -> {
                audit.record(db, name, "session.open", name, row.account().role().code() + how);
                yield new Admission.Admitted(badge);
            }
            case Standing.Suspended() -> new Admission.Suspended();
            case Standing.OutOfContract() -> new Admission.OutOfContract();
            case Standing.Gone() -> new Admission.Refused();
        };
    }

    /** In one statement, so that guesses sent at the same time are all counted. */
    private void countFailure(DSLContext db, int account) {
        var now = clock.instant();
        var freshStart = ACCOUNT.LOCKED_UNTIL.le(now);
        var failures = when(freshStart, 1).otherwise(ACCOUNT.FAILED_ATTEMPTS.plus(1));
        var lock =
                when(failures.ge(ATTEMPTS), now.plus(LOCK))
                        .when(freshStart, (Instant) null)
                        .otherwise(ACCOUNT.LOCKED_UNTIL);
        db.update(ACCOUNT)
                .set(ACCOUNT.FAILED_ATTEMPTS, failures)
                .set(ACCOUNT.LOCKED_UNTIL, lock)
                .where(ACCOUNT.ACCOUNT_ID.eq(account))
                .execute();
    }

    /** Forgets earlier failures unless the account is locked, which may have happened meanwhile. */
    private boolean unlocked(DSLContext db, int account) {
        return db.update(ACCOUNT)
                        .set(ACCOUNT.FAILED_ATTEMPTS, 0)
                        .setNull(ACCOUNT.LOCKED_UNTIL)
                        .where(ACCOUNT.ACCOUNT_ID.eq(account))
                        .and(
                                ACCOUNT.LOCKED_UNTIL
                                        .isNull()
                                        .or(ACCOUNT.LOCKED_UNTIL.le(clock.instant())))
                        .execute()
                == 1;
    }

    public void leave(Badge badge) {
        var name = badge.username();
        database.platform()
                .write(
                        db -> {
                            audit.record(db, name, "session.close", name, "");
                            return name;
                        });
    }
}
