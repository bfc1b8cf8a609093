package cn.fadu.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.List;
import java.util.Map;

/** The HTML page around everything: its style sheets, in the order they build on one another. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://fadu/styles/tokens.css")
@StyleSheet("context://fadu/styles/components.css")
@StyleSheet("context://fadu/styles/shell.css")
@Viewport("width=device-width, initial-scale=1")
@Meta(name = "referrer", content = "same-origin")
public class Frame implements AppShellConfigurator {

    /** On its way while the page is put together; the script of fadu-chart.js, by its address. */
    static final String ECHARTS = "webjars/echarts/5.5.0/echarts.min.js";

    private static final String COMPONENTS = "fadu/components/";

    /** Ours that come to every page with its first answer, and what the chart's imports. */
    private static final List<String> OWN =
            List.of("fadu-press.js", "fadu-chart.js", "fadu-chart-parts.js", "fadu-chart-table.js");

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "fadu/images/emblem.svg", "any");
        Ahead.SCRIPTS.forEach(script -> module(settings, script));
        OWN.forEach(script -> module(settings, COMPONENTS + script));
        settings.addLink(ECHARTS, Map.of("rel", "preload", "as", "script", "fetchpriority", "low"));
    }

    private static void module(AppShellSettings settings, String script) {
        settings.addLink(script, Map.of("rel", "modulepreload", "fetchpriority", "low"));
    }
}
