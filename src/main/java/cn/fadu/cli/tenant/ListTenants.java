package cn.fadu.cli.tenant;

import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Tenancy;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        description = "Prints code, name, kind, state and cell, one line each.",
        mixinStandardHelpOptions = true)
final class ListTenants extends TenantOrder {

    @Option(names = "--county", paramLabel = "CODE", description = "only this one's townships")
    private @Nullable String county;

    @Override
    void carryOut(Tenancy tenancy, Known known) {
        print("code", "name", "kind", "state", "cell");
        var counties =
                county == null ? tenancy.registry().counties() : List.of(known.county(county));
        counties.forEach(one -> list(tenancy, one));
    }

    private void list(Tenancy tenancy, County of) {
        var registry = tenancy.registry();
        print(of.code(), of.name(), "县", word(registry.state(of)), of.cell());
        for (var township : registry.townships(of)) {
            print(
                    township.code(),
                    township.name(),
                    township.kind().label(),
                    word(registry.state(township)),
                    of.cell());
        }
    }

    private static String word(cn.fadu.tenancy.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
