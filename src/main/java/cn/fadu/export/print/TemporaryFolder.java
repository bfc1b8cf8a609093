package cn.fadu.export.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for one piece of work alone, readable by its owner alone, gone when it is closed. */
final class TemporaryFolder implements AutoCloseable {

    private final Path path;

    TemporaryFolder() throws IOException {
        path = Files.createTempDirectory("fadu-export-");
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        org.springframework.util.FileSystemUtils.deleteRecursively(path);
    }
}
