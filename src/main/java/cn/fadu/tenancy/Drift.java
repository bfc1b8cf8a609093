package cn.fadu.tenancy;

import static cn.fadu.db.platform.Tables.TENANT_SCHEMA;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Compares every tenant's schema with its template, built afresh for the moment and undone:
 * columns, constraints, indexes and rights, as the server's catalog has them.
 */
public final class Drift {

    private static final int AT_ONCE = 200;

    /** One line a fact; names of the schema and the roles are written alike for every tenant. */
    private static final String FACTS =
            """
            with asked as (select n.oid, n.nspname, l.county_schema from pg_namespace n
                    join platform.tenant_schema l on l.schema_name = n.nspname where n.nspname = any(?)),
                relation as (select c.*, a.nspname, a.county_schema from pg_class c join asked a on a.oid = c.relnamespace),
                fact as (
                select nspname, 'relation ' || relname || ' ' || relkind::text || ' ' || relrowsecurity || ' ' || relforcerowsecurity as line
                from relation where relkind not in ('i', 'I', 'c')
                union all
                select r.nspname, concat_ws(' ', 'column', r.relname || '.' || t.attname, format_type(t.atttypid, t.atttypmod),
                    case when t.attnotnull then 'not null' end, nullif(t.attidentity::text, ''), nullif(t.attgenerated::text, ''),
                    replace(pg_get_expr(d.adbin, d.adrelid), r.nspname || '.', ''))
                from relation r join pg_attribute t on t.attrelid = r.oid and t.attnum > 0 and not t.attisdropped
                    left join pg_attrdef d on d.adrelid = r.oid and d.adnum = t.attnum
                where r.relkind in ('r', 'v', 'm', 'p')
                union all
                select r.nspname, concat_ws(' ', 'constraint', r.relname || '.' || k.conname,
                    replace(pg_get_constraintdef(k.oid), r.nspname || '.', ''))
                from relation r join pg_constraint k on k.conrelid = r.oid
                union all
                select r.nspname, replace(pg_get_indexdef(r.oid), r.nspname || '.', '') from relation r where r.relkind in ('i', 'I')
                union all
                select r.nspname, concat_ws(' ', 'trigger', r.relname, t.tgname, t.tgenabled::text)
                from relation r join pg_trigger t on t.tgrelid = r.oid and not t.tgisinternal
                union all
                select g.nspname, concat_ws(' ', 'right', g.what, case g.grantee when g.nspname then '{self}'
                    when g.county_schema then '{county}' else g.grantee end, g.privilege_type)
                from (select r.nspname, r.county_schema, r.relname as what, coalesce(o.rolname, 'public') as grantee, a.privilege_type
                        from relation r, aclexplode(r.relacl) a left join pg_roles o on o.oid = a.grantee
                        union all
                        select r.nspname, r.county_schema, r.relname || '.' || t.attname, coalesce(o.rolname, 'public'), a.privilege_type
                        from relation r join pg_attribute t on t.attrelid = r.oid,
                            aclexplode(t.attacl) a left join pg_roles o on o.oid = a.grantee) g
                union all
                select a.nspname, 'function ' || p.proname from asked a join pg_proc p on p.pronamespace = a.oid)
            """;

    private static final String DIGESTS =
            FACTS
                    + "select nspname, md5(string_agg(line, e'\\n' order by line)) from fact group by nspname";
    private static final String LINES = FACTS + "select line from fact order by line";

    private final Cells cells;
    private final Templates templates;

    Drift(Cells cells, Templates templates) {
        this.cells = cells;
        this.templates = templates;
    }

    /** A schema that is at the template's version and yet not like it. */
    public record Drifted(SchemaName schema, List<String> missing, List<String> unexpected) {}

    public List<Drifted> everywhere() {
        var drifted = new ArrayList<Drifted>();
        for (var name : cells.names()) {
            for (var template : List.of(templates.county(), templates.township())) {
                cells.named(name).owner().rehearse(work -> drifted.addAll(in(work, template)));
            }
        }
        return drifted;
    }

    private List<Drifted> in(Owner.Work work, Template template) {
        var reference = reference(work, template);
        var expected = lines(work, reference);
        var digest = digests(work, List.of(reference.value())).get(reference.value());
        var drifted = new ArrayList<Drifted>();
        var all = schemas(work, template, reference);
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            var found = digests(work, some);
            some.stream()
                    .filter(schema -> !String.valueOf(digest).equals(found.get(schema)))
                    .map(schema -> difference(work, expected, new SchemaName(schema)))
                    .forEach(drifted::add);
        }
        return drifted;
    }

    private SchemaName reference(Owner.Work work, Template template) {
        var county = SchemaName.ofNewCounty();
        TenantSchemas.begin(work, templates.county(), county, county, templates.county().version());
        TenantSchemas.grant(work, templates.county(), county, county);
        if (template.equals(templates.county())) {
            return county;
        }
        var township = SchemaName.ofNewTownship();
        TenantSchemas.begin(work, template, township, county, template.version());
        TenantSchemas.grant(work, template, township, county);
        return township;
    }

    private static List<String> schemas(Owner.Work work, Template template, SchemaName reference) {
        return work.in(SchemaName.PLATFORM)
                .db()
                .select(TENANT_SCHEMA.SCHEMA_NAME)
                .from(TENANT_SCHEMA)
                .where(TENANT_SCHEMA.TEMPLATE.eq(template.name()))
                .and(TENANT_SCHEMA.VERSION.eq(template.version()))
                .and(TENANT_SCHEMA.SCHEMA_NAME.ne(reference.value()))
                .orderBy(TENANT_SCHEMA.SCHEMA_NAME)
                .fetch(TENANT_SCHEMA.SCHEMA_NAME);
    }

    private static Map<String, String> digests(Owner.Work work, List<String> schemas) {
        return work.db()
                .resultQuery(DIGESTS, (Object) schemas.toArray(String[]::new))
                .fetchMap(row -> row.get(0, String.class), row -> row.get(1, String.class));
    }

    private static TreeSet<String> lines(Owner.Work work, SchemaName schema) {
        return new TreeSet<>(
                work.db()
                        .resultQuery(LINES, (Object) new String[] {schema.value()})
                        .fetch(0, String.class));
    }

    private static Drifted difference(
            Owner.Work work, TreeSet<String> expected, SchemaName schema) {
        var found = lines(work, schema);
        var missing = new TreeSet<>(expected);
        missing.removeAll(found);
        found.removeAll(expected);
        return new Drifted(schema, List.copyOf(missing), List.copyOf(found));
    }
}
