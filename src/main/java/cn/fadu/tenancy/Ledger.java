package cn.fadu.tenancy;

import static cn.fadu.db.platform.Tables.TENANT_MIGRATION;
import static cn.fadu.db.platform.Tables.TENANT_SCHEMA;
import static org.jooq.impl.DSL.currentInstant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;

/** How far each tenant schema of a cell has come with the files of its template. */
final class Ledger {

    private final Owner.Work work;

    Ledger(Owner.Work work) {
        this.work = work.in(SchemaName.PLATFORM);
    }

    /** A tenant's line. */
    record Line(SchemaName schema, SchemaName county, int version, String grants) {}

    private static Condition behind(Template template) {
        return TENANT_SCHEMA
                .TEMPLATE
                .eq(template.name())
                .and(
                        TENANT_SCHEMA
                                .VERSION
                                .lt(template.version())
                                .or(TENANT_SCHEMA.GRANTS.ne(template.grantsChecksum())));
    }

    int countBehind(Template template) {
        return work.db().fetchCount(TENANT_SCHEMA, behind(template));
    }

    /** The next ones behind, in the order of their names. */
    List<SchemaName> behind(Template template, String after, int limit) {
        return work.db()
                .select(TENANT_SCHEMA.SCHEMA_NAME)
                .from(TENANT_SCHEMA)
                .where(behind(template))
                .and(TENANT_SCHEMA.SCHEMA_NAME.gt(after))
                .orderBy(TENANT_SCHEMA.SCHEMA_NAME)
                .limit(limit)
                .fetch(row -> new SchemaName(row.value1()));
    }

    /**
     * Takes a tenant that is behind for this transaction, unless somebody else has it.
     *
     * @param first what the transaction begins with, sent along
     */
    static Optional<Line> take(
            Script first, Owner.Work work, Template template, SchemaName schema) {
        return first.take(template, schema).ask(work, Ledger::line);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new SchemaName(row.getString(1)),
                new SchemaName(row.getString(2)),
                row.getInt(3),
                row.getString(4));
    }

    void fail(SchemaName schema, String error) {
        work.db()
                .update(TENANT_SCHEMA)
                .set(TENANT_SCHEMA.STATE, "failed")
                .set(TENANT_SCHEMA.ERROR, error)
                .set(TENANT_SCHEMA.CHANGED_AT, currentInstant())
                .where(TENANT_SCHEMA.SCHEMA_NAME.eq(schema.value()))
                .execute();
    }

    /** Files that tenants have seen with another content than the template has now. */
    List<String> changedFiles(Template template) {
        var seen =
                work.db()
                        .selectDistinct(TENANT_MIGRATION.VERSION, TENANT_MIGRATION.CHECKSUM)
                        .from(TENANT_MIGRATION)
                        .join(TENANT_SCHEMA)
                        .using(TENANT_SCHEMA.SCHEMA_NAME)
                        .where(TENANT_SCHEMA.TEMPLATE.eq(template.name()))
                        .fetchGroups(TENANT_MIGRATION.VERSION, TENANT_MIGRATION.CHECKSUM);
        return template.migrations().stream()
                .filter(
                        file ->
                                !seen.getOrDefault(file.version(), List.of(file.checksum()))
                                        .equals(List.of(file.checksum())))
                .map(file -> template.name() + "/" + file.name())
                .toList();
    }
}
