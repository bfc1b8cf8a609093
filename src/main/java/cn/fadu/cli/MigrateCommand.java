package cn.fadu.cli;

import cn.fadu.tenancy.CellUnavailableException;
import cn.fadu.tenancy.Drift;
import cn.fadu.tenancy.Tenancy;
import cn.fadu.tenancy.TenantMigrations;
import cn.fadu.tenancy.Wave;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Brings the schemas of all counties and townships to the present version. */
@Command(
        name = "migrate",
        description = "Brings all tenant schemas to the version of this program.",
        mixinStandardHelpOptions = true)
final class MigrateCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private DatabaseOptions options = new DatabaseOptions();

    @Option(
            names = "--dry-run",
            description =
                    "says what would be done, tries it on one tenant without a trace, and compares"
                            + " every tenant with its template")
    private boolean dryRun;

    @Option(
            names = "--batch",
            paramLabel = "N",
            defaultValue = "100",
            description = "tenants between two looks at the errors; ${DEFAULT-VALUE}")
    private int batch;

    @Override
    public Integer call() {
        if (batch < 1) {
            throw new ParameterException(spec.commandLine(), "--batch: 1 or more");
        }
        try (var database = options.connect();
                var tenancy = database.open()) {
            var wave = dryRun ? rehearsed(tenancy) : run(tenancy.migrations());
            report(wave);
            return 0;
        }
    }

    private Wave rehearsed(Tenancy tenancy) {
        var out = spec.commandLine().getOut();
        var wave = tenancy.migrations().dryRun(out::println);
        try {
            tenancy.drift().everywhere().forEach(each -> out.println(drifted(each)));
        } catch (CellUnavailableException away) {
            out.println(away.cell() + ": cannot be compared");
        }
        return wave;
    }

    /** A schema at this version that is not as the files make it. */
    private static String drifted(Drift.Drifted schema) {
        return "drifted\t%s\tmissing %s\tunexpected %s"
                .formatted(schema.schema(), schema.missing(), schema.unexpected());
    }

    private Wave run(TenantMigrations migrations) {
        try (var bar = new ProgressBar(spec.commandLine().getErr())) {
            var usual = Wave.Plan.USUAL;
            return migrations.run(
                    new Wave.Plan(batch, usual.errorsAllowed(), usual.lockMillis()), bar);
        }
    }

    private void report(Wave wave) {
        var out = spec.commandLine().getOut();
        wave.failed().forEach(one -> out.printf("failed\t%s\t%s%n", one.schema(), one.error()));
        out.printf("migrated\t%d%nbehind\t%d%n", wave.migrated(), wave.pending());
        out.flush();
        if (!wave.stoppedBecause().isEmpty() || !wave.failed().isEmpty()) {
            throw new CommandFailed(
                    "%d failed, %d behind%s"
                            .formatted(wave.failed().size(), wave.pending(), because(wave)));
        }
    }

    private static String because(Wave wave) {
        return wave.stoppedBecause().isEmpty() ? "" : ": " + wave.stoppedBecause();
    }
}
