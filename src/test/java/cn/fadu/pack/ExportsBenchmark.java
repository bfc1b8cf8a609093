package cn.fadu.pack;

import cn.fadu.ForkedJvm;
import cn.fadu.bench.Benchmark;
import cn.fadu.bench.Figures;
import cn.fadu.chart.BrowserPage;
import cn.fadu.chart.Samples;
import cn.fadu.chart.ServerRenderer;
import cn.fadu.e2e.Photographs;
import cn.fadu.export.ChartFiles;
import cn.fadu.export.ChartFormat;
import cn.fadu.export.Naming;
import cn.fadu.export.paper.Paper;
import cn.fadu.export.paper.Progress;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/** How long charts and packs take to become files, each time with other numbers. */
public final class ExportsBenchmark implements Benchmark {

    private static final int TIMES = 7;

    /**
     * A chart takes a third of a second at first: only after a hundred is all of its script
     * compiled, in a server within its first minutes.
     */
    private static final int WARMING = 120;

    /** Thirty slides of eighteen townships. */
    private static final List<Section> THIRTY =
            List.of(
                    Section.COVER,
                    Section.SUMMARY,
                    Section.RANKING,
                    Section.MOVEMENT,
                    Section.HEATMAP,
                    Section.DIMENSIONS,
                    Section.TOWNSHIPS,
                    Section.METHOD);

    @Override
    public String name() {
        return "exports";
    }

    @Override
    public void run(Figures out) throws Exception {
        var before = used();
        var memory = 0L;
        try (var renderer = new ServerRenderer()) {
            var files = new ChartFiles(renderer);
            for (var at = 0; at < WARMING; at++) {
                files.of(bars(-1 - at), ChartFormat.PNG);
                files.of(bars(-1 - at), ChartFormat.PPTX);
            }
            below(out, "chart PNG 2x", 0.25, at -> files.of(bars(at), ChartFormat.PNG));
            below(out, "native PPTX slide", 0.15, at -> files.of(bars(at), ChartFormat.PPTX));
            memory = Math.max(1, used() - before);
            pack(out, renderer, ChartFormat.PPTX, 3);
            pack(out, renderer, ChartFormat.XLSX, 2);
            pack(out, renderer, ChartFormat.PDF, 5);
            pack(out, renderer, ChartFormat.OFD, 5);
            allFormats(out, renderer);
        }
        eightAtOnce(out);
        besideBrowser(out, memory);
    }

    private static cn.fadu.chart.ChartSpec bars(int at) {
        return Samples.plainBars(18).withMedian(BigDecimal.valueOf(50 + at));
    }

    private static void pack(
            Figures out, ServerRenderer renderer, ChartFormat format, double target) {
        var first = 10 * (1 + format.ordinal()); // a chart drawn before would be found again
        below(
                out,
                titled(format.name()),
                target,
                at -> files(renderer, first + at, List.of(format)));
    }

    private static String titled(String formats) {
        var pages = paper(0).paged().parts().size();
        return "%d-page pack of 18 townships as %s".formatted(pages, formats);
    }

    private static void files(ServerRenderer renderer, int at, List<ChartFormat> formats) {
        var printing = new Printing(paper(at), renderer, Dress.PLAIN);
        formats.forEach(format -> printing.file(format, Progress.UNWATCHED));
    }

    private static void allFormats(Figures out, ServerRenderer renderer) {
        below(out, titled("all five"), 15, at -> files(renderer, 200 + at, PackPlan.FORMATS));
    }

    private static Paper paper(int at) {
        var plan =
                new PackPlan(
                        THIRTY,
                        List.of(),
                        Naming.AS_THEY_ARE,
                        PackPlan.FORMATS,
                        Locale.SIMPLIFIED_CHINESE);
        var names = new ArrayList<String>();
        for (var each = 0; each < 18; each++) {
            names.add("第" + (100 * at + each) + "镇");
        }
        return new PackContents(Wholes.named(names), plan).paper();
    }

    private static void below(Figures out, String name, double target, IntConsumer work) {
        var busy = busy();
        var median = median(work);
        out.figure(name, median, "s", "< " + target, median < target);
        out.figure("  processor time, on average", (busy() - busy) / TIMES, "s", "-", true);
    }

    /** What this process has computed, in seconds: on a busy machine the clock says less. */
    private static double busy() {
        var machine =
                ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return machine.getProcessCpuTime() / 1e9;
    }

    /** Of several, the first two left out: they warm up. */
    private static double median(IntConsumer work) {
        var seconds = new ArrayList<Double>();
        for (var at = 0; at < TIMES; at++) {
            var began = System.nanoTime();
            work.accept(at);
            if (at >= 2) {
                seconds.add((System.nanoTime() - began) / 1e9);
            }
        }
        Collections.sort(seconds);
        return seconds.get(seconds.size() / 2);
    }

    /** Against a browser that takes a picture of the same chart, in the same run. */
    private static void besideBrowser(Figures out, long memory) {
        try (var renderer = new ServerRenderer()) {
            var own = median(at -> renderer.picture(bars(50 + at)).png(2, false));
            out.figure("chart PNG 2x on the server", own, "s", "-", true);
            var warm = median(at -> Photographs.inRunningBrowser(BrowserPage.of(bars(at))));
            faster(out, "a fresh page of a running Chromium", warm, own);
            var most = new ArrayList<Long>();
            var cold = median(at -> most.add(photographed(at)));
            faster(out, "a Chromium started for it", cold, own);
            var ratio = Collections.max(most) / (double) memory;
            out.figure("memory of that Chromium / of the server", ratio, "times", "> 1", ratio > 1);
        }
    }

    private static void faster(Figures out, String name, double theirs, double own) {
        out.figure("chart PNG 2x in " + name, theirs, "s", "-", true);
        out.figure("  so many times slower", theirs / own, "times", ">= 3", theirs >= 3 * own);
    }

    private static long photographed(int at) {
        try {
            return Photographs.byItsOwnBrowser(BrowserPage.of(bars(at)));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is really in use, the heap and the classes. */
    private static long used() {
        System.gc();
        var memory = ManagementFactory.getMemoryMXBean();
        return memory.getHeapMemoryUsage().getUsed() + memory.getNonHeapMemoryUsage().getUsed();
    }

    private static void eightAtOnce(Figures out) throws Exception {
        var began = System.nanoTime();
        var process =
                ForkedJvm.start(EightPacks.class, java.util.Map.of("JAVA_TOOL_OPTIONS", "-Xmx1g"));
        var said =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        var done = process.waitFor() == 0 && said.endsWith("8 packs");
        out.figure(
                "eight packs at once in a heap of 1 GB",
                (System.nanoTime() - began) / 1e9,
                "s",
                "no error",
                done);
    }

    /** A process of its own with eight packs of all formats at once. */
    static final class EightPacks {
        static void main() throws Exception {
            try (var renderer = new ServerRenderer();
                    var workers = java.util.concurrent.Executors.newFixedThreadPool(8)) {
                var orders = new ArrayList<java.util.concurrent.Future<?>>();
                for (var at = 0; at < 8; at++) {
                    var number = at;
                    orders.add(workers.submit(() -> files(renderer, number, PackPlan.FORMATS)));
                }
                for (var order : orders) {
                    order.get();
                }
                System.out.println("8 packs");
            }
        }
    }
}
