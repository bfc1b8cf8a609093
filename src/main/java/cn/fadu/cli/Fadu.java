package cn.fadu.cli;

import cn.fadu.cli.tenant.TenantCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The root of all commands: 0 means done, 1 that the work failed, 2 that the call was wrong. */
@Command(
        name = "fadu",
        description = "Rule-of-law indicators of a county's townships, compared and ranked.",
        mixinStandardHelpOptions = true,
        subcommands = {
            DemoCommand.class,
            ExtractCommand.class,
            MigrateCommand.class,
            PackCommand.class,
            ProbeCommand.class,
            ScoreCommand.class,
            ServeCommand.class,
            TenantCommand.class
        })
public final class Fadu {

    private Fadu() {}

    static void main(String[] args) {
        OfficeClock.set();
        System.setProperty("logback.configurationFile", "logback-commands.xml");
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Fadu())
                .registerConverter(Port.class, Port::of)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Fadu::explainMisuse)
                .setExecutionExceptionHandler(Fadu::explainFailure);
    }

    private static int explainMisuse(ParameterException misuse, String[] args) {
        var command = misuse.getCommandLine();
        command.getErr()
                .printf(
                        "%s: %s; see %1$s --help%n",
                        command.getCommandSpec().qualifiedName(), oneLine(misuse));
        return CommandLine.ExitCode.USAGE;
    }

    private static int explainFailure(Exception failure, CommandLine command, ParseResult call) {
        command.getErr()
                .printf("%s: %s%n", command.getCommandSpec().qualifiedName(), oneLine(failure));
        if (Boolean.getBoolean("fadu.trace")) {
            failure.printStackTrace(command.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String oneLine(Exception failure) {
        var message = failure.getMessage() == null ? "" : failure.getMessage();
        var lines = message.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var kind = failure.getClass().getSimpleName();
        return isMeantForPeople(failure)
                ? String.join("; ", lines)
                : "%s %s".formatted(kind, String.join("; ", lines)).strip();
    }

    /** Our own code words what it throws; a library's exception also needs its kind. */
    private static boolean isMeantForPeople(Exception failure) {
        var thrower = failure.getStackTrace();
        return failure instanceof ParameterException
                || (thrower.length > 0 && thrower[0].getClassName().startsWith("cn.fadu."));
    }
}
