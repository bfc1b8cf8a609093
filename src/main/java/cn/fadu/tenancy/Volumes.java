package cn.fadu.tenancy;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much room tenants take, told by the server's own catalog: no table of a tenant is read, so no
 * figure of anybody can be seen.
 */
public class Volumes {

    private static final String SIZES =
            """
            select n.nspname::text, sum(pg_total_relation_size(c.oid))::bigint
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname = any(?)
            group by n.nspname
            """;

    private final Cells cells;
    private final Registry registry;

    Volumes(Cells cells, Registry registry) {
        this.cells = cells;
        this.registry = registry;
    }

    /** A county with its townships. */
    public Volume of(County county) {
        var townships = registry.townships(county);
        var sizes = sizes(county, townships);
        return new Volume(
                townships.size(), sizes.values().stream().mapToLong(Long::longValue).sum());
    }

    /** Each township's bytes, by its number, and the county's own under 0. */
    public Map<Integer, Long> parts(County county) {
        var townships = registry.townships(county);
        var sizes = sizes(county, townships);
        var parts =
                townships.stream()
                        .collect(
                                toMap(
                                        Township::id,
                                        one -> sizes.getOrDefault(one.schema().value(), 0L)));
        parts.put(0, sizes.getOrDefault(county.schema().value(), 0L));
        return parts;
    }

    private Map<String, Long> sizes(County county, List<Township> townships) {
        var schemas =
                Stream.concat(Stream.of(county), townships.stream())
                        .map(tenant -> tenant.schema().value())
                        .toArray(String[]::new);
        return cells.of(county)
                .owner()
                .transaction(
                        work ->
                                work.db().fetch(SIZES, (Object) schemas).stream()
                                        .collect(
                                                toMap(
                                                        row -> row.get(0, String.class),
                                                        row -> row.get(1, Long.class))));
    }

    /**
     * @param bytes of all its schemas, indexes included
     */
    public record Volume(int townships, long bytes) {}
}
