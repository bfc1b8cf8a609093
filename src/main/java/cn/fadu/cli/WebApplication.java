package cn.fadu.cli;

import cn.fadu.Application;
import cn.fadu.sample.Sample;
import cn.fadu.tenancy.DatabaseSettings;
import cn.fadu.tenancy.TenantMigrations;
import cn.fadu.tenancy.Wave;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** The running web application, as a command starts it. */
final class WebApplication implements AutoCloseable {

    private static final List<String> REPORTED_HERE_IN_ONE_LINE =
            List.of(
                    "--logging.level.org.springframework.boot.SpringApplication=off",
                    "--logging.level.org.springframework.boot.diagnostics=off");

    private final ConfigurableApplicationContext context;

    private WebApplication(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * With the sample county, on a server that may still be starting and outlives every bean. Ready
     * is when the county is loaded: what warms up then does not hold the load up.
     */
    static WebApplication demo(StartingServer server, Port port) {
        return start(
                new SpringApplicationBuilder(Application.class)
                        .profiles("demo")
                        .initializers(server, WebApplication::loadBeforeReady),
                "--server.port=" + port.number(),
                "--management.server.port=-1");
    }

    /** On the PostgreSQL that the environment names. */
    static WebApplication production() {
        var database = DatabaseSettings.fromEnvironment();
        return start(
                new SpringApplicationBuilder(Application.class), "--fadu.db.url=" + database.url());
    }

    private static WebApplication start(SpringApplicationBuilder builder, String... settings) {
        System.clearProperty("logback.configurationFile");
        var arguments = new ArrayList<>(REPORTED_HERE_IN_ONE_LINE);
        arguments.addAll(List.of(settings));
        try {
            return new WebApplication(
                    builder.logStartupInfo(false).run(arguments.toArray(String[]::new)));
        } catch (CommandFailed told) {
            throw told;
        } catch (RuntimeException failure) {
            throw new CommandFailed(reason(failure), failure);
        }
    }

    private static String reason(RuntimeException failure) {
        var root = DeepestCause.of(failure);
        return root instanceof PortInUseException taken
                ? "port %d is in use; choose another".formatted(taken.getPort())
                : "the application did not start: " + root.getMessage();
    }

    private static void loadBeforeReady(ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context)
                .registerBean("sampleLoad", ApplicationRunner.class, () -> _ -> load(context));
    }

    private static void load(ConfigurableApplicationContext context) {
        migrate(context.getBean(TenantMigrations.class));
        context.getBean(Sample.class).loadOnce();
    }

    /** A folder kept from an older version is brought along first. */
    private static void migrate(TenantMigrations migrations) {
        var wave = migrations.run(Wave.Plan.USUAL, (_, _, _) -> {});
        if (!wave.complete()) {
            throw new CommandFailed(
                    "%d schemas could not be brought to this version: %s; --fresh begins anew"
                            .formatted(wave.pending(), wave.stoppedBecause()));
        }
    }

    String address() {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        return "http://localhost:" + port;
    }

    void serveUntilStopped() throws InterruptedException {
        var stopped = new CountDownLatch(1);
        context.addApplicationListener(
                (ApplicationListener<ContextClosedEvent>) event -> stopped.countDown());
        stopped.await();
    }

    @Override
    public void close() {
        context.close();
    }
}
