package cn.fadu.tenancy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;

/**
 * One statement over the schemas of several townships, for a county that looks at what all of them
 * filed: asked one by one, sixty townships would be sixty statements, each after a change of the
 * path. Names a schema and takes no role: whoever asks sees what its own role may see, which is the
 * filed rows of its own townships.
 */
public final class AcrossTownships {

    private AcrossTownships() {}

    /**
     * The rows that a question finds in each township's schema, township by township.
     *
     * @param db of the county
     * @param question over the tables of a township, with the same columns for each
     */
    public static List<Record> read(
            DSLContext db, Collection<Township> townships, Function<Township, Select<?>> question) {
        var asked = new LinkedHashMap<Township, Select<?>>();
        townships.forEach(township -> asked.put(township, question.apply(township)));
        return asked.isEmpty() ? List.of() : read(db, asked);
    }

    private static List<Record> read(DSLContext db, Map<Township, Select<?>> asked) {
        var all =
                asked.entrySet().stream()
                        .map(each -> Sql.written(each.getValue(), each.getKey().schema()))
                        .collect(Collectors.joining(") union all (", "(", ")"));
        var columns = asked.values().iterator().next().getSelect();
        return db.resultQuery(all).coerce(columns).fetch();
    }
}
