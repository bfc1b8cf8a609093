package cn.fadu.tenancy;

import cn.fadu.TestDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A database of its own on one of the tests' servers, for tests that look at all tenants at once:
 * another cell, hardened like the first.
 */
final class OwnDatabase {

    private final DatabaseSettings settings;

    private OwnDatabase(DatabaseSettings settings) {
        this.settings = settings;
    }

    static OwnDatabase create() {
        return on(TestDatabase.server());
    }

    static OwnDatabase on(EmbeddedServer server) {
        var name = "d" + UUID.randomUUID().toString().replace("-", "");
        var stock = server.superuser("postgres");
        try (var superuser =
                        DriverManager.getConnection(stock.url(), stock.user(), stock.password());
                var statement = superuser.createStatement()) {
            statement.execute("create database %s template template0".formatted(name));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var owner = server.settings();
        var own = server.superuser(name);
        new SuperuserScript("harden.sql").run(own, owner.user(), "", name);
        return new OwnDatabase(
                DatabaseSettings.of(own.url(), owner.user(), owner.home().ownerPassword()));
    }

    DatabaseSettings settings() {
        return settings;
    }

    Tenancy open() {
        return open(Templates.current());
    }

    Tenancy open(Templates templates) {
        return open(templates, _ -> {});
    }

    Tenancy open(Templates templates, Consumer<String> watch) {
        return Tenancy.open(settings, Clock.systemUTC(), templates, watch);
    }

    /** As the owner, and committed. */
    static void asOwner(DatabaseSettings settings, String sql) {
        try (var cell = new Cell(settings.home())) {
            cell.owner().transact(work -> work.run(sql));
        }
    }
}
