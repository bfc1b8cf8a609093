package planted.standing.ui;

import org.jooq.DSLContext;

/** A page that asks the database itself. */
record PageWithTables(DSLContext db) {}
