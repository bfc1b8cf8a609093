package cn.fadu.cli.tenant;

import cn.fadu.cli.CommandFailed;
import cn.fadu.cli.DatabaseOptions;
import cn.fadu.tenancy.Tenancy;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** One order on tenants: what a killed process began is finished first, then the order is given. */
abstract class TenantOrder implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private DatabaseOptions options = new DatabaseOptions();

    @Override
    public final Integer call() {
        try (var database = options.connect();
                var tenancy = database.open()) {
            tenancy.lifecycle().finishLeftovers();
            carryOut(tenancy, new Known(tenancy.registry()));
            return 0;
        } catch (IllegalArgumentException notAllowed) {
            throw new CommandFailed(String.valueOf(notAllowed.getMessage()), notAllowed);
        } finally {
            spec.commandLine().getOut().flush();
        }
    }

    abstract void carryOut(Tenancy tenancy, Known known);

    /** One line of columns, for people and for scripts. */
    final void print(Object... columns) {
        var line = new StringBuilder();
        for (var column : columns) {
            line.append(line.isEmpty() ? "" : "\t").append(column);
        }
        spec.commandLine().getOut().println(line);
    }

    /** Who the trail names: whoever may run commands on this machine. */
    static String actor() {
        return System.getProperty("user.name", "somebody") + " at the command line";
    }
}
