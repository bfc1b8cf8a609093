package cn.fadu.tenancy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL of demo and tests, set up as production would be: an owner who is no superuser, a
 * hardened database. A folder that was in use when its process died is put in order and used again;
 * a folder that another process uses now is joined. Never part of the production jar.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final String DATABASE = "fadu";
    private static final String OWNER = "fadu_owner";

    private final ServerFolder folder;
    private final int port;
    private final @Nullable EmbeddedPostgres process;

    private EmbeddedServer(ServerFolder folder, int port, @Nullable EmbeddedPostgres process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** Starts the server of a folder, or joins it when it runs already. */
    public static EmbeddedServer in(Path path) {
        var folder = ServerFolder.at(path);
        if (!folder.claim()) {
            return new EmbeddedServer(folder, folder.runningPort(), null);
        }
        try {
            folder.clearLeftovers();
            return started(folder, EmbeddedPostgres.builder().setServerConfig("fsync", "on"));
        } catch (IOException | RuntimeException failure) {
            folder.release();
            throw new IllegalStateException(
                    "The database in %s did not start: %s".formatted(path, failure.getMessage()),
                    failure);
        }
    }

    /** Empties a folder of its database; refused while a process uses it. */
    public static void forget(Path path) {
        var folder = ServerFolder.at(path);
        if (!folder.claim()) {
            throw new IllegalStateException("The database in %s is in use".formatted(path));
        }
        try {
            folder.clearLeftovers();
            folder.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            folder.release();
        }
    }

    /** A server for the time of a test run: quick, and gone with the process. */
    public static EmbeddedServer temporary() {
        try {
            var folder = ServerFolder.at(Files.createTempDirectory("fadu-postgres"));
            folder.claim();
            var quick =
                    EmbeddedPostgres.builder()
                            .setServerConfig("fsync", "off")
                            .setServerConfig("full_page_writes", "off")
                            .setServerConfig("max_locks_per_transaction", "256");
            var server = started(folder, quick);
            Runtime.getRuntime().addShutdownHook(new Thread(server::discard));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedServer started(ServerFolder folder, EmbeddedPostgres.Builder builder)
            throws IOException {
        var process =
                builder.setDataDirectory(folder.data())
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .setOutputRedirector(Redirect.appendTo(folder.log()))
                        .setErrorRedirector(Redirect.appendTo(folder.log()))
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .setLocaleConfig("auth", "scram-sha-256")
                        .setLocaleConfig("pwfile", folder.superuserPasswordFile().toString())
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setConnectConfig("password", folder.superuserPassword())
                        .start();
        var server = new EmbeddedServer(folder, process.getPort(), process);
        if (!folder.isReady()) {
            server.prepare();
            folder.markReady();
        }
        return server;
    }

    private void prepare() {
        var create = new SuperuserScript("create.sql");
        create.run(superuser("postgres"), OWNER, folder.ownerPassword(), DATABASE);
        var harden = new SuperuserScript("harden.sql");
        harden.run(superuser(DATABASE), OWNER, folder.ownerPassword(), DATABASE);
    }

    public int port() {
        return port;
    }

    /** The owner's address, for {@link Tenancy#open}. */
    public DatabaseSettings settings() {
        return DatabaseSettings.of(url(DATABASE), OWNER, folder.ownerPassword());
    }

    /** The superuser's way into a database of this server. */
    public DatabaseSettings superuser(String database) {
        return DatabaseSettings.of(url(database), "postgres", folder.superuserPassword());
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port, database);
    }

    /**
     * Stops the server if it was started here, and waits for one that takes its time; a joined one
     * goes on.
     */
    @Override
    public void close() {
        if (process != null) {
            try {
                process.close();
                folder.clearLeftovers();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                folder.release();
            }
        }
    }

    private void discard() {
        close();
        folder.delete();
    }
}
