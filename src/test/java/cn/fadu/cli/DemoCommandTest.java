package cn.fadu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.ForkedJvm;
import cn.fadu.tenancy.EmbeddedServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    private static final String SCHEMA =
            "select schema_name from platform.county where code = '990001'";

    @TempDir Path folder;

    @Test
    void a_port_in_use_is_one_sentence_before_anything_is_begun() throws Exception {
        var err = new StringWriter();
        try (var taken = new ServerSocket(0)) {
            var port = String.valueOf(taken.getLocalPort());
            var status =
                    Fadu.commandLine()
                            .setErr(new PrintWriter(err))
                            .execute("demo", "--port", port, "--data", folder.toString());

            assertThat(status).isEqualTo(1);
            assertThat(err.toString())
                    .hasLineCount(1)
                    .startsWith("fadu demo: port " + port)
                    .contains("choose another with --port");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_power_cut_while_the_sample_is_loading_costs_nothing_but_a_second_start()
            throws Exception {
        var cut = ForkedJvm.start(Demo.class, folder.toString());
        ForkedJvm.awaitLine(cut, "begun");
        try (var joined = EmbeddedServer.in(folder)) {
            while (count(joined, "edition") < 2) {
                Thread.onSpinWait();
            }
            ForkedJvm.kill(cut);
            assertThat(count(joined, "edition")).isBetween(2L, 4L);
        }

        var again = ForkedJvm.start(Demo.class, folder.toString());
        ForkedJvm.awaitLine(again, "loaded");
        try (var joined = EmbeddedServer.in(folder)) {
            assertThat(count(joined, "edition")).isEqualTo(5);
            assertThat(count(joined, "edition_township where edition_no = 5")).isEqualTo(18);
            assertThat(
                            count(
                                    joined,
                                    "(select distinct township_id, year from %1$s.received_filing where state = 'approved')"))
                    .as("no year was filed and approved twice")
                    .isEqualTo(count(joined, "received_filing where state = 'approved'"));
        }
        again.destroy();
        assertThat(again.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private static long count(EmbeddedServer server, String what) throws SQLException {
        var at = server.superuser("fadu");
        try (var connection = DriverManager.getConnection(at.url(), at.user(), at.password());
                var statement = connection.createStatement()) {
            var schema = only(statement, SCHEMA);
            if (schema.isEmpty()) {
                return 0;
            }
            var rows =
                    what.startsWith("(")
                            ? what.formatted(schema) + " as each"
                            : schema + "." + what;
            return Long.parseLong(only(statement, "select count(*) from " + rows));
        }
    }

    private static String only(Statement statement, String query) throws SQLException {
        try (var found = statement.executeQuery(query)) {
            return found.next() ? found.getString(1) : "";
        }
    }

    /** The demo in a process of its own, which says how far it is. */
    static final class Demo {

        private Demo() {}

        static void main(String[] args) throws Exception {
            var port = free();
            Thread.ofVirtual().start(() -> tellWhenOpen(port));
            try (var server = StartingServer.in(Path.of(args[0]));
                    var demo = WebApplication.demo(server, new Port(port))) {
                System.out.println("loaded");
                demo.serveUntilStopped();
            }
        }

        private static int free() throws IOException {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }

        /** Pages are served before the sample is loaded. */
        private static void tellWhenOpen(int port) {
            while (!isOpen(port)) {
                Thread.onSpinWait();
            }
            System.out.println("begun");
        }

        private static boolean isOpen(int port) {
            try (var _ = new Socket("localhost", port)) {
                return true;
            } catch (IOException closed) {
                return false;
            }
        }
    }
}
