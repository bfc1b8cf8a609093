package cn.fadu.cli;

import cn.fadu.tenancy.CellUnavailableException;
import cn.fadu.tenancy.DatabaseSettings;
import cn.fadu.tenancy.EmbeddedServer;
import cn.fadu.tenancy.Tenancy;
import java.time.Clock;
import org.flywaydb.core.api.FlywayException;

/** The database of a command; closing it stops the server that was started for the command. */
public final class CommandDatabase implements AutoCloseable {

    private final DatabaseSettings settings;
    private final Runnable stop;

    CommandDatabase(DatabaseSettings settings, Runnable stop) {
        this.settings = settings;
        this.stop = stop;
    }

    /** A command that is interrupted leaves no server behind either. */
    static CommandDatabase on(EmbeddedServer server) {
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return new CommandDatabase(server.settings(), server::close);
    }

    /** The owner's address, for commands that start the application on it. */
    public DatabaseSettings settings() {
        return settings;
    }

    /** All of the tenancy on this database; to be closed before the database is. */
    public Tenancy open() {
        try {
            return Tenancy.open(settings, Clock.systemUTC());
        } catch (CellUnavailableException | FlywayException failure) {
            throw new CommandFailed(
                    "the database at %s cannot be used: %s".formatted(address(), reason(failure)),
                    failure);
        }
    }

    /** What may follow the address can hold a password. */
    private String address() {
        return settings.url().replaceFirst("\\?.*", "");
    }

    private static String reason(RuntimeException failure) {
        var message = DeepestCause.of(failure).getMessage();
        return String.valueOf(message).lines().findFirst().orElse("");
    }

    @Override
    public void close() {
        stop.run();
    }
}
