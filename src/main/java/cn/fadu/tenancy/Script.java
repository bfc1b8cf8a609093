package cn.fadu.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/**
 * Statements that travel to the server in one message: over two thousand tenants the round trips
 * would cost more than the work.
 */
final class Script {

    private final StringBuilder text = new StringBuilder();
    private @Nullable SchemaName path;

    /** Unqualified names mean this schema from here on. */
    Script in(SchemaName schema) {
        path = schema;
        return add("set local search_path = %s, pg_temp".formatted(schema.quoted()));
    }

    Script add(Query... changes) {
        Stream.of(changes).map(Sql::written).forEach(this::add);
        return this;
    }

    /** The line break ends a comment that a file may end with. */
    Script add(String sql) {
        text.append(sql).append("\n;\n");
        return this;
    }

    /** Role and schema of a tenant. */
    Script found(SchemaName schema) {
        return found(schema, "");
    }

    /**
     * The same, and the runtime login may take the role. Given with the role and not after it, the
     * server need not look through all its memberships once more, which are thousands.
     */
    Script foundFor(SchemaName schema, String app) {
        return found(schema, " role " + Sql.name(app));
    }

    private Script found(SchemaName schema, String takers) {
        return add("create role %s nologin noinherit%s".formatted(schema.quoted(), takers))
                .add("create schema " + schema.quoted());
    }

    /** The ledger line of a tenant that is at no version yet. */
    Script enter(Template template, SchemaName schema, SchemaName county) {
        return in(SchemaName.PLATFORM)
                .add(
                        "insert into tenant_schema (schema_name, template, county_schema) values ('%s', '%s', '%s')"
                                .formatted(schema.value(), template.name(), county.value()));
    }

    /**
     * All that the files make, and the grants. How many hands it takes to fill an index the server
     * would ask of each empty table.
     */
    Script build(Template template, SchemaName schema, SchemaName county) {
        add("set local max_parallel_maintenance_workers = 0");
        return in(schema).add(template.layout()).add(template.grants(schema, county));
    }

    /** The ledger line of a tenant to which nothing is owed. */
    Script enterWhole(Template template, SchemaName schema, SchemaName county) {
        return in(SchemaName.PLATFORM)
                .add(
                        "insert into tenant_schema (schema_name, template, county_schema, version, grants) values ('%s', '%s', '%s', %d, '%s')"
                                .formatted(
                                        schema.value(),
                                        template.name(),
                                        county.value(),
                                        template.version(),
                                        template.grantsChecksum()))
                .seen(schema, template.migrations());
    }

    private Script seen(SchemaName schema, List<Migration> files) {
        var lines =
                files.stream()
                        .map(
                                file ->
                                        "('%s', %d, '%s')"
                                                .formatted(
                                                        schema.value(),
                                                        file.version(),
                                                        file.checksum()))
                        .collect(Collectors.joining(", "));
        return add("insert into tenant_migration (schema_name, version, checksum) values " + lines);
    }

    /** Takes a tenant that is behind for this transaction, unless somebody else has it. */
    Script take(Template template, SchemaName schema) {
        return in(SchemaName.PLATFORM)
                .add(
                        "select schema_name, county_schema, version, grants from tenant_schema where schema_name = '%s' and template = '%s' and (version < %d or grants <> '%s') for update skip locked"
                                .formatted(
                                        schema.value(),
                                        template.name(),
                                        template.version(),
                                        template.grantsChecksum()));
    }

    /** These files, each entered into the ledger, and the version they lead to. */
    Script apply(SchemaName schema, List<Migration> files) {
        return files.isEmpty()
                ? this
                : carry(schema, files)
                        .add(
                                "update tenant_schema set version = %d where schema_name = '%s'"
                                        .formatted(files.getLast().version(), schema.value()));
    }

    /** The same without the version, where what comes next tells it. */
    Script carry(SchemaName schema, List<Migration> files) {
        if (files.isEmpty()) {
            return this;
        }
        in(schema);
        files.forEach(file -> add(file.bare()));
        return in(SchemaName.PLATFORM).seen(schema, files);
    }

    /** Who may do what, as the template of the present version has it. */
    Script grant(Template template, SchemaName schema, SchemaName county) {
        return in(schema).add(template.grants(schema, county)).settle(template, schema);
    }

    /** The tenant is at the template's version, and nothing is owed to it any more. */
    Script settle(Template template, SchemaName schema) {
        return in(SchemaName.PLATFORM)
                .add(
                        "update tenant_schema set version = %d, grants = '%s', state = 'current', error = '', changed_at = now() where schema_name = '%s'"
                                .formatted(
                                        template.version(),
                                        template.grantsChecksum(),
                                        schema.value()));
    }

    /** The first row that the last statement found. */
    <T> Optional<T> ask(Owner.Work work, Owner.Work.Read<T> row) {
        return work.ask(text.toString(), path, row);
    }

    /** Runs as the last of the work. */
    void finish(Owner.Work work) {
        work.finish(text.toString());
    }

    /** Says how many rows the last statement changed. */
    int run(Owner.Work work) {
        return text.isEmpty() ? 0 : work.run(text.toString(), path);
    }
}
