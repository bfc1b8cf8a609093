package cn.fadu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.tenancy.EmbeddedServer;
import cn.fadu.tenancy.NewCounty;
import cn.fadu.tenancy.Tenancy;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateCommandTest {

    @TempDir private Path folder;

    @Test
    void it_starts_the_server_of_a_folder_for_its_own_time() {
        var rehearsed = migrate("--dry-run", "--data", folder.toString());
        assertThat(rehearsed.err()).isEmpty();
        assertThat(rehearsed.status()).isZero();
        assertThat(rehearsed.out())
                .contains("main, county: 0 behind", "main, township: 0 behind", "migrated\t0");
        assertThat(folder.resolve("postgres/PG_VERSION")).exists();
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();

        assertThat(migrate("--data", folder.toString(), "--batch", "7").out())
                .isEqualToNormalizingNewlines("migrated\t0\nbehind\t0\n");
    }

    @Test
    void a_rehearsal_names_each_tenant_that_is_not_as_the_files_make_it() throws Exception {
        var wanted = new NewCounty("990002", "样县");
        try (var server = EmbeddedServer.in(folder);
                var tenancy = Tenancy.open(server.settings(), Clock.systemUTC())) {
            var county = tenancy.provisioning().addCounty("test", wanted).tenant();
            var owner = server.settings();
            try (var connection =
                            DriverManager.getConnection(
                                    owner.url(), owner.user(), String.valueOf(owner.password()));
                    var statement = connection.createStatement()) {
                statement.execute(
                        "alter table \"%s\".edition add column stray text"
                                .formatted(county.schema().value()));
            }
        }
        var rehearsed = migrate("--dry-run", "--data", folder.toString());
        assertThat(rehearsed.status()).isZero();
        assertThat(rehearsed.out()).contains("drifted\t", "unexpected [column edition.stray text]");
    }

    @Test
    void a_folder_that_is_not_there_becomes_no_database() {
        var mistyped = folder.resolve("mistyped");
        var answer = migrate("--data", mistyped.toString());
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err())
                .startsWith("fadu migrate: there is no database in " + mistyped)
                .hasLineCount(1);
        assertThat(mistyped).doesNotExist();
    }

    @Test
    void without_a_database_it_says_what_to_set() {
        var answer = migrate();
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err())
                .contains("FADU_DB_URL", "FADU_DB_PASSWORD", "--data DIR")
                .hasLineCount(1);
    }

    @Test
    void a_batch_of_nothing_is_a_wrong_call() {
        var answer = migrate("--batch", "0", "--data", folder.toString());
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).contains("--batch: 1 or more").hasLineCount(1);
    }

    private static Answer migrate(String... options) {
        var out = new StringWriter();
        var err = new StringWriter();
        var call = new ArrayList<>(List.of("migrate"));
        call.addAll(List.of(options));
        var status =
                Fadu.commandLine()
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute(call.toArray(String[]::new));
        return new Answer(status, out.toString(), err.toString());
    }

    private record Answer(int status, String out, String err) {}
}
