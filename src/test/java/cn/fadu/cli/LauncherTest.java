package cn.fadu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a checkout of its own, with JDKs and a Maven that only say who they are. */
class LauncherTest {

    private static final Path LAUNCHER = Path.of("fadu");

    @TempDir Path folder;

    private record Answer(int status, String told) {}

    @BeforeEach
    void a_checkout_and_a_maven() throws IOException {
        script("checkout/fadu", Files.readString(LAUNCHER));
        script("bin/mvn", "#!/bin/sh\necho maven with $JAVA_HOME\n");
    }

    private Path script(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private Path jdk(int release) throws IOException {
        for (var program : new String[] {"java", "javac"}) {
            script("jdk%d/bin/%s".formatted(release, program), "#!/bin/sh\nexit 1\n");
        }
        var home = folder.resolve("jdk" + release);
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%d.0.1\"\n".formatted(release));
        return home;
    }

    private Answer run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        var line = new String[command.length + 1];
        line[0] = folder.resolve("checkout/fadu").toString();
        System.arraycopy(command, 0, line, 1, command.length);
        var process = new ProcessBuilder(line).redirectErrorStream(true);
        process.environment().remove("JAVA_HOME");
        process.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        process.environment().putAll(environment);
        var started = process.start();
        var told = new String(started.getInputStream().readAllBytes(), UTF_8);
        return new Answer(started.waitFor(), told);
    }

    private void asks(int release) throws IOException {
        var text = Files.readString(LAUNCHER);
        script("checkout/fadu", text.replace("oldest_jdk=25", "oldest_jdk=" + release));
    }

    @Test
    void an_old_jdk_that_is_named_is_passed_over_for_a_new_one_on_the_path() throws Exception {
        asks(88);
        var link = folder.resolve("bin/java");
        Files.createSymbolicLink(link, jdk(90).resolve("bin/java"));

        var answer = run(Map.of("JAVA_HOME", jdk(17).toString()), "build");

        assertThat(answer).isEqualTo(new Answer(0, "maven with " + folder.resolve("jdk90") + "\n"));
    }

    @Test
    void without_a_jdk_new_enough_one_sentence_says_which_were_found_and_what_to_do()
            throws Exception {
        asks(99);

        var answer = run(Map.of("JAVA_HOME", jdk(17).toString()), "demo");

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.told().lines())
                .singleElement()
                .asString()
                .startsWith("fadu: needs JDK 99 or newer, found 17")
                .contains("install one", "openjdk-99-jdk-headless", "JAVA_HOME");
    }

    @Test
    void an_unknown_command_and_an_unknown_group_are_wrong_calls() throws Exception {
        assertThat(run(Map.of(), "dmo"))
                .isEqualTo(
                        new Answer(
                                2,
                                "fadu: there is no command 'dmo'; ./fadu help lists what there is\n"));
        assertThat(run(Map.of(), "test", "unti").status()).isEqualTo(2);
    }
}
