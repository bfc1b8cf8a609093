package cn.fadu.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the server knows of a schema's tables: columns, counters, and who refers to whom. */
final class Catalog {

    private static final String COLUMNS =
            """
            select c.relname, a.attname, a.attidentity <> '' as counted,
                c.relname = 'township' and a.attname = 'township_id' or exists (
                    select from pg_constraint k join pg_class parent on parent.oid = k.confrelid
                    where k.conrelid = c.oid and k.contype = 'f' and k.conkey = array[a.attnum]
                        and parent.relname = 'township') as of_township
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = ?::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
            order by c.relname, a.attnum""";

    private static final String REFERENCES =
            """
            select child.relname, parent.relname
            from pg_constraint k join pg_class child on child.oid = k.conrelid
                join pg_class parent on parent.oid = k.confrelid
            where child.relnamespace = ?::regnamespace and k.contype = 'f' and child.oid <> parent.oid""";

    private final Owner.Work work;
    private final SchemaName schema;

    Catalog(Owner.Work work, SchemaName schema) {
        this.work = work;
        this.schema = schema;
    }

    /** The tables, each after those it refers to; rows not counted yet. */
    List<Manifest.TableData> tables() {
        var described = new TreeMap<String, Manifest.TableData>();
        for (var row : work.db().fetch(COLUMNS, schema.value())) {
            var name = row.get(0, String.class);
            var table = described.computeIfAbsent(name, Catalog::empty);
            table.columns().add(row.get(1, String.class));
            if (row.get(2, boolean.class)) {
                table.counted().add(row.get(1, String.class));
            }
            if (row.get(3, boolean.class)) {
                table.townshipColumns().add(row.get(1, String.class));
            }
        }
        return parentsFirst(described.keySet()).stream().map(described::get).toList();
    }

    private static Manifest.TableData empty(String name) {
        return new Manifest.TableData(
                name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0, "");
    }

    List<String> parentsFirst(Set<String> tables) {
        var parents = new TreeMap<String, Set<String>>();
        tables.forEach(table -> parents.put(table, new TreeSet<>()));
        for (var row : work.db().fetch(REFERENCES, schema.value())) {
            parents.getOrDefault(row.get(0, String.class), new TreeSet<>())
                    .add(row.get(1, String.class));
        }
        var ordered = new ArrayList<String>();
        while (!parents.isEmpty()) {
            var free =
                    parents.entrySet().stream()
                            .filter(entry -> ordered.containsAll(entry.getValue()))
                            .map(Map.Entry::getKey)
                            .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("Tables refer to each other in a circle");
            }
            ordered.addAll(free);
            free.forEach(parents::remove);
        }
        return ordered;
    }

    /** Keeps everybody else from the tables, or only from changing them, until the commit. */
    void lock(String mode) {
        var tables =
                work.db()
                        .fetch(
                                "select c.relname from pg_class c where c.relnamespace = ?::regnamespace and c.relkind = 'r' order by 1",
                                schema.value());
        for (var row : tables) {
            work.run(
                    "lock table %s.%s in %s mode"
                            .formatted(schema.quoted(), Sql.name(row.get(0, String.class)), mode));
        }
    }
}
