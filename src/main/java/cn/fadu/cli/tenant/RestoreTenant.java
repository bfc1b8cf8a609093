package cn.fadu.cli.tenant;

import cn.fadu.cli.CommandFailed;
import cn.fadu.tenancy.Tenancy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        description = "Reads an export back, under a code that is free: beside the original too.",
        mixinStandardHelpOptions = true)
final class RestoreTenant extends TenantOrder {

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(
            names = "--as",
            paramLabel = "CODE",
            required = true,
            description = "6 digits for a county, 9 for a township")
    private String code = "";

    @Option(names = "--cell", description = "where a county is to live; the home cell")
    private @Nullable String cell;

    @Option(
            names = "--county",
            paramLabel = "CODE",
            description = "of a township; its code's first six digits unless given")
    private @Nullable String county;

    @Option(
            names = "--from",
            paramLabel = "YEAR",
            description = "a township's first reporting year in the county; this year")
    private int from = Year.now().getValue();

    @Override
    void carryOut(Tenancy tenancy, Known known) {
        if (!Files.isReadable(file)) {
            throw new CommandFailed("there is no file " + file);
        }
        var restoring = tenancy.restoring();
        if (Known.isCounty(code)) {
            Results.of(
                    cell == null
                            ? restoring.county(actor(), file, code)
                            : restoring.county(actor(), file, code, cell));
        } else {
            var of = known.county(county == null ? code.substring(0, 6) : county);
            Results.of(restoring.township(actor(), file, of, code, from));
        }
        print("restored", code, file);
    }
}
