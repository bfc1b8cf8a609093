package cn.fadu.tenancy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One database that holds counties: the pool of the runtime login, which owns nothing, and a few
 * connections of the owner, who provisions and migrates.
 */
final class Cell implements AutoCloseable {

    /** A backend remembers each tenant it visited (about 25 kB): it retires before that adds up. */
    private static final Duration RETIREMENT = Duration.ofMinutes(15);

    /** How long a cell that did not answer is left alone. */
    private static final Duration REST = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CellLogins logins;
    private final HikariDataSource runtime;
    private final HikariDataSource owner;
    private final Semaphore turns;
    private final AtomicLong awaySince = new AtomicLong(System.nanoTime() - REST.toNanos());

    Cell(CellLogins logins) {
        this.logins = logins;
        this.runtime = pool(logins, logins.app(), logins.appPassword(), logins.poolSize());
        this.owner = pool(logins, logins.owner(), logins.ownerPassword(), 4);
        this.turns = new Semaphore(logins.poolSize(), true);
        owner.setMinimumIdle(0);
        owner.setIdleTimeout(Duration.ofMinutes(1).toMillis());
    }

    private static HikariDataSource pool(
            CellLogins logins, String user, String password, int size) {
        var config = new HikariConfig();
        config.setPoolName(logins.cell() + "-" + user);
        config.setJdbcUrl(logins.url());
        config.setUsername(user);
        config.setPassword(password);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(2, size));
        config.setMaxLifetime(RETIREMENT.toMillis());
        config.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", "fadu");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("connectTimeout", "5");
        return new HikariDataSource(config);
    }

    String name() {
        return logins.cell();
    }

    /** The address without what may follow it; that part can hold a password. */
    String address() {
        return logins.url().replaceFirst("\\?.*", "");
    }

    CellLogins logins() {
        return logins;
    }

    /**
     * A connection of the runtime login, first come first served: the pool itself lets late comers
     * pass, and under load somebody would wait for ever.
     */
    Turn turn() {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CellUnavailableException(
                        name(), new SQLTransientConnectionException("All connections are busy"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CellUnavailableException(name(), e);
        }
        try {
            return new Turn(connection(runtime), turns);
        } catch (RuntimeException e) {
            turns.release();
            throw e;
        }
    }

    /** A connection until it is given back. */
    record Turn(Connection connection, Semaphore turns) {

        void end() throws SQLException {
            try {
                connection.close();
            } finally {
                turns.release();
            }
        }
    }

    Owner owner() {
        return new Owner(() -> connection(owner), this::ownersConnection);
    }

    private Connection ownersConnection() {
        try {
            return DriverManager.getConnection(
                    logins.url(), logins.owner(), logins.ownerPassword());
        } catch (SQLException e) {
            throw new CellUnavailableException(name(), e);
        }
    }

    /** While a cell is away, the first to ask waits for it and the others are told at once. */
    private Connection connection(HikariDataSource pool) {
        if (System.nanoTime() - awaySince.get() < REST.toNanos()) {
            throw new CellUnavailableException(name(), null);
        }
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            if (e.getCause() != null) { // a pool that is merely busy has none
                awaySince.set(System.nanoTime());
            }
            throw new CellUnavailableException(name(), e);
        }
    }

    @Override
    public void close() {
        runtime.close();
        owner.close();
    }
}
