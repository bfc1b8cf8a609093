package cn.fadu.tenancy;

import cn.fadu.bench.Figures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;

/**
 * Waits until a disk makes files as quickly as one that was left in peace. A file system passes
 * over what was deleted a few minutes ago, so that a folder of many files deleted beside it doubles
 * the time of a township, which is made of files (ADR 117).
 */
final class RestingDisk implements AutoCloseable {

    /**
     * So many, because only parts of a disk may be slow, and two thousand townships fill several.
     */
    private static final int FILES = 20_000;

    private static final double QUICK_MILLIS = 0.05;
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Path folder;

    private RestingDisk(Path folder) {
        this.folder = folder;
    }

    /** A disk that is never quick is taken as it is. */
    static RestingDisk awaited(Figures out) throws IOException {
        var folder = Files.createTempDirectory("fadu-bench-disk");
        var begin = System.nanoTime();
        var each = millisForEachFile(folder);
        while (each > QUICK_MILLIS && System.nanoTime() - begin < PATIENCE.toNanos()) {
            out.figure("an empty file, before the disk has rested", each, "ms", "printed", true);
            LockSupport.parkNanos(PAUSE.toNanos());
            each = millisForEachFile(folder);
        }
        var waited = (System.nanoTime() - begin) / 1e9;
        out.figure("waited for the disk to rest", waited, "s", "printed", true);
        out.figure("making an empty file there", each, "ms", "printed", true);
        return new RestingDisk(folder);
    }

    /** What was made to look goes at the end: to delete it before would disturb the disk again. */
    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    private static double millisForEachFile(Path folder) throws IOException {
        var round = Files.createTempDirectory(folder, "round");
        var all =
                Stopwatch.millis(
                        () -> {
                            for (var number = 0; number < FILES; number++) {
                                make(round.resolve(String.valueOf(number)));
                            }
                        });
        return all / FILES;
    }

    private static void make(Path file) {
        try {
            Files.createFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
