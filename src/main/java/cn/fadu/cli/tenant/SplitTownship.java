package cn.fadu.cli.tenant;

import cn.fadu.cli.CommandFailed;
import cn.fadu.tenancy.NewTownship;
import cn.fadu.tenancy.Tenancy;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "split",
        description = "Makes several townships of one; its people wait until they are assigned.",
        mixinStandardHelpOptions = true)
final class SplitTownship extends TenantOrder {

    private static final Pattern SUCCESSOR = Pattern.compile("([0-9]{9})=([^=:]+)(?::(.+))?");

    @Parameters(index = "0", paramLabel = "CODE", description = "the township that ends")
    private String code = "";

    @Option(
            names = "--into",
            paramLabel = "CODE=NAME[:KIND]",
            required = true,
            description = "a successor; to be given twice or more")
    private List<String> into = List.of();

    @Mixin private NewTownshipOptions township = new NewTownshipOptions();

    @Override
    void carryOut(Tenancy tenancy, Known known) {
        var successors = into.stream().map(this::successor).toList();
        if (successors.stream().map(NewTownship::code).distinct().count() < 2
                || successors.stream().map(NewTownship::code).distinct().count() < into.size()) {
            throw new CommandFailed("a split makes two townships or more, each with its own code");
        }
        Results.of(tenancy.lifecycle().split(actor(), known.township(code), successors));
        successors.forEach(one -> print("split", code, one.code(), one.name()));
    }

    private NewTownship successor(String written) {
        var parts = SUCCESSOR.matcher(written);
        if (!parts.matches()) {
            throw new CommandFailed("--into: CODE=NAME or CODE=NAME:KIND, not " + written);
        }
        var kind = parts.group(3) == null ? "" : parts.group(3);
        return township.wanted(parts.group(1), parts.group(2), kind);
    }
}
