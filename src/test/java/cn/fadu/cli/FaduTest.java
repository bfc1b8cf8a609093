package cn.fadu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FaduTest {

    @Test
    void an_unknown_command_is_a_wrong_call_and_one_line() {
        var answer = run(Fadu.commandLine(), "nonsense");

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.err()).contains("nonsense").contains("fadu --help");
    }

    @Test
    void an_unknown_option_names_the_command_that_does_not_know_it() {
        var answer = run(Fadu.commandLine(), "demo", "--bogus");

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.err()).startsWith("fadu demo: ").contains("--bogus");
    }

    @Test
    void a_failed_command_says_why_in_one_line() {
        var answer = run(Fadu.commandLine().addSubcommand(new Failing()), "failing");

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err())
                .isEqualToNormalizingNewlines("fadu failing: no such file; a.csv\n");
    }

    @Test
    void a_bug_is_told_in_one_line_with_its_kind() {
        var answer = run(Fadu.commandLine().addSubcommand(new Broken()), "broken");

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err()).startsWith("fadu broken: NumberFormatException ").hasLineCount(1);
    }

    @Test
    void help_is_an_answer_and_no_failure() {
        var answer = run(Fadu.commandLine(), "--help");

        assertThat(answer.status()).isZero();
        assertThat(answer.out()).contains("demo").contains("serve");
    }

    private static Answer run(CommandLine fadu, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var status = fadu.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
        return new Answer(status, out.toString(), err.toString());
    }

    private record Answer(int status, String out, String err) {}

    @Command(name = "failing")
    private static final class Failing implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new CommandFailed("no such file\n  a.csv\n");
        }
    }

    @Command(name = "broken")
    private static final class Broken implements Callable<Integer> {
        @Override
        public Integer call() {
            return Integer.parseInt("four");
        }
    }
}
