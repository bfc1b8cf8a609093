package cn.fadu.tenancy;

/**
 * Who acts and where: a role, and the schema that unqualified names mean. Entering it takes effect
 * until the transaction ends, whatever the connection was used for before.
 */
record Standpoint(SchemaName role, SchemaName path) {

    /** Twice the slowest page; a statement that runs longer has lost its reader. */
    private static final int STATEMENT_MILLIS = 30_000;

    /**
     * How a connection begins: with the path of a role in its own schema, because a server reports
     * each change of the path and the driver then forgets all its prepared statements. What was
     * prepared is planned once as well: a tenant's tables are small, and whatever the values, the
     * way to the rows is the same.
     */
    static final String OUTSET =
            "-c search_path=\"$user\",\\ pg_temp -c plan_cache_mode=force_generic_plan";

    static Standpoint of(SchemaName own) {
        return new Standpoint(own, own);
    }

    /**
     * Cursors kept open over a commit belong to the connection, not to the role that opened them:
     * they are closed first. Temporary tables come last on the path, so that none can pose as a
     * tenant's. A role in its own schema has the path its connection began with, so that nothing
     * changes and the driver keeps its prepared statements.
     */
    String entering() {
        var place = path.equals(role) ? "\"$user\"" : path.quoted();
        return "close all; set local role %s; set local search_path = %s, pg_temp; set local statement_timeout = %d"
                .formatted(role.quoted(), place, STATEMENT_MILLIS);
    }
}
