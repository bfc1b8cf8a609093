package cn.fadu.cli.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.tenancy.EmbeddedServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TenantCommandTest {

    @TempDir private static Path data;
    @TempDir private Path folder;

    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.in(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_county_and_its_townships_live_through_everything() throws Exception {
        done("add", "330101", "临江县");
        done("add", "330101001", "东门街道", "--from", "2020");
        done("add", "330101002", "西山乡", "--from", "2020");
        done("add", "330101003", "南溪镇", "--from", "2020");
        assertThat(done("list", "--county", "330101"))
                .containsExactly(
                        "code\tname\tkind\tstate\tcell",
                        "330101\t临江县\t县\tactive\tmain",
                        "330101001\t东门街道\t街道\tactive\tmain",
                        "330101002\t西山乡\t乡\tactive\tmain",
                        "330101003\t南溪镇\t镇\tactive\tmain");

        done("rename", "330101002", "西山镇", "--from", "2024");
        done("suspend", "330101003");
        assertThat(done("list")).contains("330101003\t南溪镇\t镇\tsuspended\tmain");
        done("resume", "330101003");

        done("merge", "330101002", "330101003", "--into", "330101002", "--name", "西溪镇");
        assertThat(done("list"))
                .contains("330101002\t西溪镇\t镇\tactive\tmain", "330101003\t南溪镇\t镇\tended\tmain");
        done("split", "330101001", "--into", "330101004=城东街道", "--into", "330101005=城西:镇");
        assertThat(done("list")).contains("330101005\t城西\t镇\tactive\tmain");

        var file = folder.resolve("county.fadu");
        done("export", "330101", "--out", file.toString());
        done("restore", file.toString(), "--as", "330102");
        assertThat(done("list", "--county", "330102")).contains("330102002\t西溪镇\t镇\tactive\tmain");

        var last = folder.resolve("last.fadu");
        done("drop", "330102", "--confirm", "330102", "--out", last.toString());
        assertThat(Files.size(last)).isPositive();
        assertThat(done("list")).noneMatch(line -> line.startsWith("330102"));
    }

    @Test
    void what_cannot_be_done_is_said_in_one_line() {
        done("add", "330201", "清河县");
        done("add", "330201001", "柳林镇");

        refused("the code is taken: 330201", "add", "330201", "清河县");
        refused("not a code: 12", "add", "12", "清河县");
        refused("there is no county 999999", "add", "999999001", "柳林镇");
        refused("--kind: 乡, 镇 or 街道", "add", "330201002", "柳林");
        refused("A name has no invisible characters", "add", "330201002", "柳\u202e林镇");
        refused("there is no township 330201009", "rename", "330201009", "柳林镇");
        refused("330201001 is active", "resume", "330201001");
        refused(
                "a merger takes two townships or more",
                List.of("merge", "330201001", "330201001", "--into", "330201001", "--name", "柳镇"));
        refused("--into: CODE=NAME", "split", "330201001", "--into", "nonsense");
        var out = folder.resolve("out.fadu").toString();
        refused(
                "not confirmed: --confirm must repeat 330201001",
                List.of("drop", "330201001", "--confirm", "yes", "--out", out));
        refused("a new file in a folder", "export", "330201", "--out", folder.toString());
        refused("there is no file", "restore", out, "--as", "330202");
        refused("Not a reporting year: 20", "add", "330201003", "柳林乡", "--from", "20");
        refused(
                "there is no other cell far",
                List.of("move", "330201", "--cell", "far", "--through", out));
        assertThat(done("list", "--county", "330201")).hasSize(3);
    }

    @Test
    void a_broken_file_is_no_export() throws Exception {
        var file = Files.writeString(folder.resolve("broken.fadu"), "not an export");

        refused("the file cannot be used: ", "restore", file.toString(), "--as", "330301");
    }

    private static List<String> done(String... call) {
        var answer = tenant(List.of(call));
        assertThat(answer.err()).isEmpty();
        assertThat(answer.status()).isZero();
        return answer.out().lines().toList();
    }

    private static void refused(String why, String... call) {
        refused(why, List.of(call));
    }

    private static void refused(String why, List<String> call) {
        var answer = tenant(call);
        assertThat(answer.err()).contains(why).hasLineCount(1);
        assertThat(answer.status()).isEqualTo(1);
    }

    private static Answer tenant(List<String> call) {
        var out = new StringWriter();
        var err = new StringWriter();
        var whole = new ArrayList<>(call);
        whole.addAll(List.of("--data", data.toString()));
        var status =
                new CommandLine(new TenantCommand())
                        .setExecutionExceptionHandler(
                                (failure, command, _) -> {
                                    command.getErr().println(failure.getMessage());
                                    return 1;
                                })
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute(whole.toArray(String[]::new));
        return new Answer(status, out.toString(), err.toString());
    }

    private record Answer(int status, String out, String err) {}
}
