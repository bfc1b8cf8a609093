package cn.fadu.e2e;

import cn.fadu.bench.Benchmark;
import cn.fadu.bench.Figures;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Set;

/** What whoever runs Fadu waits for: the first page of the demo, the ranking, the build. */
public final class OperateBenchmark implements Benchmark {

    private static final Path HOME = Path.of(System.getProperty("fadu.home", ""));
    private static final Set<String> MADE = Set.of("target", ".git", ".fadu");

    @Override
    public String name() {
        return "operate";
    }

    @Override
    public void run(Figures out) throws Exception {
        build();
        var began = System.nanoTime();
        try (var demo = DemoServer.launch(HOME.resolve("fadu"))) {
            signedIn(demo).arrive("/county");
            var ready = seconds(began);
            out.figure("demo to a ready page, built checkout", ready, "s", "< 25", ready < 25);
            ranking(out, demo);
        }
        buildAnew(out);
    }

    private static FlowClient signedIn(DemoServer demo) throws IOException, InterruptedException {
        var leader = new FlowClient(demo.address());
        leader.signIn("leader@demo", "fadu-demo-2026");
        return leader;
    }

    /** From sending the click to having read the answer, once the server is warm. */
    private static void ranking(Figures out, DemoServer demo) throws Exception {
        var leader = signedIn(demo);
        leader.arrive("/county");
        var times = new ArrayList<Double>();
        for (var round = 0; round < 80; round++) {
            leader.click("/county/compare");
            var began = System.nanoTime();
            leader.click("/county/ranking");
            if (round >= 40) {
                times.add(seconds(began) * 1000);
            }
        }
        times.sort(null);
        var median = times.get(times.size() / 2);
        out.figure("ranking page, server time, median", median, "ms", "< 100", median < 100);
    }

    /** Whatever runs the program builds what is missing first. */
    private static void build() throws Exception {
        var help = new ProcessBuilder(HOME.resolve("fadu").toString(), "demo", "--help");
        if (help.redirectOutput(Redirect.DISCARD).start().waitFor() != 0) {
            throw new IOException("The checkout cannot be built");
        }
    }

    private static void buildAnew(Figures out) throws Exception {
        var copy = copied(HOME.toAbsolutePath(), Files.createTempDirectory("fadu-build"));
        var began = System.nanoTime();
        var build =
                new ProcessBuilder(copy.resolve("fadu").toString(), "build")
                        .directory(copy.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(copy.resolve("build.log").toFile())
                        .start();
        var rc = build.waitFor();
        var time = seconds(began);
        if (rc != 0) {
            throw new IOException("The build failed, see " + copy.resolve("build.log"));
        }
        out.figure("production build of a clean checkout", time, "s", "< 60", time < 60);
    }

    private static Path copied(Path from, Path to) throws IOException {
        Files.walkFileTree(
                from,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes of)
                            throws IOException {
                        if (MADE.contains(String.valueOf(folder.getFileName()))) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        Files.createDirectories(to.resolve(from.relativize(folder)));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes of)
                            throws IOException {
                        if (!MADE.contains(String.valueOf(file.getFileName()))) {
                            Files.copy(file, to.resolve(from.relativize(file)));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        to.resolve("fadu").toFile().setExecutable(true);
        return to;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
