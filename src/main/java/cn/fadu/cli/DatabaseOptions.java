package cn.fadu.cli;

import cn.fadu.tenancy.DatabaseSettings;
import cn.fadu.tenancy.EmbeddedServer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where a command finds its database, to be mixed into it: a folder with the demo's embedded
 * server, or what {@code FADU_DB_*} names.
 */
public final class DatabaseOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "the demo's database, started for the time of the command when it is not"
                            + " running; without it FADU_DB_URL, FADU_DB_USER and FADU_DB_PASSWORD"
                            + " or FADU_DB_PASSWORD_FILE")
    private @Nullable Path data;

    /** Finds the database, and starts it if it is ours to start. */
    public CommandDatabase connect() {
        return data == null
                ? new CommandDatabase(settingsOfEnvironment(), () -> {})
                : CommandDatabase.on(started(data));
    }

    private static DatabaseSettings settingsOfEnvironment() {
        try {
            return DatabaseSettings.fromEnvironment();
        } catch (IllegalStateException e) {
            throw new CommandFailed(String.valueOf(e.getMessage()), e);
        }
    }

    /** A mistyped folder shall not become a new, empty database. */
    private static EmbeddedServer started(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CommandFailed(
                    "there is no database in %s; ./fadu demo --data makes one".formatted(folder));
        }
        return EmbeddedServer.in(folder);
    }
}
