package cn.fadu.tenancy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;

/** Flyway run once for each schema of the same database, with the connections it makes itself. */
final class FlywayRuns {

    private final DatabaseSettings settings;
    private final int schemas;

    FlywayRuns(DatabaseSettings settings, int schemas) {
        this.settings = settings;
        this.schemas = schemas;
    }

    /** The schemas are made first, by Flyway too; only the last file is timed. */
    double millisForEach(String lastFile) throws IOException {
        var folder = Files.createTempDirectory("fadu-bench-flyway");
        try {
            for (var file : Templates.current().township().migrations()) {
                Files.writeString(folder.resolve(file.name()), file.sql());
            }
            each(folder);
            Files.writeString(folder.resolve("V999__to_come.sql"), lastFile);
            return Stopwatch.millis(() -> each(folder)) / schemas;
        } finally {
            org.springframework.util.FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void each(Path folder) {
        var logins = settings.home();
        for (var number = 0; number < schemas; number++) {
            Flyway.configure()
                    .dataSource(logins.url(), logins.owner(), logins.ownerPassword())
                    .schemas("flyway_" + number)
                    .locations("filesystem:" + folder)
                    .load()
                    .migrate();
        }
    }
}
