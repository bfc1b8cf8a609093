package cn.fadu.tenancy;

import static cn.fadu.db.platform.Tables.TENANT_SCHEMA;

import java.util.List;
import org.jooq.Query;

/** Builds, opens, closes and removes tenants' schemas, inside the owner's open transaction. */
final class TenantSchemas {

    private final String app;
    private final boolean atOnce;

    /**
     * @param atOnce whether nothing can be there from an attempt before
     */
    TenantSchemas(String app, boolean atOnce) {
        this.app = app;
        this.atOnce = atOnce;
    }

    static boolean exists(Owner.Work work, SchemaName schema) {
        return work.in(SchemaName.PLATFORM)
                .db()
                .fetchExists(TENANT_SCHEMA, TENANT_SCHEMA.SCHEMA_NAME.eq(schema.value()));
    }

    /**
     * Role, tables, grants and ledger of a new tenant; the runtime login may take its role. Does
     * nothing where an attempt before got as far.
     *
     * @param inCounty changes of the county's schema that belong to it, sent along
     */
    void create(
            Owner.Work work,
            Template template,
            SchemaName schema,
            SchemaName county,
            Query... inCounty) {
        if (atOnce || !exists(work, schema)) {
            var script = new Script().foundFor(schema, app).build(template, schema, county);
            script.in(county).add(inCounty).enterWhole(template, schema, county).run(work);
        }
    }

    /** The bare tables as they were at a version of the template, granted to nobody yet. */
    static void begin(
            Owner.Work work, Template template, SchemaName schema, SchemaName county, int version) {
        new Script()
                .found(schema)
                .enter(template, schema, county)
                .apply(schema, template.between(0, version))
                .run(work);
    }

    /** Runs these files and enters them into the ledger. */
    static void apply(Owner.Work work, SchemaName schema, List<Migration> migrations) {
        new Script().apply(schema, migrations).run(work);
    }

    /** Says who may do what, as the template of the present version has it. */
    static void grant(Owner.Work work, Template template, SchemaName schema, SchemaName county) {
        new Script().grant(template, schema, county).run(work);
    }

    /** Lets the runtime login take the tenant's role, and both roles into the schema. */
    void open(Owner.Work work, SchemaName schema, SchemaName county) {
        work.run(opening(schema, county));
    }

    private String opening(SchemaName schema, SchemaName county) {
        return "grant %1$s to %2$s with inherit false, set true; "
                        .formatted(schema.quoted(), Sql.name(app))
                + entering(schema, county);
    }

    private static String entering(SchemaName schema, SchemaName county) {
        return "grant usage on schema %1$s to %1$s, %2$s"
                .formatted(schema.quoted(), county.quoted());
    }

    /**
     * The tenant's role can be taken no more, and whoever has taken it fails with the next
     * statement. Its county still reads what was filed.
     */
    void close(Owner.Work work, SchemaName schema) {
        work.run(
                "revoke %1$s from %2$s; revoke usage on schema %1$s from %1$s"
                        .formatted(schema.quoted(), Sql.name(app)));
    }

    /** As {@link #close}, and nobody else comes in either: what is there stays as it is. */
    void seal(Owner.Work work, SchemaName schema, SchemaName county) {
        if (exists(work, schema)) {
            close(work, schema);
            work.run(
                    "revoke usage on schema %s from %s"
                            .formatted(schema.quoted(), county.quoted()));
        }
    }

    /** Removes everything of a tenant from the cell; does nothing where it is gone. */
    static void remove(Owner.Work work, SchemaName schema) {
        if (exists(work, schema)) {
            work.run("drop schema %1$s cascade; drop role %1$s".formatted(schema.quoted()));
            work.db()
                    .deleteFrom(TENANT_SCHEMA)
                    .where(TENANT_SCHEMA.SCHEMA_NAME.eq(schema.value()))
                    .execute();
        }
    }
}
