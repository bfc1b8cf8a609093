package cn.fadu.e2e;

import cn.fadu.Application;
import cn.fadu.TestDatabase;
import cn.fadu.sample.Sample;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.security.core.Authentication;

/**
 * The whole application on a port of its own and the database of the test run, with the sample
 * county, started once for all browser tests.
 */
public final class RunningFadu {

    private static final class Holder {
        static final RunningFadu ONE = new RunningFadu();
    }

    private final ConfigurableApplicationContext context;
    private final AtomicReference<@Nullable UI> newest = new AtomicReference<>();

    private RunningFadu() {
        this(new TestDatabase());
        context.getBeanProvider(Sample.class).ifAvailable(Sample::loadOnce);
    }

    private RunningFadu(ApplicationContextInitializer<ConfigurableApplicationContext> database) {
        context =
                new SpringApplicationBuilder(Application.class)
                        .profiles("demo")
                        .initializers(database, this::watch)
                        .logStartupInfo(false)
                        .run("--server.port=0", "--management.server.port=0");
    }

    /** A second one, on other databases and without the sample county. */
    static RunningFadu on(Map<String, Object> databases) {
        return new RunningFadu(
                context ->
                        context.getEnvironment()
                                .getPropertySources()
                                .addFirst(new MapPropertySource("databases", databases)));
    }

    void stop() {
        context.close();
    }

    public static RunningFadu get() {
        return Holder.ONE;
    }

    /** Where a path such as {@code /login} is to be found. */
    public String at(String path) {
        return "http://localhost:" + port("local.server.port") + path;
    }

    /** The same for health and metrics. */
    public String managementAt(String path) {
        return "http://localhost:" + port("local.management.port") + path;
    }

    private void watch(ConfigurableApplicationContext starting) {
        VaadinServiceInitListener watch =
                event -> event.getSource().addUIInitListener(ui -> newest.set(ui.getUI()));
        starting.getBeanFactory().registerSingleton("watch", watch);
    }

    /** How much the server keeps for the page that was loaded last, counted in elements. */
    public int nodesOfNewestUi() {
        var ui = Objects.requireNonNull(newest.get(), "no page has been loaded yet");
        var nodes = new AtomicInteger();
        ui.accessSynchronously(
                () -> ui.getElement().getNode().visitNodeTree(node -> nodes.incrementAndGet()));
        return nodes.get();
    }

    /** How many characters of its last answer the server keeps unpacked for that page. */
    int keptAsText() {
        var ui = Objects.requireNonNull(newest.get(), "no page has been loaded yet");
        return ui.getInternals().getLastRequestResponse().length();
    }

    /** The same pages without a browser, for several people at once. */
    SecuredBrowserlessApplicationContext<Authentication> withoutBrowser() {
        return SpringBrowserlessApplicationContext.createSecured(context, "cn.fadu");
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private String port(String name) {
        return context.getEnvironment().getRequiredProperty(name);
    }
}
