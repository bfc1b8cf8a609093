package cn.fadu.tenancy;

import static java.util.Objects.requireNonNull;

/** Draws the registry's numbers before the rows are written, so that every cell can be told. */
final class Numbers {

    private final Cells cells;

    Numbers(Cells cells) {
        this.cells = cells;
    }

    int nextCounty() {
        return next("county", "county_id");
    }

    int nextTownship() {
        return next("township", "township_id");
    }

    private int next(String table, String column) {
        var sql = "select nextval(pg_get_serial_sequence(?, ?))::integer";
        return requireNonNull(
                cells.home()
                        .owner()
                        .alone(
                                db ->
                                        db.resultQuery(sql, "platform." + table, column)
                                                .fetchSingle(0, int.class)));
    }
}
