package cn.fadu.notice;

import static cn.fadu.db.platform.Tables.ACCOUNT;
import static cn.fadu.db.platform.Tables.NOTICE_WISH;

import cn.fadu.identity.Account;
import cn.fadu.identity.Accounts;
import cn.fadu.identity.Hashes;
import cn.fadu.identity.Standing;
import cn.fadu.tenancy.TenantDatabase;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

/** How people want to be told: a daily letter, a calendar at a secret address. */
@Component
public class Wishes {

    private static final int SECRET_BYTES = 32;

    private final TenantDatabase database;
    private final Accounts accounts;

    Wishes(TenantDatabase database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    public boolean wantsDigest(Account account) {
        return is(account, NOTICE_WISH.DIGEST.isTrue());
    }

    public boolean hasFeed(Account account) {
        return is(account, NOTICE_WISH.FEED_HASH.isNotNull());
    }

    public void wantDigest(Account account, boolean wanted) {
        database.platform()
                .write(
                        db ->
                                db.insertInto(NOTICE_WISH)
                                        .set(NOTICE_WISH.ACCOUNT_ID, account.id())
                                        .set(NOTICE_WISH.DIGEST, wanted)
                                        .onConflict(NOTICE_WISH.ACCOUNT_ID)
                                        .doUpdate()
                                        .set(NOTICE_WISH.DIGEST, wanted)
                                        .execute());
    }

    /** A new secret for the calendar's address; the old address is dead from now on. */
    public String openFeed(Account account) {
        var secret =
                Base64.getUrlEncoder().withoutPadding().encodeToString(Hashes.drawn(SECRET_BYTES));
        var hash = Hashes.of(secret);
        database.platform()
                .write(
                        db ->
                                db.insertInto(NOTICE_WISH)
                                        .set(NOTICE_WISH.ACCOUNT_ID, account.id())
                                        .set(NOTICE_WISH.FEED_HASH, hash)
                                        .onConflict(NOTICE_WISH.ACCOUNT_ID)
                                        .doUpdate()
                                        .set(NOTICE_WISH.FEED_HASH, hash)
                                        .execute());
        return secret;
    }

    public void closeFeed(Account account) {
        database.platform()
                .write(
                        db ->
                                db.update(NOTICE_WISH)
                                        .setNull(NOTICE_WISH.FEED_HASH)
                                        .where(NOTICE_WISH.ACCOUNT_ID.eq(account.id()))
                                        .execute());
    }

    /** Whose calendar this secret opens, as long as they may sign in themselves. */
    public Optional<Account> ownerOfFeed(String secret) {
        return usernames(NOTICE_WISH.FEED_HASH.eq(Hashes.of(secret))).stream()
                .findFirst()
                .flatMap(this::inGoodStanding);
    }

    /** Those who want a letter, have an address and may sign in. */
    List<Account> readersOfDigests() {
        return usernames(NOTICE_WISH.DIGEST.isTrue().and(ACCOUNT.EMAIL.ne(""))).stream()
                .flatMap(name -> inGoodStanding(name).stream())
                .toList();
    }

    private Optional<Account> inGoodStanding(String username) {
        return accounts.standing(username) instanceof Standing.Good
                ? accounts.find(username)
                : Optional.empty();
    }

    private List<String> usernames(Condition which) {
        return database.platform()
                .read(
                        db ->
                                db.select(ACCOUNT.USERNAME)
                                        .from(NOTICE_WISH)
                                        .join(ACCOUNT)
                                        .on(ACCOUNT.ACCOUNT_ID.eq(NOTICE_WISH.ACCOUNT_ID))
                                        .where(which)
                                        .orderBy(ACCOUNT.USERNAME)
                                        .fetch(ACCOUNT.USERNAME));
    }

    private boolean is(Account account, Condition wish) {
        return database.platform()
                .read(
                        db ->
                                db.fetchExists(
                                        NOTICE_WISH,
                                        NOTICE_WISH.ACCOUNT_ID.eq(account.id()).and(wish)));
    }
}
