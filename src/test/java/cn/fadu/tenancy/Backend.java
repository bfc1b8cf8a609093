package cn.fadu.tenancy;

import static cn.fadu.db.township.Tables.DOCUMENT;
import static cn.fadu.db.township.Tables.DRAFT;
import static cn.fadu.db.township.Tables.FILING;
import static cn.fadu.db.township.Tables.REVIEW;
import static cn.fadu.db.township.Tables.SCORECARD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server's process behind the one connection of a door. */
final class Backend {

    private final TenantDatabase door;
    private final String process;

    Backend(TenantDatabase door, Tenant anybody) {
        this.door = door;
        this.process =
                door.in(anybody)
                        .read(db -> String.valueOf(db.fetchValue("select pg_backend_pid()")));
    }

    /** What a page of a township reads. */
    void visit(Tenant tenant) {
        door.in(tenant)
                .read(
                        db ->
                                db.fetchCount(DOCUMENT)
                                        + db.fetchCount(DRAFT)
                                        + db.fetchCount(FILING)
                                        + db.fetchCount(REVIEW)
                                        + db.fetchCount(SCORECARD));
    }

    /** Its own memory, without what it shares with the other processes of the server. */
    double megabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", process, "status")).stream()
                .filter(line -> line.startsWith("RssAnon:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
