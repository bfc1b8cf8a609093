package cn.fadu.tenancy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of an export: a ZIP of the tables' rows and, last, a manifest with a checksum of each
 * and one of its own. It appears under its name only when it is complete, readable by its owner
 * alone.
 */
final class Archive {

    static final String MANIFEST = "fadu-export.json";
    private static final String CHECKSUM = "fadu-export.json.sha256";
    private static final String UNFINISHED = ".export";
    private static final String PART = ".part";

    /** Nobody writes on a file that was left alone so long: its process was killed. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Archive() {}

    /**
     * Writes a file by way of a temporary one beside it.
     *
     * @param before is shown the whole file before it gets its name
     */
    static void write(
            Path file, Instant now, Consumer<ZipOutputStream> content, Consumer<Path> before) {
        try {
            var target = file.toAbsolutePath();
            var folder = Objects.requireNonNullElse(target.getParent(), target);
            Files.createDirectories(folder);
            clear(folder, now.minus(ABANDONED));
            var unfinished =
                    Files.createTempFile(
                            folder,
                            UNFINISHED,
                            PART,
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")));
            try {
                fill(unfinished, content);
                before.accept(unfinished);
                moveInto(unfinished, target);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path folder, Instant since) throws IOException {
        try (var left = Files.newDirectoryStream(folder, UNFINISHED + "*" + PART)) {
            for (var file : left) {
                if (wasLeft(file, since)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean wasLeft(Path file, Instant since) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(since);
        } catch (NoSuchFileException finished) {
            return false; // it has got its name meanwhile
        }
    }

    private static void fill(Path file, Consumer<ZipOutputStream> content) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            content.accept(zip);
        }
    }

    private static void moveInto(Path unfinished, Path target) throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static void seal(ZipOutputStream zip, Manifest manifest) {
        var json = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(manifest);
        put(zip, MANIFEST, json);
        put(zip, CHECKSUM, Migration.checksum(json));
    }

    private static void put(ZipOutputStream zip, String name, String text) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the manifest after every checksum was found right and nothing missing or added. */
    static Manifest verified(Path file) throws BrokenArchiveException {
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = manifest(zip);
            var expected = new TreeSet<String>();
            expected.add(MANIFEST);
            expected.add(CHECKSUM);
            for (var part : manifest.parts()) {
                for (var table : part.tables()) {
                    var name = entry(part, table);
                    expected.add(name);
                    if (!table.sha256().equals(sha256(zip, name))) {
                        throw new BrokenArchiveException("the rows of %s changed".formatted(name));
                    }
                }
            }
            var found = new TreeSet<String>();
            zip.stream().map(ZipEntry::getName).forEach(found::add);
            if (!found.equals(expected)) {
                throw new BrokenArchiveException("it holds what its manifest does not name");
            }
            return manifest;
        } catch (IOException | JacksonException e) {
            throw new BrokenArchiveException(String.valueOf(e.getMessage()));
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException, BrokenArchiveException {
        var json = new String(bytes(zip, MANIFEST), StandardCharsets.UTF_8);
        var checksum = new String(bytes(zip, CHECKSUM), StandardCharsets.UTF_8).strip();
        if (!checksum.equals(Migration.checksum(json))) {
            throw new BrokenArchiveException("its manifest changed");
        }
        var manifest = JSON.readValue(json, Manifest.class);
        if (manifest.format() != Manifest.FORMAT) {
            throw new BrokenArchiveException("its format is " + manifest.format());
        }
        return manifest;
    }

    private static byte[] bytes(ZipFile zip, String name)
            throws IOException, BrokenArchiveException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new BrokenArchiveException("%s is missing".formatted(name));
        }
        try (var in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static String sha256(ZipFile zip, String name)
            throws IOException, BrokenArchiveException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new BrokenArchiveException("%s is missing".formatted(name));
        }
        return sha256(zip.getInputStream(entry));
    }

    /** Of the whole file, which may be larger than memory. */
    static String sha256(Path file) throws IOException {
        return sha256(Files.newInputStream(file));
    }

    private static String sha256(InputStream bytes) throws IOException {
        try (var in = new DigestInputStream(bytes, sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    /** The rows of a table; the archive was verified before. */
    static InputStream rows(ZipFile zip, Manifest.Part part, Manifest.TableData table)
            throws IOException {
        return zip.getInputStream(zip.getEntry(entry(part, table)));
    }

    static String entry(Manifest.Part part, Manifest.TableData table) {
        return "%s/%s.copy".formatted(part.folder(), table.name());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
