package cn.fadu.cli.tenant;

import cn.fadu.tenancy.Tenancy;
import java.time.Year;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "rename",
        description = "Gives a tenant another name; earlier years keep the old one.",
        mixinStandardHelpOptions = true)
final class RenameTenant extends TenantOrder {

    @Parameters(index = "0", paramLabel = "CODE")
    private String code = "";

    @Parameters(index = "1", paramLabel = "NAME")
    private String name = "";

    @Option(
            names = "--from",
            paramLabel = "YEAR",
            description = "first reporting year under the new name; this year")
    private int from = Year.now().getValue();

    @Override
    void carryOut(Tenancy tenancy, Known known) {
        Results.of(tenancy.lifecycle().rename(actor(), known.tenant(code), name, from));
        print("renamed", code, name);
    }
}
