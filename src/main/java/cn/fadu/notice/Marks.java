package cn.fadu.notice;

import static cn.fadu.db.platform.Tables.NOTICE_MARK;

import cn.fadu.identity.Account;
import cn.fadu.tenancy.TenantDatabase;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What of their notices people have read and been written. */
@Component
class Marks {

    private final TenantDatabase database;
    private final Clock clock;

    Marks(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Set<String> read(Account account) {
        return database.platform()
                .read(
                        db ->
                                db.select(NOTICE_MARK.NOTICE)
                                        .from(NOTICE_MARK)
                                        .where(NOTICE_MARK.ACCOUNT_ID.eq(account.id()))
                                        .and(NOTICE_MARK.READ_AT.isNotNull())
                                        .fetchSet(NOTICE_MARK.NOTICE));
    }

    void note(Account account, Collection<String> notices) {
        if (notices.isEmpty()) {
            return;
        }
        var now = clock.instant();
        database.platform()
                .write(
                        db ->
                                db.insertInto(NOTICE_MARK)
                                        .set(
                                                notices.stream()
                                                        .distinct()
                                                        .map(
                                                                notice ->
                                                                        db.newRecord(NOTICE_MARK)
                                                                                .with(
                                                                                        NOTICE_MARK
                                                                                                .ACCOUNT_ID,
                                                                                        account
                                                                                                .id())
                                                                                .with(
                                                                                        NOTICE_MARK
                                                                                                .NOTICE,
                                                                                        notice)
                                                                                .with(
                                                                                        NOTICE_MARK
                                                                                                .READ_AT,
                                                                                        now))
                                                        .toList())
                                        .onConflict(NOTICE_MARK.ACCOUNT_ID, NOTICE_MARK.NOTICE)
                                        .doUpdate()
                                        .set(NOTICE_MARK.READ_AT, now)
                                        .execute());
    }

    /**
     * Takes those for a letter that no letter has told of; of two servers that write at the same
     * hour each notice is one's alone.
     */
    Set<String> claim(Account account, Collection<String> notices) {
        var now = clock.instant();
        return database.platform()
                .write(
                        db -> {
                            var taken = new HashSet<String>();
                            for (var notice : Set.copyOf(notices)) {
                                int claimed =
                                        db.insertInto(NOTICE_MARK)
                                                .set(NOTICE_MARK.ACCOUNT_ID, account.id())
                                                .set(NOTICE_MARK.NOTICE, notice)
                                                .set(NOTICE_MARK.MAILED_AT, now)
                                                .onConflict(
                                                        NOTICE_MARK.ACCOUNT_ID, NOTICE_MARK.NOTICE)
                                                .doUpdate()
                                                .set(NOTICE_MARK.MAILED_AT, now)
                                                .where(NOTICE_MARK.MAILED_AT.isNull())
                                                .execute();
                                if (claimed == 1) {
                                    taken.add(notice);
                                }
                            }
                            return taken;
                        });
    }

    /** The letter was not taken: the next one tells of these again. */
    void release(Account account, Set<String> notices) {
        database.platform()
                .write(
                        db ->
                                db.update(NOTICE_MARK)
                                        .setNull(NOTICE_MARK.MAILED_AT)
                                        .where(NOTICE_MARK.ACCOUNT_ID.eq(account.id()))
                                        .and(NOTICE_MARK.NOTICE.in(notices))
                                        .execute());
    }
}
