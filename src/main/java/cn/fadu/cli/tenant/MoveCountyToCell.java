package cn.fadu.cli.tenant;

import cn.fadu.tenancy.Tenancy;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "move",
        description =
                "Moves a county with its townships to another cell; it alone rests meanwhile.",
        mixinStandardHelpOptions = true)
final class MoveCountyToCell extends TenantOrder {

    @Parameters(index = "0", paramLabel = "CODE")
    private String code = "";

    @Option(names = "--cell", required = true, description = "where it is to live")
    private String cell = "";

    @Option(
            names = "--through",
            paramLabel = "FILE",
            required = true,
            description = "a new file that its data lie in between; removed at the end")
    private Path through = Path.of("");

    @Override
    void carryOut(Tenancy tenancy, Known known) {
        var county = known.county(code);
        var file = ExportTenant.fresh(through);
        Results.of(tenancy.lifecycle().move(actor(), county, cell, file));
        print("moved", code, cell);
    }
}
