package cn.fadu.e2e;

import cn.fadu.Application;
import cn.fadu.TestDatabase;
import cn.fadu.sample.Sample;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The whole application on a port of its own and the database of the test run, with the sample
 * county, started once for all browser tests.
 */
public final class RunningFadu {

    private static final class Holder {
        static final RunningFadu ONE = new RunningFadu();
    }

    private final ConfigurableApplicationContext context;

    private RunningFadu() {
        this(new TestDatabase());
        context.getBeanProvider(Sample.class).ifAvailable(Sample::loadOnce);
    }

    private RunningFadu(ApplicationContextInitializer<ConfigurableApplicationContext> database) {
        context =
                new SpringApplicationBuilder(Application.class)
                        .profiles("demo")
                        .initializers(database)
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

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private String port(String name) {
        return context.getEnvironment().getRequiredProperty(name);
    }
}
