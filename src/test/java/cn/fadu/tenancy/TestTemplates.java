package cn.fadu.tenancy;

import java.util.ArrayList;

/** The templates of a program to come: today's, and files after them. */
final class TestTemplates {

    private TestTemplates() {}

    static Templates withTownshipFile(String sql) {
        return withTownshipFiles(sql);
    }

    static Templates withTownshipFiles(String... files) {
        var now = Templates.current();
        var township = now.township();
        for (var sql : files) {
            township = with(township, sql);
        }
        return new Templates(now.county(), township);
    }

    static Templates withCountyFile(String sql) {
        var now = Templates.current();
        return new Templates(with(now.county(), sql), now.township());
    }

    static Template with(Template template, String sql) {
        var migrations = new ArrayList<>(template.migrations());
        var version = template.version() + 1;
        migrations.add(new Migration(version, "V%03d__to_come.sql".formatted(version), sql));
        return new Template(template.name(), migrations, template.grants());
    }
}
