package cn.fadu.cli;

import cn.fadu.cli.score.FileFault;
import cn.fadu.cli.score.ResultFiles;
import cn.fadu.cli.score.ScoreFiles;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scores, ranks and intervals from files, without a database. */
@Command(
        name = "score",
        description = "Scores and ranks units from a framework file and a file of values.",
        mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--framework", required = true, paramLabel = "F.yaml")
    private Path framework = Path.of("");

    @Option(names = "--values", required = true, paramLabel = "V.csv")
    private Path values = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "where scores.csv, normalised.csv and intervals.csv are written")
    private Path out = Path.of("");

    @Option(
            names = "--replications",
            paramLabel = "N",
            description = "how often to rank again under other choices, for intervals.csv")
    private int replications;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = "the same seed gives the same intervals; 1")
    private long seed;

    @Override
    public Integer call() {
        if (replications < 0) {
            throw new ParameterException(spec.commandLine(), "--replications: 1 or more");
        }
        try {
            var files = new ScoreFiles(framework, values);
            var scores = files.score();
            var results = new ResultFiles(out);
            results.write(scores);
            if (replications > 0) {
                results.write(scores, files.intervals(scores, replications, seed));
            }
            files.warnings(scores).forEach(spec.commandLine().getErr()::println);
            return 0;
        } catch (FileFault fault) {
            throw new CommandFailed(fault.message(), fault);
        }
    }
}
