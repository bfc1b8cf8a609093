package cn.fadu.identity;

import cn.fadu.audit.Trail;
import cn.fadu.tenancy.TenantDatabase;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What was done on the platform: who came and went, and what happened to accounts and tenants. */
@Repository
public class PlatformTrail {

    private final TenantDatabase database;
    private final Trail trail;

    PlatformTrail(TenantDatabase database, Trail trail) {
        this.database = database;
        this.trail = trail;
    }

    /** The latest events that fit, first. */
    public List<Trail.Entry> found(Trail.Sought sought, int limit) {
        return database.platform().read(db -> trail.found(db, sought, limit));
    }

    /** When somebody came and went, and was refused. */
    public List<Trail.Entry> signInsOf(Account account, int limit) {
        return database.platform().read(db -> trail.sessionsOf(db, account.username(), limit));
    }

    /** Follows the chain of hashes from the first event to the last. */
    public Trail.Verdict verdict() {
        return database.platform().read(trail::verdict);
    }
}
