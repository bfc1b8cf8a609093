package cn.fadu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The application in production, on the PostgreSQL that {@code FADU_DB_*} names. */
@Command(
        name = "serve",
        description =
                "Serves the application from an external PostgreSQL: FADU_DB_URL, "
                        + "FADU_DB_USER and FADU_DB_PASSWORD or FADU_DB_PASSWORD_FILE.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Override
    public Integer call() throws InterruptedException {
        try (var application = WebApplication.production()) {
            application.serveUntilStopped();
        }
        return 0;
    }
}
