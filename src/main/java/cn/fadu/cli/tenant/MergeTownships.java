package cn.fadu.cli.tenant;

import cn.fadu.cli.CommandFailed;
import cn.fadu.tenancy.Tenancy;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "merge",
        description = "Makes one township of several; what they filed stays theirs.",
        mixinStandardHelpOptions = true)
final class MergeTownships extends TenantOrder {

    @Parameters(arity = "2..*", paramLabel = "CODE", description = "the townships that end")
    private List<String> codes = List.of();

    @Option(
            names = "--into",
            paramLabel = "CODE",
            required = true,
            description = "the successor's code, which may be that of one that ends")
    private String into = "";

    @Option(names = "--name", required = true, description = "the successor's name")
    private String name = "";

    @Mixin private NewTownshipOptions township = new NewTownshipOptions();

    @Override
    void carryOut(Tenancy tenancy, Known known) {
        var old = codes.stream().distinct().map(known::township).toList();
        if (old.size() < 2 || old.stream().map(one -> one.county().id()).distinct().count() > 1) {
            throw new CommandFailed("a merger takes two townships or more of one county");
        }
        Results.of(tenancy.lifecycle().merge(actor(), old, township.wanted(into, name)));
        print("merged", String.join("+", codes), into, name);
    }
}
