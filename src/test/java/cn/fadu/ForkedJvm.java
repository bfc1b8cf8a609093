package cn.fadu;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Another Java process on the same classes, to be killed as a power cut would. */
public final class ForkedJvm {

    private ForkedJvm() {}

    /** Starts the main class; what it prints can be read from the process. */
    public static Process start(Class<?> main, String... arguments) throws IOException {
        return start(main, Map.of(), arguments);
    }

    /** As {@link #start(Class, String...)}, with more in its environment. */
    public static Process start(Class<?> main, Map<String, String> environment, String... arguments)
            throws IOException {
        var command = command(main, arguments);
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** What starts the main class in a process of its own. */
    public static List<String> command(Class<?> main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Waits until the process has printed this line. */
    public static void awaitLine(Process process, String line) throws IOException {
        var reader = process.inputReader();
        String read;
        while ((read = reader.readLine()) != null) {
            if (read.equals(line)) {
                return;
            }
        }
        throw new IllegalStateException("The process ended before it printed " + line);
    }

    /** SIGKILL: no handler runs, nothing is flushed. */
    public static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The process survives");
        }
    }
}
