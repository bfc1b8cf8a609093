package cn.fadu.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A chart as the page that a browser would be given to photograph it. */
public record BrowserPage(String html, int width, int height) {

    public static BrowserPage of(ChartSpec chart) {
        var width = PictureFrame.WIDTH;
        var height = ChartOption.height(chart);
        var html =
                """
                <!doctype html><meta charset="utf-8"><body style="margin:0;background:#fff">
                <div id="chart" style="width:%dpx;height:%dpx"></div>
                <script>%s</script><script>%s</script><script>
                const chart = echarts.init(document.getElementById('chart'), null, {renderer: 'svg'});
                chart.setOption(faduChart.prepare(%s, %s));
                </script>
                """
                        .formatted(
                                width,
                                height,
                                text(EChartsContext.ECHARTS),
                                text(EChartsContext.PARTS),
                                ChartOption.of(chart).json().replace("</", "<\\/"),
                                OptionTree.text(OptionTree.colours(Palette.LIGHT)));
        return new BrowserPage(html, width, height);
    }

    private static String text(String path) {
        try (InputStream file = BrowserPage.class.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
