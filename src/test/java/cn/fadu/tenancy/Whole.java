package cn.fadu.tenancy;

import static cn.fadu.db.platform.Tables.COUNTY;
import static cn.fadu.db.platform.Tables.TENANT_SCHEMA;
import static cn.fadu.db.platform.Tables.TOWNSHIP;
import static cn.fadu.db.platform.Tables.UNDERTAKING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;

/**
 * That there is no half tenant: in every cell the schemas, the roles, the ledger and the registry
 * name the same tenants, and no undertaking is open.
 */
final class Whole {

    private Whole() {}

    static void assertNoHalfTenant(Tenancy tenancy) {
        var home = tenancy.cells().home().owner();
        assertThat(home.transaction(Whole::openUndertakings)).isZero();
        assertThat(home.transaction(Whole::unfinished)).isZero();
        for (var name : tenancy.cells().names()) {
            var registered = home.transaction(work -> registered(work, name));
            var cell = tenancy.cells().named(name).owner();
            assertThat(cell.transaction(Whole::schemas)).isEqualTo(registered);
            assertThat(cell.transaction(Whole::ledger)).isEqualTo(registered);
            assertThat(cell.transaction(Whole::roles)).containsAll(registered);
        }
    }

    private static int openUndertakings(Owner.Work work) {
        return work.in(SchemaName.PLATFORM)
                .db()
                .fetchCount(UNDERTAKING, UNDERTAKING.STATE.eq("open"));
    }

    private static int unfinished(Owner.Work work) {
        var db = work.in(SchemaName.PLATFORM).db();
        return db.fetchCount(COUNTY, COUNTY.STATE.in("preparing", "dropping"))
                + db.fetchCount(TOWNSHIP, TOWNSHIP.STATE.in("preparing", "dropping"));
    }

    private static Set<String> registered(Owner.Work work, String cell) {
        var db = work.in(SchemaName.PLATFORM).db();
        var names =
                new TreeSet<>(
                        db.select(COUNTY.SCHEMA_NAME)
                                .from(COUNTY)
                                .where(COUNTY.CELL.eq(cell))
                                .and(COUNTY.STATE.ne("dropped"))
                                .fetch(COUNTY.SCHEMA_NAME));
        names.addAll(
                db.select(TOWNSHIP.SCHEMA_NAME)
                        .from(TOWNSHIP)
                        .join(COUNTY)
                        .on(COUNTY.COUNTY_ID.eq(TOWNSHIP.COUNTY_ID))
                        .where(COUNTY.CELL.eq(cell))
                        .and(TOWNSHIP.STATE.ne("dropped"))
                        .fetch(TOWNSHIP.SCHEMA_NAME));
        return names;
    }

    private static Set<String> schemas(Owner.Work work) {
        return names(work, "select nspname from pg_namespace where nspname ~ '^[ct]_[a-z0-9]{6}$'");
    }

    private static Set<String> roles(Owner.Work work) {
        return names(work, "select rolname from pg_roles where rolname ~ '^[ct]_[a-z0-9]{6}$'");
    }

    private static Set<String> ledger(Owner.Work work) {
        return new TreeSet<>(
                work.in(SchemaName.PLATFORM)
                        .db()
                        .select(TENANT_SCHEMA.SCHEMA_NAME)
                        .from(TENANT_SCHEMA)
                        .fetch(TENANT_SCHEMA.SCHEMA_NAME));
    }

    private static Set<String> names(Owner.Work work, String sql) {
        return new TreeSet<>(work.db().resultQuery(sql).fetch(0, String.class));
    }
}
