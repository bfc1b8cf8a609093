package cn.fadu.tenancy;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;

/**
 * One statement over the schemas of several townships, for a county that looks at what all of them
 * filed: asked one by one, sixty townships would be sixty statements, each after a change of the
 * path. Names a schema and takes no role: whoever asks sees what its own role may see, which is the
 * filed rows of its own townships.
 */
public final class AcrossTownships {

    /** Which of the townships a row is of, by its place among those asked. */
    private static final Field<Integer> OF = field(name("asked"), Integer.class);

    private AcrossTownships() {}

    /** A row as the question asked for it. */
    public record Found(Township township, Record row) {}

    /**
     * The rows that a question finds in each township's schema.
     *
     * @param db of the county
     * @param question over the tables of a township, with the same columns for each
     */
    public static List<Found> read(
            DSLContext db, List<Township> townships, Function<Township, Select<?>> question) {
        if (townships.isEmpty()) {
            return List.of();
        }
        var asked = townships.stream().<Select<?>>map(question::apply).toList();
        var all =
                IntStream.range(0, townships.size())
                        .mapToObj(
                                place ->
                                        "select %d, part.* from (%s) as part"
                                                .formatted(
                                                        place,
                                                        Sql.written(
                                                                asked.get(place),
                                                                townships.get(place).schema())))
                        .collect(Collectors.joining(" union all "));
        var columns = new ArrayList<Field<?>>(List.of(OF));
        columns.addAll(asked.getFirst().getSelect());
        return db.resultQuery(all)
                .coerce(columns)
                .fetch(row -> new Found(townships.get(row.get(OF)), row));
    }
}
