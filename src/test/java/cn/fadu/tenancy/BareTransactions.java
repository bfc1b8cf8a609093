package cn.fadu.tenancy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.jooq.DSLContext;

/** What the door is compared with: the same login, pool and jOOQ, but no role and no path. */
final class BareTransactions implements AutoCloseable {

    private final HikariDataSource pool;

    BareTransactions(DatabaseSettings settings) {
        var logins = settings.home();
        var config = new HikariConfig();
        config.setJdbcUrl(logins.url());
        config.setUsername(logins.app());
        config.setPassword(logins.appPassword());
        config.setAutoCommit(false);
        config.setMaximumPoolSize(1);
        this.pool = new HikariDataSource(config);
    }

    void run() {
        try (var connection = pool.getConnection()) {
            something(Sql.over(new Lease(connection)));
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static int something(DSLContext db) {
        return db.selectOne().fetchSingle().value1();
    }

    @Override
    public void close() {
        pool.close();
    }
}
