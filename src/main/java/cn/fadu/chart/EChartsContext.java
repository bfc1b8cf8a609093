package cn.fadu.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * ECharts without a browser, in a closed JavaScript context: no files, no network, no Java but the
 * measuring of characters. One thread at a time.
 */
final class EChartsContext implements AutoCloseable {

    static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";
    static final String PARTS = "/META-INF/resources/fadu/components/fadu-chart-parts.js";

    private static final String PRELUDE =
            """
            globalThis.setTimeout = globalThis.setInterval = () => 0;
            globalThis.clearTimeout = globalThis.clearInterval = () => {};
            """;

    private static final String RENDER =
            """
            ((advance) => {
                const widths = new Map();
                function width(text, font) {
                    const bold = /bold|[6-9]00/.test(font);
                    const size = parseFloat((/([\\d.]+)px/.exec(font) || [0, 12])[1]);
                    let sum = 0;
                    for (const character of text) {
                        const key = (bold ? 'b' : 'r') + character;
                        if (!widths.has(key)) {
                            widths.set(key, advance(character, bold));
                        }
                        sum += widths.get(key);
                    }
                    return sum * size;
                }
                echarts.setPlatformAPI({
                    measureText: (text, font) => ({ width: width(String(text ?? ''), font || '12px') }),
                });
                return (json, palette, w, h) => {
                    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: w, height: h });
                    try {
                        const option = faduChart.prepare(JSON.parse(json), JSON.parse(palette));
                        option.aria.label.enabled = false; // it would be written onto an element
                        chart.setOption(option);
                        return chart.renderToSVGString();
                    } finally {
                        chart.dispose();
                    }
                };
            })""";

    /** Read once: the engine knows them again and parses them for the first context alone. */
    private static final List<Source> SCRIPTS = List.of(script(ECHARTS), script(PARTS));

    private final Context context;
    private final Value render;

    EChartsContext(Engine engine) {
        context =
                Context.newBuilder("js")
                        .engine(engine)
                        .allowAllAccess(false)
                        .allowHostAccess(HostAccess.NONE)
                        .allowIO(IOAccess.NONE)
                        .build();
        context.eval("js", PRELUDE);
        SCRIPTS.forEach(context::eval);
        render = context.eval("js", RENDER).execute((ProxyExecutable) EChartsContext::advance);
    }

    private static Object advance(Value... arguments) {
        return ChartFont.of(arguments[1].asBoolean()).width(arguments[0].asString(), 1);
    }

    private static Source script(String path) {
        try (InputStream file = EChartsContext.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("Missing from the application: " + path);
            }
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Source.newBuilder("js", text, path).buildLiteral();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String svg(String option, String palette, int width, int height) {
        return render.execute(option, palette, width, height).asString();
    }

    /** Ends a drawing that takes too long, from another thread. */
    void cancel() {
        context.close(true);
    }

    @Override
    public void close() {
        context.close(true);
    }
}
