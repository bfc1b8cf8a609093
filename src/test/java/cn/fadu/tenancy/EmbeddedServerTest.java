package cn.fadu.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.ForkedJvm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    private static final NewCounty COUNTY = new NewCounty("990001", "样县");

    @TempDir private Path folder;

    /** What a demo does until somebody pulls the plug. */
    static final class Demo {
        static void main(String[] args) throws InterruptedException {
            var server = EmbeddedServer.in(Path.of(args[0]));
            try (var tenancy = Tenancy.open(server.settings(), Clock.systemUTC())) {
                tenancy.provisioning().addCounty("demo", COUNTY);
                System.out.println("added");
                Thread.currentThread().join();
            }
        }
    }

    @Test
    void a_killed_process_leaves_a_folder_that_starts_again_with_all_its_data() throws Exception {
        var demo = ForkedJvm.start(Demo.class, folder.toString());
        ForkedJvm.awaitLine(demo, "added");
        assertJoinable();
        ForkedJvm.kill(demo);

        assertThat(countiesAfterRestart()).isEqualTo(1);
        pretendAnotherProcessTookTheNumber();
        assertThat(countiesAfterRestart()).isEqualTo(1);
    }

    /** The library that brings the server would switch it off. */
    @Test
    void what_is_kept_in_a_folder_is_written_through_to_the_disk() throws Exception {
        try (var server = EmbeddedServer.in(folder)) {
            var superuser = server.superuser("postgres");
            try (var connection =
                            DriverManager.getConnection(
                                    superuser.url(), superuser.user(), superuser.password());
                    var row = connection.createStatement().executeQuery("show fsync")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("on");
            }
        }
    }

    /** A second command on the same folder joins the running server and leaves it running. */
    private void assertJoinable() {
        try (var joined = EmbeddedServer.in(folder);
                var tenancy = Tenancy.open(joined.settings(), Clock.systemUTC())) {
            assertThat(tenancy.registry().counties()).hasSize(1);
        }
        try (var again = EmbeddedServer.in(folder)) {
            assertThat(again.port()).isPositive();
        }
    }

    private int countiesAfterRestart() {
        try (var server = EmbeddedServer.in(folder);
                var tenancy = Tenancy.open(server.settings(), Clock.systemUTC())) {
            return tenancy.registry().counties().size();
        }
    }

    private void pretendAnotherProcessTookTheNumber() throws Exception {
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n/elsewhere\n1\n5432\n\nlocalhost\n0 0\nready\n");
    }

    @Test
    void half_a_preparation_is_begun_anew() throws Exception {
        var data = Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(data.resolve("PG_VERSION"), "18");
        Files.writeString(data.resolve("half"), "");

        assertThat(countiesAfterRestart()).isZero();
    }
}
