package cn.fadu.identity;

import static cn.fadu.db.platform.Tables.RECOVERY_CODE;
import static cn.fadu.db.platform.Tables.SECOND_FACTOR;

import cn.fadu.audit.Audit;
import cn.fadu.tenancy.TenantDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * The second factor beside the password: a code generator, and recovery codes for the day it is
 * lost. Each code opens once.
 */
@Component
public class SecondFactors {

    private static final int RECOVERY_CODES = 10;

    private final TenantDatabase database;
    private final Audit audit;
    private final Clock clock;

    SecondFactors(TenantDatabase database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    public boolean isOn(Account account) {
        return database.platform().read(db -> isOn(db, account.id()));
    }

    static boolean isOn(DSLContext db, int account) {
        return db.fetchExists(SECOND_FACTOR, SECOND_FACTOR.ACCOUNT_ID.eq(account));
    }

    /** How many recovery codes are left. */
    public int recoveryCodes(Account account) {
        return database.platform()
                .read(
                        db ->
                                db.fetchCount(
                                        RECOVERY_CODE,
                                        RECOVERY_CODE.ACCOUNT_ID.eq(account.id()),
                                        RECOVERY_CODE.USED_AT.isNull()));
    }

    /** Offers a secret; nothing is kept until a code of it was shown. */
    public Enrolment offer(Account account) {
        var secret = TimeCodes.newSecret();
        return new Enrolment(secret, TimeCodes.address("Fadu", account.username(), secret));
    }

    /** Turns the factor on and gives the recovery codes out, once; empty when the code is wrong. */
    public Optional<List<String>> turnOn(Account account, Enrolment offered, String code) {
        var step = TimeCodes.stepOf(offered.secret(), digits(code), clock.instant());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        var codes = Stream.generate(Hashes::drawnToBeTyped).limit(RECOVERY_CODES).toList();
        database.platform().write(db -> keep(db, account, offered, step.getAsLong(), codes));
        return Optional.of(codes);
    }

    private int keep(
            DSLContext db, Account account, Enrolment offered, long step, List<String> codes) {
        forget(db, account.id());
        db.insertInto(SECOND_FACTOR)
                .set(SECOND_FACTOR.ACCOUNT_ID, account.id())
                .set(SECOND_FACTOR.SECRET, offered.secret())
                .set(SECOND_FACTOR.LAST_STEP, step)
                .set(SECOND_FACTOR.SINCE, clock.instant())
                .execute();
        audit.record(db, account.username(), "account.factor.on", account.username(), "");
        return replaceCodes(db, account.id(), codes);
    }

    /** New recovery codes in the place of all earlier ones. */
    public List<String> renewCodes(Account account) {
        var codes = Stream.generate(Hashes::drawnToBeTyped).limit(RECOVERY_CODES).toList();
        database.platform()
                .write(
                        db -> {
                            audit.record(
                                    db,
                                    account.username(),
                                    "account.factor.codes",
                                    account.username(),
                                    "");
                            return replaceCodes(db, account.id(), codes);
                        });
        return codes;
    }

    private static int replaceCodes(DSLContext db, int account, List<String> codes) {
        db.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.ACCOUNT_ID.eq(account)).execute();
        var insert =
                db.insertInto(RECOVERY_CODE, RECOVERY_CODE.ACCOUNT_ID, RECOVERY_CODE.CODE_HASH);
        for (var code : codes) {
            insert = insert.values(account, Hashes.of(code));
        }
        return insert.execute();
    }

    /** By its owner, who has just given the password; or by an operator, for a lost telephone. */
    public void turnOff(Account account, String actor) {
        database.platform()
                .write(
                        db -> {
                            audit.record(db, actor, "account.factor.off", account.username(), "");
                            return forget(db, account.id());
                        });
    }

    private static int forget(DSLContext db, int account) {
        db.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.ACCOUNT_ID.eq(account)).execute();
        return db.deleteFrom(SECOND_FACTOR).where(SECOND_FACTOR.ACCOUNT_ID.eq(account)).execute();
    }

    /** Whether a code opens; it never will again. */
    boolean take(DSLContext db, int account, String typed) {
        return takeTimeCode(db, account, digits(typed)) || takeRecoveryCode(db, account, typed);
    }

    private boolean takeTimeCode(DSLContext db, int account, String code) {
        var secret =
                db.select(SECOND_FACTOR.SECRET)
                        .from(SECOND_FACTOR)
                        .where(SECOND_FACTOR.ACCOUNT_ID.eq(account))
                        .fetchOptional(SECOND_FACTOR.SECRET);
        var step = secret.map(known -> TimeCodes.stepOf(known, code, clock.instant()));
        return step.isPresent()
                && step.get().isPresent()
                && db.update(SECOND_FACTOR)
                                .set(SECOND_FACTOR.LAST_STEP, step.get().getAsLong())
                                .where(SECOND_FACTOR.ACCOUNT_ID.eq(account))
                                .and(SECOND_FACTOR.LAST_STEP.lt(step.get().getAsLong()))
                                .execute()
                        == 1;
    }

    private boolean takeRecoveryCode(DSLContext db, int account, String typed) {
        return db.update(RECOVERY_CODE)
                        .set(RECOVERY_CODE.USED_AT, clock.instant())
                        .where(RECOVERY_CODE.ACCOUNT_ID.eq(account))
                        .and(RECOVERY_CODE.CODE_HASH.eq(Hashes.of(written(typed))))
                        .and(RECOVERY_CODE.USED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Generators show a gap in the middle, which some people type. */
    private static String digits(String typed) {
        return typed.replaceAll("\\s", "");
    }

    private static String written(String typed) {
        var letters = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return String.join("-", letters.split("(?<=\\G.{4})"));
    }
}
