package cn.fadu.cli.tenant;

import cn.fadu.tenancy.NewCounty;
import cn.fadu.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "add",
        description = "Adds a county (CODE of 6 digits) or a township (9).",
        mixinStandardHelpOptions = true)
final class AddTenant extends TenantOrder {

    @Parameters(index = "0", paramLabel = "CODE")
    private String code = "";

    @Parameters(index = "1", paramLabel = "NAME")
    private String name = "";

    @Option(names = "--cell", description = "where a county is to live; the home cell")
    private @Nullable String cell;

    @Option(
            names = "--county",
            paramLabel = "CODE",
            description = "of a township; its code's first six digits unless given")
    private @Nullable String county;

    @Mixin private NewTownshipOptions township = new NewTownshipOptions();

    @Override
    void carryOut(Tenancy tenancy, Known known) {
        var provisioning = tenancy.provisioning();
        if (Known.isCounty(code)) {
            var wanted = new NewCounty(code, name);
            Results.of(
                    cell == null
                            ? provisioning.addCounty(actor(), wanted)
                            : provisioning.addCounty(actor(), wanted, cell));
        } else {
            var of = known.county(county == null ? code.substring(0, 6) : county);
            Results.of(provisioning.addTownship(actor(), of, township.wanted(code, name)));
        }
        print("added", code, name);
    }
}
