package cn.fadu.cli;

import cn.fadu.tenancy.EmbeddedServer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The sample county on an embedded PostgreSQL, for a first look. */
@Command(
        name = "demo",
        description = "Starts the sample county on an embedded PostgreSQL.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "of the web pages; ${DEFAULT-VALUE} unless given, 0 takes any free one")
    Port port = new Port(8080);

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "where the database is kept; .fadu beside the launcher unless given")
    Path data = Path.of(System.getProperty("fadu.home", ""), ".fadu");

    @Option(names = "--fresh", description = "forgets what is kept there and begins anew")
    boolean fresh;

    @Override
    public Integer call() throws InterruptedException {
        port.refuseIfTaken();
        if (fresh) {
            EmbeddedServer.forget(data);
        }
        try (var server = StartingServer.in(data);
                var demo = WebApplication.demo(server, port)) {
            announce(demo.address());
            demo.serveUntilStopped();
        }
        return 0;
    }

    private void announce(String address) {
        var out = spec.commandLine().getOut();
        out.printf(
                """

                法度 Fadu  %s

                  leader@demo    reviewer@demo   县 the county: rankings, reviews, editions
                  head@demo      clerk@demo      乡镇 a township: its trends, its filing
                  head2@demo     clerk2@demo     乡镇 another township
                  operator@demo                  平台 the platform: counties, townships, accounts
                  password: fadu-demo-2026

                Ctrl-C stops it; the data stays in %s.
                """,
                address, data);
        out.flush();
    }
}
