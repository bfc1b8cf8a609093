package cn.fadu.identity;

import static cn.fadu.db.platform.Tables.ACCOUNT;

import cn.fadu.tenancy.TenantDatabase;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Who has yet to be shown around. */
@Component
public class Tours {

    private final TenantDatabase database;
    private final Clock clock;

    Tours(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public boolean isNew(String username) {
        return database.platform()
                .read(
                        db ->
                                db.fetchExists(
                                        ACCOUNT,
                                        ACCOUNT.USERNAME
                                                .eq(username)
                                                .and(ACCOUNT.TOURED_AT.isNull())));
    }

    /** Taken, or declined: it is not offered again. */
    public void done(String username) {
        database.platform()
                .write(
                        db ->
                                db.update(ACCOUNT)
                                        .set(ACCOUNT.TOURED_AT, clock.instant())
                                        .where(ACCOUNT.USERNAME.eq(username))
                                        .execute());
    }
}
