package cn.fadu.tenancy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Where an embedded server keeps its data, its passwords and a lock that the operating system gives
 * back when the process dies.
 */
final class ServerFolder {

    private final Path folder;
    private @Nullable FileChannel lock;

    private ServerFolder(Path folder) {
        this.folder = folder;
    }

    static ServerFolder at(Path path) {
        try {
            return new ServerFolder(Files.createDirectories(path).toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path data() {
        return folder.resolve("postgres");
    }

    File log() {
        return folder.resolve("postgres.log").toFile();
    }

    /** Whether this process may now use the folder alone. */
    boolean claim() {
        try {
            var channel =
                    FileChannel.open(
                            folder.resolve("postgres.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                return false;
            }
            lock = channel;
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void release() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port of the server that another process started. */
    int runningPort() {
        try {
            return Integer.parseInt(Files.readAllLines(pidFile()).get(3).strip());
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            throw new IllegalStateException(
                    "The database in %s is being started or stopped; try again".formatted(folder),
                    e);
        }
    }

    /** What a killed process left: a server still running, its pid file, half a preparation. */
    void clearLeftovers() throws IOException {
        orphan().ifPresent(ServerFolder::stop);
        Files.deleteIfExists(pidFile());
        if (!isReady()) {
            FileSystemUtils.deleteRecursively(data());
        }
    }

    /** PostgreSQL's working directory is its data directory: a reused pid cannot be mistaken. */
    private Optional<ProcessHandle> orphan() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(pidFile());
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(this::isOurs);
    }

    private boolean isOurs(ProcessHandle process) {
        try {
            return Path.of("/proc/%d/cwd".formatted(process.pid())).toRealPath().equals(data());
        } catch (IOException e) {
            return false;
        }
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            server.destroyForcibly();
            server.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes what is ours, and nothing that somebody else may keep in the folder. */
    void empty() throws IOException {
        Files.deleteIfExists(folder.resolve("postgres.ready"));
        Files.deleteIfExists(folder.resolve("postgres.superuser"));
        Files.deleteIfExists(folder.resolve("postgres.owner"));
        FileSystemUtils.deleteRecursively(data());
    }

    boolean isReady() {
        return Files.exists(folder.resolve("postgres.ready"));
    }

    void markReady() throws IOException {
        Files.createFile(folder.resolve("postgres.ready"));
    }

    String superuserPassword() {
        return secret(superuserPasswordFile());
    }

    Path superuserPasswordFile() {
        var file = folder.resolve("postgres.superuser");
        secret(file);
        return file;
    }

    String ownerPassword() {
        return secret(folder.resolve("postgres.owner"));
    }

    private static String secret(Path file) {
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[24];
                new SecureRandom().nextBytes(bytes);
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
                Files.writeString(
                        file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    void delete() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
