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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.exception.DataAccessException;

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

    /**
     * Longer than any statement may take: whoever waits for a server that vanished without a word
     * is told so.
     */
    private static final Duration SILENCE = Duration.ofSeconds(45);

    private static final int PROBE_SECONDS = 5;

    private final CellLogins logins;
    private final HikariDataSource runtime;
    private final HikariDataSource owner;
    private final Semaphore turns;
    private final AtomicLong awaySince = new AtomicLong();
    private final AtomicBoolean away = new AtomicBoolean();
    private final AtomicBoolean asking = new AtomicBoolean();

    Cell(CellLogins logins) {
        this.logins = logins;
        this.runtime = new HikariDataSource(patient(logins));
        this.owner = new HikariDataSource(plain(logins));
        this.turns = new Semaphore(logins.poolSize(), true);
        owner.setMinimumIdle(0);
        owner.setIdleTimeout(Duration.ofMinutes(1).toMillis());
    }

    private static HikariConfig patient(CellLogins logins) {
        var config = pool(logins, logins.app(), logins.appPassword(), logins.poolSize());
        config.addDataSourceProperty("socketTimeout", String.valueOf(SILENCE.toSeconds()));
        config.addDataSourceProperty("options", Standpoint.OUTSET);
        return config;
    }

    /**
     * The owner's statements without parameters travel as they are, however many: the driver would
     * have each of them prepared, bound and described by itself.
     */
    private static HikariConfig plain(CellLogins logins) {
        var config = pool(logins, logins.owner(), logins.ownerPassword(), 4);
        config.addDataSourceProperty("preferQueryMode", "extendedForPrepared");
        return config;
    }

    private static HikariConfig pool(CellLogins logins, String user, String password, int size) {
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
        return config;
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
            return new Turn(connection(runtime), this);
        } catch (RuntimeException e) {
            turns.release();
            throw e;
        }
    }

    /** A connection until it is given back. */
    record Turn(Connection connection, Cell cell) {

        void end() throws SQLException {
            try {
                connection.close();
            } finally {
                cell.turns.release();
            }
        }
    }

    /** Whether somebody could work here now. */
    boolean answers() {
        try {
            var turn = turn();
            try {
                return turn.connection().isValid(PROBE_SECONDS);
            } finally {
                turn.end();
            }
        } catch (CellUnavailableException | SQLException e) {
            return false;
        }
    }

    /**
     * A connection broke, so the others of the pool most likely did: each is opened anew before
     * somebody else works with it.
     */
    CellUnavailableException lost(DataAccessException failure) {
        runtime.getHikariPoolMXBean().softEvictConnections();
        owner.getHikariPoolMXBean().softEvictConnections();
        return new CellUnavailableException(name(), failure);
    }

    Owner owner() {
        return new Owner(this, this::ownersTurn, this::ownersConnection);
    }

    /** Whoever visits sees what the owner does, afterwards. */
    private Connection ownersTurn() {
        Visit.interrupt();
        return connection(owner);
    }

    /** For locks: whoever waits for one holds none of a visit's own meanwhile. */
    private Connection ownersConnection() {
        Visit.interrupt();
        try {
            return DriverManager.getConnection(
                    logins.url(), logins.owner(), logins.ownerPassword());
        } catch (SQLException e) {
            throw new CellUnavailableException(name(), e);
        }
    }

    /** While a cell is away, one at a time asks for it again and the others are told at once. */
    private Connection connection(HikariDataSource pool) {
        if (!away.get()) {
            return asked(pool);
        }
        if (rests() || !asking.compareAndSet(false, true)) {
            throw new CellUnavailableException(name(), null);
        }
        try {
            return asked(pool);
        } finally {
            asking.set(false);
        }
    }

    private boolean rests() {
        return System.nanoTime() - awaySince.get() < REST.toNanos();
    }

    private Connection asked(HikariDataSource pool) {
        try {
            var connection = pool.getConnection();
            away.set(false);
            return connection;
        } catch (SQLException e) {
            if (e.getCause() != null) { // a pool that is merely busy has none
                awaySince.set(System.nanoTime());
                away.set(true);
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
