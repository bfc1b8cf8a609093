package cn.fadu.filing;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/** Thousands of rows at once: the statement is parsed once, and only values travel. */
final class ManyRows {

    private ManyRows() {}

    static void insert(DSLContext db, Table<?> table, List<? extends Record> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var fields = table.fields();
        var values = rows.stream().map(Record::intoArray).toArray(Object[][]::new);
        db.batch(db.insertInto(table, fields).values(new Object[fields.length]))
                .bind(values)
                .execute();
    }
}
