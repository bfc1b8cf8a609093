package cn.fadu.export;

import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.ServerRenderer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Files of charts, each made once for all tests of the run. */
final class Rendered {

    static final ServerRenderer RENDERER = new ServerRenderer();
    static final ChartFiles FILES = new ChartFiles(RENDERER);

    private static final Map<Wanted, byte[]> KEPT = new ConcurrentHashMap<>();

    private record Wanted(ChartSpec chart, ChartFormat format) {}

    private Rendered() {}

    static byte[] of(ChartSpec chart, ChartFormat format) {
        return KEPT.computeIfAbsent(
                new Wanted(chart, format), wanted -> FILES.of(wanted.chart(), wanted.format()));
    }
}
