package cn.fadu.pack;

import cn.fadu.ForkedJvm;
import cn.fadu.bench.Benchmark;
import cn.fadu.bench.Figures;
import cn.fadu.chart.Samples;
import cn.fadu.chart.ServerRenderer;
import cn.fadu.export.ChartFiles;
import cn.fadu.export.ChartFormat;
import cn.fadu.export.Naming;
import cn.fadu.export.paper.Paper;
import cn.fadu.export.paper.Progress;
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

    /** Thirty slides of eighteen townships. */
    private static final List<Section> THIRTY =
            List.of(
                    Section.COVER,
                    Section.SUMMARY,
                    Section.RANKING,
                    Section.MOVEMENT,
                    Section.HEATMAP,
                    Section.TOWNSHIPS,
                    Section.METHOD);

    @Override
    public String name() {
        return "exports";
    }

    @Override
    public void run(Figures out) throws Exception {
        try (var renderer = new ServerRenderer()) {
            var files = new ChartFiles(renderer);
            below(out, "chart PNG 2x", 0.25, at -> files.of(bars(at), ChartFormat.PNG));
            below(out, "native PPTX slide", 0.15, at -> files.of(bars(at), ChartFormat.PPTX));
            var packs = new PackFiles(renderer);
            pack(out, packs, ChartFormat.PPTX, 3);
            pack(out, packs, ChartFormat.XLSX, 2);
            pack(out, packs, ChartFormat.PDF, 5);
            pack(out, packs, ChartFormat.OFD, 5);
        }
        eightAtOnce(out);
    }

    private static cn.fadu.chart.ChartSpec bars(int at) {
        return Samples.plainBars(18).withMedian(BigDecimal.valueOf(50 + at));
    }

    private static void pack(Figures out, PackFiles files, ChartFormat format, double target) {
        var name = "30-page pack of 18 townships as " + format;
        below(out, name, target, at -> files.of(paper(at), format, Progress.UNWATCHED));
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

    /** The median of several, the first two left out: they warm up. */
    private static void below(Figures out, String name, double target, IntConsumer work) {
        var seconds = new ArrayList<Double>();
        for (var at = 0; at < TIMES; at++) {
            var began = System.nanoTime();
            work.accept(at);
            if (at >= 2) {
                seconds.add((System.nanoTime() - began) / 1e9);
            }
        }
        Collections.sort(seconds);
        double median = seconds.get(seconds.size() / 2);
        out.figure(name, median, "s", "< " + target, median < target);
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
                var files = new PackFiles(renderer);
                var orders = new ArrayList<java.util.concurrent.Future<?>>();
                for (var at = 0; at < 8; at++) {
                    var paper = paper(at);
                    orders.add(
                            workers.submit(
                                    () ->
                                            PackPlan.FORMATS.forEach(
                                                    format ->
                                                            files.of(
                                                                    paper,
                                                                    format,
                                                                    Progress.UNWATCHED))));
                }
                for (var order : orders) {
                    order.get();
                }
                System.out.println("8 packs");
            }
        }
    }
}
