package cn.fadu.tenancy;

import cn.fadu.TestDatabase;

/** A table of one tenant that takes in no more rows, with the answer of a server out of disk. */
public final class FullTable implements AutoCloseable {

    private final String schema;
    private final String table;

    public FullTable(Tenant tenant, String table) {
        this.schema = tenant.schema().value();
        this.table = table;
        run(
                """
                create function %1$s.refuse() returns trigger language plpgsql as $$
                begin
                    raise exception 'could not extend file: No space left on device'
                        using errcode = 'disk_full';
                end $$;
                create trigger refuse before insert on %1$s.%2$s
                    for each row execute function %1$s.refuse();
                """
                        .formatted(schema, table));
    }

    /** There is room again. */
    @Override
    public void close() {
        run(
                "drop trigger refuse on %1$s.%2$s; drop function %1$s.refuse()"
                        .formatted(schema, table));
    }

    private static void run(String sql) {
        OwnDatabase.asOwner(TestDatabase.settings(), sql);
    }
}
