package cn.fadu.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The demo in a process of its own with a heap of one gigabyte, compiled and collected as {@code
 * ./fadu serve} is: as a small machine would run it.
 */
final class DemoServer implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("(http://localhost:\\d+)");
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private final Process process;
    private final String address;

    private DemoServer(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** As people start it, with whatever heap the machine gives. */
    static DemoServer launch(Path launcher) throws IOException {
        return begun(new ArrayList<>(List.of(launcher.toString())));
    }

    static DemoServer start() throws IOException {
        var command = new ArrayList<>(List.of(java("java"), "-Xmx1g"));
        command.addAll(List.of("-XX:+UseParallelGC", "-XX:+UseCompactObjectHeaders"));
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "cn.fadu.cli.Fadu"));
        return begun(command);
    }

    private static DemoServer begun(List<String> command) throws IOException {
        var data = Files.createTempDirectory("fadu-demo").resolve("demo");
        command.addAll(List.of("demo", "--port", "0", "--data", data.toString()));
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new DemoServer(process, address(process));
    }

    private static String address(Process process) throws IOException {
        var reader = process.inputReader();
        String line;
        while ((line = reader.readLine()) != null) {
            var found = ADDRESS.matcher(line);
            if (found.find()) {
                Thread.ofVirtual().start(() -> drain(reader));
                return found.group(1);
            }
        }
        throw new IOException("The demo ended before it was ready");
    }

    /** Unread, what a server says would fill the pipe and hold up whoever says it. */
    private static void drain(BufferedReader said) {
        try {
            String line;
            while ((line = said.readLine()) != null) {
                System.err.println(line);
            }
        } catch (IOException ended) {
            // The server has been stopped, and says nothing any more.
        }
    }

    String address() {
        return address;
    }

    /** What is alive on the heap, in bytes, once everything else has been collected. */
    long alive() throws IOException, InterruptedException {
        var total = TOTAL.matcher(told("GC.class_histogram"));
        if (!total.find()) {
            throw new IOException("jcmd told no total");
        }
        return Long.parseLong(total.group(1));
    }

    /** The same, once the server has drawn what it draws by itself after its start. */
    long settled() throws IOException, InterruptedException {
        String threads;
        do {
            threads = told("Thread.print");
        } while (threads.contains("\"chart-warm-up\""));
        return alive();
    }

    private String told(String command) throws IOException, InterruptedException {
        var pid = String.valueOf(process.pid());
        var jcmd = new ProcessBuilder(java("jcmd"), pid, command).start();
        var told = new String(jcmd.getInputStream().readAllBytes());
        jcmd.waitFor();
        return told;
    }

    private static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
