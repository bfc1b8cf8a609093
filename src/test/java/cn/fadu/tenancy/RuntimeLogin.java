package cn.fadu.tenancy;

import cn.fadu.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Bare connections for attacks: as the runtime login, as the owner, as the superuser. */
public final class RuntimeLogin {

    private RuntimeLogin() {}

    public static Connection connect() throws SQLException {
        var logins = TestDatabase.settings().home();
        return DriverManager.getConnection(logins.url(), logins.app(), logins.appPassword());
    }

    public static Connection owner() throws SQLException {
        var logins = TestDatabase.settings().home();
        return DriverManager.getConnection(logins.url(), logins.owner(), logins.ownerPassword());
    }

    public static Connection superuser() throws SQLException {
        var settings = TestDatabase.server().superuser("fadu");
        return DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    }

    /** A door of its own pool, for tests that want the same connection back each time. */
    public static Tenancy withPoolOf(int connections) {
        return Tenancy.open(
                TestDatabase.settings().withPoolSize(connections), java.time.Clock.systemUTC());
    }
}
