package cn.fadu.cli.tenant;

import cn.fadu.tenancy.Tenancy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "suspend",
        description = "Lets nobody in any more; all data stay.",
        mixinStandardHelpOptions = true)
final class SuspendTenant extends TenantOrder {

    @Parameters(index = "0", paramLabel = "CODE")
    private String code = "";

    @Override
    void carryOut(Tenancy tenancy, Known known) {
        Results.of(tenancy.lifecycle().suspend(actor(), known.tenant(code)));
        print("suspended", code);
    }
}
