package cn.fadu.cli.tenant;

import cn.fadu.tenancy.Tenancy;
import java.nio.file.Path;
import java.time.Year;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "drop",
        description = "Removes a tenant after a last export; what the county published stays.",
        mixinStandardHelpOptions = true)
final class DropTenant extends TenantOrder {

    @Parameters(index = "0", paramLabel = "CODE")
    private String code = "";

    @Option(
            names = "--confirm",
            paramLabel = "CODE",
            required = true,
            description = "the code once more, so that nothing is dropped by a slip")
    private String confirm = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "a new file for the last export")
    private Path out = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "YEAR",
            description = "first reporting year without the township; this year")
    private int from = Year.now().getValue();

    @Override
    void carryOut(Tenancy tenancy, Known known) {
        var tenant = known.tenant(code);
        var file = ExportTenant.fresh(out);
        Results.of(tenancy.lifecycle().drop(actor(), tenant, confirm, from, file));
        print("dropped", code, out);
    }
}
