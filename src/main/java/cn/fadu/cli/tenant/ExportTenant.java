package cn.fadu.cli.tenant;

import cn.fadu.cli.CommandFailed;
import cn.fadu.tenancy.Tenancy;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description = "Writes a tenant, a county with its townships, into one checksummed file.",
        mixinStandardHelpOptions = true)
final class ExportTenant extends TenantOrder {

    @Parameters(index = "0", paramLabel = "CODE")
    private String code = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "a new file")
    private Path out = Path.of("");

    @Override
    void carryOut(Tenancy tenancy, Known known) {
        var tenant = known.tenant(code);
        tenancy.lifecycle().export(actor(), tenant, fresh(out));
        print("exported", code, out);
    }

    /** Nothing that is there is overwritten. */
    static Path fresh(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (Files.exists(file) || folder == null || !Files.isDirectory(folder)) {
            throw new CommandFailed("--out: a new file in a folder that is there, not " + file);
        }
        return file;
    }
}
