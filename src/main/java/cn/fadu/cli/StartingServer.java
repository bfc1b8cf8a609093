package cn.fadu.cli;

import cn.fadu.tenancy.EmbeddedServer;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.PropertySource;

/**
 * The demo's database, which starts while the application reads its own classes: whoever asks for
 * its address waits until there is one.
 */
final class StartingServer
        implements ApplicationContextInitializer<ConfigurableApplicationContext>, AutoCloseable {

    private final CompletableFuture<EmbeddedServer> starting;

    private StartingServer(CompletableFuture<EmbeddedServer> starting) {
        this.starting = starting;
    }

    static StartingServer in(Path data) {
        return new StartingServer(CompletableFuture.supplyAsync(() -> EmbeddedServer.in(data)));
    }

    private EmbeddedServer started() {
        try {
            return starting.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new Address());
        ((DefaultListableBeanFactory) context.getBeanFactory())
                .registerDisposableBean("embeddedServer", this::close);
    }

    /** Closes what has started; twice is once, and what did not start needs no closing. */
    @Override
    public void close() {
        starting.handle((_, _) -> true).join();
        if (!starting.isCompletedExceptionally()) {
            started().close();
        }
    }

    /** Says where the database is, to whoever opens it. */
    private final class Address extends PropertySource<StartingServer> {

        Address() {
            super("embeddedServer", StartingServer.this);
        }

        @Override
        public @Nullable Object getProperty(String name) {
            return switch (name) {
                case "fadu.db.url" -> started().settings().url();
                case "fadu.db.user" -> started().settings().user();
                case "fadu.db.password" -> started().settings().password();
                default -> null;
            };
        }
    }
}
