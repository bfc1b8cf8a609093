package cn.fadu.cli.tenant;

import cn.fadu.tenancy.Tenancy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "resume", description = "Lets people in again.", mixinStandardHelpOptions = true)
final class ResumeTenant extends TenantOrder {

    @Parameters(index = "0", paramLabel = "CODE")
    private String code = "";

    @Override
    void carryOut(Tenancy tenancy, Known known) {
        Results.of(tenancy.lifecycle().resume(actor(), known.tenant(code)));
        print("resumed", code);
    }
}
