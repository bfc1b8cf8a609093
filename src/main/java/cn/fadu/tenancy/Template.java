package cn.fadu.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What every schema of a kind consists of: numbered files, run once each in their order, and the
 * grants that go with them, run again whenever either changed.
 *
 * @param layout what all the files make, for a tenant that begins with them
 */
record Template(
        String name,
        List<Migration> migrations,
        String layout,
        String grants,
        String grantsChecksum) {

    private static final Pattern NUMBERED = Pattern.compile("V(\\d+)__(\\w+)\\.sql");

    Template(String name, List<Migration> migrations, String grants) {
        this(name, migrations, Layout.of(migrations), grants, Migration.checksum(grants));
    }

    static Template county() {
        return read("county");
    }

    static Template township() {
        return read("township");
    }

    private static Template read(String name) {
        try {
            var folder = new PathMatchingResourcePatternResolver();
            var files = folder.getResources("classpath:sql/" + name + "/V*.sql");
            var migrations =
                    Arrays.stream(files)
                            .map(Template::migration)
                            .sorted(Comparator.comparing(Migration::version))
                            .toList();
            var grants = folder.getResource("classpath:sql/" + name + "/R__grants.sql");
            return new Template(name, migrations, text(grants));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Migration migration(Resource file) {
        var name = Objects.requireNonNull(file.getFilename());
        var parts = NUMBERED.matcher(name);
        if (!parts.matches()) {
            throw new IllegalStateException("Not a numbered migration: " + name);
        }
        return new Migration(Integer.parseInt(parts.group(1)), name, text(file));
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int version() {
        return migrations.isEmpty() ? 0 : migrations.getLast().version();
    }

    /** The files after a version up to and including another. */
    List<Migration> between(int after, int upTo) {
        return migrations.stream()
                .filter(one -> one.version() > after && one.version() <= upTo)
                .toList();
    }

    /** The grants for one schema, its own role and its county's named. */
    String grants(SchemaName schema, SchemaName county) {
        return grants.replace("{" + name + "}", schema.quoted())
                .replace("{county}", county.quoted());
    }
}
