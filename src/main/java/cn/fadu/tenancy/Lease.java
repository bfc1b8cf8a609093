package cn.fadu.tenancy;

import java.sql.Connection;
import org.jooq.ConnectionProvider;

/**
 * A connection lent for one step under one role. After the step it refuses, so that a context kept
 * by a callback, another thread or a later step can never run under the next tenant's role.
 */
final class Lease implements ConnectionProvider {

    private final Connection connection;
    private volatile boolean over;

    Lease(Connection connection) {
        this.connection = connection;
    }

    void end() {
        over = true;
    }

    @Override
    public Connection acquire() {
        if (over) {
            throw new IllegalStateException("This database context ended with its step");
        }
        return connection;
    }

    @Override
    public void release(Connection released) {}
}
