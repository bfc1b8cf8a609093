package cn.fadu.cli.tenant;

import cn.fadu.tenancy.NewTownship;
import cn.fadu.tenancy.Township;
import java.time.Year;
import picocli.CommandLine.Option;

/** What a township needs besides its code and name. */
final class NewTownshipOptions {

    @Option(names = "--kind", description = "乡, 镇 or 街道; by the name's last character unless given")
    private String kind = "";

    @Option(names = "--from", paramLabel = "YEAR", description = "first reporting year; this year")
    private int from = Year.now().getValue();

    int from() {
        return from;
    }

    NewTownship wanted(String code, String name) {
        return wanted(code, name, kind);
    }

    NewTownship wanted(String code, String name, String ofKind) {
        return new NewTownship(code, name, kindOf(ofKind, name), from);
    }

    private static Township.Kind kindOf(String given, String name) {
        if (!given.isEmpty()) {
            return Township.Kind.of(given);
        }
        for (var kind : Township.Kind.values()) {
            if (name.endsWith(kind.label())) {
                return kind;
            }
        }
        throw new IllegalArgumentException("--kind: 乡, 镇 or 街道; the name does not tell");
    }
}
