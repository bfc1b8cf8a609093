package cn.fadu.tenancy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a cell ready, as its owner: the runtime login, the role and the schema of the registry.
 * Several processes may run it at once, and every start does.
 */
final class Bootstrap {

    private static final Logger LOG = LoggerFactory.getLogger(Bootstrap.class);

    /** Any number, as long as it is the same in every process of this service. */
    private static final long ONE_AT_A_TIME = 0x6661_6475L;

    private final Cell cell;
    private final CellLogins logins;

    Bootstrap(Cell cell) {
        this.cell = cell;
        this.logins = cell.logins();
    }

    void run() {
        cell.owner().transact(this::createRoles);
        Flyway.configure()
                .dataSource(logins.url(), logins.owner(), logins.ownerPassword())
                .schemas(SchemaName.PLATFORM.value())
                .createSchemas(false)
                .locations("classpath:sql/platform")
                .load()
                .migrate();
        cell.owner().transact(work -> new LoginCheck(work.db(), logins.app()).run());
    }

    private void createRoles(Owner.Work work) {
        var db = work.db();
        work.lock(ONE_AT_A_TIME);
        if (!exists(db, logins.app())) {
            db.execute("create role {0} login noinherit", Sql.name(logins.app()));
        }
        if (!exists(db, SchemaName.PLATFORM.value())) {
            db.execute("create role platform nologin noinherit");
        }
        db.execute("create schema if not exists platform");
        db.execute("grant platform to {0} with inherit false, set true", Sql.name(logins.app()));
        db.execute(
                "grant connect on database {0} to {1}",
                Sql.name(database(db)), Sql.name(logins.app()));
        db.execute(
                "alter role current_user in database {0} set search_path = platform, pg_temp",
                Sql.name(database(db)));
        if (!appPasswordFits()) {
            setAppPassword(work);
        }
    }

    private static boolean exists(DSLContext db, String role) {
        return db.fetchExists(db.selectOne().from("pg_roles").where("rolname = ?", role));
    }

    private static String database(DSLContext db) {
        return String.valueOf(db.fetchValue("select current_database()"));
    }

    private boolean appPasswordFits() {
        try (var _ =
                DriverManager.getConnection(logins.url(), logins.app(), logins.appPassword())) {
            return true;
        } catch (SQLException e) {
            LOG.debug("The runtime login cannot sign in yet: {}", e.getSQLState());
            return false;
        }
    }

    /** The driver sends a verifier, so that no password ends up in the server's log. */
    private void setAppPassword(Owner.Work work) {
        try {
            work.connection()
                    .unwrap(PGConnection.class)
                    .alterUserPassword(
                            logins.app(), logins.appPassword().toCharArray(), "scram-sha-256");
        } catch (SQLException e) {
            throw new DataAccessException("The runtime login's password could not be set", e);
        }
    }
}
