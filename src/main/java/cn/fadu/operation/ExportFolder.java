package cn.fadu.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where exports lie until they are fetched, and the last exports of dropped tenants for good: the
 * folder {@code fadu.exports}, which nobody but the service may enter.
 */
@Component
public class ExportFolder {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Path folder;
    private final Clock clock;

    ExportFolder(Environment settings, Clock clock) {
        var usual = Path.of(System.getProperty("java.io.tmpdir"), "fadu-exports").toString();
        this.folder = Path.of(settings.getProperty("fadu.exports", usual));
        this.clock = clock;
    }

    /** A place for a file that is not there yet. */
    public Path fresh(String code) {
        try {
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
            var file = Files.createTempFile(folder, code + "-" + moment() + "-", ".zip");
            Files.delete(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String moment() {
        return LocalDateTime.now(clock).format(MOMENT);
    }

    /** Keeps a file that somebody sends. */
    public Path keep(InputStream sent) throws IOException {
        var file = fresh("received");
        Files.copy(sent, file);
        return file;
    }

    /** What a file is recognised by. */
    public static String checksum(Path file) {
        try (var content = Files.newInputStream(file)) {
            var digest = java.security.MessageDigest.getInstance("SHA-256");
            var part = new byte[1 << 16];
            for (var read = content.read(part); read >= 0; read = content.read(part)) {
                digest.update(part, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
